import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { carParksOf } from '../../src/plan/details/car-parks.ts';
import { type GroundBounds, standingBoundsOf } from '../../src/plan/details/ground-bounds.ts';

const isIn = ([x0, z0, x1, z1]: GroundBounds, x: number, z: number): boolean =>
  x > x0 && x < x1 && z > z0 && z < z1;

describe('vehicles', () => {
  // Catches a lorry in a hall or in a bay for cars, and two that stand in each other.
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))(
    '%s: stand clear of buildings and of each other, lorries on no car park',
    (_id, values) => {
      const { props, things, shells, campus } = buildPlan(values);
      const walls = standingBoundsOf({ ...shells, yaw: new Float32Array(shells.count) });
      const parks = carParksOf(things.office);
      const { pose, count } = props.vehicle;
      const places = Array.from(
        { length: count },
        (_, at) => [pose[at * 5] ?? 0, pose[at * 5 + 2] ?? 0] as const,
      );
      const inHall = places.filter(([x, z]) => walls.some((wall) => isIn(wall, x, z)));
      expect(inHall).toEqual([]);
      const parked = places.filter(([x, z], at) => at % 5 === 4 && parks.some((park) => isIn(park, x, z)));
      expect(parked).toEqual([]);
      // Those on roads may overtake.
      const { corridorZ } = campus.site.frame;
      const standing = places.filter(([, z]) => corridorZ.every((road) => Math.abs(z - road) > 3));
      const near = standing.filter(([x, z], at) =>
        standing.some(([u, v], other) => other < at && Math.hypot(x - u, z - v) < 1.9),
      );
      expect(near).toEqual([]);
    },
  );
});
