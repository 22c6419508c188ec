import type { MeshStandardMaterial } from 'three';
import type { Plan } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { createCampusMaterial } from '../../materials/campus-material.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import { roadPatches, roadRibbons } from './geometry.ts';
import { roadMarkings } from './road-shader.ts';

function tarmac(shared: SceneShared, offset: number): MeshStandardMaterial {
  const material = createCampusMaterial(shared, {
    color: 0x43474c,
    roughness: 0.92,
    variation: 0,
    extra: roadMarkings(),
  });
  material.polygonOffset = true;
  material.polygonOffsetFactor = offset;
  material.polygonOffsetUnits = offset * 4;
  return material;
}

const keyOf = ({ paths, things }: Plan): string =>
  [paths.road, paths['service-road'], things.office].map(({ geometryKey }) => geometryKey).join();

/** Ribbons with lane lines, then plain patches where roads meet, so that equal depths still show the patch. */
export const LAYER = defineLayer({
  name: 'roads',
  paths: ['road', 'service-road'],
  parts: (shared) => [
    new PlanMesh({
      name: 'roads',
      material: tarmac(shared, -1),
      renderOrder: 1,
      keyOf,
      geometryOf: roadRibbons,
    }),
    new PlanMesh({
      name: 'road-junctions',
      material: tarmac(shared, -2),
      renderOrder: 2,
      keyOf,
      geometryOf: roadPatches,
    }),
  ],
});
