import { DoubleSide } from 'three';
import type { SceneShared } from '../layer.ts';
import { type CampusLook, createCampusMaterial } from '../materials/campus-material.ts';
import { type MaterialGroup, type Surface, surfaceOf } from './surface.ts';

const FENCE: MaterialGroup<CampusLook> = {
  name: 'fence',
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

/** Chain link: a see-through grey veil from afar; writes no depth so that nothing behind it vanishes. */
export function fenceSurface(shared: SceneShared): Surface {
  return surfaceOf(shared, FENCE, {
    name: 'fence',
    color: 0xaab4bc,
    opacity: 0.24,
    roughness: 0.8,
    variation: 0,
  });
}
