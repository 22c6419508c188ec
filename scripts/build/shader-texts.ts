/** Flags of three.js's shaders that no material of the scene sets: what is compiled only with one of them is left out. */
const UNUSED_FLAGS = [
  'ALPHAHASH',
  'BATCHING',
  'BUMPMAP',
  'CLEARCOAT',
  'DISPLACEMENTMAP',
  'IRIDESCENCE',
  'MORPHCOLORS',
  'MORPHTARGETS',
  'SKINNING',
  'TRANSMISSION',
];

/** Shader files of materials, lights and shadows that the scene never makes. */
const UNUSED_FILES =
  /[\\/](?:mesh(?:phong|toon|matcap|normal)|sprite|points|linedashed|shadow|distance|vsm|lights_(?:phong|toon)(?:_pars)?_fragment|gradientmap_pars_fragment)\.glsl\.js$/;

/** What in the product's code would need one of them after all. */
const NEEDS_THEM =
  /(?:\bM|<m)esh(?:Phong|Toon|Matcap|Normal|Physical)Material\b|\bnew (?:Points|Sprite|LineDashed|Shadow)Material\b|<(?:points|sprite|lineDashed|shadow)Material\b|\bSkinnedMesh\b|\bBatchedMesh\b|\bmorphAttributes\b|\b(?:bump|displacement)Map\b|\balphaHash\b|\bclearcoat\b|\biridescence\b|\bPointLight\b|\bVSMShadowMap\b/;

/** True where one condition on an unused flag embraces the whole text. */
function isOfUnusedFlag(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const flag = /^\s*#ifdef USE_([A-Z]+)\s*$/.exec(lines[0] ?? '')?.[1];
  if (flag === undefined || !UNUSED_FLAGS.includes(flag)) return false;
  let depth = 0;
  return lines.every((line, at) => {
    if (/^\s*#if/.test(line)) depth += 1;
    if (/^\s*#(?:else|elif)/.test(line) && depth === 1) return false;
    if (/^\s*#endif/.test(line)) depth -= 1;
    return depth > 0 || at === lines.length - 1;
  });
}

/** A shader text of three.js as the build takes it: nothing, where nothing here can compile it. */
export function usedShaderText(file: string, text: string): string {
  return UNUSED_FILES.test(file) || isOfUnusedFlag(text) ? '' : text;
}

/** The first word in a file of the product that needs a shader the build leaves out; undefined where none does. */
export function needsLeftOutShader(code: string): string | undefined {
  return NEEDS_THEM.exec(code)?.[0];
}
