import { ANSWERS_MUTANTS } from './answers-mutants.ts';
import { INTERFACE_MUTANTS } from './interface-mutants.ts';
import { PANEL_MUTANTS } from './interface-panels-mutants.ts';
import { PLANT_MUTANTS } from './model-plant-mutants.ts';
import { YIELD_MUTANTS } from './model-yield-mutants.ts';
import type { Mutant } from './mutant-type.ts';
import { STORE_MUTANTS } from './store-mutants.ts';

/** Every deliberate fault, area by area. `npm run mutants` holds the tests against them. */
export const MUTANTS: readonly Mutant[] = [
  ...PLANT_MUTANTS,
  ...YIELD_MUTANTS,
  ...ANSWERS_MUTANTS,
  ...STORE_MUTANTS,
  ...INTERFACE_MUTANTS,
  ...PANEL_MUTANTS,
];
