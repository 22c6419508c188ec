import { Mesh } from 'three';
import { REACTORS } from '../../../catalogue/reactors.ts';
import { securityFencesOf } from '../../../plan/details/reactor-details.ts';
import type { Plan, ThingKind } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { createOpenedShadowMaterial, OPENED_BODY, OPENED_HEAD } from '../../materials/opened.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';
import { fenceSheets } from '../../parts/fence.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import type { Surface } from '../../parts/surface.ts';
import { type Things, thingsOutside } from '../../parts/things.ts';
import { fenceSurface } from '../../parts/veil-surface.ts';
import { REACTOR_LOOKS } from './find-look.ts';
import {
  OFFICE_SIZE_M,
  officeNear,
  PUMP_HOUSE_SIZE_M,
  pumpHouseNear,
  TURBINE_HALL_SIZE_M,
  turbineHallFar,
  turbineHallNear,
} from './plant-geometry.ts';
import { reactorIsland } from './site-geometry.ts';

/** Large buildings show their cladding, tanks and railings up to here, metres. */
const NEAR_M = 900;

/** Kinds drawn by this layer. Pump houses and offices also stand on campuses without a reactor. */
const KINDS = ['reactor', 'turbine-hall', 'pump-house', 'office'] as const satisfies readonly ThingKind[];

const islandKeyOf = ({ things }: Plan): string => KINDS.map((kind) => things[kind].geometryKey).join();

function reactors(surface: Surface): readonly Things[] {
  return REACTOR_LOOKS.map(({ family, sizeM, make, makeFar }) =>
    thingsOutside(
      {
        kind: 'reactor',
        surface,
        levels: makeFar === undefined ? [make()] : [make(), makeFar()],
        modelledM: sizeM,
        when: (plan) => REACTORS[plan.campus.params['power.smrType']].family === family,
      },
      [NEAR_M],
    ),
  );
}

function buildings(surface: Surface): readonly Things[] {
  return [
    thingsOutside(
      {
        kind: 'turbine-hall',
        surface,
        levels: [turbineHallNear(), turbineHallFar()],
        modelledM: TURBINE_HALL_SIZE_M,
      },
      [NEAR_M],
    ),
    thingsOutside({ kind: 'pump-house', surface, levels: [pumpHouseNear()], modelledM: PUMP_HOUSE_SIZE_M }),
    thingsOutside({ kind: 'office', surface, levels: [officeNear()], modelledM: OFFICE_SIZE_M }),
  ];
}

function island(shared: SceneShared): readonly LayerPart[] {
  return [
    new PlanMesh({
      name: 'reactor-island',
      surface: paintedPlant(shared, 'neutral'),
      castShadow: true,
      keyOf: islandKeyOf,
      geometryOf: ({ things }) => reactorIsland(things),
    }),
    new PlanMesh({
      name: 'reactor-fence',
      surface: fenceSurface(shared),
      keyOf: islandKeyOf,
      geometryOf: ({ things }) => fenceSheets(securityFencesOf(things)),
    }),
  ];
}

export const LAYER = defineLayer({
  name: 'reactor',
  things: KINDS,
  parts: (shared) => {
    const surface = paintedPlant(shared, 'power', 'opened', {
      vertexHead: OPENED_HEAD,
      vertexBody: OPENED_BODY,
    });
    const units = [...reactors(surface), ...buildings(surface)];
    const shadow = createOpenedShadowMaterial(shared.uniforms);
    for (const { objects } of units)
      for (const each of objects) if (each instanceof Mesh) each.customDepthMaterial = shadow;
    return [...units, ...island(shared)];
  },
});
