import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { ShellBoxes } from '../plan-types.ts';

const PARAPET_M = DETAIL_SPACING.parapet.value;
const WALL_THICKNESS_M = DETAIL_SPACING.outerWall.value;
/** What a wall shows outside: bare panels, the window band of a crossbar, loading docks on a gable, or fabric. */
export const WALL_STYLE = { panels: 0, windows: 1, docks: 2, fabric: 3 } as const;

/** The outer walls of all buildings: `position` is the middle of the foot, `size` length, height and thickness, `yaw` outward. */
export interface WallBlock {
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
  /** One of `WALL_STYLE` a wall. */
  readonly style: Uint8Array;
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
function shellBox(shells: ShellBoxes, index: number): Box {
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

/** Walls of a tent are fabric, and end at its eaves. */
function asBuilt(wall: Wall, { eavesM }: ShellBoxes): Wall {
  return eavesM === null ? wall : { ...wall, heightM: eavesM, style: WALL_STYLE.fabric };
}

/** Outer walls of all shell boxes; where two boxes of a building touch there is none. */
export function outerWallsOf(shells: ShellBoxes): WallBlock {
  const boxes = Array.from({ length: shells.count }, (_, index) => shellBox(shells, index));
  const walls: Wall[] = [];
  for (const box of boxes) {
    const others = boxes.filter((other) => other !== box && other.building === box.building);
    const cross = others.filter((other) => touches(box, other)).length >= 2;
    for (const side of SIDES) {
      const found = wallsOfSide(box, others, side, cross);
      const front = others.length === 0 && side.yaw === 0;
      walls.push(
        ...found.map((wall) => asBuilt(front ? { ...wall, style: WALL_STYLE.windows } : wall, shells)),
      );
    }
  }
  return {
    count: walls.length,
    position: Float32Array.from(walls.flatMap(({ x, y, z }) => [x, y, z])),
    size: Float32Array.from(walls.flatMap(({ lengthM, heightM }) => [lengthM, heightM, WALL_THICKNESS_M])),
    yaw: Float32Array.from(walls, ({ yaw }) => yaw),
    style: Uint8Array.from(walls, ({ style }) => style),
    building: Int32Array.from(walls, ({ building }) => building),
  };
}
