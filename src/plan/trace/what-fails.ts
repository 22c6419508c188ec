import type { ComputeResult } from '../../model/campus-types.ts';
import { findThing, parseThingId } from '../find-in-plan.ts';
import type { Plan, ThingId } from '../plan-types.ts';
import { linkedThing } from '../thing-facts.ts';
import { TRACE_DOMAINS } from './link-builder.ts';
import type { LinkGraph } from './link-graph.ts';
import { lostPools, type PoolLoss, standsAlone } from './pools.ts';
import { type SupplyLoss, supplyLoss } from './supply-loss.ts';
import { markContents, numberOf, numberThings, type ThingNumbers } from './thing-numbers.ts';

/** What is no thing of a plan and can fail as one: the grid connection, and the pipe that brings gas. */
const GRID_ID: ThingId = 'grid';
const GAS_PIPE_ID: ThingId = 'gas-pipe';
export const SUPPLY_IDS: readonly ThingId[] = [GRID_ID, GAS_PIPE_ID];

/** What a campus loses with some of its things. */
export interface FailureEffect {
  readonly ids: readonly ThingId[];
  /** Accelerator racks that stop, by their index. */
  readonly racks: Int32Array;
  /** Those of them that lose power, and those that are not cooled; a rack may be both. */
  readonly unpoweredRackCount: number;
  readonly uncooledRackCount: number;
  readonly acceleratorCount: number;
  readonly serverPowerW: number;
  /** Units that share a load with what is lost, and what they can carry of it. */
  readonly pools: readonly PoolLoss[];
  readonly supply: SupplyLoss;
}

/** A plan while it is asked what fails. */
interface FailureWork {
  readonly plan: Plan;
  readonly graph: LinkGraph;
  readonly numbers: ThingNumbers;
  /** 1 for all that is lost, by its number. */
  readonly lost: Uint8Array;
}

/** An id that no thing of the plan has; null where all are known. */
export function unknownThing(plan: Plan, ids: readonly ThingId[]): ThingId | null {
  return ids.find((id) => !SUPPLY_IDS.includes(id) && findThing(plan, id) === null) ?? null;
}

/**
 * What stops when these things, and all that they contain, are lost at the peak: what hangs on them alone, and what the
 * units that stand in for them cannot carry. Every id has to be known. Rule LAY-41.
 */
export function whatFailsIf(plan: Plan, graph: LinkGraph, ids: readonly ThingId[]): FailureEffect {
  const numbers = numberThings(plan);
  const work: FailureWork = { plan, graph, numbers, lost: new Uint8Array(graph.all.nodeCount) };
  for (const id of ids) {
    const parsed = parseThingId(id);
    if (parsed !== null && parsed.kind !== 'site')
      work.lost[numberOf(numbers, parsed.kind, parsed.index)] = 1;
  }
  markContents(plan, numbers, work.lost);
  loseWhatHangsAlone(work);
  const pools = lostPools(plan, numbers, work.lost);
  const supply = supplyLoss(plan, numbers, work.lost, {
    grid: ids.includes(GRID_ID),
    gasPipe: ids.includes(GAS_PIPE_ID),
  });
  return { ids, pools, supply, ...lostRacks(work, pools, supply) };
}

/** What hangs on lost units that nothing stands in for is lost with them. */
function loseWhatHangsAlone({ plan, graph: { all, out }, numbers, lost }: FailureWork): void {
  const power = TRACE_DOMAINS.indexOf('power');
  const open: number[] = [];
  for (const kind of ['switchyard', 'feeder-switchgear', 'block-transformer', 'power-skid'] as const) {
    if (kind !== 'switchyard' && !standsAlone(plan, kind)) continue;
    const first = numberOf(numbers, kind, 0);
    for (let index = 0; index < plan.things[kind].count; index += 1)
      if (lost[first + index] === 1) open.push(first + index);
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = out.start[node] ?? 0; at < (out.start[node + 1] ?? 0); at += 1) {
      const link = out.links[at] ?? 0;
      const to = all.to[link] ?? 0;
      if (all.domain[link] !== power || lost[to] === 1) continue;
      lost[to] = 1;
      open.push(to);
    }
  }
}

/** What part of a hall's load is still carried, by what it lacks. */
interface HallShares {
  readonly power: Float64Array;
  readonly coolant: Float64Array;
}

function hallShares({ plan }: FailureWork, pools: readonly PoolLoss[], supply: SupplyLoss): HallShares {
  const { count, parent } = plan.things.hall;
  const shares = {
    power: new Float64Array(count).fill(supply.carried),
    coolant: new Float64Array(count).fill(1),
  };
  for (const { zone, index, serves, carried } of pools) {
    const column = shares[serves];
    for (let hall = 0; hall < count; hall += 1) {
      const inZone = zone === 'campus' || index === (zone === 'hall' ? hall : parent[hall]);
      if (inZone) column[hall] = Math.min(column[hall] ?? 1, carried);
    }
  }
  return shares;
}

type RackLosses = Pick<
  FailureEffect,
  'racks' | 'unpoweredRackCount' | 'uncooledRackCount' | 'acceleratorCount' | 'serverPowerW'
>;

/** Racks that stop: lost ones, then in every hall as many as its shares leave out, those behind lost units first. */
function lostRacks(work: FailureWork, pools: readonly PoolLoss[], supply: SupplyLoss): RackLosses {
  const { plan, numbers, lost } = work;
  const { rack } = plan.things;
  const shares = hallShares(work, pools, supply);
  const own = numberOf(numbers, 'rack', 0);
  const dark = lost.slice(own, own + rack.count);
  const hot = new Uint8Array(rack.count);
  stopInHalls(plan, dark, shares.power, behindLost(work, 'feed'));
  stopInHalls(plan, hot, shares.coolant, behindLost(work, 'loop'));
  const racks = eitherOf(dark, hot);
  return {
    racks,
    unpoweredRackCount: countOf(dark),
    uncooledRackCount: countOf(hot),
    ...sumOfRacks(plan, racks),
  };
}

/** Stops in every hall as many racks as its share leaves out, those behind lost units first. */
function stopInHalls(
  { things: { rack, row } }: Plan,
  marks: Uint8Array,
  shares: Float64Array,
  isBehind: (rack: number) => boolean,
): void {
  if (shares.every((share) => share >= 1)) return;
  let first = 0;
  while (first < rack.count) {
    const hall = row.parent[rack.parent[first] ?? 0] ?? 0;
    let end = first;
    while (end < rack.count && row.parent[rack.parent[end] ?? 0] === hall) end += 1;
    const share = shares[hall] ?? 1;
    if (share < 1) stop(marks, isBehind, first, end, share);
    first = end;
  }
}

/** Places at which either column is marked. */
function eitherOf(one: Uint8Array, other: Uint8Array): Int32Array {
  const places = new Int32Array(one.length);
  let count = 0;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] !== 1 && other[index] !== 1) continue;
    places[count] = index;
    count += 1;
  }
  return places.slice(0, count);
}

/** What so many racks hold and draw: of each block the part that its racks among them are of all its racks. @param racks from the first to the last. */
function sumOfRacks(
  { campus }: Plan,
  racks: Int32Array,
): Pick<FailureEffect, 'acceleratorCount' | 'serverPowerW'> {
  const sums = { acceleratorCount: 0, serverPowerW: 0 };
  let [at, end] = [0, 0];
  for (const { compute } of campus.blocks) {
    const from = at;
    end += compute.rackCount;
    while ((racks[at] ?? end) < end) at += 1;
    const part = partOfRacks(compute, at - from, at > from && racks[at - 1] === end - 1);
    sums.acceleratorCount += Math.round(compute.acceleratorCount * part);
    sums.serverPowerW += compute.serverPowerW * part;
  }
  return sums;
}

/**
 * What so many racks of a block hold of all its accelerators, 0–1: each is full but the last, which has what is left. Without
 * any, their count.
 */
function partOfRacks(
  { acceleratorCount, acceleratorsPerRack, rackCount }: ComputeResult,
  racks: number,
  withLast: boolean,
): number {
  if (acceleratorCount <= 0) return racks / Math.max(1, rackCount);
  const emptyPlaces = withLast ? rackCount * acceleratorsPerRack - acceleratorCount : 0;
  return (racks * acceleratorsPerRack - emptyPlaces) / acceleratorCount;
}

/** Whether a rack hangs on a lost block transformer, or on a lost unit that cools it. */
function behindLost({ plan, numbers, lost }: FailureWork, link: 'feed' | 'loop'): (rack: number) => boolean {
  return (index) => {
    const unit = linkedThing(plan.things.rack, index, link);
    return unit !== null && lost[numberOf(numbers, unit.kind, unit.index)] === 1;
  };
}

/** Marks as many of a hall's racks as its share leaves out, those marked already among them. */
function stop(
  marks: Uint8Array,
  isBehind: (rack: number) => boolean,
  first: number,
  end: number,
  share: number,
): void {
  const marked = countOf(marks, first, end);
  let left = Math.ceil((end - first) * (1 - share) - 1e-9) - marked;
  // Nobody has to be asked what each hangs on where all of them stop.
  if (left >= end - first - marked) {
    marks.fill(1, first, end);
    return;
  }
  for (const wanted of [true, false]) {
    for (let index = first; index < end && left > 0; index += 1) {
      if (marks[index] === 1 || isBehind(index) !== wanted) continue;
      marks[index] = 1;
      left -= 1;
    }
  }
}

function countOf(marks: Uint8Array, first = 0, end = marks.length): number {
  let count = 0;
  for (let index = first; index < end; index += 1) count += marks[index] ?? 0;
  return count;
}
