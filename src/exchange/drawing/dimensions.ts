import type { Plan } from '../../plan/plan-types.ts';
import type { Dimension, DrawnPoint } from './drawing-types.ts';

/** A dimension line stands off what it measures by this share of its length. */
const OFF_SHARE = 0.03;

/** Width and depth of the fenced land and of every building, each along its own sides. */
export function dimensionsOf({ site, things }: Plan): readonly Dimension[] {
  const { centerX, centerZ, halfWidthM, halfDepthM } = site;
  const { count, position, size, yaw } = things.building;
  const found = [...alongSides(centerX, centerZ, 2 * halfWidthM, 2 * halfDepthM, 0)];
  for (let index = 0; index < count; index += 1) {
    const at = 3 * index;
    const [x, z, width, depth] = [position[at], position[at + 2], size[at], size[at + 2]];
    found.push(...alongSides(x ?? 0, z ?? 0, width ?? 0, depth ?? 0, yaw[index] ?? 0));
  }
  return found;
}

/** The southern side and the western side of a rectangle, before it is turned. */
function alongSides(x: number, z: number, width: number, depth: number, yawRad: number): Dimension[] {
  const cos = Math.cos(yawRad);
  const sin = Math.sin(yawRad);
  const place = (east: number, north: number): DrawnPoint => [
    x + east * cos - north * sin,
    -z + east * sin + north * cos,
  ];
  const off = OFF_SHARE * Math.min(width, depth);
  const south = -depth / 2 - off;
  const west = -width / 2 - off;
  return [
    { from: place(-width / 2, south), to: place(width / 2, south), lengthM: width },
    { from: place(west, -depth / 2), to: place(west, depth / 2), lengthM: depth },
  ];
}
