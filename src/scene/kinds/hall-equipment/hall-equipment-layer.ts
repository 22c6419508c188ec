import type { BufferGeometry } from 'three';
import { overheadTraysOf } from '../../../plan/details/building-details.ts';
import { LINEUP_SIZES_M, TRAY_DEPTH_M, TRAY_HEIGHT_M } from '../../../plan/details/detail-sizes.ts';
import { LINEUP_KINDS, lineupsKey, lineupsOf } from '../../../plan/details/electrical-lineups.ts';
import type { SceneShared } from '../../layer.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import type { Surface } from '../../parts/surface.ts';
import { type Things, thingsInside } from '../../parts/things.ts';
import { floorPaintSurface } from '../../parts/veil-surface.ts';
import {
  createCabinetOutline,
  createFarCduGeometry,
  createFarSkidGeometry,
  createFarTrayGeometry,
} from './far-geometry.ts';
import {
  CABINET,
  CDU_WHITE,
  createAisleGeometry,
  createCduGeometry,
  createCeilingGeometry,
  createCrahGeometry,
  createFloorGeometry,
  createSkidGeometry,
  createTrayGeometry,
} from './geometry.ts';
import { AISLE, CEILING, cabinet, FAN_WALL, FLOOR } from './hall-materials.ts';
import { lineupFar, lineupNear } from './lineup-geometry.ts';

/** Floors, aisle paint and what hangs over the rows: metres high, whatever the height of the hall or the row. */
function surfaces(shared: SceneShared): readonly Things[] {
  return [
    thingsInside(shared.roofs, {
      kind: 'hall',
      name: 'hall-floor',
      stateless: true,
      surface: hallSurface(shared, FLOOR),
      levels: [createFloorGeometry()],
      modelledM: [1, null, 1],
    }),
    thingsInside(shared.roofs, {
      kind: 'hall',
      name: 'hall-ceiling',
      stateless: true,
      surface: hallSurface(shared, CEILING),
      levels: [createCeilingGeometry()],
      modelledM: [1, null, 1],
    }),
    thingsInside(shared.roofs, {
      kind: 'row',
      name: 'row-aisle',
      stateless: true,
      surface: floorPaintSurface(shared, AISLE),
      levels: [createAisleGeometry()],
    }),
    thingsInside(shared.roofs, {
      kind: 'row',
      name: 'overhead-tray',
      stateless: true,
      surface: hallSurface(shared, cabinet('neutral')),
      levels: [createTrayGeometry(), createFarTrayGeometry()],
      modelledM: [1, TRAY_HEIGHT_M, TRAY_DEPTH_M],
      details: (plan) => overheadTraysOf(plan.things.row),
    }),
  ];
}

/** Gaps too narrow to be seen from where a line of cabinets is one body, metres. */
const NARROW_M = 1;

/** Cabinets along the walls one by one, and from afar each line of them as one body. */
function wallCabinets(
  shared: SceneShared,
  kind: 'crah' | 'power-skid',
  surface: Surface,
  near: BufferGeometry,
  far: BufferGeometry,
): readonly Things[] {
  return [
    thingsInside(shared.roofs, { kind, surface, levels: [near, far, null] }),
    thingsInside(shared.roofs, {
      kind,
      name: `${kind}-line`,
      surface,
      levels: [null, null, createCabinetOutline(CABINET)],
      lineGapM: NARROW_M,
    }),
  ];
}

/** What stands behind the power skids of an electrical room, in metres. */
function lineups(shared: SceneShared): readonly Things[] {
  const surface = hallSurface(shared, cabinet('power'));
  return LINEUP_KINDS.map((kind) =>
    thingsInside(shared.roofs, {
      kind: 'power-skid',
      name: kind,
      surface,
      levels: [lineupNear(kind), lineupFar(kind), null],
      modelledM: LINEUP_SIZES_M[kind],
      details: (plan) => lineupsOf(plan, kind),
      detailsKey: (plan) => lineupsKey(plan, kind),
      uncounted: true,
    }),
  );
}

function cabinets(shared: SceneShared): readonly Things[] {
  const thermal = hallSurface(shared, cabinet('thermal-source'));
  const power = hallSurface(shared, cabinet('power-and-thermal'));
  return [
    thingsInside(shared.roofs, {
      kind: 'cdu',
      surface: thermal,
      levels: [createCduGeometry(), createFarCduGeometry(), createCabinetOutline(CDU_WHITE)],
    }),
    ...wallCabinets(
      shared,
      'crah',
      hallSurface(shared, FAN_WALL),
      createCrahGeometry(),
      createCrahGeometry(),
    ),
    ...wallCabinets(shared, 'power-skid', power, createSkidGeometry(), createFarSkidGeometry()),
  ];
}

/** What fills the halls beside racks, of the buildings whose inside can be seen. */
export const LAYER = defineLayer({
  name: 'hall-equipment',
  things: ['hall', 'row', 'cdu', 'crah', 'power-skid'],
  parts: (shared) => [...surfaces(shared), ...cabinets(shared), ...lineups(shared)],
});
