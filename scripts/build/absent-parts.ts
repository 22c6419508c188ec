/**
 * Parts of three.js that it calls in every frame or sets up with every renderer, for what no scene here has: what stands in
 * their place answers as they do where there is none of it. `needs` is what in the product's code would need one after all.
 */
interface AbsentPart {
  readonly file: string;
  readonly stand: string;
  readonly needs: RegExp;
}

const ABSENT_PARTS: readonly AbsentPart[] = [
  {
    file: 'renderers/webgl/WebGLMorphtargets.js',
    stand: 'export function WebGLMorphtargets() { return { update() {} }; }',
    needs: /\bmorph(?:Attributes|Targets)/,
  },
  {
    file: 'renderers/webgl/WebGLUniformsGroups.js',
    stand: 'export function WebGLUniformsGroups() { return { dispose() {} }; }',
    needs: /\b[uU]niformsGroups?\b/,
  },
  {
    // Asked for when pictures are drawn into more than 8 bits a colour and shown from there.
    file: 'renderers/webgl/WebGLOutput.js',
    stand: 'export function WebGLOutput() {}',
    needs: /\boutputBufferType\b|\bsetEffects\b/,
  },
  {
    // Mirrors what is no reflection yet; those of the scene are made as such.
    file: 'renderers/webgl/WebGLEnvironments.js',
    stand:
      'export function WebGLEnvironments() { return { get: (texture) => texture ?? null, dispose() {} }; }',
    needs: /\bEquirectangular|\bCubeTexture\b|\benvMap:/,
  },
  {
    file: 'renderers/webgl/WebGLClipping.js',
    stand: `export function WebGLClipping() {
  return { uniform: { value: null, needsUpdate: false }, numPlanes: 0, numIntersection: 0, init: () => false };
}`,
    needs: /\b(?:clippingPlanes|clipIntersection|localClippingEnabled)\b/,
  },
  {
    file: 'math/FrustumArray.js',
    stand: 'export class FrustumArray {}',
    needs: /\bArrayCamera\b/,
  },
];

const COLOUR_NAMES = /const _colorKeywords = \{[^}]*\};/;
const SAYS_COLOUR = /\b(?:new Color\(|color[=:] ?)['"](?!#)/;

/** What `unused-methods.ts` cuts out whoever says its name. */
const READS_JSON = /\bfromJSON\b/;

/** The text that takes the place of a file of three.js; undefined where the file is taken as it is. */
export function standInFor(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  return ABSENT_PARTS.find((part) => path.endsWith(`/three/src/${part.file}`))?.stand;
}

/** Colours are written as digits here: the names of CSS are left out of `Color`. */
export function withoutColourNames(file: string, text: string): string {
  if (!/[\\/]math[\\/]Color\.js$/.test(file)) return text;
  if (!COLOUR_NAMES.test(text)) throw new Error(`${file} no longer holds its names of colours`);
  return text.replace(COLOUR_NAMES, 'const _colorKeywords = {};');
}

/** The first word in a file of the product that needs a part the build leaves out; undefined where none does. */
export function needsAbsentPart(code: string): string | undefined {
  for (const needs of [...ABSENT_PARTS.map((part) => part.needs), SAYS_COLOUR, READS_JSON]) {
    const found = needs.exec(code)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
