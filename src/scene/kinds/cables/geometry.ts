import type { BufferGeometry } from 'three';
import { createRidgeGeometry, createTubeGeometry } from '../../materials/flow-segments.ts';

/** Sides of a tube: cables are thin, and where they hang over everything four read as round. */
const SIDES = 5;
const OVERHEAD_SIDES = 4;
const BAR_SIDES = 4;

export function cableTube(): BufferGeometry {
  return createTubeGeometry(SIDES);
}

/** Conductors that nobody comes near. */
export function overheadTube(): BufferGeometry {
  return createTubeGeometry(OVERHEAD_SIDES);
}

/** Busway is a rectangular bar: a four-sided tube turned onto its flats. */
function buswayBar(): BufferGeometry {
  const geometry = createTubeGeometry(BAR_SIDES);
  geometry.rotateZ(Math.PI / 4);
  return geometry;
}

/** Near, and from afar, where no side of a bar can be told from another. */
export function buswayLevels(): readonly BufferGeometry[] {
  const bar = buswayBar();
  return [bar, bar, createRidgeGeometry()];
}
