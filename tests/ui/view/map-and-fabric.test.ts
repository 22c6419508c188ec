import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { besideBounds } from '../../../src/plan/details/beside.ts';
import { fabricTiers } from '../../../src/ui/view/fabric-legend.ts';
import { mapCone, mapShapes } from '../../../src/ui/view/map-shapes.ts';

const plans = PRESETS.map(({ id, values }) => [id, buildPlan(values)] as const);
const abilene = plans.find(([id]) => id === 'abilene-2026')?.[1];
if (abilene === undefined) throw new Error('the preset is missing');

describe('the map', () => {
  it.each(plans)('%s: shows every building and yard of the land, where they stand', (_, plan) => {
    const { view, rects } = mapShapes(plan);
    const [left, top, width, height] = view;
    expect(rects.filter(({ kind }) => kind === 'building').length).toBe(plan.shells.count);
    for (const { x, z, w, d, kind } of rects) {
      expect(w * d, kind).toBeGreaterThan(0);
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x + w).toBeLessThanOrEqual(left + width);
      expect(z).toBeGreaterThanOrEqual(top);
      expect(z + d).toBeLessThanOrEqual(top + height);
    }
  });

  // Catches a cone that opens behind the camera, or to the wrong side.
  it('opens its cone to where the camera looks, as wide as the picture is there', () => {
    const view = [-1000, -1000, 2000, 2000] as const;
    const { x, z, points } = mapCone({ position: [0, 30, 100], target: [0, 0, -100] }, 80, 10, view);
    expect([x, z]).toEqual([0, 100]);
    const corners = points.split(' ').map((pair) => pair.split(',').map(Number));
    expect(corners[0]).toEqual([0, 100]);
    expect(corners.slice(1).every(([, cz]) => cz === -100)).toBe(true);
    const [a = 0, b = 0] = corners.slice(1).map(([cx]) => cx);
    expect(Math.abs(a - b)).toBeCloseTo(79.2, 0);
  });

  it('keeps a camera that stands beyond it at its edge', () => {
    const view = [-100, -100, 200, 200] as const;
    const { x, z } = mapCone({ position: [900, 50, -700], target: [0, 0, 0] }, 80, 10, view);
    expect([x, z]).toEqual([100, -100]);
  });
});

describe('the legend of the fabric', () => {
  it.each(plans)('%s: tells four tiers, each in its own colour, with figures', (_, plan) => {
    const tiers = fabricTiers(plan.campus.fabric);
    expect(new Set(tiers.map(({ colour }) => colour)).size).toBe(4);
    for (const { value } of tiers) expect(value).not.toMatch(/NaN|undefined|^$/);
  });

  it('tells what shares memory and its rate, and the switches by tier', () => {
    const [scaleUp, , switches] = fabricTiers(abilene.campus.fabric);
    expect(scaleUp?.value).toBe('72 × 900 GB/s');
    expect(switches?.value).toMatch(/leaf \+ .*spine/);
  });
});

describe('what stands beside the campus', () => {
  it.each(plans)('%s: lies outside the land, on the ground, in its own size', (_, plan) => {
    const { site } = plan;
    const [x0, y0, z0, x1, , z1] = besideBounds(plan, 'park');
    expect(x0).toBeGreaterThan(site.centerX + site.halfWidthM);
    expect(y0).toBe(0);
    expect([x1 - x0, z1 - z0]).toEqual([expect.closeTo(800, 3), expect.closeTo(4000, 3)]);
  });
});
