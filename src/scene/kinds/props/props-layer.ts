import type { BufferGeometry } from 'three';
import { createDryTrees } from '../../../plan/details/dry-trees.ts';
import { createShrubs } from '../../../plan/details/shrubs.ts';
import { LORRIES, PICKUPS } from '../../../plan/place-vehicles.ts';
import type { Plan, PropKind } from '../../../plan/plan-types.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import {
  createFarFenceGeometry,
  createFarLampGeometry,
  createFarPersonGeometry,
  createFarPickupGeometry,
  createFarPylonGeometry,
  createFarShrubGeometry,
  createFarTreeGeometry,
  createFarTruckGeometry,
  createFarthestFenceGeometry,
  createFarthestPylonGeometry,
  createFarthestTreeGeometry,
  createFarWaterTankGeometry,
} from './far-geometry.ts';
import {
  createFenceGeometry,
  createLampGeometry,
  createPersonGeometry,
  createPickupGeometry,
  createShrubGeometry,
  createTreeGeometry,
  createTruckGeometry,
  createWaterTankGeometry,
  withLamps,
} from './geometry.ts';
import { createPylonGeometry } from './lattice-geometry.ts';
import { steelSurface, treeSurface, varnishedSurface } from './prop-materials.ts';
import { PropPart, placed } from './prop-part.ts';
import {
  createFarSpruceGeometry,
  createFarthestSpruceGeometry,
  createSpruceGeometry,
} from './spruce-geometry.ts';

/**
 * How far each shape of a kind but the last reaches: beyond, what the next one leaves out is smaller than a pixel. Metres.
 */
const UNTIL_M: Readonly<Record<PropKind | 'shrub', readonly number[]>> = {
  tree: [320, 1100],
  shrub: [90, 900],
  vehicle: [200, 3500],
  person: [110, 1200],
  lamp: [260],
  pylon: [480, 1500],
  fence: [130, 450],
  'water-tank': [420],
};

type Shape = () => BufferGeometry;

/** Shapes from near to far with the lamp mask that the painted and steel materials need. */
function shapes(...levels: readonly Shape[]): readonly BufferGeometry[] {
  return levels.map((level) => withLamps(level()));
}

/** Forests of the north are of spruce. */
const isConiferous = ({ site }: Plan): boolean => site.terrain === 'forest';

function trees(shared: SceneShared): readonly PropPart[] {
  const tree = {
    kind: 'tree',
    surface: treeSurface(shared),
    untilM: UNTIL_M.tree,
    thins: true,
    blockOf: createDryTrees(),
  } as const;
  const crowns = [createTreeGeometry(), createFarTreeGeometry(), createFarthestTreeGeometry()];
  const spruces = [createSpruceGeometry(), createFarSpruceGeometry(), createFarthestSpruceGeometry()];
  return [
    new PropPart({ ...tree, levels: crowns, when: (plan) => !isConiferous(plan) }),
    new PropPart({ ...tree, levels: spruces, when: isConiferous }),
    new PropPart({
      ...tree,
      kind: 'shrub',
      levels: [createShrubGeometry(), createFarShrubGeometry(), null],
      untilM: UNTIL_M.shrub,
      blockOf: createShrubs(),
      settles: true,
    }),
  ];
}

function traffic(shared: SceneShared): readonly PropPart[] {
  const vehicle = {
    kind: 'vehicle',
    blockOf: placed('vehicle'),
    surface: varnishedSurface(shared, 'vehicle'),
    untilM: UNTIL_M.vehicle,
    thins: true,
  } as const;
  return [
    new PropPart({
      ...vehicle,
      levels: [...shapes(createPickupGeometry, createFarPickupGeometry), null],
      pick: PICKUPS,
    }),
    new PropPart({
      ...vehicle,
      levels: [...shapes(createTruckGeometry, createFarTruckGeometry), null],
      pick: LORRIES,
    }),
    new PropPart({
      kind: 'person',
      blockOf: placed('person'),
      surface: varnishedSurface(shared, 'person'),
      levels: [...shapes(createPersonGeometry, createFarPersonGeometry), null],
      untilM: UNTIL_M.person,
      thins: true,
    }),
  ];
}

function steelwork(shared: SceneShared): readonly PropPart[] {
  const surface = steelSurface(shared);
  return [
    new PropPart({
      kind: 'lamp',
      blockOf: placed('lamp'),
      surface,
      levels: shapes(createLampGeometry, createFarLampGeometry),
      untilM: UNTIL_M.lamp,
      thins: true,
    }),
    new PropPart({
      kind: 'pylon',
      blockOf: placed('pylon'),
      surface,
      levels: shapes(createPylonGeometry, createFarPylonGeometry, createFarthestPylonGeometry),
      untilM: UNTIL_M.pylon,
    }),
    new PropPart({
      kind: 'fence',
      blockOf: placed('fence'),
      surface,
      levels: shapes(createFenceGeometry, createFarFenceGeometry, createFarthestFenceGeometry),
      untilM: UNTIL_M.fence,
      panels: true,
    }),
    new PropPart({
      kind: 'water-tank',
      blockOf: placed('water-tank'),
      surface,
      levels: shapes(createWaterTankGeometry, createFarWaterTankGeometry),
      untilM: UNTIL_M['water-tank'],
    }),
  ];
}

/** Trees and shrubs, vehicles, people, lamps, pylons, the fence and tanks. */
export const LAYER = defineLayer({
  name: 'props',
  props: ['tree', 'vehicle', 'person', 'lamp', 'pylon', 'fence', 'water-tank'],
  parts: (shared) => [...trees(shared), ...traffic(shared), ...steelwork(shared)],
});
