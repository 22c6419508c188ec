import { BackSide, FrontSide, type MeshStandardMaterial, type Side } from 'three';
import type { SceneShared } from '../layer.ts';
import { createCampusMaterial } from '../materials/campus-material.ts';

/**
 * Chain link: a see-through grey veil from afar; writes no depth so that nothing behind it vanishes. One material for
 * each group of the sheets: given one of both sides three would turn it over, and look up its programs, in every frame.
 */
export function createFenceMaterials(shared: SceneShared): MeshStandardMaterial[] {
  return [fenceMaterial(shared, BackSide), fenceMaterial(shared, FrontSide)];
}

function fenceMaterial(shared: SceneShared, side: Side): MeshStandardMaterial {
  const material = createCampusMaterial(shared, { color: 0xaab4bc, roughness: 0.8, variation: 0 });
  material.transparent = true;
  material.opacity = 0.24;
  material.depthWrite = false;
  material.side = side;
  return material;
}
