import { BufferGeometry, Float32BufferAttribute } from 'three';
import { createRidgeGeometry, createTubeGeometry } from '../../materials/flow-segments.ts';

/** Sides of a tube: conductors are thin, and where they hang over everything four read as round. */
const OVERHEAD_SIDES = 4;
const BAR_SIDES = 4;

/** The lid over a leg of cable in the ground, seen from above alone: 2 across, 1 along z. */
export function cableLid(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute([-1, 0, 0.5, 1, 0, 0.5, 1, 0, -0.5, -1, 0, -0.5], 3),
  );
  geometry.setAttribute('normal', new Float32BufferAttribute([0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0], 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
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
