import type { Plan } from '../../../plan/plan-types.ts';
import { sheetSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import { roadGeometry } from './geometry.ts';
import { roadMarkings } from './road-shader.ts';

const TARMAC = {
  name: 'road',
  color: 0x43474c,
  roughness: 0.92,
  variation: 0,
  extra: roadMarkings(),
} as const;

const keyOf = ({ paths, things }: Plan): string =>
  [paths.road, paths['service-road'], things.office].map(({ geometryKey }) => geometryKey).join();

/** Roads, service ways and car parks. */
export const LAYER = defineLayer({
  name: 'roads',
  paths: ['road', 'service-road'],
  parts: (shared) => [
    new PlanMesh({
      name: 'roads',
      surface: sheetSurface(shared, TARMAC),
      renderOrder: 1,
      keyOf,
      geometryOf: roadGeometry,
    }),
  ],
});
