import { ARCHETYPES } from '../../catalogue/archetypes.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { ComputeResult } from '../campus-types.ts';

export interface HallSplit {
  readonly buildingCount: number;
  readonly hallsPerBuilding: number;
  readonly hallCount: number;
  readonly racksPerHall: Int32Array;
  readonly supportRacksPerHall: Int32Array;
  readonly fullestRacks: number;
  readonly fullestSupportRacks: number;
  /** IT power of the fullest hall over the campus. */
  readonly fullestPowerShare: number;
}

/** Racks dealt evenly over halls; early halls take the remainder, so halls differ by one rack at most. Rule LAY-1. */
export function splitHalls(values: ParamValues, compute: ComputeResult): HallSplit {
  const buildingCount = Math.max(1, Math.round(values['layout.buildingCount']));
  const hallsPerBuilding = ARCHETYPES[values['layout.archetype']].hallsPerBuilding.value;
  const hallCount = buildingCount * hallsPerBuilding;
  const fullestRacks = Math.ceil(compute.rackCount / hallCount);
  const fullestSupportRacks = Math.ceil(compute.supportRackCount / hallCount);
  const fullestW = fullestRacks * compute.rackPowerW + fullestSupportRacks * compute.supportRackPowerW;
  return {
    buildingCount,
    hallsPerBuilding,
    hallCount,
    racksPerHall: deal(compute.rackCount, hallCount),
    supportRacksPerHall: deal(compute.supportRackCount, hallCount),
    fullestRacks,
    fullestSupportRacks,
    fullestPowerShare: fullestW / compute.itPowerW,
  };
}

/** A whole number dealt evenly, early places first. */
export function deal(total: number, hallCount: number): Int32Array {
  const each = Math.floor(total / hallCount);
  const extra = total - each * hallCount;
  return new Int32Array(hallCount).fill(each).fill(each + 1, 0, extra);
}
