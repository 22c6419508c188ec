import type { MeshStandardMaterial } from 'three';
import type { SceneShared } from '../../layer.ts';
import {
  createCampusMaterial,
  type MaterialExtra,
  type MaterialRole,
} from '../../materials/campus-material.ts';

/** Painted plant equipment: vertex colours, lamps at night where the geometry glows. */
export function createPlantMaterial(
  shared: SceneShared,
  role: MaterialRole,
  extra?: MaterialExtra,
  lampColor = 0xffd9a0,
): MeshStandardMaterial {
  const base = {
    color: 0xffffff,
    vertexColors: true,
    glowAttribute: true,
    roughness: 0.62,
    metalness: 0.08,
    variation: 0.05,
    role,
    emissiveNight: { color: lampColor, intensity: 2.2 },
  } as const;
  return createCampusMaterial(shared, extra === undefined ? base : { ...base, extra });
}
