import type { SiteRecord } from '../catalogue/site-record.ts';
import type { ParamValues } from '../params/param-types.ts';
import type { Assumptions } from './assumptions.ts';
import type { ComputeResult, PowerResult } from './campus-types.ts';
import { designHour } from './cooling/design-hour.ts';
import { planCoolingPlant } from './cooling/plan-cooling-plant.ts';
import type { HourResult } from './cooling/pue-at-hour.ts';
import type { HallSplit } from './layout/split-halls.ts';
import type { CoolingPlant } from './model-types.ts';
import { sizePower } from './power/size-power.ts';

/** The cooling plant in the hour that it is designed for. */
export interface PlantAtPeak {
  readonly plant: CoolingPlant;
  readonly hour: HourResult;
  /** Facility peak over IT power, margin included. */
  readonly peakCapacityRatio: number;
}

/** @param liquidShare share of IT heat that leaves in liquid, where it is not that of one kind of rack. */
export function plantAtPeak(
  values: ParamValues,
  assumed: Assumptions,
  place: SiteRecord,
  liquidShare?: number,
): PlantAtPeak {
  const plant = planCoolingPlant(values, assumed, liquidShare);
  const hour = designHour(plant, values['cooling.heatRejection'], place);
  return { plant, hour, peakCapacityRatio: hour.pue * assumed.peakMarginRatio * assumed.provisionedShare };
}

/** The electrical plant for these racks in these halls. */
export function powerAtPeak(
  values: ParamValues,
  assumed: Assumptions,
  place: SiteRecord,
  { plant, hour, peakCapacityRatio }: PlantAtPeak,
  compute: ComputeResult,
  halls: HallSplit,
): PowerResult {
  const mechanicalW = hour.mechanicalShare * compute.provisionedItPowerW;
  return sizePower(values, assumed, place, plant, compute, halls, peakCapacityRatio, mechanicalW);
}
