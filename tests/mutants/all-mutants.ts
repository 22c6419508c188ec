import { ANSWERS_MUTANTS } from './answers-mutants.ts';
import { APP_MUTANTS } from './app-mutants.ts';
import { BUILD_OUT_MUTANTS } from './build-out-mutants.ts';
import { CLI_MUTANTS } from './cli-mutants.ts';
import { DRAWING_MUTANTS } from './drawing-mutants.ts';
import { EXCHANGE_MUTANTS } from './exchange-mutants.ts';
import { FOLLOW_MUTANTS } from './follow-mutants.ts';
import { INSIDE_MUTANTS } from './inside-mutants.ts';
import { INTERFACE_MUTANTS } from './interface-mutants.ts';
import { PANEL_MUTANTS } from './interface-panels-mutants.ts';
import { FLEET_MUTANTS } from './model-fleet-mutants.ts';
import { PLACES_MUTANTS } from './model-places-mutants.ts';
import { PLANT_MUTANTS } from './model-plant-mutants.ts';
import { SEARCH_MUTANTS } from './model-search-mutants.ts';
import { SUN_MUTANTS } from './model-sun-mutants.ts';
import { WATER_MUTANTS } from './model-water-mutants.ts';
import { YIELD_MUTANTS } from './model-yield-mutants.ts';
import type { Mutant } from './mutant-type.ts';
import { PARAMS_MUTANTS } from './params-mutants.ts';
import { PLAN_MUTANTS } from './plan-mutants.ts';
import { INPUT_MUTANTS } from './scene-input-mutants.ts';
import { SCENE_MUTANTS } from './scene-mutants.ts';
import { STAGE_MUTANTS } from './stage-mutants.ts';
import { STORE_MUTANTS } from './store-mutants.ts';
import { STORY_MUTANTS } from './story-mutants.ts';

/** Every deliberate fault, area by area. `npm run mutants` holds the tests against them. */
export const MUTANTS: readonly Mutant[] = [
  ...PARAMS_MUTANTS,
  ...PLANT_MUTANTS,
  ...WATER_MUTANTS,
  ...SUN_MUTANTS,
  ...YIELD_MUTANTS,
  ...PLACES_MUTANTS,
  ...FLEET_MUTANTS,
  ...SEARCH_MUTANTS,
  ...ANSWERS_MUTANTS,
  ...PLAN_MUTANTS,
  ...INSIDE_MUTANTS,
  ...STORE_MUTANTS,
  ...SCENE_MUTANTS,
  ...INPUT_MUTANTS,
  ...INTERFACE_MUTANTS,
  ...PANEL_MUTANTS,
  ...STAGE_MUTANTS,
  ...STORY_MUTANTS,
  ...EXCHANGE_MUTANTS,
  ...DRAWING_MUTANTS,
  ...CLI_MUTANTS,
  ...APP_MUTANTS,
  ...BUILD_OUT_MUTANTS,
  ...FOLLOW_MUTANTS,
];
