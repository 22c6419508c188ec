import { type BufferGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { COOLING_TECHNOLOGIES } from '../../../src/catalogue/cooling-technologies.ts';
import { DETAIL_SPACING } from '../../../src/catalogue/detail-spacing.ts';
import { REAR_DOOR } from '../../../src/catalogue/rear-doors.ts';
import { TANK_PARTS } from '../../../src/catalogue/tank-parts.ts';
import { HEADER_ASIDE_M } from '../../../src/model/layout/network/route-sizes.ts';
import { BUSWAY_Y, FIBRE_TRAY_Y, TCS_RETURN_Y } from '../../../src/model/layout/site/site-sizes.ts';
import type { CoolingTechnologyId } from '../../../src/params/param-types.ts';
import { haveRearDoors } from '../../../src/plan/details/rear-doors.ts';
import { runnerLevels } from '../../../src/scene/kinds/cables/runner-geometry.ts';
import { createTrayGeometry } from '../../../src/scene/kinds/hall-equipment/geometry.ts';
import { createPersonGeometry } from '../../../src/scene/kinds/props/geometry.ts';
import {
  createFibreDropGeometry,
  createHosesGeometry,
  createTankFibreGeometry,
  createTankHosesGeometry,
  createWhipGeometry,
} from '../../../src/scene/kinds/racks/drop-geometry.ts';
import { createRearDoorGeometry } from '../../../src/scene/kinds/racks/rear-door-geometry.ts';
import { createFarTankGeometry, createTankGeometry } from '../../../src/scene/kinds/racks/tank-geometry.ts';
import { triangleCountOf } from '../../../src/scene/parts/solid-builder.ts';
import { turnedAround } from '../../helpers/turned-around.ts';
import { ABILENE } from '../../model/examples.ts';

function boundsOf(geometry: BufferGeometry): { min: Vector3; max: Vector3 } {
  geometry.computeBoundingBox();
  return geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() };
}

describe('what fills a hall', () => {
  // Catches a sheet that is seen from its other side alone, and a corner that is nowhere.
  it.each([
    ['hoses', createHosesGeometry],
    ['the cable of a rack', createWhipGeometry],
    ['the fibre of a rack', createFibreDropGeometry],
    ['the fibre of a bath', createTankFibreGeometry],
    ['hoses of a bath', createTankHosesGeometry],
    ['a rear door', createRearDoorGeometry],
    ['somebody', createPersonGeometry],
    ['a bath', createTankGeometry],
    ['a bath from afar', createFarTankGeometry],
    ['the tray over a row', createTrayGeometry],
  ] as const)('%s face outwards', (_, create) => {
    const geometry = create();
    expect(geometry.getAttribute('position').array.every(Number.isFinite)).toBe(true);
    expect(turnedAround(geometry)).toBe(0);
  });

  // Catches hoses that end beside their pipes, and a cable that misses its busway.
  it('reaches from the rack to the pipes and the busway over it', () => {
    const hoses = boundsOf(createHosesGeometry());
    expect(hoses.max.y).toBeCloseTo(TCS_RETURN_Y, 6);
    expect(hoses.min.y).toBe(0);
    expect(Math.abs(hoses.max.z - HEADER_ASIDE_M)).toBeLessThan(0.05);
    const whip = boundsOf(createWhipGeometry());
    expect(whip.max.y).toBeLessThan(BUSWAY_Y);
    expect(whip.max.y).toBeGreaterThan(BUSWAY_Y - 0.2);
    expect(whip.max.z).toBeGreaterThanOrEqual(0);
  });

  // Catches hoses that come down on the lid that one lifts, and ones that miss the pipes over the row.
  it('reaches from the pipes into the housing behind a bath', () => {
    const { min, max } = boundsOf(createTankHosesGeometry());
    expect(max.z).toBeCloseTo(HEADER_ASIDE_M, 6);
    expect(max.y).toBeCloseTo(TCS_RETURN_Y, 1);
    const positions = createTankHosesGeometry().getAttribute('position');
    for (let vertex = 0; vertex < positions.count; vertex += 1)
      if (positions.getY(vertex) < 1) expect(positions.getZ(vertex)).toBeLessThan(TANK_PARTS.housing.value);
    expect(min.y).toBe(0);
  });

  // Catches a door inside of the rack that it hangs on, and one before its front.
  it('hangs a rear door behind a rack, as wide and high as that', () => {
    const { min, max } = boundsOf(createRearDoorGeometry());
    expect(max.z).toBeCloseTo(0, 6);
    expect(-min.z).toBeGreaterThanOrEqual(REAR_DOOR.depth.value);
    expect(-min.z).toBeLessThan(REAR_DOOR.depth.value + 0.06);
    expect(Math.max(max.x, -min.x)).toBeLessThanOrEqual(0.5);
    expect(max.y).toBeLessThanOrEqual(1);
    expect(max.y - min.y).toBeGreaterThan(0.9);
    expect(triangleCountOf(createRearDoorGeometry())).toBeLessThan(180);
  });

  it('has rear doors where they cool its racks, and nowhere else', () => {
    for (const technology of Object.keys(COOLING_TECHNOLOGIES) as CoolingTechnologyId[])
      expect(haveRearDoors({ ...ABILENE, 'cooling.technology': technology })).toBe(
        technology === 'rear-door',
      );
  });

  // Catches patch cords that begin under their tray, and ones that hang over the lid that one lifts.
  it('brings fibre from the tray over the row to the front of a rack and into the housing of a bath', () => {
    const [rack, tank] = [boundsOf(createFibreDropGeometry()), boundsOf(createTankFibreGeometry())];
    for (const { max } of [rack, tank]) expect(max.y).toBeGreaterThan(FIBRE_TRAY_Y);
    expect(rack.max.z).toBeGreaterThan(0.25);
    const positions = createTankFibreGeometry().getAttribute('position');
    for (let vertex = 0; vertex < positions.count; vertex += 1)
      if (positions.getY(vertex) < 1) expect(positions.getZ(vertex)).toBeLessThan(TANK_PARTS.housing.value);
    expect(tank.min.y).toBe(0);
  });

  // Catches a channel that is seen from within alone, and one that is wider near than from afar.
  it('draws fibre in an open channel as wide at every distance', () => {
    for (const level of runnerLevels().slice(0, 2)) {
      expect(turnedAround(level)).toBe(0);
      const { min, max } = boundsOf(level);
      expect([min.x, max.x, min.z, max.z]).toEqual([-1, 1, -0.5, 0.5]);
    }
  });

  it('hangs from the ceiling and nowhere above it', () => {
    expect(boundsOf(createTrayGeometry()).max.y).toBeCloseTo(DETAIL_SPACING.hallCeiling.value, 6);
  });

  // A thousand racks and a hundred rows of a building are near at once.
  it('is simple enough to stand at every rack', () => {
    expect(triangleCountOf(createHosesGeometry()) + triangleCountOf(createWhipGeometry())).toBeLessThan(40);
    expect(triangleCountOf(createTrayGeometry())).toBeLessThan(200);
  });
});
