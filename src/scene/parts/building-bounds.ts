import type { ShellBoxes } from '../../plan/plan-types.ts';

/** min x, y, z, max x, y, z of every building, six a building, from its shell boxes. */
export function buildingBounds(shells: ShellBoxes, buildingCount: number): Float32Array {
  const bounds = new Float32Array(buildingCount * 6);
  for (let building = 0; building < buildingCount; building++) {
    bounds.set([Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity], building * 6);
  }
  for (let box = 0; box < shells.count; box++) {
    const building = shells.building[box] ?? -1;
    if (building < 0 || building >= buildingCount) continue;
    const o = building * 6;
    for (let axis = 0; axis < 3; axis++) {
      const centre = shells.position[box * 3 + axis] ?? 0;
      const size = shells.size[box * 3 + axis] ?? 0;
      const low = axis === 1 ? centre : centre - size / 2;
      const high = axis === 1 ? centre + size : centre + size / 2;
      bounds[o + axis] = Math.min(bounds[o + axis] ?? Infinity, low);
      bounds[o + 3 + axis] = Math.max(bounds[o + 3 + axis] ?? -Infinity, high);
    }
  }
  return bounds;
}

/** Distance from a point to box `index` of a six-number bounds array, metres; 0 inside. */
export function distanceToBounds(
  bounds: Float32Array,
  index: number,
  x: number,
  y: number,
  z: number,
): number {
  const o = index * 6;
  const dx = Math.max((bounds[o] ?? 0) - x, 0, x - (bounds[o + 3] ?? 0));
  const dy = Math.max((bounds[o + 1] ?? 0) - y, 0, y - (bounds[o + 4] ?? 0));
  const dz = Math.max((bounds[o + 2] ?? 0) - z, 0, z - (bounds[o + 5] ?? 0));
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}
