import type { Corner } from './site-edits.ts';

/** Land inside a boundary that does not cross itself, m². */
export function boundedM2(points: readonly Corner[]): number {
  const twice = points.reduce((sum, [x, z], at) => {
    const [nextX, nextZ] = points[(at + 1) % points.length] ?? [x, z];
    return sum + x * nextZ - nextX * z;
  }, 0);
  return Math.abs(twice) / 2;
}
