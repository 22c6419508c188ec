import { describe, expect, it } from 'vitest';
import { shortNames, withShortNames } from '../../scripts/build/short-names.ts';

const shader = (text: string): string => `const BODY = /* glsl */ \`${text}\`;`;
const RIPPLE = shader('float ripple = 1.0;');

describe('names in the shaders of the build', () => {
  it('are shorter in every file whose shaders alone say them', () => {
    const files = [RIPPLE, `/** The ripple. */\n${shader('seen *= ripple;')}`];
    const names = shortNames(files, []);
    expect([...names.keys()]).toEqual(['ripple']);
    expect(files.map((file) => withShortNames(file, names))).toEqual([
      shader('float _0 = 1.0;'),
      `/** The ripple. */\n${shader('seen *= _0;')}`,
    ]);
  });

  // Each would leave one half of a name behind, or give a word to a shader that does not know it.
  it.each([
    ['other code says', [RIPPLE, `const share = 'ripple';`], []],
    ['other code says behind a line end', [RIPPLE, "'#include <common>\\nripple'"], []],
    ['is put before', [RIPPLE, shader(`float $\{name}ripple();`)], []],
    ['is put into a text with', [RIPPLE, shader(`seen *= $\{ripple};`)], []],
    ['three.js or another folder says', [RIPPLE], ['float ripple;']],
    ['hands in', [shader('uniform float ripple;'), 'shader.uniforms.ripple = one'], []],
    ['declares nowhere', [shader('seen *= ripple;')], []],
  ])('stay where what %s the name', (_, files, others) => {
    expect(shortNames(files, others).size).toBe(0);
  });
});
