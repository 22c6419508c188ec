import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import type { Mutant } from '../../tests/mutants/mutant-type.ts';

/**
 * Puts the fault into the source as it is loaded, or none: no file is changed, so nothing has to be put back, and what
 * is kept of other files between runs stays true.
 */
export function plantMutant(mutant: Mutant | undefined, root: string): Plugin {
  const path = mutant === undefined ? '' : join(root, mutant.file);
  const isPlanted = (module: string): boolean => module.split('?', 1)[0] === path;
  return {
    name: 'plant-mutant',
    enforce: 'pre',
    configureVitest: (context) =>
      context.experimental_defineCacheKeyGenerator(({ id }) => (isPlanted(id) ? false : undefined)),
    transform(code, module) {
      if (mutant === undefined || !isPlanted(module)) return null;
      const parts = code.split(mutant.find);
      if (parts.length !== 2)
        throw new Error(`${mutant.id}: its text stands ${parts.length - 1} times in ${mutant.file}`);
      return { code: parts.join(mutant.replace), map: null };
    },
  };
}
