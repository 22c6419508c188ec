import type { SizedLayout } from '../../campus-types.ts';
import type { BuildingDesign } from './frame-types.ts';
import {
  type BoxSize,
  ELECTRICAL_MODULE_SIZE,
  MECHANICAL_MODULE_SIZE,
  PLANT_LANE_HALF_M,
  PLANT_MODULE_GAP_M,
} from './site-sizes.ts';

/** Plant that stands before both ends of a building in place of a room. */
export type PlantModule = 'electrical-module' | 'mechanical-module';

const SIZES: Readonly<Record<PlantModule, BoxSize>> = {
  'electrical-module': ELECTRICAL_MODULE_SIZE,
  'mechanical-module': MECHANICAL_MODULE_SIZE,
};

type Outdoors = Pick<SizedLayout, 'buildingCount' | 'electricalOutdoorsM2' | 'mechanicalOutdoorsM2'>;

/** Modules of one building with as much floor as the rooms that they stand for. Rule LAY-16. */
export function modulesPerBuilding(
  { buildingCount, electricalOutdoorsM2, mechanicalOutdoorsM2 }: Outdoors,
  kind: PlantModule,
): number {
  const floorM2 = kind === 'electrical-module' ? electricalOutdoorsM2 : mechanicalOutdoorsM2;
  const { w, d } = SIZES[kind];
  return Math.ceil(floorM2 / Math.max(1, buildingCount) / (w * d));
}

export interface PlantPlace {
  readonly x: number;
  readonly z: number;
}

/**
 * Where the modules of a kind stand, in the building's own metres: in rows before both ends in turn, from the building outwards,
 * electrical ones nearest, with a lane down the middle; the rows share out the depth of the yard. Rule LAY-16.
 */
export function plantPlaces(
  design: BuildingDesign,
  layout: Outdoors,
  kind: PlantModule,
): readonly PlantPlace[] {
  const electrical = modulesPerBuilding(layout, 'electrical-module');
  const mechanical = modulesPerBuilding(layout, 'mechanical-module');
  const own = kind === 'electrical-module' ? electrical : mechanical;
  const before = kind === 'electrical-module' ? 0 : electrical;
  const pitchX = SIZES['electrical-module'].w + PLANT_MODULE_GAP_M;
  const perHalf = Math.max(1, Math.floor((design.padHalfWidthM - PLANT_LANE_HALF_M) / pitchX));
  const rows = Math.ceil(Math.ceil((electrical + mechanical) / 2) / (2 * perHalf));
  const pitchZ = design.plantYardM / Math.max(1, rows);
  const firstZ = design.padHalfDepthM - design.plantYardM;
  return Array.from({ length: own }, (_, item) => {
    const order = before + item;
    const atEnd = order >> 1;
    const row = Math.floor(atEnd / (2 * perHalf));
    const inRow = atEnd % (2 * perHalf);
    const side = (inRow & 1) === 0 ? -1 : 1;
    const x = side * (PLANT_LANE_HALF_M + ((inRow >> 1) + 0.5) * pitchX);
    const z = firstZ + (row + 0.5) * pitchZ;
    return { x, z: (order & 1) === 0 ? -z : z };
  });
}
