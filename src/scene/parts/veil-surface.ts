import { DoubleSide, type Material } from 'three';
import type { SceneShared } from '../layer.ts';
import { type CampusLook, createCampusMaterial } from '../materials/campus-material.ts';
import { type MaterialGroup, type Surface, surfaceOf } from './surface.ts';

/** What is seen through: it writes no depth, so that nothing behind it vanishes. */
const VEIL: MaterialGroup<CampusLook> = {
  name: 'veil',
  make: (shared, looks) => {
    const material = createCampusMaterial(shared, looks, false);
    material.transparent = true;
    material.depthWrite = false;
    material.side = DoubleSide;
    // Else three would turn it over, and look up its programs, in every frame.
    material.forceSinglePass = true;
    return material;
  },
};

/** Chain link: a see-through grey veil from afar. */
const FENCE: CampusLook = { name: 'fence', color: 0xaab4bc, opacity: 0.24, roughness: 0.8, variation: 0 };

export function fenceSurface(shared: SceneShared): Surface {
  return surfaceOf(shared, VEIL, FENCE);
}

/** A clear pane. */
export function glassSurface(shared: SceneShared, look: CampusLook): Surface {
  fenceSurface(shared);
  return surfaceOf(shared, VEIL, look);
}

function liftOverFloor(material: Material): void {
  material.polygonOffset = true;
  material.polygonOffsetFactor = -2;
  material.polygonOffsetUnits = -4;
}

/** Paint on a floor: drawn over it without a gap that could flicker. */
export function floorPaintSurface(shared: SceneShared, look: CampusLook): Surface {
  // Fences come with a later wave: known from the beginning, they do not have the program made once more.
  fenceSurface(shared);
  return surfaceOf(shared, VEIL, look, 'floor paint', liftOverFloor);
}
