import { describe, expect, it } from 'vitest';
import { needsLeftOutShader, usedShaderText } from '../../scripts/build/shader-texts.ts';

const CHUNK = 'node_modules/three/src/renderers/shaders/ShaderChunk/some.glsl.js';

describe('shader texts of the build', () => {
  it('leave out what one unused flag embraces, nested conditions and all', () => {
    expect(usedShaderText(CHUNK, '#ifdef USE_SKINNING\n#ifdef A\nx\n#else\ny\n#endif\n#endif\n')).toBe('');
  });

  it.each([
    ['a flag that the scene sets', '#ifdef USE_INSTANCING\nx\n#endif'],
    ['more after the condition', '#ifdef USE_SKINNING\nx\n#endif\ny'],
    ['two conditions one after the other', '#ifdef USE_SKINNING\nx\n#endif\n#ifdef B\ny\n#endif'],
    ['another way where the flag is not set', '#ifdef USE_SKINNING\nx\n#else\ny\n#endif'],
  ])('keep a text with %s', (_, text) => {
    expect(usedShaderText(CHUNK, text)).toBe(text);
  });

  it('leave out the files of materials that the scene never makes, and no others', () => {
    const library = CHUNK.replace('ShaderChunk/some', 'ShaderLib/meshphong');
    expect(usedShaderText(library, 'x')).toBe('');
    expect(usedShaderText(library.replace('phong', 'physical'), 'x')).toBe('x');
  });

  it('are asked for by what would need them after all', () => {
    expect(needsLeftOutShader('new MeshPhysicalMaterial()')).toBe('MeshPhysicalMaterial');
    expect(needsLeftOutShader('<spriteMaterial />')).toBe('<spriteMaterial');
    expect(needsLeftOutShader('const shadowMaterial = new MeshStandardMaterial()')).toBeUndefined();
  });
});
