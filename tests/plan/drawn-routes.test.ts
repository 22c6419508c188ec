import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campusLengthM } from '../../src/model/layout/network/measure-network.ts';
import { longestFeederM } from '../../src/model/power/voltage-drop.ts';
import { DEFAULT_VALUES, PRESETS, presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import {
  type Plan,
  ROUTED_RUN_KINDS,
  type RoutedRunKind,
  type StandingRuns,
  THING_KINDS,
  type ThingKind,
} from '../../src/plan/plan-types.ts';
import { pathLengthM } from '../helpers/path-length.ts';
import { anyValues } from '../helpers/random-values.ts';

/** Kinds whose drawn length is not the reckoned one, single-precision corners aside. */
function wrongLengths(plan: Plan): string[] {
  return ROUTED_RUN_KINDS.flatMap((kind) => {
    const drawn = pathLengthM(plan.paths[kind]);
    const reckoned = campusLengthM(plan.campus.networks, [kind]);
    return Math.abs(drawn - reckoned) <= 1e-4 * reckoned ? [] : [`${kind}: ${drawn} for ${reckoned}`];
  });
}

const END_KINDS: Readonly<Record<RoutedRunKind, readonly [from: ThingKind | null, to: ThingKind | null][]>> =
  {
    'tcs-supply': [['cdu', 'row']],
    'tcs-return': [['row', 'cdu']],
    'fws-supply': [
      ['hall', null],
      [null, null],
      [null, 'cdu'],
      [null, 'crah'],
    ],
    'fws-return': [
      [null, 'hall'],
      [null, null],
      ['cdu', null],
      ['crah', null],
    ],
    'main-supply': [
      ['heat-rejection', 'hall'],
      [null, 'hall'],
    ],
    'main-return': [
      ['hall', 'heat-rejection'],
      ['hall', null],
    ],
    busway: [['power-skid', 'row']],
    'row-tray': [['hall', 'row']],
    'mv-feeder': [['switchyard', 'feeder-switchgear']],
    'mv-tie': [['feeder-switchgear', 'feeder-switchgear']],
    'hall-tray': [['building', 'hall']],
    'fibre-duct': [
      [null, null],
      [null, 'building'],
    ],
    'hv-line': [[null, 'switchyard']],
    'reactor-line': [['turbine-hall', 'switchyard']],
    'gas-line': [['gas-turbine', 'switchyard']],
    'battery-line': [['battery', 'switchyard']],
    'standby-line': [['generator', 'switchyard']],
  };

const kindOf = (kinds: Int32Array, run: number): ThingKind | null => THING_KINDS[kinds[run] ?? -1] ?? null;

/** Runs that begin or end at a thing that is not there, or of a kind that theirs never ends at. */
function wrongEnds(plan: Plan): string[] {
  return ROUTED_RUN_KINDS.flatMap((kind) => {
    const runs = plan.paths[kind];
    return Array.from({ length: runs.count }, (_, run) => run).flatMap((run) => {
      const ends = [kindOf(runs.fromKind, run), kindOf(runs.toKind, run)] as const;
      const known = END_KINDS[kind].some(([from, to]) => from === ends[0] && to === ends[1]);
      const there = ends.every((end, at) => {
        const index = (at === 0 ? runs.fromIndex : runs.toIndex)[run] ?? -1;
        return end === null ? index === -1 : index >= 0 && index < plan.things[end].count;
      });
      return known && there ? [] : [`${kind}-${run}: ${ends.join(' to ')}`];
    });
  });
}

/** How far over the ground a run's first or last corner is outside the thing it names. */
function reachM(plan: Plan, runs: StandingRuns, run: number, end: 'from' | 'to'): number {
  const kind = kindOf(end === 'from' ? runs.fromKind : runs.toKind, run);
  const index = (end === 'from' ? runs.fromIndex : runs.toIndex)[run] ?? -1;
  if (kind === null) return 0;
  // A feeder passes its switchgear one corner before it ends at the transformers behind.
  const last = (runs.start[run + 1] ?? 0) - (kind === 'feeder-switchgear' ? 2 : 1);
  const at = end === 'from' ? (runs.start[run] ?? 0) : last;
  const { position, size, yaw } = plan.things[kind];
  const turned = Math.abs(Math.sin(yaw[index] ?? 0)) > 0.5;
  const beyond = (axis: 0 | 2): number => {
    const half = (size[index * 3 + (turned ? 2 - axis : axis)] ?? 0) / 2;
    return Math.max(
      0,
      Math.abs((runs.points[at * 3 + axis] ?? 0) - (position[index * 3 + axis] ?? 0)) - half,
    );
  };
  return Math.hypot(beyond(0), beyond(2));
}

describe('runs are drawn along the routes of the model', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', (_, { values }) => {
    const plan = buildPlan(values);
    expect(wrongLengths(plan)).toEqual([]);
    expect(wrongEnds(plan)).toEqual([]);
    for (const kind of ['tcs-supply', 'tcs-return', 'busway', 'mv-feeder', 'reactor-line'] as const) {
      const runs = plan.paths[kind];
      for (let run = 0; run < runs.count; run += 1) {
        for (const end of ['from', 'to'] as const)
          expect(reachM(plan, runs, run, end), `${kind}-${run}`).toBeLessThan(4);
      }
    }
  });

  it('on any campus', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const plan = buildPlan(values);
        expect(wrongLengths(plan)).toEqual([]);
        expect(wrongEnds(plan)).toEqual([]);
      }),
      { numRuns: 25, seed: 20261129 },
    );
  });

  it('and the drop takes the longest feeder that is drawn', () => {
    const { paths, campus } = buildPlan(presetOf('new-carlisle-2025')?.values ?? DEFAULT_VALUES);
    const feeders = paths['mv-feeder'];
    const lengths = Array.from({ length: feeders.count }, (_, run) =>
      pathLengthM({ ...feeders, count: 1, start: feeders.start.subarray(run, run + 2) }),
    );
    expect(Math.max(...lengths) / longestFeederM(campus.networks)).toBeCloseTo(1, 5);
  });
});
