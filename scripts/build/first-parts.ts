import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');
/** Page and scene: what they import before they run is what the first picture waits for. */
const FIRST = ['src/app/main.ts', 'src/scene/scene-root.tsx'];
/** Of these the worker and the presenter's page have use as well: neither may come to fetch the scene for their sake. */
const SHARED = /^(?:src\/(?:units|catalogue|params|model|plan|answers|store)|node_modules\/zustand)\//;
const SCENE = /^src\/scene\//;

/**
 * Joins what the first picture waits for into two files, of the campus and of the scene, in place of one for each set of
 * parts that have use of the same modules: every further file is asked for, compiled and linked by itself.
 */
export function joinFirstParts(): {
  readonly plugin: Plugin;
  readonly groupOf: (id: string) => string | null;
} {
  const first = new Set<string>();
  return {
    plugin: {
      name: 'gigacampus:join-first-parts',
      apply: 'build',
      buildEnd() {
        first.clear();
        for (const path of FIRST) {
          if (this.getModuleInfo(ROOT + path) === null) throw new Error(`The build has no module ${path}`);
          first.add(ROOT + path);
        }
        // However deep: the set grows while it is walked.
        for (const id of first)
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) first.add(imported);
      },
    },
    groupOf: (id) => {
      if (!first.has(id)) return null;
      const path = id.replaceAll('\\', '/').slice(ROOT.length);
      if (SHARED.test(path)) return 'campus';
      return SCENE.test(path) ? 'scene-root' : null;
    },
  };
}
