import { describe, expect, it } from 'vitest';
import { ROOM_PROGRAMME } from '../../../src/catalogue/rooms.ts';
import type { ParamChange } from '../../../src/params/param-types.ts';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { innerWallsOf } from '../../../src/plan/details/inner-walls.ts';
import { outerDoorsOf, wallsWithDoors } from '../../../src/plan/details/outer-doors.ts';
import { outerWallsOf } from '../../../src/plan/details/outer-walls.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import type { Movement } from '../../../src/scene/camera/camera-keys.ts';
import { footOf } from '../../../src/scene/walk/go-on-foot.ts';
import { obstaclesKeyOf, obstaclesOf } from '../../../src/scene/walk/obstacles.ts';
import { BODY_RADIUS_M, createWalker, EYE_M, type Walker } from '../../../src/scene/walk/walker.ts';
import type { CameraPose } from '../../../src/store/store-types.ts';

const STILL: Movement = { forward: 0, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: false };

function planOf(id: string, change: ParamChange = {}): Plan {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return buildPlan({ ...preset.values, ...change });
}
const plan = planOf('abilene-2026');
const obstacles = obstaclesOf(plan);

type Columns = Pick<Plan['things']['rack'], 'position' | 'size' | 'yaw'>;

/** How far a point is inside a box as seen from above, negative outside, metres. */
function depthIn({ position, size, yaw }: Columns, index: number, x: number, z: number): number {
  const turn = yaw[index] ?? 0;
  const [dx, dz] = [x - (position[3 * index] ?? 0), z - (position[3 * index + 2] ?? 0)];
  const across = Math.abs(Math.cos(turn) * dx - Math.sin(turn) * dz);
  const along = Math.abs(Math.sin(turn) * dx + Math.cos(turn) * dz);
  return Math.min((size[3 * index] ?? 0) / 2 - across, (size[3 * index + 2] ?? 0) / 2 - along);
}

/** In the cold aisle before a rack, looking along the row or at it. */
function inFrontOf(rack: number, look: 'at' | 'along'): CameraPose {
  const { position, size, yaw } = plan.things.rack;
  const turn = yaw[rack] ?? 0;
  const [fx, fz] = [Math.sin(turn), Math.cos(turn)];
  const ahead = (size[3 * rack + 2] ?? 0) / 2 + 0.6;
  const x = (position[3 * rack] ?? 0) + fx * ahead;
  const z = (position[3 * rack + 2] ?? 0) + fz * ahead;
  const [dx, dz] = look === 'at' ? [-fx, -fz] : [fz, -fx];
  return { position: [x, EYE_M, z], target: [x + dx, EYE_M, z + dz] };
}

const placeOf = ({ pose }: Walker): readonly [number, number] => [pose.position[0], pose.position[2]];

describe('what stands in the way', () => {
  // Catches obstacles that are built again for a change that moves nothing, and old ones that are kept for one that does.
  it('has the same key as long as nothing stands elsewhere', () => {
    const { values } = presetOf('abilene-2026') ?? {};
    if (values === undefined) throw new Error('the preset is missing');
    const key = obstaclesKeyOf(plan);
    expect(obstaclesKeyOf(buildPlan({ ...values, 'economics.gridPriceUsdPerMwh': 91 }))).toBe(key);
    expect(obstaclesKeyOf(buildPlan({ ...values, 'power.standbyShare': 0.5 }))).not.toBe(key);
    expect(obstaclesKeyOf(planOf('frontier-2022'))).not.toBe(key);
  });
});

describe('walking', () => {
  it('goes ahead along an aisle at a walk, and faster at a run', () => {
    const went = (fast: boolean): number => {
      const walker = createWalker(inFrontOf(40, 'along'), obstacles);
      const [x, z] = placeOf(walker);
      expect(walker.step({ ...STILL, forward: 0.5, fast })).toBe(true);
      const [toX, toZ] = placeOf(walker);
      return Math.hypot(toX - x, toZ - z);
    };
    expect(went(false)).toBeCloseTo(0.9, 1);
    expect(went(true)).toBeGreaterThan(2);
  });

  // Catches walking through racks: a body that is inside one, or has come out behind it.
  it('ends before a rack, whatever is held down, and keeps its eyes at their height', () => {
    const walker = createWalker(inFrontOf(40, 'at'), obstacles);
    for (let step = 0; step < 12; step += 1) walker.step({ ...STILL, forward: 0.8, fast: true });
    const [x, z] = placeOf(walker);
    const depth = depthIn(plan.things.rack, 40, x, z);
    expect(depth).toBeLessThan(-0.9 * BODY_RADIUS_M);
    expect(depth).toBeGreaterThan(-1.2);
    expect(walker.pose.position[1]).toBe(1.7);
  });

  it('slides along what it meets at a slant', () => {
    const { position, target } = inFrontOf(40, 'at');
    const walker = createWalker({ position, target }, obstacles);
    const [x, z] = placeOf(walker);
    for (let step = 0; step < 6; step += 1) walker.step({ ...STILL, forward: 0.5, right: 0.5 });
    const [toX, toZ] = placeOf(walker);
    expect(Math.hypot(toX - x, toZ - z)).toBeGreaterThan(2);
  });

  it('turns to the right by the right arrow and looks up by E, and no farther than straight up', () => {
    const walker = createWalker({ position: [0, 1.7, 4000], target: [0, 1.7, 3999] }, obstacles);
    walker.step({ ...STILL, turn: 0.5 });
    expect(walker.pose.target[0]).toBeGreaterThan(1);
    for (let step = 0; step < 20; step += 1) walker.step({ ...STILL, up: 1 });
    expect(walker.pose.target[1]).toBeGreaterThan(EYE_M + 4);
    expect(walker.step(STILL)).toBe(false);
  });

  it('begins beside what stands where the camera was, not in it', () => {
    const { position } = plan.things.rack;
    const [x = 0, , z = 0] = position.subarray(0, 3);
    const walker = createWalker({ position: [x, 2, z], target: [x + 1, 1, z] }, obstacles);
    const [toX, toZ] = placeOf(walker);
    expect(depthIn(plan.things.rack, 0, toX, toZ)).toBeLessThan(-0.9 * BODY_RADIUS_M);
    expect(Math.hypot(toX - x, toZ - z)).toBeLessThan(6);
  });

  it('from high up begins a few steps before what is looked at', () => {
    const foot = footOf({ position: [300, 200, 400], target: [0, 0, 0] });
    expect(Math.hypot(foot.position[0], foot.position[2])).toBeCloseTo(12, 3);
    expect(footOf({ position: [3, 2, 4], target: [0, 0, 0] }).position).toEqual([3, 2, 4]);
  });
});

describe('what stands in the way', () => {
  // Catches a wall without its door, or one that a door has taken away.
  it('lets people through the doors of a building and nowhere else', () => {
    for (const id of ['abilene-2026', 'frontier-2022', 'immersion-100mw']) {
      const own = planOf(id);
      const doors = outerDoorsOf(own);
      expect(doors.length, id).toBeGreaterThanOrEqual(own.things.building.count);
      const around = obstaclesOf(own);
      for (const [x, z] of doors.slice(0, 6)) {
        const at = { x, z };
        around.push(at, BODY_RADIUS_M);
        expect(Math.hypot(at.x - x, at.z - z), `${id} door ${x} ${z}`).toBeLessThan(0.6);
      }
      const walls = outerWallsOf(own.shells);
      const pieces = wallsWithDoors(own);
      expect(pieces.count).toBeGreaterThan(walls.count);
      const lengthOf = (size: Float32Array): number =>
        size.reduce((sum, each, n) => sum + (n % 3 === 0 ? each : 0), 0);
      const doorsM = doors.length * ROOM_PROGRAMME.doorway.value;
      expect(lengthOf(walls.size) - lengthOf(pieces.size), id).toBeCloseTo(doorsM, 2);
      const long = [...pieces.yaw.keys()].filter((piece) => (pieces.size[3 * piece] ?? 0) > 6);
      expect(long.length, id).toBeGreaterThan(0);
      for (const piece of long) {
        const turn = pieces.yaw[piece] ?? 0;
        const [x = 0, , z = 0] = pieces.position.subarray(3 * piece, 3 * piece + 3);
        const at = { x: x + 0.02 * Math.sin(turn), z: z + 0.02 * Math.cos(turn) };
        expect(around.push(at, BODY_RADIUS_M), `${id} wall ${piece}`).toBe(0);
        expect(depthIn(pieces, piece, at.x, at.z), `${id} wall ${piece}`).toBeCloseTo(-BODY_RADIUS_M, 2);
      }
    }
  });

  it('holds every rack and every inner wall, and pushes out of a wall by its nearer face', () => {
    const walls = innerWallsOf(plan);
    expect(obstacles.boxCount).toBeGreaterThan(plan.things.rack.count + walls.count);
    expect(walls.count % plan.things.building.count).toBe(0);
    const long = [...walls.yaw.keys()].find((wall) => (walls.size[3 * wall] ?? 0) > 6) ?? 0;
    const [x = 0, , z = 0] = walls.position.subarray(3 * long, 3 * long + 3);
    const at = { x, z: z + 0.02 };
    expect(obstacles.push(at, BODY_RADIUS_M)).toBe(0);
    expect(depthIn(walls, long, at.x, at.z)).toBeCloseTo(-BODY_RADIUS_M, 2);
  });

  // Catches doors of the ground floor that lead into the air, and racks of the floor below that stand in the way.
  it('is told floor by floor: upstairs nobody goes through an outer door', () => {
    const own = planOf('frontier-2022', { 'layout.archetype': 'two-storey-gpu' });
    const { storeyM } = own.campus.site.frame.building;
    const [below, above] = [obstaclesOf(own), obstaclesOf(own, storeyM)];
    for (const [x, z] of outerDoorsOf(own)) {
      const at = { x, z };
      above.push(at, BODY_RADIUS_M);
      expect(Math.hypot(at.x - x, at.z - z), `door ${x} ${z}`).toBeGreaterThan(0.15);
    }
    const { position, count } = own.things.rack;
    const storeyOf = (rack: number): number => ((position[3 * rack + 1] ?? 0) > 1 ? 1 : 0);
    const metInside = (around: typeof above, rack: number): boolean => {
      const at = { x: position[3 * rack] ?? 0, z: position[3 * rack + 2] ?? 0 };
      const from = { ...at };
      around.push(at, BODY_RADIUS_M);
      return Math.hypot(at.x - from.x, at.z - from.z) > 0.3;
    };
    const racks = Array.from({ length: count }, (_, rack) => rack);
    expect(racks.every((rack) => metInside(storeyOf(rack) === 1 ? above : below, rack))).toBe(true);
    expect(new Set(racks.map(storeyOf)).size).toBe(2);
  });
});
