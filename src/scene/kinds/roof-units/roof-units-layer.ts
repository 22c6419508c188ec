import { roofUnitsOf } from '../../../plan/details/building-details.ts';
import { ROOF_UNIT_SIZE_M } from '../../../plan/details/detail-sizes.ts';
import { createRoofShadowMaterial, ROOF_VERTEX_BODY } from '../../materials/roof-rise.ts';
import { BuildingPart, FADE_COLUMN, fillFade } from '../../parts/building-part.ts';
import { plantSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { createRoofUnitFarGeometry, createRoofUnitGeometry } from './geometry.ts';

/** Roof units show their fans up to here, metres. */
const NEAR_M = 450;

/** Air-handling units on the roofs: they rise with them, and are gone with them. */
export const LAYER = defineLayer({
  name: 'roof-units',
  parts: (shared) => [
    new BuildingPart(shared.roofs, {
      name: 'roof-unit',
      surface: plantSurface(shared, {
        name: 'roof-unit',
        color: '#ffffff',
        roughness: 0.6,
        fade: true,
        extra: { vertexBody: ROOF_VERTEX_BODY },
      }),
      depthMaterial: createRoofShadowMaterial(),
      levels: [createRoofUnitGeometry(), createRoofUnitFarGeometry()],
      modelledM: ROOF_UNIT_SIZE_M,
      nearM: NEAR_M,
      castShadow: true,
      seen: 'until-open',
      columnsOf: (shells) => {
        const units = roofUnitsOf(shells);
        return { ...units, building: units.owner };
      },
      column: FADE_COLUMN,
      fillColumn: fillFade,
    }),
  ],
});
