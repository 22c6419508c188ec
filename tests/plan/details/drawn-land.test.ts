import { describe, expect, it } from 'vitest';
import { insideBoundaryM } from '../../../src/model/layout/rules/inside-boundary.ts';
import type { Corner, SiteEdit } from '../../../src/params/site-edits.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { groundCoverKeyOf } from '../../../src/plan/details/ground-cover.ts';
import { landCorners } from '../../../src/plan/details/land-corners.ts';
import { earthworksOf } from '../../../src/plan/details/storm-basin.ts';
import { mapShapes } from '../../../src/ui/view/map-shapes.ts';
import { ABILENE } from '../../model/examples.ts';

/** A wedge, narrow in the south: nothing stands along the south side of the rectangle around it. */
const WEDGE: readonly Corner[] = [
  [-2_600, -1_400],
  [1_600, -1_400],
  [1_200, 700],
  [0, 1_700],
  [-900, 900],
];
const drawn = (points: readonly Corner[]): SiteEdit[] => [{ op: 'boundary', id: 'boundary', points }];

describe('land whose boundary was drawn', () => {
  const plan = buildPlan(ABILENE, drawn(WEDGE));

  it('is the land of the map and of the ground', () => {
    expect(landCorners(plan)).toEqual(WEDGE);
    expect(mapShapes(plan).land).toBe(WEDGE.map((corner) => corner.join()).join(' '));
    const other = buildPlan(ABILENE, drawn(WEDGE.with(4, [-1_200, 900])));
    // The rectangle around both is the same: only what is painted by the corners differs.
    expect(other.site.halfWidthM).toBe(plan.site.halfWidthM);
    expect(groundCoverKeyOf(other)).not.toBe(groundCoverKeyOf(plan));
  });

  it('holds its storm-water basin, clear of the fence', () => {
    const { basin } = earthworksOf(plan);
    if (basin === null) throw new Error('there is no basin');
    const [x0, z0, x1, z1] = basin;
    expect(insideBoundaryM({ x0, z0, x1, z1 }, WEDGE)).toBeGreaterThan(0);
    // In the corner of the rectangle around the land it would lie outside.
    expect(z1).toBeLessThan(plan.site.centerZ + plan.site.halfDepthM - 100);
  });

  it('is its fence where none was drawn', () => {
    const plain = buildPlan(ABILENE);
    const { centerX, centerZ, halfWidthM, halfDepthM } = plain.site;
    expect(landCorners(plain)).toContainEqual([centerX + halfWidthM, centerZ + halfDepthM]);
    expect(earthworksOf(plain).basin).not.toBeNull();
  });
});
