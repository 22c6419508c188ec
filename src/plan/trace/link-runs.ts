import { blockOfHall } from '../../model/layout/block-view.ts';
import { EDGE_NETWORKS, type Network } from '../../model/layout/network/network-types.ts';
import { unitsBeside } from '../../model/layout/site/cooling-yards.ts';
import { firstChild } from '../first-child.ts';
import { type PathKind, type Plan, type RoutedRunKind, THING_KINDS } from '../plan-types.ts';
import type { LinkBuilder } from './link-builder.ts';
import { numberAt, numberOf, type ThingNumbers } from './thing-numbers.ts';

/** A plan while its links are collected. */
export interface LinkWork {
  readonly plan: Plan;
  readonly numbers: ThingNumbers;
  readonly builder: LinkBuilder;
}

/** Things that one end of a run passes and serves alike, by their index: from `first` by `step` up to `last`. */
interface Passed {
  readonly end: 'from' | 'to';
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

/**
 * Links along all runs of one kind. Where a run ends at no thing it ends at a joint of its network; where it passes a
 * line of things, it serves each of them.
 */
export function linkRuns(work: LinkWork, kind: RoutedRunKind, place: number, domain: number): void {
  const { plan, builder, numbers } = work;
  const { count, fromKind, fromIndex, toKind, toIndex } = plan.paths[kind];
  const jointAt = jointsOf(work, kind);
  const bar = kind === 'mv-feeder' ? linkMainTransformers(work, domain) : -1;
  const endAt = (kindPlace: number, index: number, run: number, end: 'from' | 'to'): number =>
    index < 0 ? jointAt(run, end) : numberAt(numbers, kindPlace, index);
  for (let run = 0; run < count; run += 1) {
    const from = bar < 0 ? endAt(fromKind[run] ?? -1, fromIndex[run] ?? -1, run, 'from') : bar;
    const to = endAt(toKind[run] ?? -1, toIndex[run] ?? -1, run, 'to');
    const passed = passedBy(plan, kind, run);
    if (passed === null) {
      builder.link(from, to, domain, place, run);
      // Light goes both ways, and ducts lead from anywhere to anywhere.
      if (kind === 'fibre-duct') builder.link(to, from, domain, place, run);
      continue;
    }
    const own = numberAt(numbers, (passed.end === 'from' ? fromKind : toKind)[run] ?? 0, 0);
    for (let index = passed.first; index <= passed.last; index += passed.step) {
      const thing = own + index;
      if (passed.end === 'from') builder.link(thing, to, domain, place, run);
      else builder.link(from, thing, domain, place, run);
    }
  }
}

/** The main transformers stand between the switchyard and one bar from which all feeders leave; −1 without any. */
function linkMainTransformers({ plan, numbers, builder }: LinkWork, domain: number): number {
  const { count, parent } = plan.things['main-transformer'];
  if (count === 0) return -1;
  const bar = builder.joints(1);
  for (let index = 0; index < count; index += 1) {
    const own = numberOf(numbers, 'main-transformer', index);
    builder.link(numberOf(numbers, 'switchyard', parent[index] ?? 0), own, domain);
    builder.link(own, bar, domain);
  }
  return bar;
}

/** Numbers of the joints at which the runs of a kind end: those of a hall's network are counted hall by hall. */
function jointsOf(
  { plan, builder }: LinkWork,
  kind: RoutedRunKind,
): (run: number, end: 'from' | 'to') => number {
  const { edge, owner } = plan.paths[kind];
  const { networks } = plan.campus;
  const { domain, inHall } = EDGE_NETWORKS[kind];
  const networkOf = (hall: number): Network | undefined => {
    if (!inHall) return domain === 'fabric' ? networks.fabric : networks.power;
    const own = networks.halls[networks.fillOfHall[hall] ?? -1];
    return own?.[domain];
  };
  return (run, end) => {
    const hall = inHall ? (owner[run] ?? -1) : -1;
    const network = networkOf(hall);
    if (network === undefined) return -1;
    const node = network.edges[end][edge[run] ?? -1];
    return node === undefined ? -1 : builder.jointOf(`${network.domain} ${hall}`, network.nodes.count, node);
  };
}

/** The line of things that a run passes at one of its ends; null where it serves the thing at its end alone. */
function passedBy(plan: Plan, kind: PathKind, run: number): Passed | null {
  if (kind === 'gas-line' || kind === 'battery-line' || kind === 'standby-line')
    return collected(plan, kind, run);
  if (kind === 'main-supply') return coolersBeside(plan, run);
  if (kind !== 'fws-supply') return null;
  const to = THING_KINDS[plan.paths[kind].toKind[run] ?? -1];
  if (to === 'cdu') return cdusOnBranch(plan, run);
  return to === 'crah' ? handlersOnWall(plan, run) : null;
}

/** A collector begins at the last unit of its row, and takes in all after that of the collector before. */
function collected(plan: Plan, kind: 'gas-line' | 'battery-line' | 'standby-line', run: number): Passed {
  const { fromIndex } = plan.paths[kind];
  const before = run > 0 ? (fromIndex[run - 1] ?? -1) : -1;
  return { end: 'from', first: before + 1, last: fromIndex[run] ?? 0, step: 1 };
}

/** A main begins at the first cooler of its column: where halls lie beside both halves of it, every other one is on its own half. */
function coolersBeside(plan: Plan, run: number): Passed | null {
  const head = plan.paths['main-supply'].fromIndex[run] ?? -1;
  if (head < 0) return null;
  const { first, west, east } = unitsBeside(plan.campus, plan.things['heat-rejection'].parent[head] ?? 0);
  const onWest = head - first < west;
  const [sideFirst, onSide] = onWest ? [first, west] : [first + west, east];
  const { halls, rejectionPerColumn, mainWays } = plan.campus.site.frame.building;
  // Halls on one half, above each other, share its coolers; where one hall lies beside all of them, its mains take turns.
  const beside = new Set(halls.filter(({ su }) => su < 0 === onWest).map(({ sv }) => sv)).size;
  const halves = Math.max(beside, mainWays);
  const column = Math.floor((head - sideFirst) / rejectionPerColumn);
  const start = sideFirst + column * rejectionPerColumn;
  const last = sideFirst + Math.min(onSide, (column + 1) * rejectionPerColumn) - 1;
  return { end: 'from', first: halves > 1 ? head : start, last, step: halves };
}

/** A branch reaches the first CDU of its rows, and serves all up to the next branch's. */
function cdusOnBranch(plan: Plan, run: number): Passed {
  const { toIndex, toKind, owner, count } = plan.paths['fws-supply'];
  const hall = owner[run] ?? 0;
  const own = THING_KINDS.indexOf('cdu');
  let next = run + 1;
  while (next < count && owner[next] === hall && toKind[next] !== own) next += 1;
  const inHall = next < count && owner[next] === hall;
  const end = inHall ? (toIndex[next] ?? 0) : firstChild(plan.things.cdu, hall + 1);
  return { end: 'to', first: toIndex[run] ?? 0, last: end - 1, step: 1 };
}

/** A header over a fan wall serves every air handler on it: they take turns between the walls. */
function handlersOnWall(plan: Plan, run: number): Passed {
  const { toIndex, owner } = plan.paths['fws-supply'];
  const last = toIndex[run] ?? 0;
  const first = firstChild(plan.things.crah, owner[run] ?? 0);
  const both = blockOfHall(plan.campus, owner[run] ?? 0).cooling.crahPerHall < 2;
  return { end: 'to', first: both ? first : first + ((last - first) & 1), last, step: both ? 1 : 2 };
}
