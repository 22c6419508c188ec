import { campusLengthM } from '../../src/model/layout/network/measure-network.ts';
import type { SourceKind } from '../../src/model/power/energy-types.ts';
import {
  type PathBlock,
  type PathKind,
  type Plan,
  ROUTED_RUN_KINDS,
  THING_KINDS,
  type ThingBlock,
  type ThingKind,
} from '../../src/plan/plan-types.ts';
import { changeRuns, changeThings, type PlanInvariant, total, unequal, withEntry } from './plan-invariant.ts';

/** All runs of a kind together carry this. */
function sums(name: string, kinds: readonly PathKind[], of: (plan: Plan) => number): PlanInvariant {
  return {
    name,
    faults: (plan) => kinds.flatMap((kind) => unequal(kind, total(plan.paths[kind].quantity), of(plan))),
    broken: kinds.flatMap((kind) => [
      changeRuns(kind, ({ quantity }) => ({ quantity: withEntry(quantity, 0, (old) => old * 2) })),
      changeRuns(kind, ({ quantity }) => ({ quantity: withEntry(quantity, 0, () => 0) })),
    ]),
  };
}

/** What the runs of a kind carry that begin, or end, at a kind of thing. */
function carriedAt(plan: Plan, kind: PathKind, end: 'from' | 'to', thing: ThingKind): number {
  const { count, quantity, fromKind, toKind } = plan.paths[kind];
  const kinds = end === 'from' ? fromKind : toKind;
  const wanted = THING_KINDS.indexOf(thing);
  let sum = 0;
  for (let run = 0; run < count; run += 1) if (kinds[run] === wanted) sum += quantity[run] ?? 0;
  return sum;
}

/** Water in hall pipes: all of it comes into the halls, one loop's to CDUs, the other's to air handlers, and back. */
function wrongHallWater(plan: Plan): string[] {
  const { facilityFlowM3PerS, liquidLoopFlowM3PerS, airLoopFlowM3PerS } = plan.campus.cooling;
  return (['hall', 'cdu', 'crah'] as const).flatMap((thing) => {
    const flow = { hall: facilityFlowM3PerS, cdu: liquidLoopFlowM3PerS, crah: airLoopFlowM3PerS }[thing];
    const [out, back] = thing === 'hall' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return [
      ...unequal(`supply ${out} ${thing}`, carriedAt(plan, 'fws-supply', out, thing), flow),
      ...unequal(`return ${back} ${thing}`, carriedAt(plan, 'fws-return', back, thing), flow),
    ];
  });
}

/** Makes the run at this place, among those that begin or end at a kind of thing, carry twice as much. */
const doubledAt = (kind: PathKind, end: 'from' | 'to', thing: ThingKind) =>
  changeRuns(kind, ({ quantity, fromKind, toKind }) => {
    const at = (end === 'from' ? fromKind : toKind).indexOf(THING_KINDS.indexOf(thing));
    return { quantity: withEntry(quantity, at, (old) => old * 2) };
  });

/** Power that one kind of source gives, where it has units to draw lines from. */
const outputOf =
  (kind: SourceKind) =>
  ({ campus }: Plan): number => {
    const share = campus.power.supply.find((entry) => entry.kind === kind);
    return share !== undefined && share.unitCount > 0 ? share.outputW : 0;
  };

type Point = readonly [x: number, y: number, z: number];

function endOf({ points, start }: PathBlock, run: number, end: 'first' | 'last'): Point {
  const at = 3 * (end === 'first' ? (start[run] ?? 0) : (start[run + 1] ?? 0) - 1);
  return [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0];
}

const SLACK_M = 0.02;

/** Whether a point lies on top of a thing that is not turned out of the axes. */
function isOnTop(block: ThingBlock, index: number, [x, y, z]: Point): boolean {
  const at = index * 3;
  const within = (axis: number, value: number): boolean =>
    Math.abs(value - (block.position[at + axis] ?? 0)) <= (block.size[at + axis] ?? 0) / 2 + SLACK_M;
  return (
    within(0, x) &&
    within(2, z) &&
    Math.abs(y - (block.position[at + 1] ?? 0) - (block.size[at + 1] ?? 0)) <= SLACK_M
  );
}

/** Runs that do not begin, or end, on the CDU which cools the first rack of their row, in the hall that owns them. */
function strays(plan: Plan, kind: 'tcs-supply' | 'tcs-return'): string[] {
  const { cdu, rack } = plan.things;
  const runs = plan.paths[kind];
  const supply = kind === 'tcs-supply';
  const [cduOf, rowOf] = supply ? [runs.fromIndex, runs.toIndex] : [runs.toIndex, runs.fromIndex];
  const found: string[] = [];
  for (let run = 0; run < runs.count; run += 1) {
    const own = cduOf[run] ?? -1;
    const point = endOf(runs, run, supply ? 'first' : 'last');
    const first = rack.parent.indexOf(rowOf[run] ?? -1);
    const right = isOnTop(cdu, own, point) && cdu.parent[own] === runs.owner[run] && rack.loop[first] === own;
    if (!right) found.push(`${kind} ${run} at ${point} is not at CDU ${own}`);
  }
  return found.slice(0, 3);
}

/** Racks that do not hang on the transformer behind the skid whose busway runs over their row. */
function fedElsewhere(plan: Plan): string[] {
  const { rack, 'power-skid': skid, row } = plan.things;
  const { count, fromIndex, toIndex } = plan.paths.busway;
  const skidOf = new Int32Array(row.count).fill(-1);
  for (let run = 0; run < count; run += 1) skidOf[toIndex[run] ?? -1] = fromIndex[run] ?? -1;
  const found: string[] = [];
  for (let index = 0; index < rack.count; index += 1) {
    const behind = skid.feed[skidOf[rack.parent[index] ?? -1] ?? -1] ?? -1;
    if (behind < 0 || behind !== rack.feed[index])
      found.push(`rack ${index} hangs on ${rack.feed[index]}, not ${behind}`);
  }
  return found.slice(0, 3);
}

/** Halls in which one skid carries more rows than the skids beside it, were they shared out evenly. */
function unevenSkids(plan: Plan): string[] {
  const { 'power-skid': skid, hall } = plan.things;
  const { count, fromIndex, owner } = plan.paths.busway;
  const rows = new Int32Array(skid.count);
  const rowsOfHall = new Int32Array(hall.count);
  for (let run = 0; run < count; run += 1) {
    rows[fromIndex[run] ?? -1] = (rows[fromIndex[run] ?? -1] ?? 0) + 1;
    rowsOfHall[owner[run] ?? -1] = (rowsOfHall[owner[run] ?? -1] ?? 0) + 1;
  }
  const skids = skid.count / Math.max(1, hall.count);
  const found: string[] = [];
  rows.forEach((own, index) => {
    // One gallery has a row more than the other, and the last line may be short on one side.
    const most = Math.ceil(((rowsOfHall[skid.parent[index] ?? -1] ?? 0) + 2) / skids) + 1;
    if (own > most) found.push(`skid ${index} carries ${own} rows, more than ${most}`);
  });
  return found.slice(0, 3);
}

/** Metres of all runs of some kinds, corner to corner. */
function drawnM(plan: Plan, kinds: readonly PathKind[]): number {
  let sum = 0;
  for (const kind of kinds) {
    const { points, start, count } = plan.paths[kind];
    for (let run = 0; run < count; run += 1) {
      for (let at = (start[run] ?? 0) * 3 + 3; at < (start[run + 1] ?? 0) * 3; at += 3) {
        const by = (axis: number): number => (points[at + axis] ?? 0) - (points[at + axis - 3] ?? 0);
        sum += Math.hypot(by(0), by(1), by(2));
      }
    }
  }
  return sum;
}

/** Flows of the plan are the flows of the campus, and go where they belong. */
export const PLAN_FLOW_INVARIANTS: readonly PlanInvariant[] = [
  {
    name: 'the skids of a hall share its rows out',
    faults: unevenSkids,
    example: { 'compute.acceleratorCount': 100_000 },
    broken: [changeRuns('busway', ({ fromIndex }) => ({ fromIndex: fromIndex.map(() => 0) }))],
  },
  {
    name: 'racks hang on the transformer behind their busway',
    faults: fedElsewhere,
    broken: [
      changeThings('rack', ({ feed }) => ({ feed: withEntry(feed, 0, (old) => old + 1) })),
      changeThings('power-skid', ({ feed }) => ({ feed: feed.map((old) => old + 1) })),
      changeRuns('busway', ({ toIndex }) => ({ toIndex: withEntry(toIndex, 0, () => -1) })),
    ],
  },
  sums(
    'all mains carry the facility water',
    ['main-supply', 'main-return'],
    ({ campus }) => campus.cooling.facilityFlowM3PerS,
  ),
  {
    name: 'hall pipes carry both loops to where they belong and back',
    faults: wrongHallWater,
    broken: [
      doubledAt('fws-supply', 'from', 'hall'),
      doubledAt('fws-supply', 'to', 'cdu'),
      doubledAt('fws-supply', 'to', 'crah'),
      doubledAt('fws-return', 'to', 'hall'),
      doubledAt('fws-return', 'from', 'cdu'),
      doubledAt('fws-return', 'from', 'crah'),
    ],
  },
  sums(
    'all rack loops carry the coolant',
    ['tcs-supply', 'tcs-return'],
    ({ metrics }) => metrics.coolantFlowM3PerS,
  ),
  sums('all busways carry the servers', ['busway'], ({ metrics }) => metrics.serverPowerW),
  sums('all feeders carry the peak', ['mv-feeder'], ({ metrics }) => metrics.facilityPeakPowerW),
  sums('grid lines carry what the grid gives', ['hv-line'], outputOf('grid')),
  sums('reactor lines carry what reactors give', ['reactor-line'], outputOf('smr')),
  sums('gas lines carry what turbines give', ['gas-line'], outputOf('gas')),
  sums('battery lines carry what batteries give', ['battery-line'], outputOf('battery')),
  {
    name: 'a rack loop begins and ends on the CDU of its racks',
    faults: (plan) => [...strays(plan, 'tcs-supply'), ...strays(plan, 'tcs-return')],
    broken: [
      changeRuns('tcs-supply', ({ points }) => ({ points: withEntry(points, 0, (x) => x + 2) })),
      changeRuns('tcs-return', ({ points }) => ({
        points: withEntry(points, points.length - 2, (y) => y + 1),
      })),
      changeRuns('tcs-supply', ({ owner }) => ({ owner: withEntry(owner, 0, (hall) => hall + 1) })),
      changeRuns('tcs-return', ({ toIndex }) => ({ toIndex: withEntry(toIndex, 0, (cdu) => cdu + 1) })),
      changeThings('rack', ({ loop }) => ({ loop: withEntry(loop, 0, (cdu) => cdu + 1) })),
    ],
  },
  {
    name: 'runs are drawn as long as they are reckoned',
    faults: (plan) => [
      ...ROUTED_RUN_KINDS.flatMap((kind) =>
        unequal(kind, drawnM(plan, [kind]), campusLengthM(plan.campus.networks, [kind]), 1e-4),
      ),
      ...unequal('all feeders', drawnM(plan, ['mv-feeder']), plan.metrics.feederLengthM, 1e-4),
    ],
    broken: [
      changeRuns('tcs-supply', ({ points }) => ({ points: withEntry(points, 0, (x) => x + 50) })),
      changeRuns('mv-feeder', ({ points }) => ({ points: withEntry(points, 3, (x) => x + 500) })),
      (plan) => ({
        ...plan,
        metrics: { ...plan.metrics, feederLengthM: plan.metrics.feederLengthM * 0.999 },
      }),
    ],
  },
  {
    name: 'no run carries less than nothing or more than its rating',
    faults: ({ paths }) =>
      Object.values(paths).flatMap(({ kind, flow, quantity }) => [
        ...(flow.every((value) => value >= 0 && value <= 1) ? [] : [`${kind}: flow outside 0–1`]),
        ...(quantity.every((value) => value >= 0) ? [] : [`${kind}: negative quantity`]),
      ]),
    broken: [
      changeRuns('busway', ({ flow }) => ({ flow: withEntry(flow, 0, () => 1.2) })),
      changeRuns('mv-feeder', ({ quantity }) => ({ quantity: withEntry(quantity, 0, () => -1) })),
    ],
  },
];
