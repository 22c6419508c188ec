import { describe, expect, it } from 'vitest';
import { shortNames, withShortNames } from '../../scripts/build/short-names.ts';

const MARK = '/* glsl */ `';
const shader = (text: string): string => `const BODY = ${MARK}${text}`.concat('`;');

describe('names in the shaders of the build', () => {
  it('are shorter where one file alone declares them', () => {
    const file = shader('float ripple = 1.0; seen *= ripple;');
    const names = shortNames([file], []);
    expect([...names.keys()]).toEqual(['ripple']);
    expect(withShortNames(file, names)).toBe(shader('float _0 = 1.0; seen *= _0;'));
  });

  // Each would leave one half of a name behind, or give a word to a shader that does not know it.
  it.each([
    ['another file says', [shader('float ripple = 1.0;'), shader('seen *= ripple;')], []],
    ['the page says as well', [`const share = 'ripple';\n${shader('float ripple = 1.0;')}`], []],
    ['is put into the text', [shader(`float ripple = $\{ripple};`)], []],
    ['three.js says', [shader('float ripple = 1.0;')], ['float ripple;']],
    ['is handed in by the page', [shader('uniform float ripple;'), 'shader.uniforms.ripple = one'], []],
  ])('stay where %s the name', (_, files, three) => {
    expect(shortNames(files, three).size).toBe(0);
  });
});
