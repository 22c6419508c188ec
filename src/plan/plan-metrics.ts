import type { CampusResult, Metrics } from '../model/campus-types.ts';
import { campusMetrics } from '../model/flat-metrics.ts';
import { feederLengthM, pipeLengthM } from './plan-lengths.ts';
import type { Plan } from './plan-types.ts';

/** The flat contract: the model's numbers, and the two lengths that only the placed runs can tell (metres). */
export function planMetrics(campus: CampusResult, paths: Plan['paths']): Metrics {
  return { ...campusMetrics(campus), pipeLengthM: pipeLengthM(paths), feederLengthM: feederLengthM(paths) };
}
