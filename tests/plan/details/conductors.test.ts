import { describe, expect, it } from 'vitest';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { conductorsOf, GRID_CONDUCTORS, UNIT_CONDUCTORS } from '../../../src/plan/details/conductors.ts';

describe('conductors of overhead lines', () => {
  const preset = presetOf('smr-direct-1gw');
  if (preset === undefined) throw new Error('no campus with reactors');
  const { paths } = buildPlan(preset.values);

  // Catches wires that fall straight down from the air in place of coming down to where they land.
  it.each([
    ['hv-line', GRID_CONDUCTORS],
    ['reactor-line', UNIT_CONDUCTORS],
  ] as const)('%s: slant from the last support to the ground', (kind, { asideM, upM }) => {
    const { points, start, count } = conductorsOf(paths[kind], asideM, upM);
    expect(count).toBeGreaterThan(0);
    let steepest = 0;
    for (let run = 0; run < count; run += 1) {
      // The foot of a unit's line comes up out of its transformer.
      for (let at = (start[run] ?? 0) + 2; at < (start[run + 1] ?? 0); at += 1) {
        const [ax = 0, ay = 0, az = 0] = points.subarray(3 * (at - 1), 3 * at);
        const [bx = 0, by = 0, bz = 0] = points.subarray(3 * at, 3 * at + 3);
        steepest = Math.max(steepest, Math.abs(by - ay) / Math.max(0.01, Math.hypot(bx - ax, bz - az)));
      }
    }
    expect(steepest).toBeLessThan(5);
  });
});
