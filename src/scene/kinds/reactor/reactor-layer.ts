import { Mesh } from 'three';
import { REACTORS } from '../../../catalogue/reactors.ts';
import { securityFencesOf } from '../../../plan/details/reactor-details.ts';
import type { Plan, ThingKind } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import type { MaterialExtra } from '../../materials/campus-material.ts';
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

/** Concrete of a yard: joints of its slabs, stains that grow where water stands, the marks of wheels. */
const CONCRETE: MaterialExtra = {
  colour: /* glsl */ `
  float yardPx = max(fwidth(vCampusWorld.x), fwidth(vCampusWorld.z));
  float yardFlat = step(0.9, vCampusNormal.y) * step(vCampusWorld.y, 0.1);
  vec2 yardSlab = abs(fract(vCampusWorld.xz / 6.0) - 0.5) * 6.0;
  float yardJoint = (1.0 - smoothstep(0.05, 0.08 + yardPx, 3.0 - max(yardSlab.x, yardSlab.y))) / (1.0 + 3.0 * yardPx);
  float yardStain = sin(vCampusWorld.x * 0.11 + 2.1 * sin(vCampusWorld.z * 0.047)) * sin(vCampusWorld.z * 0.083 + 1.7 * sin(vCampusWorld.x * 0.031));
  yardStain += 0.5 * sin(vCampusWorld.x * 0.53 + 2.0 * sin(vCampusWorld.z * 0.29)) * sin(vCampusWorld.z * 0.47);
  float yardGrain = (campusHash(floor(vec3(vCampusWorld.xz * 5.0, 4.0))) - 0.5) * (1.0 - smoothstep(0.05, 0.2, yardPx));
  diffuseColor.rgb *= 1.0 + yardFlat * (0.06 * yardStain + 0.06 * yardGrain - 0.35 * yardJoint);
`,
  roughness: 'roughnessFactor = mix(roughnessFactor, 0.95, yardFlat);',
};

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
      surface: paintedPlant(shared, 'neutral', 'island concrete', CONCRETE),
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
