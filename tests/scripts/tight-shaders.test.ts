import { describe, expect, it } from 'vitest';
import { withTightShaders } from '../../scripts/build/tight-shaders.ts';

const shader = (text: string): string => `const BODY = /* glsl */ \`${text}\`;`;

describe('shaders of the build', () => {
  // Each line end that goes where something needs it joins two lines of which one is for the preprocessor.
  it.each([
    ['end their lines where nothing needs it', 'float a = 1.0;\nfloat b = 0.25;', 'float a=1.;float b=.25;'],
    ['end the last line, for the text that is put behind', 'varying vec3 seen;\n', 'varying vec3 seen;\n'],
    [
      'end a line before one of the preprocessor',
      'seen = a;\n#ifdef B\nb();\n#endif',
      'seen=a;\n#ifdef B\nb();\n#endif',
    ],
    ['keep a macro to its line', '#define B b();\nseen = a;', '#define B b();\nseen=a;'],
    ['end a line before what is put in', `seen = a;\n$\{BODY}`, `seen=a;\n$\{BODY}`],
    ['keep signs apart that would make one', 'a - -b;', 'a - -b;'],
    ['keep a sign apart from what is put in', `a - $\{B};`, `a - $\{B};`],
    ['keep whole what stands before a point without naughts', 'a * 10.50 + 3.0;', 'a*10.50+3.;'],
  ])('%s', (_, text, tight) => {
    expect(withTightShaders(shader(text))).toBe(shader(tight));
  });

  it('are left alone where they are not marked', () => {
    const plain = 'const BODY = `float a = 1.0;`;';
    expect(withTightShaders(plain)).toBe(plain);
  });
});
