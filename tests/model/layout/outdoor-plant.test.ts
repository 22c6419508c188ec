import { describe, expect, it } from 'vitest';
import { ARCHETYPES } from '../../../src/catalogue/archetypes.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import { coolingYardRect } from '../../../src/model/layout/site/cooling-yards.ts';
import { placeX, placeZ } from '../../../src/model/layout/site/frame-campus.ts';
import { modulesPerBuilding, plantPlaces } from '../../../src/model/layout/site/plant-yards.ts';
import { tankPlace } from '../../../src/model/layout/site/tank-places.ts';
import type { ParamValues } from '../../../src/params/param-types.ts';
import { placeCampus } from '../../../src/plan/place-campus.ts';
import { ABILENE } from '../examples.ts';

type ArchetypeId = ParamValues['layout.archetype'];

const KINDS = Object.keys(ARCHETYPES) as ArchetypeId[];
const campusOf = (archetype: ArchetypeId) =>
  computeCampus({
    ...ABILENE,
    'layout.archetype': archetype,
    'layout.buildingCount': 4,
    'compute.acceleratorCount': 100_800,
  });

describe.each(KINDS)('a campus of %s', (kind) => {
  const campus = campusOf(kind);
  const { building } = campus.site.frame;
  const { layout } = campus;

  // Catches yards that stay bare, and modules that stand on the next building's ground or on the cooling yards.
  it('has the plant that it keeps outdoors before both ends of its buildings, on its own ground (LAY-16)', () => {
    for (const module of ['electrical-module', 'mechanical-module'] as const) {
      const places = plantPlaces(building, layout, module);
      expect(places).toHaveLength(modulesPerBuilding(layout, module));
      for (const { x, z } of places) {
        expect(Math.abs(x) + 12.2 / 2).toBeLessThanOrEqual(building.padHalfWidthM + 12.2);
        expect(Math.abs(z) + 3.6 / 2).toBeLessThanOrEqual(building.padHalfDepthM + 1e-9);
        expect(Math.abs(z) - 3.6 / 2).toBeGreaterThan(building.depthM / 2);
      }
    }
    const floorM2 = layout.electricalOutdoorsM2 + layout.mechanicalOutdoorsM2;
    const standing = modulesPerBuilding(layout, 'electrical-module') * 12.2 * 3.6;
    const both = standing + modulesPerBuilding(layout, 'mechanical-module') * 12.2 * 3;
    expect(both * layout.buildingCount).toBeGreaterThanOrEqual(floorM2);
  });

  it('has no tank on a cooler, a lane or another ground (LAY-17)', () => {
    for (const side of [-1, 1]) {
      const { x, z } = tankPlace(building, side);
      const yard = coolingYardRect(building, side);
      const beside = x + 6 < yard.x0 || x - 6 > yard.x1 || z + 6 < yard.z0 || z - 6 > yard.z1;
      expect(beside).toBe(true);
      expect(Math.abs(z) + 6).toBeLessThanOrEqual(building.padHalfDepthM);
      for (const box of building.boxes) {
        const aside = Math.abs(x - box.x) - box.w / 2 > 5.9;
        expect(aside || Math.abs(z - box.z) - box.d / 2 > 5.9).toBe(true);
      }
    }
  });

  // Catches mains that leave half of the coolers of a side without water.
  it('has mains along the coolers of both sides (LAY-13)', () => {
    const { points, count } = placeCampus(campus, 'mains').paths['main-supply'];
    if (count === 0) return;
    const x = placeX(campus.site.frame, 0);
    const z = placeZ(campus.site.frame, 0);
    for (const side of [-1, 1]) {
      const beside: number[] = [];
      for (let at = 0; at < points.length; at += 3) {
        const aside = side * ((points[at] ?? 0) - x);
        const along = (points[at + 2] ?? 0) - z;
        if (aside > 0 && aside < building.padHalfWidthM && Math.abs(along) < building.padHalfDepthM)
          beside.push(along);
      }
      expect(Math.min(...beside)).toBeLessThan(-0.45 * building.depthM);
      expect(Math.max(...beside)).toBeGreaterThan(0.45 * building.depthM);
    }
  });
});
