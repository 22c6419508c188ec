import type { MeshStandardMaterial } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { createCampusMaterial } from '../../materials/campus-material.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import { roadGeometry } from './geometry.ts';
import { roadMarkings } from './road-shader.ts';

function tarmac(shared: SceneShared): MeshStandardMaterial {
  const material = createCampusMaterial(shared, {
    color: 0x43474c,
    roughness: 0.92,
    variation: 0,
    extra: roadMarkings(),
  });
  material.polygonOffset = true;
  material.polygonOffsetFactor = -1;
  material.polygonOffsetUnits = -4;
  return material;
}

const keyOf = ({ paths, things }: Plan): string =>
  [paths.road, paths['service-road'], things.office].map(({ geometryKey }) => geometryKey).join();

/** Roads, service ways and car parks. */
export const LAYER = defineLayer({
  name: 'roads',
  paths: ['road', 'service-road'],
  parts: (shared) => [
    new PlanMesh({
      name: 'roads',
      material: tarmac(shared),
      renderOrder: 1,
      keyOf,
      geometryOf: roadGeometry,
    }),
  ],
});
