import { INTERFACE_MUTANTS } from './interface-mutants.ts';
import type { Mutant } from './mutant-type.ts';
import { STORE_MUTANTS } from './store-mutants.ts';

/** Every deliberate fault, area by area. `npm run mutants` holds the tests against them. */
export const MUTANTS: readonly Mutant[] = [...STORE_MUTANTS, ...INTERFACE_MUTANTS];
