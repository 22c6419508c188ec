import { describe, expect, it } from 'vitest';
import { THING_KINDS, type ThingKind } from '../../../src/plan/plan-types.ts';
import { hitStandingBox, newBoxHit, type PickRay } from '../../../src/scene/picking/pick-geometry.ts';
import { ENCLOSING_KINDS } from '../../../src/scene/picking/pick-index.ts';
import { pickHit, pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { abilenePlan } from './plan-of-boxes.ts';

const plan = abilenePlan();

/** A repeatable stream of numbers in 0–1. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function rayBetween(from: readonly [number, number, number], to: readonly [number, number, number]): PickRay {
  const d = [to[0] - from[0], to[1] - from[1], to[2] - from[2]] as const;
  const length = Math.hypot(...d);
  return { origin: from, direction: [d[0] / length, d[1] / length, d[2] / length] };
}

/** Nearest box of all kinds that enclose nothing, by looking at every one. */
function nearestByForce(ray: PickRay): { kind: ThingKind; index: number; distanceM: number } | null {
  const hit = newBoxHit();
  let best: { kind: ThingKind; index: number; distanceM: number } | null = null;
  for (const kind of THING_KINDS) {
    if (ENCLOSING_KINDS.has(kind)) continue;
    const block = plan.things[kind];
    for (let i = 0; i < block.count; i += 1) {
      if (!hitStandingBox(ray, block.position, block.size, block.yaw[i] ?? 0, i, hit)) continue;
      const distanceM = Math.max(0, hit.enterM);
      if (best === null || distanceM < best.distanceM) best = { kind, index: i, distanceM };
    }
  }
  return best;
}

function raysOverCampus(count: number): PickRay[] {
  const next = stream(7);
  const [minX, minZ, maxX, maxZ] = plan.site.builtBounds;
  const x = () => minX + next() * (maxX - minX);
  const z = () => minZ + next() * (maxZ - minZ);
  return Array.from({ length: count }, () => {
    const [atX, atZ] = [x(), z()];
    const away = (next() < 0.5 ? 60 : 1500) * (next() - 0.5);
    return rayBetween([atX + away, 30 + next() * 700, atZ - 0.7 * away], [atX, 0, atZ]);
  });
}

describe('pickThing', () => {
  it('finds what looking at every box finds, with the roofs open', () => {
    let compared = 0;
    for (const ray of raysOverCampus(400)) {
      const forced = nearestByForce(ray);
      const picked = pickHit(plan, ray, { roofsOpen: true });
      const wallBefore = picked?.kind === 'building' && forced && picked.distanceM < forced.distanceM;
      if (forced === null || wallBefore) continue;
      expect(picked?.distanceM).toBeCloseTo(forced.distanceM, 6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(25);
  });
  it('finds each of many racks from straight above when the roof is open, and its building when it is not', () => {
    const { rack } = plan.things;
    const step = Math.max(1, Math.floor(rack.count / 97));
    for (let i = 0; i < rack.count; i += step) {
      const x = rack.position[3 * i] ?? 0;
      const z = rack.position[3 * i + 2] ?? 0;
      const ray: PickRay = { origin: [x, 300, z], direction: [0, -1, 0] };
      const open = pickHit(plan, ray, { roofsOpen: true });
      expect(open).not.toBeNull();
      expect(['building', 'hall', 'row']).not.toContain(open?.kind);
      expect(pickThing(plan, ray, { roofsOpen: false })).toMatch(/^building-\d+$/);
    }
  });
  it('finds nothing over open ground and towards the sky', () => {
    const far = plan.site.builtBounds[2] + 5000;
    expect(pickThing(plan, { origin: [far, 100, 0], direction: [0, -1, 0] }, { roofsOpen: true })).toBeNull();
    expect(pickThing(plan, { origin: [0, 500, 0], direction: [0, 1, 0] }, { roofsOpen: true })).toBeNull();
  });
  it('asks building by building whether one can look in', () => {
    const { rack } = plan.things;
    const asked = new Set<number>();
    const origin = [rack.position[0] ?? 0, 300, rack.position[2] ?? 0] as const;
    pickThing(plan, { origin, direction: [0, -1, 0] }, { roofsOpen: (b) => asked.add(b).size > 99 });
    expect(asked.size).toBe(1);
  });
  it('looks at a small part of the racks', () => {
    const { rack } = plan.things;
    let reads = 0;
    const position = new Proxy(rack.position, {
      get: (numbers, key) => {
        reads += 1;
        return Reflect.get(numbers, key);
      },
    });
    const counted = { ...plan, things: { ...plan.things, rack: { ...rack, position } } };
    const rays = raysOverCampus(500);
    // The first pick makes the index, which looks at every rack.
    pickThing(counted, rayBetween([0, 9, 0], [1, 0, 0]), { roofsOpen: true });
    expect(reads).toBeGreaterThan(rack.count);
    reads = 0;
    for (const ray of rays) pickThing(counted, ray, { roofsOpen: true });
    // Three reads a rack that is looked at.
    expect(reads / 3 / rays.length).toBeLessThan(rack.count / 50);
    expect(reads).toBeGreaterThan(0);
  });
});
