import { describe, expect, it } from 'vitest';
import { BUSWAY_Y, FIBRE_TRAY_Y } from '../../src/model/layout/site/site-sizes.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';

type Point = readonly [number, number, number];

function pointsOf({ paths }: Plan, run: number): readonly Point[] {
  const { points, start } = paths['row-tray'];
  const [from = 0, to = 0] = start.subarray(run, run + 2);
  return Array.from({ length: to - from }, (_, at): Point => {
    const [x = 0, y = 0, z = 0] = points.subarray(3 * (from + at));
    return [x, y, z];
  });
}

const runsOf = ({ paths }: Plan): readonly number[] =>
  Array.from({ length: paths['row-tray'].count }, (_, run) => run);

interface OverRow {
  readonly west: number;
  readonly east: number;
  /** How far the ends of its routes are from its middle, metres. */
  readonly ends: readonly number[];
}

/** What hangs over each row, from its middle, metres. */
function overRows(plan: Plan): ReadonlyMap<number, OverRow> {
  const { position } = plan.things.row;
  const found = new Map<number, OverRow>();
  for (const run of runsOf(plan)) {
    const row = plan.paths['row-tray'].toIndex[run] ?? -1;
    const [x = 0, y = 0, z = 0] = position.subarray(3 * row, 3 * row + 3);
    const over = pointsOf(plan, run).slice(-2);
    for (const [, atY, atZ] of over) {
      expect(atZ).toBeCloseTo(z, 2);
      expect(atY - y).toBeCloseTo(FIBRE_TRAY_Y, 3);
    }
    const [from = 0, to = 0] = over.map(([atX]) => atX - x);
    const { west = 0, east = 0, ends = [] } = found.get(row) ?? {};
    found.set(row, {
      west: Math.min(west, from, to),
      east: Math.max(east, from, to),
      ends: [...ends, Math.abs(to)],
    });
  }
  return found;
}

const SMALLER = PRESETS.filter(({ id }) => id !== 'ten-gigawatt');

describe.each(SMALLER.map(({ id, values }) => [id, values] as const))(
  'the fibre trays of rows: %s',
  (_, values) => {
    const plan = buildPlan(values);

    // Catches a tray that lies in the busway of its row, where one hides the other.
    it('hang lower than the busway, down from the trays of the hall', () => {
      for (const run of runsOf(plan)) {
        const [first, ...rest] = pointsOf(plan, run);
        const wrong = rest.filter(
          ([, y]) => Math.abs((first?.[1] ?? 0) - y - (BUSWAY_Y - FIBRE_TRAY_Y)) > 1e-3,
        );
        expect(wrong).toEqual([]);
      }
    });

    // Catches trays that end in the middle of a row, and ones that leave it.
    it('lie over the whole of their rows and end there', () => {
      const rows = overRows(plan);
      expect(rows.size).toBeGreaterThan(0);
      for (const [row, { west, east, ends }] of rows) {
        const half = (plan.things.row.size[3 * row] ?? Number.NaN) / 2;
        expect(Math.min(-west, east)).toBeGreaterThanOrEqual(half - 0.01);
        for (const end of ends) expect(end).toBeCloseTo(half, 2);
      }
    });
  },
);
