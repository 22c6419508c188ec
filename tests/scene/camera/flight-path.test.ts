import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { wayIsBuilt } from '../../../src/scene/camera/clear-view.ts';
import { flightPath, zoomPath } from '../../../src/scene/camera/flight-path.ts';
import { createPathFlight } from '../../../src/scene/camera/path-flight.ts';
import type { CameraPose } from '../../../src/store/store-types.ts';

/** Vectors of van Wijk and Nuij's path, checked against d3-interpolate. */
describe('the zoom-and-pan path', () => {
  it.each([
    { w0: 1, w1: 1, u1: 1, rho: 1, lengthS: 0.962424, at: 0.5, along: 0.5, wide: 1.118034 },
    { w0: 1, w1: 1, u1: 1, rho: 1, lengthS: 0.962424, at: 0.25, along: 0.2361, wide: undefined },
    { w0: 100, w1: 100, u1: 1000, rho: Math.SQRT2, lengthS: 4.240128, at: 0.5, along: 500, wide: 1004.9876 },
    { w0: 100, w1: 100, u1: 1000, rho: Math.SQRT2, lengthS: 4.240128, at: 0.25, along: 45.249, wide: 427.56 },
    { w0: 3000, w1: 3, u1: 1200, rho: 1.42, lengthS: 5.217505, at: 0.5, along: 1198.801, wide: 121.833 },
    { w0: 3000, w1: 3, u1: 0, rho: 1.4, lengthS: 4.934111, at: 0.5, along: 0, wide: 94.868 },
  ])('from $w0 to $w1 over $u1 m at ρ $rho', ({ w0, w1, u1, rho, lengthS, at, along, wide }) => {
    const path = zoomPath(w0, w1, u1, rho);
    expect(path.lengthS).toBeCloseTo(lengthS, 5);
    expect(path.along(at * path.lengthS)).toBeCloseTo(along, 3);
    if (wide !== undefined) expect(path.widthM(at * path.lengthS)).toBeCloseTo(wide, 3);
  });

  it('is the same way back', () => {
    const there = zoomPath(3000, 3, 1200, 1.42);
    const back = zoomPath(3, 3000, 1200, 1.42);
    expect(back.lengthS).toBeCloseTo(there.lengthS, 9);
    expect(back.widthM(1)).toBeCloseTo(there.widthM(there.lengthS - 1), 6);
  });
});

const PLAN = buildPlan(DEFAULT_PRESET.values);
const WISH = { shells: PLAN.shells, seconds: null };
const FAR: CameraPose = { position: [-900, 500, 1400], target: [0, 0, 0] };

/** A building is between the two: the straight way would pass through its walls. */
function acrossBuilding(): { from: CameraPose; to: CameraPose } {
  const [x = 0, , z = 0] = PLAN.shells.position;
  const reach = (PLAN.shells.size[2] ?? 0) / 2 + 30;
  return {
    from: { position: [x, 6, z - reach], target: [x, 6, z - reach - 20] },
    to: { position: [x, 6, z + reach], target: [x, 6, z + reach + 20] },
  };
}

describe('a flight', () => {
  it('begins and ends exactly where it is asked to, and takes 0.8 to 8 seconds', () => {
    const to: CameraPose = { position: [4, 3, 5], target: [1, 1, 1] };
    const path = flightPath(FAR, to, WISH);
    expect([path.at(0), path.at(1)]).toEqual([FAR, to]);
    expect(path.seconds).toBeGreaterThanOrEqual(0.8);
    expect(path.seconds).toBeLessThanOrEqual(8);
    expect(flightPath(FAR, FAR, WISH).seconds).toBe(0.8);
    expect(flightPath(FAR, to, { ...WISH, seconds: 3 }).seconds).toBe(3);
  });

  it('never sinks below the ground, nor jumps', () => {
    const to: CameraPose = { position: [2, 0.3, 3], target: [2, 2, -2] };
    const path = flightPath(FAR, to, WISH);
    let before = path.at(0).position;
    for (let share = 0.01; share < 0.995; share += 0.01) {
      const { position } = path.at(share);
      expect(position[1]).toBeGreaterThan(0);
      const stepM = Math.hypot(...position.map((each, axis) => each - (before[axis] ?? 0)));
      expect(stepM).toBeLessThan(180);
      before = position;
    }
  });

  it('rises over a building that stands in the way', () => {
    const { from, to } = acrossBuilding();
    expect(wayIsBuilt(PLAN.shells, from.position, to.position)).toBe(true);
    const path = flightPath(from, to, WISH);
    for (let share = 0.05; share < 0.95; share += 0.01) {
      const { position } = path.at(share);
      expect(wayIsBuilt(PLAN.shells, position, position), String(share)).toBe(false);
    }
  });

  it('turns the shorter way', () => {
    const round = (deg: number): CameraPose => ({
      position: [100 * Math.sin((deg * Math.PI) / 180), 60, 100 * Math.cos((deg * Math.PI) / 180)],
      target: [0, 0, 0],
    });
    const { position } = flightPath(round(170), round(-170), { ...WISH, seconds: 1 }).at(0.5);
    expect(position[2]).toBeCloseTo(-100, 3);
  });
});

describe('a flight under way', () => {
  const to: CameraPose = { position: [100, 80, 100], target: [0, 0, 0] };

  it('tells its last pose once, and then nothing', () => {
    const flight = createPathFlight();
    flight.start(FAR, to, { ...WISH, seconds: 2 }, 1_000);
    expect(flight.goal()).toEqual(to);
    expect(flight.poseAt(1_000)).toEqual(FAR);
    expect(flight.poseAt(3_000)).toEqual(to);
    expect(flight.poseAt(3_001)).toBeNull();
  });

  it('stays where it is when someone takes the camera', () => {
    const flight = createPathFlight();
    flight.start(FAR, to, { ...WISH, seconds: 2 }, 0);
    flight.stop();
    expect([flight.poseAt(500), flight.goal()]).toEqual([null, null]);
  });

  it('ends at what it flies to where that moves a little, and not where it is sent elsewhere', () => {
    const flight = createPathFlight();
    flight.start(FAR, to, { ...WISH, seconds: 2 }, 0);
    const moved: CameraPose = { position: [104, 82, 103], target: [3, 0, 2] };
    expect(flight.retarget(moved)).toBe(true);
    expect(flight.poseAt(2_000)).toEqual(moved);
    flight.start(FAR, to, { ...WISH, seconds: 2 }, 0);
    expect(flight.retarget({ position: [900, 80, 900], target: [800, 0, 800] })).toBe(false);
  });
});
