import { type BufferGeometry, Float32BufferAttribute } from 'three';
import type { Rgb } from '../../parts/palette.ts';

const FOOT_SHADE = 0.62;

/**
 * Gives a geometry one vertex colour, darker towards `footY`, no glow, and no texture
 * coordinates, so that it merges with parts of a SolidBuilder.
 */
export function paintGeometry(
  geometry: BufferGeometry,
  colour: Rgb,
  footY: number,
  topY: number,
): BufferGeometry {
  const position = geometry.getAttribute('position');
  const colours = new Float32Array(position.count * 3);
  for (let vertex = 0; vertex < position.count; vertex++) {
    const share = Math.min(1, Math.max(0, (position.getY(vertex) - footY) / Math.max(topY - footY, 0.001)));
    const shade = FOOT_SHADE + (1 - FOOT_SHADE) * share;
    for (const axis of [0, 1, 2] as const) colours[vertex * 3 + axis] = colour[axis] * shade;
  }
  geometry.setAttribute('color', new Float32BufferAttribute(colours, 3));
  geometry.setAttribute('aGlow', new Float32BufferAttribute(new Float32Array(position.count), 1));
  geometry.deleteAttribute('uv');
  return geometry;
}
