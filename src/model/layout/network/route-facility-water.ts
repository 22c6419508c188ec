import { slotU, slotV } from '../site/design-hall.ts';
import { firstCduIn, hallExitU, hallExitV } from '../site/hall-places.ts';
import {
  FWS_RETURN_Y,
  FWS_SUPPLY_Y,
  HEAT_REJECTION_COLUMN,
  MAIN_RETURN_Y,
  MAIN_SUPPLY_Y,
} from '../site/site-sizes.ts';
import type { HallFill } from './hall-fill.ts';
import type { HallWater, PipeSizer } from './hall-water.ts';
import type { Corner, EdgeFacts, NetworkBuilder } from './network-builder.ts';
import type { EdgeKind } from './network-types.ts';

const MAIN_END_M = 3;
const HEADER_END_M = 4;
const LINE_STEP_M = 2.4;

/** One side of a hall's facility water while it is laid: supply, or return with every route the other way round. */
export interface WaterSide {
  readonly builder: NetworkBuilder;
  readonly fill: HallFill;
  readonly water: HallWater;
  readonly supply: boolean;
  readonly mainPipe: PipeSizer;
  readonly hallPipe: PipeSizer;
  /** Nodes of the hall's CDUs. */
  readonly cdus: readonly number[];
}

/** Mains along the coolers, the header over the outer fan wall with its branches, and that of the inner fan wall. */
export function routeFacilityWater(side: WaterSide): void {
  const { builder, fill, water, supply } = side;
  const { hall } = fill.building;
  const y = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const wall: Corner = [hallExitU(hall), y, hallExitV(hall, supply)];
  const exit = builder.node('hall', 0, ...wall);
  routeMains(side, exit, wall);
  const corner: Corner = [headerU(side), y, wall[2]];
  const head = builder.node('joint', -1, ...corner);
  join(side, exit, head, [wall, corner], carried(side, 1, 1));
  if (water.airM3PerS > 0 && fill.crahs > 1) routeInnerHeader(side, head, corner);
  routeHeader(side, head, corner);
}

/** Adds an edge in the direction of the water: away from the exit on the supply side, towards it on the return side. */
function join(
  { builder, supply }: WaterSide,
  near: number,
  far: number,
  route: readonly Corner[],
  facts: EdgeFacts,
): void {
  const kind = supply ? 'fws-supply' : 'fws-return';
  if (supply) builder.edge(kind, near, far, route, facts);
  else builder.edge(kind, far, near, [...route].reverse(), facts);
}

/** From the hall's outer wall along every column of heat-rejection units beside it; the coolers are at the far end. */
function routeMains(side: WaterSide, exit: number, wall: Corner): void {
  const { builder, fill, water, supply } = side;
  const { hall, rejectionColumns } = fill.building;
  const kind: EdgeKind = supply ? 'main-supply' : 'main-return';
  const y = supply ? MAIN_SUPPLY_Y : MAIN_RETURN_Y;
  const dropU = wall[0] + (supply ? 3 : 4.6);
  const part = 1 / rejectionColumns;
  const facts = { ...side.mainPipe(water.hallM3PerS * part), part, airPart: part };
  for (let column = 0; column < rejectionColumns; column += 1) {
    const headU = dropU + column * HEAT_REJECTION_COLUMN;
    const end: Corner = [headU, y, hall.lengthM / 2 - MAIN_END_M];
    const cooler = builder.node('heat-rejection', column, ...end);
    const route: Corner[] = [wall, [dropU, wall[1], wall[2]], [dropU, y, wall[2]], [headU, y, wall[2]], end];
    if (supply) builder.edge(kind, cooler, exit, route.reverse(), facts);
    else builder.edge(kind, exit, cooler, route, facts);
  }
}

/** Across-hall place of the main header: over the aisle between white space and outer fan wall. */
function headerU({ fill, supply }: WaterSide): number {
  const { widthM, crahInsetM, crahLines } = fill.building.hall;
  return widthM / 2 - crahInsetM - Math.max(0, crahLines - 1) * LINE_STEP_M - (supply ? 1.2 : 1.6);
}

/** Header over the inner fan wall, with half of the air handlers. */
function routeInnerHeader(side: WaterSide, head: number, corner: Corner): void {
  const { builder, fill, supply } = side;
  const { hall } = fill.building;
  const innerU = -(hall.widthM / 2 - hall.crahInsetM - (supply ? 0 : 0.5));
  const turn: Corner = [innerU, corner[1], corner[2]];
  const end: Corner = [innerU, corner[1], hall.lengthM / 2 - HEADER_END_M];
  const last = builder.node('crah', lastOf(fill.crahs, 1), ...end);
  join(side, head, last, [corner, turn, end], carried(side, 0, 1 / 2));
}

/** Header over the outer fan wall, stretch by stretch from branch to branch, then on to the last air handler. */
function routeHeader(side: WaterSide, head: number, corner: Corner): void {
  const { builder, fill, water } = side;
  const airPart = fill.crahs > 1 ? 1 / 2 : 1;
  let at = head;
  let place = corner;
  let cdusLeft = fill.cdus;
  for (const branch of branchesOf(side)) {
    const next: Corner = [corner[0], corner[1], branch.v];
    const joint = builder.node('joint', -1, ...next);
    join(side, at, joint, [place, next], carried(side, cdusLeft / fill.cdus, airPart));
    const end: Corner = [branch.u, corner[1], branch.v];
    const cdu = side.cdus[branch.first] ?? joint;
    join(side, joint, cdu, [next, end], carried(side, branch.cdus / fill.cdus, 0));
    cdusLeft -= branch.cdus;
    at = joint;
    place = next;
  }
  if (water.airM3PerS <= 0 || fill.crahs <= 0) return;
  const end: Corner = [corner[0], corner[1], fill.building.hall.lengthM / 2 - HEADER_END_M];
  const last = builder.node('crah', lastOf(fill.crahs, 0), ...end);
  join(side, at, last, [place, end], carried(side, 0, airPart));
}

/** A pipe inside the hall for these parts of its water. */
function carried({ water, hallPipe }: WaterSide, part: number, airPart: number): EdgeFacts {
  const { boreM, rating } = hallPipe(water.liquidM3PerS * part + water.airM3PerS * airPart);
  return { boreM, rating, part, airPart };
}

/** The last air handler on the outer (0) or inner (1) wall: they take turns. */
function lastOf(crahs: number, parity: 0 | 1): number {
  return crahs - 1 - ((crahs - 1 - parity) & 1);
}

interface Branch {
  readonly u: number;
  readonly v: number;
  readonly first: number;
  readonly cdus: number;
}

/** A branch through the cold aisle of every pair of rows that has CDUs, as far as its farthest row end. */
function branchesOf({ fill, supply, water }: WaterSide): Branch[] {
  const { hall } = fill.building;
  if (fill.cdus <= 0 || water.liquidM3PerS <= 0) return [];
  const branches: Branch[] = [];
  const perPair = 2 * hall.abreast;
  for (let slot = 0; slot < hall.rackSlots; slot += perPair) {
    const first = firstCduIn(hall, fill.cdus, slot);
    const cdus = firstCduIn(hall, fill.cdus, Math.min(hall.rackSlots, slot + perPair)) - first;
    if (cdus <= 0) continue;
    branches.push({
      u: slotU(hall, slot) - hall.rowLengthM / 2,
      v: slotV(hall, slot) + (hall.coldAisleM + hall.rowDepthM) / 2 + (supply ? -0.3 : 0.3),
      first,
      cdus,
    });
  }
  return branches;
}
