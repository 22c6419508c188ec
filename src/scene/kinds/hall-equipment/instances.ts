import type { Material } from 'three';
import type { SceneShared } from '../../layer.ts';
import { HallThings } from '../../parts/hall-things.ts';
import {
  createAisleGeometry,
  createCduGeometry,
  createCrahGeometry,
  createFloorGeometry,
  createSkidGeometry,
  createTrayGeometry,
} from './geometry.ts';
import { createAisleMaterial, createCabinetMaterial, createFloorMaterial } from './hall-materials.ts';

/** What fills the halls beside racks, each with its one or two draw calls. */
export interface HallFittings {
  readonly all: readonly HallThings[];
  readonly materials: readonly Material[];
}

export function createHallFittings(shared: SceneShared): HallFittings {
  const floor = createFloorMaterial(shared);
  const aisle = createAisleMaterial(shared);
  const thermal = createCabinetMaterial(shared, 'thermal-source');
  const power = createCabinetMaterial(shared, 'power-and-thermal');
  const tray = createCabinetMaterial(shared, 'neutral');
  const metres = { height: true, depth: true };
  const all = [
    new HallThings({
      kind: 'hall',
      name: 'hall-floor',
      material: floor,
      levels: [createFloorGeometry()],
      fixed: { height: true },
    }),
    new HallThings({
      kind: 'row',
      name: 'row-aisle',
      material: aisle,
      levels: [createAisleGeometry()],
      fixed: { height: true },
    }),
    new HallThings({
      kind: 'row',
      name: 'row-tray',
      material: tray,
      levels: [createTrayGeometry()],
      fixed: metres,
    }),
    new HallThings({
      kind: 'cdu',
      name: 'cdu',
      material: thermal,
      levels: [createCduGeometry()],
    }),
    new HallThings({
      kind: 'crah',
      name: 'crah',
      material: thermal,
      levels: [createCrahGeometry()],
    }),
    new HallThings({
      kind: 'power-skid',
      name: 'power-skid',
      material: power,
      levels: [createSkidGeometry()],
    }),
  ];
  return { all, materials: [floor, aisle, thermal, power, tray] };
}
