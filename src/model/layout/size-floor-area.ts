import { ARCHETYPES, type ArchetypeRecord } from '../../catalogue/archetypes.ts';
import { AREAS } from '../../catalogue/areas.ts';
import type { Figure } from '../../catalogue/figure.ts';
import type { ParamValues, RedundancyId } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, PowerResult, SizedLayout } from '../campus-types.ts';
import { installedRatio } from '../power/with-redundancy.ts';
import type { HallSplit } from './split-halls.ts';

/** Whole racks that the feed of a row carries. Rule LAY-2. */
export function racksOnFeed(feedW: number, rackPowerW: number): number {
  return Math.floor(feedW / rackPowerW + 1e-9);
}

/** Racks in a row: as many as one row feed carries, within what an aisle may be long. Rule LAY-2. */
export function racksPerRow(rackPowerW: number): number {
  const byPower = racksOnFeed(AREAS.rowPowerW.value, rackPowerW);
  return Math.min(Math.max(byPower, AREAS.minRacksPerRow.value), AREAS.maxRacksPerRow.value);
}

/** Floor of one rack's bay: its width times its depth and half of both aisles. Rule LAY-3. */
function rackBayM2(rackWidthM: number): number {
  const halfAisles = (AREAS.coldAisleM.value + AREAS.hotAisleM.value) / 2;
  return rackWidthM * (AREAS.rackBayDepthM.value + halfAisles);
}

/** Electrical rooms over those of a plant without redundancy: part of the floor is shared by all paths. */
function redundantRoomFactor(redundancy: RedundancyId): number {
  const shared = AREAS.electricalSharedFraction.value;
  return shared + (1 - shared) * installedRatio(redundancy);
}

/** What floor follows from, besides what a campus has. */
export function floorFigures(kind: ArchetypeRecord) {
  return {
    hallOverBays: AREAS.hallOverBays,
    electricalM2PerW: AREAS.electricalM2PerW,
    mechanicalM2PerW: AREAS.mechanicalM2PerW,
    electricalOutdoors: kind.electricalOutdoors,
    mechanicalOutdoors: kind.mechanicalOutdoors,
    grossOverRooms: kind.grossOverRooms,
  } satisfies Record<string, Figure>;
}

export type FloorFigures = ReturnType<typeof floorFigures>;
export type FloorValues = Readonly<Record<keyof FloorFigures, number>>;

/** The most likely value of each. */
export function valuesOf(figures: FloorFigures): FloorValues {
  return {
    hallOverBays: figures.hallOverBays.value,
    electricalM2PerW: figures.electricalM2PerW.value,
    mechanicalM2PerW: figures.mechanicalM2PerW.value,
    electricalOutdoors: figures.electricalOutdoors.value,
    mechanicalOutdoors: figures.mechanicalOutdoors.value,
    grossOverRooms: figures.grossOverRooms.value,
  };
}

/** What of a campus its floor follows from. */
interface FloorSubject {
  readonly values: ParamValues;
  readonly compute: Pick<
    ComputeResult,
    'rackCount' | 'rackWidthM' | 'supportRackCount' | 'provisionedItPowerW'
  >;
  readonly power: Pick<PowerResult, 'facilityPeakPowerW'>;
  readonly buildingCount: number;
}

/** Halls, rooms and gross floor of all buildings, by given coefficients. Rules LAY-4, LAY-5, LAY-16. */
export function floorOf({ values, compute, power, buildingCount }: FloorSubject, by: FloorValues) {
  const bays =
    compute.rackCount * rackBayM2(compute.rackWidthM) +
    compute.supportRackCount * rackBayM2(AREAS.supportRackWidthM.value);
  const hallAreaM2 = bays * by.hallOverBays;
  const electrical =
    power.facilityPeakPowerW * by.electricalM2PerW * redundantRoomFactor(values['power.redundancy']);
  const mechanical = compute.provisionedItPowerW * by.mechanicalM2PerW;
  const electricalAreaM2 = electrical * (1 - by.electricalOutdoors);
  const mechanicalAreaM2 = mechanical * (1 - by.mechanicalOutdoors);
  const rooms = hallAreaM2 + electricalAreaM2 + mechanicalAreaM2;
  const toldM2 = values['layout.buildingFloorM2'];
  const kind: ArchetypeRecord = ARCHETYPES[values['layout.archetype']];
  const shellM2 = Math.max(AREAS.leastBuildingM2.value, toldM2 || kind.shellM2.value);
  const floorAreaM2 = Math.max(buildingCount * shellM2, rooms * (toldM2 > 0 ? 1 : by.grossOverRooms));
  return {
    hallAreaM2,
    electricalAreaM2,
    mechanicalAreaM2,
    supportAreaM2: floorAreaM2 - rooms,
    floorAreaM2,
    electricalOutdoorsM2: electrical - electricalAreaM2,
    mechanicalOutdoorsM2: mechanical - mechanicalAreaM2,
  };
}

/** Floor of halls and rooms, and gross floor of all buildings. Rules LAY-4, LAY-5, LAY-16. */
export function sizeFloorArea(
  values: ParamValues,
  compute: ComputeResult,
  halls: HallSplit,
  power: PowerResult,
  { ownedOverPlaced }: Pick<Assumptions, 'ownedOverPlaced'>,
): SizedLayout {
  const kind: ArchetypeRecord = ARCHETYPES[values['layout.archetype']];
  const floor = floorOf(
    { values, compute, power, buildingCount: halls.buildingCount },
    valuesOf(floorFigures(kind)),
  );
  return {
    buildingCount: halls.buildingCount,
    hallsPerBuilding: halls.hallsPerBuilding,
    hallCount: halls.hallCount,
    racksPerHall: halls.racksPerHall,
    supportRacksPerHall: halls.supportRacksPerHall,
    racksPerRow: racksPerRow(compute.rackPowerW),
    coldAisleM: AREAS.coldAisleM.value,
    hotAisleM: AREAS.hotAisleM.value,
    ...floor,
    plantYardAreaM2: (floor.electricalOutdoorsM2 + floor.mechanicalOutdoorsM2) * AREAS.yardOverRoom.value,
    ownedOverPlaced,
  };
}
