import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { parseThingId } from '../../../src/plan/find-in-plan.ts';
import { pickThing } from '../../../src/scene/picking/pick-thing.ts';
import { ABILENE } from '../../model/examples.ts';
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

describe('a pick in a building of two storeys', () => {
  const stacked = buildPlan({ ...ABILENE, 'layout.archetype': 'two-storey-gpu' });
  const { rack: racks, hall } = stacked.things;
  const down = (index: number) => {
    const [x = 0, , z = 0] = racks.position.slice(3 * index, 3 * index + 3);
    return { origin: [x, 400, z], direction: [0, -1, 0] } as const;
  };
  const heightOf = (index: number): number => racks.position[3 * index + 1] ?? 0;

  // Catches racks that are met through a floor, and floors at the wrong height.
  it('meets what stands on the storey that is shown, and its rooms', () => {
    const step = Math.floor(racks.count / 40);
    for (let index = 0; index < racks.count; index += step) {
      const storey = heightOf(index) > 1 ? 1 : 0;
      const ray = down(index);
      expect(pickThing(stacked, ray, { roofsOpen: true, storey })).toBe(`rack-${index}`);
      const other = pickThing(stacked, ray, { roofsOpen: true, storey: 1 - storey });
      expect(other).not.toBe(`rack-${index}`);
      expect(other).not.toBe('building-0');
    }
    const [x = 0, , z = 0] = hall.position.slice(6, 9);
    const slanted = { origin: [x + 30, 40, z], direction: [-0.6, -0.8, 0] } as const;
    const [upper, lower] = [1, 0].map((storey) => pickThing(stacked, slanted, { roofsOpen: true, storey }));
    expect(upper).not.toBe(lower);
  });
});
