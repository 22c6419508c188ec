import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Mutant } from '../../tests/mutants/mutant-type.ts';

/** Puts the fault into the source as it is loaded: no file is changed, so nothing has to be put back. */
export function plantMutant({ id, file, find, replace }: Mutant, root: string): Plugin {
  const path = join(root, file);
  return {
    name: 'plant-mutant',
    enforce: 'pre',
    transform(code, module) {
      if (module.split('?', 1)[0] !== path) return null;
      const parts = code.split(find);
      if (parts.length !== 2) throw new Error(`${id}: its text stands ${parts.length - 1} times in ${file}`);
      return { code: parts.join(replace), map: null };
    },
  };
}
