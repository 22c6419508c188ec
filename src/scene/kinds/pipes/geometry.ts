import type { BufferGeometry } from 'three';
import { createRidgeGeometry, createTubeGeometry } from '../../materials/flow-segments.ts';

/** Sides of a pipe in a hall, near and at some distance, and of the large mains. */
const INDOOR_SIDES = [8, 5] as const;
const MAIN_SIDES = 12;

export function createIndoorPipeLevels(): readonly BufferGeometry[] {
  return [...INDOOR_SIDES.map((sides) => createTubeGeometry(sides)), createRidgeGeometry()];
}

export function createMainPipeGeometry(): BufferGeometry {
  return createTubeGeometry(MAIN_SIDES);
}
