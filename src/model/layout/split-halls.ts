import { ARCHETYPES, type ArchetypeRecord } from '../../catalogue/archetypes.ts';
import { AREAS } from '../../catalogue/areas.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { ComputeResult } from '../campus-types.ts';

/** What so many halls hold. */
interface DealtHalls {
  readonly hallCount: number;
  readonly racksPerHall: Int32Array;
  readonly supportRacksPerHall: Int32Array;
  readonly fullestRacks: number;
  readonly fullestSupportRacks: number;
  /** IT power of the fullest hall over the campus. */
  readonly fullestPowerShare: number;
}

export interface HallSplit extends DealtHalls {
  readonly buildingCount: number;
  readonly hallsPerBuilding: number;
}

type Buildings = Pick<HallSplit, 'buildingCount' | 'hallsPerBuilding'>;

/** Buildings of the campus, and halls that their kind has. */
function buildingsOf(values: ParamValues): Buildings {
  return {
    buildingCount: Math.max(1, Math.round(values['layout.buildingCount'])),
    hallsPerBuilding: ARCHETYPES[values['layout.archetype']].hallsPerBuilding.value,
  };
}

/**
 * The same where a building has no more racks than the shortest row: a plain block with one storey of racks is one hall.
 * An H, a core and halls above halls are what they are. Rule LAY-1.
 */
function buildingsFor(values: ParamValues, { rackCount }: ComputeResult): Buildings {
  const buildings = buildingsOf(values);
  const { footprint, rackStoreys }: ArchetypeRecord = ARCHETYPES[values['layout.archetype']];
  const few = rackCount <= buildings.buildingCount * AREAS.minRacksPerRow.value;
  const plain = footprint === 'block' && rackStoreys.value === 1;
  return few && plain ? { ...buildings, hallsPerBuilding: 1 } : buildings;
}

/** Halls that the kinds of the campus's buildings have. */
export function hallCountOf(values: ParamValues): number {
  const { buildingCount, hallsPerBuilding } = buildingsOf(values);
  return buildingCount * hallsPerBuilding;
}

/** Racks dealt evenly over halls; early halls take the remainder, so halls differ by one rack at most. Rule LAY-1. */
export function splitHalls(values: ParamValues, compute: ComputeResult): HallSplit {
  return splitOver(buildingsFor(values, compute), compute);
}

/** The same over all halls that the kind has, for racks of several kinds. */
export function splitAllHalls(values: ParamValues, compute: ComputeResult): HallSplit {
  return splitOver(buildingsOf(values), compute);
}

function splitOver(buildings: Buildings, compute: ComputeResult): HallSplit {
  const hallCount = buildings.buildingCount * buildings.hallsPerBuilding;
  return { ...buildings, ...dealHalls(compute, hallCount, compute.itPowerW) };
}

/** The same of some halls. @param campusItW of all there are on the campus. */
export function dealHalls(compute: ComputeResult, hallCount: number, campusItW: number): DealtHalls {
  const fullestRacks = Math.ceil(compute.rackCount / hallCount);
  const fullestSupportRacks = Math.ceil(compute.supportRackCount / hallCount);
  const fullestW = fullestRacks * compute.rackPowerW + fullestSupportRacks * compute.supportRackPowerW;
  return {
    hallCount,
    racksPerHall: deal(compute.rackCount, hallCount),
    supportRacksPerHall: deal(compute.supportRackCount, hallCount),
    fullestRacks,
    fullestSupportRacks,
    fullestPowerShare: fullestW / campusItW,
  };
}

/** A whole number dealt evenly, early places first. */
function deal(total: number, hallCount: number): Int32Array {
  const each = Math.floor(total / hallCount);
  const extra = total - each * hallCount;
  return new Int32Array(hallCount).fill(each).fill(each + 1, 0, extra);
}
