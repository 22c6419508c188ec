import type { Material } from 'three';
import { REACTORS } from '../../../catalogue/reactors.ts';
import { securityFencesOf } from '../../../plan/details/reactor-details.ts';
import type { Plan, ThingKind } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';
import { fenceSheets } from '../../parts/fence.ts';
import { fenceMaterial } from '../../parts/fence-material.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import { plantMaterial } from '../../parts/plant-material.ts';
import { type Things, thingsOutside } from '../../parts/things.ts';
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

function reactors(material: Material): readonly Things[] {
  return REACTOR_LOOKS.map(({ family, sizeM, make, makeFar }) =>
    thingsOutside(
      {
        kind: 'reactor',
        material,
        levels: makeFar === undefined ? [make()] : [make(), makeFar()],
        modelledM: sizeM,
        when: (plan) => REACTORS[plan.campus.params['power.smrType']].family === family,
      },
      [NEAR_M],
    ),
  );
}

function buildings(material: Material): readonly Things[] {
  return [
    thingsOutside(
      {
        kind: 'turbine-hall',
        material,
        levels: [turbineHallNear(), turbineHallFar()],
        modelledM: TURBINE_HALL_SIZE_M,
      },
      [NEAR_M],
    ),
    thingsOutside({ kind: 'pump-house', material, levels: [pumpHouseNear()], modelledM: PUMP_HOUSE_SIZE_M }),
    thingsOutside({ kind: 'office', material, levels: [officeNear()], modelledM: OFFICE_SIZE_M }),
  ];
}

function island(shared: SceneShared): readonly LayerPart[] {
  return [
    new PlanMesh({
      name: 'reactor-island',
      material: plantMaterial(shared, 'neutral'),
      castShadow: true,
      keyOf: islandKeyOf,
      geometryOf: ({ things }) => reactorIsland(things),
    }),
    new PlanMesh({
      name: 'reactor-fence',
      material: fenceMaterial(shared),
      keyOf: islandKeyOf,
      geometryOf: ({ things }) => fenceSheets(securityFencesOf(things)),
    }),
  ];
}

export const LAYER = defineLayer({
  name: 'reactor',
  things: KINDS,
  parts: (shared) => {
    const material = plantMaterial(shared, 'power');
    return [...reactors(material), ...buildings(material), ...island(shared)];
  },
});
