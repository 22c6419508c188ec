import { describe, expect, it } from 'vitest';
import { parseThingId } from '../../../src/plan/find-in-plan.ts';
import { pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { abilenePlan } from './plan-of-boxes.ts';

const plan = abilenePlan();
const { rack, building } = plan.things;

/** A ray from in front of a rack's door to its middle, half a metre away: nothing stands between. */
function rayToDoor(index: number) {
  const [x = 0, y = 0, z = 0] = rack.position.slice(3 * index, 3 * index + 3);
  const [, height = 0, depth = 0] = rack.size.slice(3 * index, 3 * index + 3);
  const yaw = rack.yaw[index] ?? 0;
  const away = depth / 2 + 0.5;
  const [dx, dz] = [Math.sin(yaw), Math.cos(yaw)];
  return {
    origin: [x + dx * away, y + height / 2, z + dz * away],
    direction: [-dx, 0, -dz],
  } as const;
}

describe('a pick', () => {
  it('is the very rack in front of which one stands, not its neighbour, with roofs closed and open', () => {
    const step = Math.max(1, Math.floor(rack.count / 60));
    for (let index = 0; index < rack.count; index += step)
      for (const roofsOpen of [true, false])
        expect(pickThing(plan, rayToDoor(index), { roofsOpen })).toBe(`rack-${index}`);
  });

  it('is the very building from above while its roof is closed, and something inside once it is open', () => {
    for (let index = 0; index < building.count; index += 1) {
      // Above a rack of the building: under the open roof there is something to see.
      let inside = -1;
      for (let each = 0; each < rack.count && inside < 0; each += 1) {
        const [x = 0, , z = 0] = rack.position.slice(3 * each, 3 * each + 3);
        const [bx = 0, , bz = 0] = building.position.slice(3 * index, 3 * index + 3);
        const [width = 0, , depth = 0] = building.size.slice(3 * index, 3 * index + 3);
        if (Math.abs(x - bx) < width / 2 && Math.abs(z - bz) < depth / 2) inside = each;
      }
      if (inside < 0) throw new Error(`building ${index} holds no rack`);
      const [x = 0, , z = 0] = rack.position.slice(3 * inside, 3 * inside + 3);
      const ray = { origin: [x, 400, z], direction: [0, -1, 0] } as const;
      expect(pickThing(plan, ray, { roofsOpen: false })).toBe(`building-${index}`);
      const open = pickThing(plan, ray, { roofsOpen: (asked) => asked === index });
      expect(parseThingId(open ?? '')?.kind).not.toBe('building');
      expect(pickThing(plan, ray, { roofsOpen: (asked) => asked !== index })).toBe(`building-${index}`);
    }
  });
});
