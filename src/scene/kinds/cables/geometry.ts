import type { BufferGeometry } from 'three';
import { createTubeGeometry } from '../../materials/flow-segments.ts';

/** Sides of a tube: cables are thin, four faces read as round from a metre away. */
const SIDES = 5;
const BAR_SIDES = 4;

export function cableTube(): BufferGeometry {
  return createTubeGeometry(SIDES);
}

/** Busway is a rectangular bar: a four-sided tube turned onto its flats. */
export function buswayBar(): BufferGeometry {
  const geometry = createTubeGeometry(BAR_SIDES);
  geometry.rotateZ(Math.PI / 4);
  return geometry;
}
