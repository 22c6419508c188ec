import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { needsAbsentPart, standInFor, withoutColourNames } from './absent-parts.ts';
import { needsLeftOutShader, usedShaderText } from './shader-texts.ts';
import { shortNames, withShortNames } from './short-names.ts';
import { textsOf, threeLibrary } from './three-library.ts';
import { withoutSpaces, withTightShaders } from './tight-shaders.ts';
import { unusedMethods, withoutStretches } from './unused-methods.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const THREE = normalizePath(join(ROOT, 'node_modules/three/src'));

/** Packages of the page that call three.js. */
const CALLERS = ['@react-three/fiber', 'camera-controls'];

/**
 * The published bundle of three.js keeps what nobody here uses (keyframes, loaders, sounds), because its classes are set
 * up by statements a bundler may not drop; its separate modules can be left out one by one. Parts that no scene comes to
 * need are replaced, and methods that nothing calls are cut out. Shader texts carry comments, which the published bundle
 * has stripped: the same is done here, and texts that no material of the scene can compile are left out.
 *
 * `keepMethods` cuts nothing out of what is built in: for a page in one file, which keeps modules that the page leaves out.
 */
export function takeThreeByItsModules({ keepMethods = false } = {}): Plugin {
  let library: ReadonlyMap<string, string> = new Map();
  let unused: ReturnType<typeof unusedMethods> = new Map();
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'gigacampus:take-three-by-its-modules',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^three$/, replacement: join(THREE, 'Three.js') },
          // The page offers no headset.
          { find: /^\.\/webxr\/WebXRManager\.js$/, replacement: join(ROOT, 'src/scene/no-headset.ts') },
        ],
      },
    }),
    buildStart: () => {
      const scene = textsOf(join(ROOT, 'src/scene'), /\.tsx?$/);
      const elsewhere = textsOf(join(ROOT, 'src'), /\.tsx?$/).filter((text) => !scene.includes(text));
      names = shortNames(scene, [...elsewhere, ...textsOf(join(THREE, 'renderers/shaders'), /\.js$/)]);
      if (keepMethods) return;
      const users = usersOfThree();
      library = threeLibrary(THREE, users);
      unused = unusedMethods(library, users);
    },
    transform: {
      filter: { id: /[\\/](?:three[\\/]src[\\/].*\.js|src[\\/]scene[\\/].*\.tsx?)$/ },
      handler(code, id) {
        if (id.endsWith('.glsl.js')) return { code: withUsedShaders(code, id), map: null };
        if (!id.includes('node_modules')) {
          const word = needsLeftOutShader(code) ?? needsAbsentPart(code);
          if (word !== undefined)
            this.error(`${id} needs ${word}, which scripts/build leaves out of three.js`);
          return { code: withTightShaders(withShortNames(code, names)), map: null };
        }
        const used = standInFor(id) ?? withoutStretches(code, unused.get(id) ?? []);
        return { code: withoutColourNames(id, used), map: null };
      },
    },
    generateBundle(_, bundle) {
      if (keepMethods) return;
      for (const each of Object.values(bundle))
        for (const id of each.type === 'chunk' ? each.moduleIds : [])
          if (id.startsWith(THREE) && !id.endsWith('.glsl.js') && !library.has(id))
            this.error(`${id} is built in, and what it calls may have been left out by scripts/build`);
    },
  };
}

/** The texts of whatever may call three.js. */
function usersOfThree(): readonly string[] {
  const own = textsOf(join(ROOT, 'src'), /\.tsx?$/);
  const addons = own.flatMap((text) => [...text.matchAll(/'three\/addons\/([^']+)'/g)]);
  return [
    ...own,
    ...CALLERS.flatMap((name) => textsOf(join(ROOT, 'node_modules', name, 'dist'), /\.js$/)),
    ...addons.map(([, path = '']) => readFileSync(join(THREE, '../examples/jsm', path), 'utf8')),
  ];
}

function withUsedShaders(code: string, id: string): string {
  return code.replace(/\/\* glsl \*\/`(.*?)`/gs, (_, text: string) =>
    JSON.stringify(withoutSpaces(usedShaderText(id, withoutComments(text)))),
  );
}

function withoutComments(shader: string): string {
  return shader
    .trim()
    .replace(/\r/g, '')
    .replace(/[ \t]*\/\/.*\n/g, '')
    .replace(/[ \t]*\/\*[\s\S]*?\*\//g, '')
    .replace(/\n{2,}/g, '\n');
}
