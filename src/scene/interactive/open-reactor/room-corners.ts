import type { Rgb } from '../../parts/palette.ts';
import { CORNER, type CutBuilder, EDGE_M } from './cut-builder.ts';

type Place = readonly [number, number];

/** Over what it lies on, metres. */
const OVER_M = 0.02;

/**
 * A floor strip and a wall strip along the foot of a wall from one place to another, both darker towards the corner; the room
 * lies to the left of who walks there.
 */
function addCorner(b: CutBuilder, [ax, az]: Place, [bx, bz]: Place, y: number, floor: Rgb, wall: Rgb): void {
  const length = Math.hypot(bx - ax, bz - az);
  const [inX, inZ] = [(bz - az) / length, (ax - bx) / length];
  const edge = Math.min(EDGE_M, length);
  const low = y + OVER_M;
  b.quad(
    [
      [ax, low, az],
      [bx, low, bz],
      [bx + edge * inX, low, bz + edge * inZ],
      [ax + edge * inX, low, az + edge * inZ],
    ],
    floor,
    CORNER,
  );
  const [wx, wz] = [OVER_M * inX, OVER_M * inZ];
  b.quad(
    [
      [ax + wx, y, az + wz],
      [bx + wx, y, bz + wz],
      [bx + wx, y + edge, bz + wz],
      [ax + wx, y + edge, az + wz],
    ],
    wall,
    CORNER,
  );
}

/** The corners of half a room behind the cut: along three walls, from the cut at `x0` to the wall at `x1`. */
export function addRoomCorners(
  b: CutBuilder,
  [x0, x1]: Place,
  [z0, z1]: Place,
  y: number,
  { floor, wall }: Readonly<Record<'floor' | 'wall', Rgb>>,
): void {
  addCorner(b, [x0, z1], [x1, z1], y, floor, wall);
  addCorner(b, [x1, z1], [x1, z0], y, floor, wall);
  addCorner(b, [x1, z0], [x0, z0], y, floor, wall);
}
