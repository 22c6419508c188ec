import type { SourceKind } from '../../src/model/power/energy-types.ts';
import type { PathBlock, PathKind, Plan, ThingBlock } from '../../src/plan/plan-types.ts';
import { changeRuns, type PlanInvariant, total, unequal, withEntry } from './plan-invariant.ts';

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

/** Water in hall pipes: headers carry both loops, branches to CDUs the liquid one again. */
function hallWater({ campus }: Plan): number {
  const { facilityFlowM3PerS, liquidLoopFlowM3PerS, cduCount } = campus.cooling;
  return facilityFlowM3PerS + (cduCount > 0 ? liquidLoopFlowM3PerS : 0);
}

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

/** Runs whose end stands on no CDU of the hall whose coolant they carry. */
function strays(plan: Plan, kind: 'tcs-supply' | 'tcs-return', end: 'first' | 'last'): string[] {
  const { cdu } = plan.things;
  const runs = plan.paths[kind];
  const found: string[] = [];
  for (let run = 0; run < runs.count; run += 1) {
    const point = endOf(runs, run, end);
    const first = cdu.parent.indexOf(runs.owner[run] ?? -1);
    let at = first;
    while (at >= 0 && cdu.parent[at] === runs.owner[run] && !isOnTop(cdu, at, point)) at += 1;
    if (first < 0 || cdu.parent[at] !== runs.owner[run]) found.push(`${kind} ${run}: ${end} point ${point}`);
  }
  return found.slice(0, 3);
}

/** Flows of the plan are the flows of the campus, and go where they belong. */
export const PLAN_FLOW_INVARIANTS: readonly PlanInvariant[] = [
  sums(
    'all mains carry the facility water',
    ['main-supply', 'main-return'],
    ({ campus }) => campus.cooling.facilityFlowM3PerS,
  ),
  sums('hall pipes carry both loops', ['fws-supply', 'fws-return'], hallWater),
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
    name: 'a rack loop begins and ends on a CDU of its hall',
    faults: (plan) => [...strays(plan, 'tcs-supply', 'first'), ...strays(plan, 'tcs-return', 'last')],
    broken: [
      changeRuns('tcs-supply', ({ points }) => ({ points: withEntry(points, 0, (x) => x + 2) })),
      changeRuns('tcs-return', ({ points }) => ({
        points: withEntry(points, points.length - 2, (y) => y + 1),
      })),
      changeRuns('tcs-supply', ({ owner }) => ({ owner: withEntry(owner, 0, (hall) => hall + 1) })),
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
