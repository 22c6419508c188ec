import { LINEUP_KINDS, lineupsOf } from '../../plan/details/electrical-lineups.ts';
import { innerWallsOf } from '../../plan/details/inner-walls.ts';
import { wallsWithDoors } from '../../plan/details/outer-doors.ts';
import { outerWallsOf } from '../../plan/details/outer-walls.ts';
import { roomsKeyOf } from '../../plan/details/rooms.ts';
import { type Plan, THING_KINDS, type ThingKind } from '../../plan/plan-types.ts';

/** Kinds that are places rather than bodies: one walks into them. */
const WALKED_INTO: ReadonlySet<ThingKind> = new Set<ThingKind>([
  'building',
  'hall',
  'row',
  'switchyard',
  'solar-block',
]);
/** What begins higher than a head, or is lower than a step, stands in nobody's way, metres. */
const HEAD_M = 1.9;
const STEP_M = 0.3;
const CELL_M = 12;
const MOST_CELLS_A_SIDE = 1024;

/** Boxes that stand in the way, as columns: middle, half extents along their own sides, cosine and sine of their turn. */
interface Boxes {
  readonly data: Float32Array;
  readonly count: number;
}
const STRIDE = 6;

/** What a walker cannot pass: walls with their doors left out, and all that stands. */
export interface Obstacles {
  readonly boxCount: number;
  /** Moves a round body at x, z out of what it touches; answers how deep it still is in something, metres. */
  push(at: { x: number; z: number }, radiusM: number): number;
}

interface Standing {
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
}

const STANDING: readonly ThingKind[] = THING_KINDS.filter((kind) => !WALKED_INTO.has(kind));

/** Equal keys: equal obstacles. Walls between rooms and doors follow from the rooms, outer walls from the shells. */
export function obstaclesKeyOf(plan: Plan): string {
  const standing = STANDING.map((kind) => plan.things[kind].geometryKey);
  return [roomsKeyOf(plan), plan.shells.geometryKey, ...standing].join();
}

function collect(plan: Plan, floorM: number): Boxes {
  const inner = innerWallsOf(plan);
  // Doors lead out where there is ground before them.
  const outer = floorM === 0 ? wallsWithDoors(plan) : outerWallsOf(plan.shells);
  const lineups = LINEUP_KINDS.map((kind) => lineupsOf(plan, kind));
  const all: Standing[] = [inner, outer, ...lineups, ...STANDING.map((kind) => plan.things[kind])];
  const data = new Float32Array(STRIDE * all.reduce((sum, { count }) => sum + count, 0));
  let count = 0;
  for (const { count: own, position, size, yaw } of all) {
    for (let index = 0; index < own; index += 1) {
      const at = 3 * index;
      const foot = (position[at + 1] ?? 0) - floorM;
      if (foot > HEAD_M || foot + (size[at + 1] ?? 0) < STEP_M) continue;
      const turn = yaw[index] ?? 0;
      const to = STRIDE * count;
      data[to] = position[at] ?? 0;
      data[to + 1] = position[at + 2] ?? 0;
      data[to + 2] = (size[at] ?? 0) / 2;
      data[to + 3] = (size[at + 2] ?? 0) / 2;
      data[to + 4] = Math.cos(turn);
      data[to + 5] = Math.sin(turn);
      count += 1;
    }
  }
  return { data, count };
}

/** A grid over the ground: the boxes that reach into each cell. */
interface Grid {
  readonly minX: number;
  readonly minZ: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  readonly start: Uint32Array;
  readonly boxes: Uint32Array;
}

/** Half of what a turned box covers along world x or z. */
const spanX = (data: Float32Array, at: number): number =>
  Math.abs((data[at + 4] ?? 0) * (data[at + 2] ?? 0)) + Math.abs((data[at + 5] ?? 0) * (data[at + 3] ?? 0));
const spanZ = (data: Float32Array, at: number): number =>
  Math.abs((data[at + 5] ?? 0) * (data[at + 2] ?? 0)) + Math.abs((data[at + 4] ?? 0) * (data[at + 3] ?? 0));

function extentOf({ data, count }: Boxes): readonly [number, number, number, number] {
  let [minX, maxX, minZ, maxZ] = [0, 0, 0, 0];
  for (let box = 0; box < count; box += 1) {
    const at = STRIDE * box;
    const [x, z] = [data[at] ?? 0, data[at + 1] ?? 0];
    minX = Math.min(minX, x - spanX(data, at));
    maxX = Math.max(maxX, x + spanX(data, at));
    minZ = Math.min(minZ, z - spanZ(data, at));
    maxZ = Math.max(maxZ, z + spanZ(data, at));
  }
  return [minX, maxX, minZ, maxZ];
}

function gridOf(all: Boxes): Grid {
  const [minX, maxX, minZ, maxZ] = extentOf(all);
  const cellM = Math.max(CELL_M, Math.max(maxX - minX, maxZ - minZ) / MOST_CELLS_A_SIDE);
  const columns = Math.floor((maxX - minX) / cellM) + 1;
  const rows = Math.floor((maxZ - minZ) / cellM) + 1;
  const start = new Uint32Array(columns * rows + 1);
  const eachCell = (visit: (cell: number, box: number) => void): void => {
    const { data, count } = all;
    for (let box = 0; box < count; box += 1) {
      const at = STRIDE * box;
      const [x, z] = [data[at] ?? 0, data[at + 1] ?? 0];
      const toColumn = Math.floor((x + spanX(data, at) - minX) / cellM);
      const toRow = Math.floor((z + spanZ(data, at) - minZ) / cellM);
      for (let row = Math.floor((z - spanZ(data, at) - minZ) / cellM); row <= toRow; row += 1)
        for (let column = Math.floor((x - spanX(data, at) - minX) / cellM); column <= toColumn; column += 1)
          visit(row * columns + column, box);
    }
  };
  eachCell((cell) => {
    start[cell + 1] = (start[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1)
    start[cell + 1] = (start[cell + 1] ?? 0) + (start[cell] ?? 0);
  const next = start.slice();
  const boxes = new Uint32Array(start[columns * rows] ?? 0);
  eachCell((cell, box) => {
    boxes[next[cell] ?? 0] = box;
    next[cell] = (next[cell] ?? 0) + 1;
  });
  return { minX, minZ, cellM, columns, rows, start, boxes };
}

/** Rounds of pushing: out of a corner it takes one for each of its walls, and one to see that it is free. */
const ROUNDS = 4;

/** All that stands in the way of a walker on a plan, on a floor so many metres over the ground. */
export function obstaclesOf(plan: Plan, floorM = 0): Obstacles {
  const all = collect(plan, floorM);
  const grid = gridOf(all);
  return {
    boxCount: all.count,
    push: (at, radiusM) => {
      let deepestM = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        deepestM = pushOnce(all.data, grid, at, radiusM);
        if (deepestM < 1e-4) return 0;
      }
      return deepestM;
    },
  };
}

/** Out of everything in the cells around, one after another; how deep it was in the worst of it. */
function pushOnce(
  data: Float32Array,
  { minX, minZ, cellM, columns, rows, start, boxes }: Grid,
  at: { x: number; z: number },
  radiusM: number,
): number {
  let deepestM = 0;
  const column0 = Math.max(0, Math.floor((at.x - radiusM - minX) / cellM));
  const column1 = Math.min(columns - 1, Math.floor((at.x + radiusM - minX) / cellM));
  const row1 = Math.min(rows - 1, Math.floor((at.z + radiusM - minZ) / cellM));
  for (let row = Math.max(0, Math.floor((at.z - radiusM - minZ) / cellM)); row <= row1; row += 1) {
    for (let column = column0; column <= column1; column += 1) {
      const cell = row * columns + column;
      const to = start[cell + 1] ?? 0;
      for (let place = start[cell] ?? 0; place < to; place += 1)
        deepestM = Math.max(deepestM, pushOut(data, STRIDE * (boxes[place] ?? 0), at, radiusM));
    }
  }
  return deepestM;
}

/** Out of one box the shortest way; how deep it was, metres. */
function pushOut(data: Float32Array, box: number, at: { x: number; z: number }, radiusM: number): number {
  const [halfX, halfZ] = [data[box + 2] ?? 0, data[box + 3] ?? 0];
  const [cos, sin] = [data[box + 4] ?? 1, data[box + 5] ?? 0];
  const dx = at.x - (data[box] ?? 0);
  const dz = at.z - (data[box + 1] ?? 0);
  // In the box's own axes.
  const x = cos * dx - sin * dz;
  const z = sin * dx + cos * dz;
  const outX = Math.abs(x) - halfX;
  const outZ = Math.abs(z) - halfZ;
  if (outX >= radiusM || outZ >= radiusM) return 0;
  let [moveX, moveZ, deepM] = [0, 0, 0];
  if (outX > 0 && outZ > 0) {
    const gapM = Math.hypot(outX, outZ);
    if (gapM >= radiusM) return 0;
    deepM = radiusM - gapM;
    moveX = (Math.sign(x) * outX * deepM) / gapM;
    moveZ = (Math.sign(z) * outZ * deepM) / gapM;
  } else if (outX > outZ) {
    deepM = radiusM - outX;
    moveX = (x < 0 ? -1 : 1) * deepM;
  } else {
    deepM = radiusM - outZ;
    moveZ = (z < 0 ? -1 : 1) * deepM;
  }
  at.x += cos * moveX + sin * moveZ;
  at.z += -sin * moveX + cos * moveZ;
  return deepM;
}
