import type { BufferGeometry } from 'three';
import { createTubeGeometry } from '../../materials/flow-segments.ts';

/** Sides of a pipe seen from afar or indoors by the thousand, and of the large mains. */
const INDOOR_SIDES = 8;
const MAIN_SIDES = 12;

export function createIndoorPipeGeometry(): BufferGeometry {
  return createTubeGeometry(INDOOR_SIDES);
}

export function createMainPipeGeometry(): BufferGeometry {
  return createTubeGeometry(MAIN_SIDES);
}
