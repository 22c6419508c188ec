import { describe, expect, it } from 'vitest';
import { frameCampus } from '../../src/model/layout/site/frame-campus.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';

/** How far the rows of each hall reach across it and along it, metres. */
function rowSpansOf(plan: Plan): { across: number; along: number }[] {
  const { row, hall } = plan.things;
  const reach = Array.from({ length: hall.count }, () => ({ x0: 1e9, x1: -1e9, z0: 1e9, z1: -1e9 }));
  for (let index = 0; index < row.count; index += 1) {
    const box = reach[row.parent[index] ?? -1];
    if (!box) continue;
    const [x = 0, , z = 0] = row.position.subarray(index * 3, index * 3 + 3);
    const [w = 0, , d = 0] = row.size.subarray(index * 3, index * 3 + 3);
    box.x0 = Math.min(box.x0, x - w / 2);
    box.x1 = Math.max(box.x1, x + w / 2);
    box.z0 = Math.min(box.z0, z - d / 2);
    box.z1 = Math.max(box.z1, z + d / 2);
  }
  return reach.map((box) => ({ across: box.x1 - box.x0, along: box.z1 - box.z0 }));
}

interface Leg {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

/** Legs of a feeder between the yards: out of the power yard, down the trunk, along the road to its building. */
function openLegsOf(plan: Plan, run: number, yardEdgeX: number): Leg[] {
  const { points, start } = plan.paths['mv-feeder'];
  const from = start[run] ?? 0;
  return [0, 1, 2].map((leg) => {
    const [ax = 0, , az = 0, bx = 0, , bz = 0] = points.subarray((from + leg) * 3, (from + leg) * 3 + 6);
    const [x0, x1] = [Math.max(yardEdgeX, Math.min(ax, bx)), Math.max(ax, bx)];
    return { x0, z0: Math.min(az, bz), x1, z1: Math.max(az, bz) };
  });
}

/** Clear distance of two legs that each lie along an axis. */
function gapM(a: Leg, b: Leg): number {
  const dx = Math.max(0, a.x0 - b.x1, b.x0 - a.x1);
  const dz = Math.max(0, a.z0 - b.z1, b.z0 - a.z1);
  return Math.hypot(dx, dz);
}

/** The narrowest gap between the northern and the southern feeders of any one building. */
function narrowestRouteGapM(plan: Plan): number {
  const { building, count } = plan.paths['mv-feeder'];
  const edge = frameCampus(plan.campus).power.rect.x1;
  let narrowest = Number.POSITIVE_INFINITY;
  let first = 0;
  for (let run = 0; run < count; run += 1) {
    if (building[run] !== building[first]) first = run;
    for (let other = first + (((run - first) & 1) ^ 1); other < run; other += 2) {
      for (const a of openLegsOf(plan, run, edge)) {
        for (const b of openLegsOf(plan, other, edge)) narrowest = Math.min(narrowest, gapM(a, b));
      }
    }
  }
  return narrowest;
}

/** Rows reach across and along at least so much of their floors. */
const LEAST_SHARE = 2 / 3;
/** Campuses that grow: halls grow with their racks, rows by whole ones. */
const GROWN_MW = [300, 400, 500, 600, 900, 1300, 1600];

/** How far rows reach across and along the floors of each hall, as a share of them. */
function expectSpread(plan: Plan): void {
  const { floorM, networkFloorM, rackFloorM } = frameCampus(plan.campus).building.hall;
  for (const { across, along } of rowSpansOf(plan)) {
    for (const share of [across / floorM, along / (networkFloorM + rackFloorM)]) {
      expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
      expect(share).toBeLessThanOrEqual(1);
    }
  }
}

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the ground of %s', (_, preset) => {
  const plan = buildPlan(preset.values);

  it('fills the width and the length of all floors with rows', () => {
    expectSpread(plan);
  });

  it('centres the fence on everything built', () => {
    const [x0, z0, x1, z1] = plan.site.builtBounds;
    expect(plan.site.centerX).toBeCloseTo((x0 + x1) / 2, 6);
    expect(plan.site.centerZ).toBeCloseTo((z0 + z1) / 2, 6);
  });

  it('keeps the two feeder routes of a building 20 m apart outside the yards', () => {
    expect(narrowestRouteGapM(plan)).toBeGreaterThanOrEqual(20);
  });

  it('keeps every reactor at its stand-off from every hall', () => {
    const { reactor, hall } = plan.things;
    let nearest = Number.POSITIVE_INFINITY;
    for (let a = 0; a < reactor.count; a += 1) {
      for (let b = 0; b < hall.count; b += 1) {
        const away = (axis: number): number =>
          Math.max(
            0,
            Math.abs((reactor.position[a * 3 + axis] ?? 0) - (hall.position[b * 3 + axis] ?? 0)) -
              ((reactor.size[a * 3 + axis] ?? 0) + (hall.size[b * 3 + axis] ?? 0)) / 2,
          );
        nearest = Math.min(nearest, Math.hypot(away(0), away(2)));
      }
    }
    expect(nearest).toBeGreaterThanOrEqual(plan.site.reactorStandOffM);
  });
});

it.each(GROWN_MW.flatMap((mw) => ['abilene-2026', 'general-cloud-1gw'].map((id) => [id, mw] as const)))(
  'fills the floors of %s with rows at %d MW',
  (id, mw) => {
    const preset = PRESETS.find((each) => each.id === id);
    if (preset === undefined) throw new Error(`The preset ${id} is missing.`);
    const change = { 'compute.sizingMode': 'facility-power', 'compute.targetPowerMw': mw } as const;
    expectSpread(buildPlan({ ...preset.values, ...change }));
  },
);
