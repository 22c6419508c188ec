import { type BufferGeometry, Float32BufferAttribute } from 'three';
import type { Rgb } from './palette.ts';

/** Adds `aGlow`: 1 on vertices painted in a lamp colour, 0 elsewhere. */
export function addGlow(geometry: BufferGeometry, lampColours: readonly Rgb[]): BufferGeometry {
  const colours = geometry.getAttribute('color');
  const glow = new Float32Array(colours.count);
  for (let vertex = 0; vertex < colours.count; vertex++) {
    for (const [red, green, blue] of lampColours) {
      const off =
        Math.abs(colours.getX(vertex) - red) +
        Math.abs(colours.getY(vertex) - green) +
        Math.abs(colours.getZ(vertex) - blue);
      if (off < 0.002) glow[vertex] = 1;
    }
  }
  geometry.setAttribute('aGlow', new Float32BufferAttribute(glow, 1));
  return geometry;
}
