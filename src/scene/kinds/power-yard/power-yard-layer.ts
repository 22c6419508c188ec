import type { BufferGeometry } from 'three';
import type { PlantModule } from '../../../model/layout/site/plant-yards.ts';
import { BAY_SIZE_M, PLANT_MODULE_SIZES_M } from '../../../plan/details/detail-sizes.ts';
import { plantModulesKey, plantModulesOf } from '../../../plan/details/plant-modules.ts';
import { switchyardBaysOf, switchyardFencesOf } from '../../../plan/details/switchyard-details.ts';
import type { SceneShared } from '../../layer.ts';
import type { MaterialExtra } from '../../materials/campus-material.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';
import { fenceSheets } from '../../parts/fence.ts';
import { paintedPlant } from '../../parts/painted-plant.ts';
import { PlanMesh } from '../../parts/plan-mesh.ts';
import type { Surface } from '../../parts/surface.ts';
import { type Things, thingsOutside } from '../../parts/things.ts';
import { fenceSurface } from '../../parts/veil-surface.ts';
import {
  electricalModuleFar,
  electricalModuleNear,
  mechanicalModuleFar,
  mechanicalModuleNear,
} from './plant-module-geometry.ts';
import { bayFar, bayFarthest, bayMiddling, bayNear } from './switchyard-geometry.ts';
import {
  BLOCK_TRANSFORMER_SIZE_M,
  blockTransformerFar,
  blockTransformerNear,
  MAIN_TRANSFORMER_SIZE_M,
  mainTransformerFar,
  mainTransformerNear,
  SWITCHGEAR_SIZE_M,
  switchgearFar,
  switchgearNear,
} from './transformer-geometry.ts';
import { yardGround } from './yard-ground.ts';

/** Crushed stone: two grain sizes that fade before they shimmer, and the wear of wheels at a larger scale. */
const GRAVEL: MaterialExtra = {
  colour: /* glsl */ `
  float gravelPx = max(fwidth(vCampusWorld.x), fwidth(vCampusWorld.z));
  float gravelFlat = step(0.9, vCampusNormal.y) * step(vCampusWorld.y, 0.1);
  float gravelFine = campusHash(floor(vec3(vCampusWorld.xz * 9.0, 2.0))) - 0.5;
  float gravelCoarse = campusHash(floor(vec3(vCampusWorld.xz * 2.3, 9.0))) - 0.5;
  float gravelGrain = 0.3 * gravelFine * (1.0 - smoothstep(0.03, 0.11, gravelPx)) + 0.16 * gravelCoarse * (1.0 - smoothstep(0.12, 0.45, gravelPx));
  float gravelWear = sin(vCampusWorld.x * 0.043 + 1.7 * sin(vCampusWorld.z * 0.019)) * sin(vCampusWorld.z * 0.037);
  diffuseColor.rgb *= 1.0 + gravelFlat * (gravelGrain + 0.05 * gravelWear);
`,
  roughness: 'roughnessFactor = mix(roughnessFactor, 1.0, gravelFlat);',
};

/** How far each level of detail but the last reaches, metres. */
const BAY_UNTIL_M = [120, 280, 450] as const;
const MAIN_TRANSFORMER_UNTIL_M = 420;
const CABINET_UNTIL_M = 220;

function equipment(surface: Surface): readonly Things[] {
  return [
    // A switchyard is one thing drawn as its bays.
    thingsOutside(
      {
        kind: 'switchyard',
        name: 'switchyard-bay',
        surface,
        levels: [bayNear(), bayMiddling(), bayFar(), bayFarthest()],
        modelledM: BAY_SIZE_M,
        details: (plan) => switchyardBaysOf(plan.things.switchyard),
      },
      BAY_UNTIL_M,
    ),
    thingsOutside(
      {
        kind: 'main-transformer',
        surface,
        levels: [mainTransformerNear(), mainTransformerFar()],
        modelledM: MAIN_TRANSFORMER_SIZE_M,
      },
      [MAIN_TRANSFORMER_UNTIL_M],
    ),
    thingsOutside(
      {
        kind: 'block-transformer',
        surface,
        levels: [blockTransformerNear(), blockTransformerFar()],
        modelledM: BLOCK_TRANSFORMER_SIZE_M,
      },
      [CABINET_UNTIL_M],
    ),
    thingsOutside(
      {
        kind: 'feeder-switchgear',
        surface,
        levels: [switchgearNear(), switchgearFar()],
        modelledM: SWITCHGEAR_SIZE_M,
      },
      [CABINET_UNTIL_M],
    ),
  ];
}

/** Plant that stands before the ends of a building in place of rooms. */
function plantModules(surface: Surface): readonly Things[] {
  const module = (kind: PlantModule, near: BufferGeometry, far: BufferGeometry): Things =>
    thingsOutside(
      {
        kind: 'building',
        name: kind,
        surface,
        levels: [near, far],
        modelledM: PLANT_MODULE_SIZES_M[kind],
        details: (plan) => plantModulesOf(plan, kind),
        detailsKey: (plan) => plantModulesKey(plan, kind),
        uncounted: true,
      },
      [CABINET_UNTIL_M],
    );
  return [
    module('electrical-module', electricalModuleNear(), electricalModuleFar()),
    module('mechanical-module', mechanicalModuleNear(), mechanicalModuleFar()),
  ];
}

function ground(shared: SceneShared): readonly LayerPart[] {
  return [
    new PlanMesh({
      name: 'switchyard-ground',
      surface: paintedPlant(shared, 'neutral', 'gravel', GRAVEL),
      castShadow: true,
      keyOf: (plan) => plan.things.switchyard.geometryKey,
      geometryOf: (plan) => yardGround(plan.things.switchyard),
    }),
    new PlanMesh({
      name: 'switchyard-fence',
      surface: fenceSurface(shared),
      keyOf: (plan) => plan.things.switchyard.geometryKey,
      geometryOf: (plan) => fenceSheets(switchyardFencesOf(plan.things.switchyard)),
    }),
  ];
}

export const LAYER = defineLayer({
  name: 'power-yard',
  things: ['switchyard', 'main-transformer', 'block-transformer', 'feeder-switchgear'],
  parts: (shared) => {
    const plant = paintedPlant(shared, 'power');
    return [...equipment(plant), ...plantModules(plant), ...ground(shared)];
  },
});
