import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { MUTANTS } from '../../tests/mutants/all-mutants.ts';
import { UNIT } from '../../vitest.config.ts';
import { plantMutant } from './plant-mutant.ts';

const root = join(import.meta.dirname, '../..');
const mutant = MUTANTS.find(({ id }) => id === process.env.MUTANT);

/** The unit tests with one fault in the source: the one that the environment names, or none. */
export default defineConfig({
  root,
  plugins: [plantMutant(mutant, root)],
  test: {
    ...UNIT,
    // A fault may leave a test waiting for ever.
    testTimeout: 60_000,
    // A hundred runs of nearly the same sources: each is translated once.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/mutants' },
  },
});
