import { REACTOR_OPERATIONS } from '../../catalogue/reactors.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { interestFactor, learnedCost } from './levelised-cost.ts';

/** Mean cost of one watt of a fleet whose k-th unit costs `C₁·k^log₂(1−LR)`, USD/W; the first one's for none. Rule PWR-23. */
export function fleetUsdPerW(firstUsdPerW: number, unitCount: number, learningRatio: number): number {
  let sum = 0;
  for (let unit = 1; unit <= unitCount; unit += 1) sum += learnedCost(firstUsdPerW, unit, learningRatio);
  return unitCount > 0 ? sum / unitCount : firstUsdPerW;
}

/** Overnight cost of one watt of the campus's reactors, without interest, USD/W. Rule PWR-23. */
export function reactorOvernightUsdPerW(values: ParamValues, assumed: Assumptions): number {
  const count = values['power.smrCount'];
  const allIn = fleetUsdPerW(assumed.reactorFirstUsdPerW, count, assumed.reactorLearningRatio);
  return allIn * (1 - REACTOR_OPERATIONS.interestRatio.value);
}

/** Capital of one watt of the campus's reactors, with interest while they are built, USD/W. Rule ECO-6. */
export function reactorCapitalUsdPerW(values: ParamValues, assumed: Assumptions): number {
  const rate = values['economics.discountRatePct'] / 100;
  return reactorOvernightUsdPerW(values, assumed) * interestFactor(rate, assumed.reactorBuildYears);
}
