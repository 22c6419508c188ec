import { outerWallsOf, type WallBlock } from '../../../plan/details/outer-walls.ts';
import type { SceneShared } from '../../layer.ts';
import { createRoofShadowMaterial } from '../../materials/roof-rise.ts';
import { BuildingPart, FADE_COLUMN, fillFade } from '../../parts/building-part.ts';
import { shellSurface } from '../../parts/campus-surface.ts';
import { defineLayer, type LayerPart } from '../../parts/define-layer.ts';
import { fabricRoofColumns, flatRoofColumns, slabColumns } from './shell-columns.ts';
import { createWallShadowMaterial, ROOF, SLAB, WALL } from './shell-materials.ts';
import { createTentRoof } from './tent-roof.ts';
import { createUnitBox } from './unit-box.ts';

const WALL_COLUMN = { name: 'aShell', size: 2 } as const;

function walls(shared: SceneShared): BuildingPart {
  let styles: WallBlock['style'] = new Uint8Array(0);
  return new BuildingPart(shared.roofs, {
    name: 'shell-walls',
    surface: shellSurface(shared, WALL),
    depthMaterial: createWallShadowMaterial(shared.uniforms),
    levels: [createUnitBox()],
    castShadow: true,
    columnsOf: (shells) => {
      const block = outerWallsOf(shells);
      styles = block.style;
      return block;
    },
    column: WALL_COLUMN,
    fillColumn: (index, open, out, at) => {
      out[at] = open;
      out[at + 1] = styles[index] ?? 0;
    },
  });
}

/** Roofs rise, fade and are gone: flat ones, and the fabric of tents. */
function roofs(shared: SceneShared): readonly BuildingPart[] {
  const alike = {
    depthMaterial: createRoofShadowMaterial(),
    castShadow: true,
    seen: 'until-open',
    column: FADE_COLUMN,
    fillColumn: fillFade,
  } as const;
  const surface = shellSurface(shared, ROOF);
  return [
    new BuildingPart(shared.roofs, {
      ...alike,
      name: 'shell-roofs',
      surface,
      levels: [createUnitBox()],
      columnsOf: flatRoofColumns,
    }),
    new BuildingPart(shared.roofs, {
      ...alike,
      name: 'tent-roofs',
      surface,
      levels: [createTentRoof()],
      columnsOf: fabricRoofColumns,
    }),
  ];
}

function slabs(shared: SceneShared): BuildingPart {
  return new BuildingPart(shared.roofs, {
    name: 'shell-slabs',
    seen: 'inside',
    surface: shellSurface(shared, SLAB),
    levels: [createUnitBox()],
    columnsOf: (shells) => ({ ...slabColumns(shells), building: shells.building }),
  });
}

/** Tells how many buildings there are: each is several walls, roofs and slabs. */
function counted(): LayerPart {
  let buildingCount = 0;
  return {
    objects: [],
    applyPlan: (plan) => {
      buildingCount = plan.things.building.count;
    },
    addCounts: (counts) => {
      counts.building = buildingCount;
    },
  };
}

/** Data-hall buildings: panel walls, roofs that lift, foundation slabs. */
export const LAYER = defineLayer({
  name: 'shells',
  things: ['building'],
  parts: (shared) => [walls(shared), ...roofs(shared), slabs(shared), counted()],
});
