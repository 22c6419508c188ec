import type { BufferGeometry } from 'three';
import type { PropKind } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import {
  createFarFenceGeometry,
  createFarLampGeometry,
  createFarPersonGeometry,
  createFarPickupGeometry,
  createFarPylonGeometry,
  createFarTreeGeometry,
  createFarTruckGeometry,
  createFarWaterTankGeometry,
} from './far-geometry.ts';
import {
  createFenceGeometry,
  createLampGeometry,
  createPersonGeometry,
  createPickupGeometry,
  createTreeGeometry,
  createTruckGeometry,
  createWaterTankGeometry,
  withLamps,
} from './geometry.ts';
import { createPylonGeometry } from './lattice-geometry.ts';
import { createPaintedMaterial, createSteelMaterial, createTreeMaterial } from './prop-materials.ts';
import { PropPart } from './prop-part.ts';

/** One in five vehicles is a truck. */
const PICKUPS = { modulus: 5, remainders: [0, 1, 2, 3] } as const;
const TRUCKS = { modulus: 5, remainders: [4] } as const;

/** How far the near shape of each kind reaches: beyond, what the far one leaves out is thinner than a pixel. Metres. */
const NEAR_M: Readonly<Record<PropKind, number>> = {
  tree: 320,
  vehicle: 200,
  person: 110,
  lamp: 260,
  pylon: 480,
  fence: 130,
  'water-tank': 420,
};

type Shape = () => BufferGeometry;

/** Near and far shape with the lamp mask that the painted and steel materials need. */
function pair(near: Shape, far: Shape): readonly BufferGeometry[] {
  return [withLamps(near()), withLamps(far())];
}

function trees(shared: SceneShared): readonly PropPart[] {
  const levels = [createTreeGeometry(), createFarTreeGeometry()];
  const material = createTreeMaterial(shared);
  return [new PropPart({ kind: 'tree', material, levels, nearM: NEAR_M.tree, thins: true })];
}

function traffic(shared: SceneShared): readonly PropPart[] {
  const vehicle = {
    kind: 'vehicle',
    material: createPaintedMaterial(shared, 'vehicle'),
    nearM: NEAR_M.vehicle,
    thins: true,
  } as const;
  return [
    new PropPart({ ...vehicle, levels: pair(createPickupGeometry, createFarPickupGeometry), pick: PICKUPS }),
    new PropPart({ ...vehicle, levels: pair(createTruckGeometry, createFarTruckGeometry), pick: TRUCKS }),
    new PropPart({
      kind: 'person',
      material: createPaintedMaterial(shared, 'person'),
      levels: pair(createPersonGeometry, createFarPersonGeometry),
      nearM: NEAR_M.person,
      thins: true,
    }),
  ];
}

function steelwork(shared: SceneShared): readonly PropPart[] {
  const material = createSteelMaterial(shared);
  return [
    new PropPart({
      kind: 'lamp',
      material,
      levels: pair(createLampGeometry, createFarLampGeometry),
      nearM: NEAR_M.lamp,
      thins: true,
    }),
    new PropPart({
      kind: 'pylon',
      material,
      levels: pair(createPylonGeometry, createFarPylonGeometry),
      nearM: NEAR_M.pylon,
    }),
    new PropPart({
      kind: 'fence',
      material,
      levels: pair(createFenceGeometry, createFarFenceGeometry),
      nearM: NEAR_M.fence,
      panels: true,
    }),
    new PropPart({
      kind: 'water-tank',
      material,
      levels: pair(createWaterTankGeometry, createFarWaterTankGeometry),
      nearM: NEAR_M['water-tank'],
    }),
  ];
}

/** Trees, vehicles, people, lamps, pylons, the fence and tanks. */
export const LAYER = defineLayer({
  name: 'props',
  props: ['tree', 'vehicle', 'person', 'lamp', 'pylon', 'fence', 'water-tank'],
  parts: (shared) => [...trees(shared), ...traffic(shared), ...steelwork(shared)],
});
