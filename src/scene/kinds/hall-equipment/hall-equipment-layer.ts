import { overheadTraysOf } from '../../../plan/details/building-details.ts';
import type { SceneShared } from '../../layer.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { type Things, thingsInside } from '../../parts/things.ts';
import {
  createAisleGeometry,
  createCduGeometry,
  createCrahGeometry,
  createFloorGeometry,
  createSkidGeometry,
  createTrayGeometry,
} from './geometry.ts';
import { createAisleMaterial, createCabinetMaterial, createFloorMaterial } from './hall-materials.ts';

/** Floors, aisle paint and what hangs over the rows: metres high, whatever the height of the hall or the row. */
function surfaces(shared: SceneShared): readonly Things[] {
  return [
    thingsInside(shared.roofs, {
      kind: 'hall',
      name: 'hall-floor',
      material: createFloorMaterial(shared),
      levels: [createFloorGeometry()],
      modelledM: [1, null, 1],
    }),
    thingsInside(shared.roofs, {
      kind: 'row',
      name: 'row-aisle',
      material: createAisleMaterial(shared),
      levels: [createAisleGeometry()],
      modelledM: [1, null, 1],
    }),
    thingsInside(shared.roofs, {
      kind: 'row',
      name: 'overhead-tray',
      material: createCabinetMaterial(shared, 'neutral'),
      levels: [createTrayGeometry()],
      modelledM: [1, null, null],
      details: (plan) => overheadTraysOf(plan.things.row),
    }),
  ];
}

function cabinets(shared: SceneShared): readonly Things[] {
  const thermal = createCabinetMaterial(shared, 'thermal-source');
  const power = createCabinetMaterial(shared, 'power-and-thermal');
  return [
    thingsInside(shared.roofs, { kind: 'cdu', material: thermal, levels: [createCduGeometry()] }),
    thingsInside(shared.roofs, { kind: 'crah', material: thermal, levels: [createCrahGeometry()] }),
    thingsInside(shared.roofs, { kind: 'power-skid', material: power, levels: [createSkidGeometry()] }),
  ];
}

/** What fills the halls beside racks, of the buildings whose inside can be seen. */
export const LAYER = defineLayer({
  name: 'hall-equipment',
  things: ['hall', 'row', 'cdu', 'crah', 'power-skid'],
  parts: (shared) => [...surfaces(shared), ...cabinets(shared)],
});
