import { slotU, slotV } from '../site/design-hall.ts';
import { firstCduIn, hallExitU, hallExitV } from '../site/hall-places.ts';
import {
  CRAH_PITCH_M,
  FWS_RETURN_Y,
  FWS_SUPPLY_Y,
  HEAT_REJECTION_COLUMN,
  MAIN_RETURN_Y,
  MAIN_SUPPLY_Y,
} from '../site/site-sizes.ts';
import type { HallFill } from './hall-fill.ts';
import type { HallWater, PipeSizer } from './hall-water.ts';
import type { EdgeKind } from './network-types.ts';
import { type EdgeFacts, NO_FACTS, type RouteSink } from './route-sink.ts';
import {
  BRANCH_ASIDE_M,
  HEADER_RETURN_M,
  HEADER_SUPPLY_M,
  MAIN_END_M,
  MAIN_RETURN_ASIDE_M,
  MAIN_STOREY_M,
  MAIN_SUPPLY_ASIDE_M,
} from './route-sizes.ts';

/** One side of a hall's facility water while it is laid: supply, or return with every route the other way round. */
export interface WaterSide {
  readonly sink: RouteSink;
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
  const { sink, fill, water, supply } = side;
  const { hall } = fill.building;
  const y = supply ? FWS_SUPPLY_Y : FWS_RETURN_Y;
  const wallU = hallExitU(hall);
  const wallV = hallExitV(hall, supply, fill.storey);
  const exit = sink.node('hall', 0, wallU, y, wallV);
  routeMains(side, exit, { u: wallU, y, v: wallV });
  const corner = { u: headerU(side), y, v: wallV };
  const head = sink.node('joint', -1, corner.u, y, wallV);
  sink.corner(wallU, y, wallV);
  sink.corner(corner.u, y, wallV);
  join(side, exit, head, carried(side, 1, 1));
  if (water.airM3PerS > 0 && fill.crahs > 1) routeInnerHeader(side, head, corner);
  routeHeader(side, head, corner);
}

/** A place in the hall's own metres. */
interface Place {
  readonly u: number;
  readonly y: number;
  readonly v: number;
}

/** Joins by the corners just written, in the direction of the water: away from the exit in supply, towards it in return. */
function join({ sink, supply }: WaterSide, near: number, far: number, facts: EdgeFacts): void {
  if (supply) sink.edge('fws-supply', near, far, facts);
  else sink.edgeBack('fws-return', far, near, facts);
}

/**
 * From the hall's outer wall, to its yard where that was moved, along every column of heat-rejection units: to the hall's own end
 * and, where no other hall is cooled on that side, to that of its neighbour too. The coolers are at the far ends.
 */
function routeMains(side: WaterSide, exit: number, wall: Place): void {
  const { sink, fill, water, supply } = side;
  const { hall, rejectionColumns, mainWays } = fill.building;
  const { yardU, yardV, storey, liftM } = fill;
  const moved = yardU !== 0 || yardV !== 0;
  const kind: EdgeKind = supply ? 'main-supply' : 'main-return';
  // Mains of a storey above lie on a rack over those of the one below.
  const y = (supply ? MAIN_SUPPLY_Y : MAIN_RETURN_Y) + storey * MAIN_STOREY_M - liftM;
  const dropU = wall.u + (supply ? MAIN_SUPPLY_ASIDE_M : MAIN_RETURN_ASIDE_M);
  const ownEndV = hall.lengthM / 2 - MAIN_END_M;
  const part = 1 / (rejectionColumns * mainWays);
  const facts = { ...side.mainPipe(water.hallM3PerS * part), part, airPart: part };
  for (let main = 0; main < rejectionColumns * mainWays; main += 1) {
    const headU = dropU + yardU + (main % rejectionColumns) * HEAT_REJECTION_COLUMN;
    const farV = main < rejectionColumns ? ownEndV : -hall.lengthM - ownEndV;
    const cooler = sink.node('heat-rejection', main, headU, y, farV + yardV);
    sink.corner(wall.u, wall.y, wall.v);
    sink.corner(dropU, wall.y, wall.v);
    sink.corner(dropU, y, wall.v);
    if (moved) {
      sink.corner(dropU + yardU, y, wall.v);
      sink.corner(dropU + yardU, y, wall.v + yardV);
    }
    sink.corner(headU, y, wall.v + yardV);
    sink.corner(headU, y, farV + yardV);
    if (supply) sink.edgeBack(kind, cooler, exit, facts);
    else sink.edge(kind, exit, cooler, facts);
  }
}

/** Across-hall place of the main header: over the clear way of the outer gallery, behind its fan wall. */
function headerU({ fill, supply }: WaterSide): number {
  const { widthM, electricalM } = fill.building.hall;
  return widthM / 2 - electricalM - (supply ? HEADER_SUPPLY_M : HEADER_RETURN_M);
}

/** Header over the inner fan wall, with half of the air handlers. */
function routeInnerHeader(side: WaterSide, head: number, corner: Place): void {
  const { sink, fill } = side;
  const { hall } = fill.building;
  const innerU = -corner.u;
  const farV = hall.crahsAlong.v1 - CRAH_PITCH_M / 2;
  const last = sink.node('crah', lastOf(fill.crahs, 1), innerU, corner.y, farV);
  sink.corner(corner.u, corner.y, corner.v);
  sink.corner(innerU, corner.y, corner.v);
  sink.corner(innerU, corner.y, farV);
  join(side, head, last, carried(side, 0, 1 / 2));
}

/** Header over the outer fan wall, stretch by stretch from branch to branch, then on to the last air handler. */
function routeHeader(side: WaterSide, head: number, corner: Place): void {
  const { sink, fill, water } = side;
  const { u, y } = corner;
  const airPart = fill.crahs > 1 ? 1 / 2 : 1;
  let at = head;
  let atV = corner.v;
  let cdusLeft = fill.cdus;
  for (const branch of branchesOf(side)) {
    const joint = sink.node('joint', -1, u, y, branch.v);
    sink.corner(u, y, atV);
    sink.corner(u, y, branch.v);
    join(side, at, joint, carried(side, cdusLeft / fill.cdus, airPart));
    const cdu = side.cdus[branch.first] ?? joint;
    sink.corner(u, y, branch.v);
    sink.corner(branch.u, y, branch.v);
    join(side, joint, cdu, carried(side, branch.cdus / fill.cdus, 0));
    cdusLeft -= branch.cdus;
    at = joint;
    atV = branch.v;
  }
  if (water.airM3PerS <= 0 || fill.crahs <= 0) return;
  const farV = fill.building.hall.crahsAlong.v1 - CRAH_PITCH_M / 2;
  const last = sink.node('crah', lastOf(fill.crahs, 0), u, y, farV);
  sink.corner(u, y, atV);
  sink.corner(u, y, farV);
  join(side, at, last, carried(side, 0, airPart));
}

/** A pipe inside the hall for these parts of its water. */
function carried({ sink, water, hallPipe }: WaterSide, part: number, airPart: number): EdgeFacts {
  if (!sink.keepsFacts) return NO_FACTS;
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
      v:
        slotV(hall, slot) +
        (hall.coldAisleM + hall.rowDepthM) / 2 +
        (supply ? -BRANCH_ASIDE_M : BRANCH_ASIDE_M),
      first,
      cdus,
    });
  }
  return branches;
}
