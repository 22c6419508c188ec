import type { ShellBoxes } from '../../../plan/plan-types.ts';

/** Height of the parapet over the roof, metres. */
export const PARAPET_M = 1.1;
/** Thickness of an insulated panel wall, metres. */
export const WALL_THICKNESS_M = 0.35;
/** What a wall shows outside: bare panels, the window band of a crossbar, or loading docks on a gable. */
export const WALL_STYLE = { panels: 0, windows: 1, docks: 2 } as const;

export interface WallInstances {
  readonly count: number;
  readonly matrices: Float32Array;
  /** openness, style: two a wall. */
  readonly shell: Float32Array;
  readonly building: Int32Array;
}

interface Wall {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly lengthM: number;
  readonly heightM: number;
  /** Outward direction, radians about +Y from +z. */
  readonly yaw: number;
  readonly style: number;
  readonly building: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly w: number;
  readonly h: number;
  readonly d: number;
  readonly building: number;
}

const TOUCH_M = 0.6;
const SHORTEST_WALL_M = 0.3;

/** One shell box as a record. */
export function shellBox(shells: ShellBoxes, index: number): Box {
  const at = index * 3;
  return {
    x: shells.position[at] ?? 0,
    y: shells.position[at + 1] ?? 0,
    z: shells.position[at + 2] ?? 0,
    w: shells.size[at] ?? 0,
    h: shells.size[at + 1] ?? 0,
    d: shells.size[at + 2] ?? 0,
    building: shells.building[index] ?? -1,
  };
}

/** What is left of the interval after cutting the given parts out. */
export function cutInterval(
  from: number,
  to: number,
  cuts: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  let left: (readonly [number, number])[] = [[from, to]];
  for (const [low, high] of cuts) {
    const next: (readonly [number, number])[] = [];
    for (const [a, b] of left) {
      if (high <= a || low >= b) {
        next.push([a, b]);
        continue;
      }
      if (low > a) next.push([a, low]);
      if (high < b) next.push([high, b]);
    }
    left = next;
  }
  return left.filter(([a, b]) => b - a >= SHORTEST_WALL_M);
}

/** The sides of a box: outward axis, sign, and whether the wall runs along x. */
const SIDES = [
  { alongX: true, sign: 1, yaw: 0 },
  { alongX: true, sign: -1, yaw: Math.PI },
  { alongX: false, sign: 1, yaw: Math.PI / 2 },
  { alongX: false, sign: -1, yaw: -Math.PI / 2 },
] as const;

function wallsOfSide(box: Box, others: readonly Box[], side: (typeof SIDES)[number], cross: boolean): Wall[] {
  const { alongX, sign } = side;
  const face = alongX ? box.z + (sign * box.d) / 2 : box.x + (sign * box.w) / 2;
  const middle = alongX ? box.x : box.z;
  const half = (alongX ? box.w : box.d) / 2;
  const cuts: [number, number][] = [];
  for (const other of others) {
    const near = alongX ? other.z - other.d / 2 : other.x - other.w / 2;
    const far = alongX ? other.z + other.d / 2 : other.x + other.w / 2;
    if (face < near - TOUCH_M || face > far + TOUCH_M) continue;
    const otherMiddle = alongX ? other.x : other.z;
    const otherHalf = (alongX ? other.w : other.d) / 2;
    cuts.push([otherMiddle - otherHalf, otherMiddle + otherHalf]);
  }
  const gable = half * 2 <= Math.min(box.w, box.d) + 0.01 && others.length > 0 && !cross;
  const style = cross ? WALL_STYLE.windows : gable ? WALL_STYLE.docks : WALL_STYLE.panels;
  const inset = face - (sign * WALL_THICKNESS_M) / 2;
  return cutInterval(middle - half, middle + half, cuts).map(([from, to]) => ({
    x: alongX ? (from + to) / 2 : inset,
    y: box.y,
    z: alongX ? inset : (from + to) / 2,
    lengthM: to - from,
    heightM: box.h + PARAPET_M,
    yaw: side.yaw,
    style,
    building: box.building,
  }));
}

function touches(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) <= (a.w + b.w) / 2 + TOUCH_M && Math.abs(a.z - b.z) <= (a.d + b.d) / 2 + TOUCH_M;
}

/** Outer walls of all shell boxes; where two boxes of a building touch there is none. */
export function layOutWalls(shells: ShellBoxes): WallInstances {
  const boxes = Array.from({ length: shells.count }, (_, index) => shellBox(shells, index));
  const walls: Wall[] = [];
  for (const box of boxes) {
    const others = boxes.filter((other) => other !== box && other.building === box.building);
    const cross = others.filter((other) => touches(box, other)).length >= 2;
    for (const side of SIDES) {
      const found = wallsOfSide(box, others, side, cross);
      const front = others.length === 0 && side.yaw === 0;
      walls.push(...found.map((wall) => (front ? { ...wall, style: WALL_STYLE.windows } : wall)));
    }
  }
  const matrices = new Float32Array(walls.length * 16);
  const shell = new Float32Array(walls.length * 2);
  const building = new Int32Array(walls.length);
  for (const [index, wall] of walls.entries()) {
    const cos = Math.cos(wall.yaw);
    const sin = Math.sin(wall.yaw);
    const { lengthM, heightM } = wall;
    matrices.set([cos * lengthM, 0, -sin * lengthM, 0, 0, heightM, 0, 0], index * 16);
    matrices.set(
      [sin * WALL_THICKNESS_M, 0, cos * WALL_THICKNESS_M, 0, wall.x, wall.y, wall.z, 1],
      index * 16 + 8,
    );
    shell[index * 2 + 1] = wall.style;
    building[index] = wall.building;
  }
  return { count: walls.length, matrices, shell, building };
}

/** How far a roof rises before it is gone, metres. */
const ROOF_RISE_M = 16;

/** Matrix of a box-shaped roof part; an open roof rises, and is gone (zero) when fully open. */
export function writeLifted(
  out: Float32Array,
  index: number,
  at: readonly [number, number, number],
  size: readonly [number, number, number],
  open: number,
): void {
  const o = index * 16;
  out.fill(0, o, o + 16);
  if (open >= 1) return;
  const eased = open * open * (3 - 2 * open);
  out[o] = size[0];
  out[o + 5] = size[1];
  out[o + 10] = size[2];
  out[o + 12] = at[0];
  out[o + 13] = at[1] + eased * ROOF_RISE_M;
  out[o + 14] = at[2];
  out[o + 15] = 1;
}

export interface RoofKit {
  readonly count: number;
  /** x, y, z of each unit on the roofs. */
  readonly position: Float32Array;
  readonly building: Int32Array;
}

const KIT_PITCH_M = 26;
const KIT_LINES = [-0.27, 0.27] as const;

/** Air-handling units in two lines along the longer side of every roof. */
export function layOutRoofKit(shells: ShellBoxes): RoofKit {
  const position: number[] = [];
  const building: number[] = [];
  for (let index = 0; index < shells.count; index++) {
    const box = shellBox(shells, index);
    const alongX = box.w > box.d;
    const long = alongX ? box.w : box.d;
    const short = alongX ? box.d : box.w;
    const count = Math.max(1, Math.floor((long - 12) / KIT_PITCH_M));
    for (let place = 0; place < count; place++) {
      const along = (place - (count - 1) / 2) * KIT_PITCH_M;
      for (const line of KIT_LINES) {
        const x = alongX ? along : line * short;
        const z = alongX ? line * short : along;
        position.push(box.x + x, box.y + box.h, box.z + z);
        building.push(box.building);
      }
    }
  }
  return { count: building.length, position: new Float32Array(position), building: new Int32Array(building) };
}
