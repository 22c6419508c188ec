import { DoubleSide, type MeshStandardMaterial } from 'three';
import type { SceneShared } from '../layer.ts';
import { createCampusMaterial } from '../materials/campus-material.ts';
import { oneMaterial } from './one-material.ts';

/** Chain link: a see-through grey veil from afar; writes no depth so that nothing behind it vanishes. */
export function fenceMaterial(shared: SceneShared): MeshStandardMaterial {
  return oneMaterial(shared, 'fence', () => {
    const material = createCampusMaterial(shared, { color: 0xaab4bc, roughness: 0.8, variation: 0 });
    material.transparent = true;
    material.opacity = 0.24;
    material.depthWrite = false;
    material.side = DoubleSide;
    // Else three would turn it over, and look up its programs, in every frame.
    material.forceSinglePass = true;
    return material;
  });
}
