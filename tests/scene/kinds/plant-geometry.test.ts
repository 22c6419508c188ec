import { Box3, BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { groundBoundsOfEach } from '../../../src/plan/details/ground-bounds.ts';
import { islandBoundsOf, securityFencesOf } from '../../../src/plan/details/reactor-details.ts';
import { batteryFar, batteryNear } from '../../../src/scene/kinds/battery/geometry.ts';
import * as close from '../../../src/scene/kinds/cooling-yard/close-geometry.ts';
import * as cooling from '../../../src/scene/kinds/cooling-yard/geometry.ts';
import { gasTurbineFar, gasTurbineNear, meteringSkid } from '../../../src/scene/kinds/gas/geometry.ts';
import { bayFar, bayFarthest, bayNear } from '../../../src/scene/kinds/power-yard/switchyard-geometry.ts';
import * as transformers from '../../../src/scene/kinds/power-yard/transformer-geometry.ts';
import { REACTOR_LOOKS } from '../../../src/scene/kinds/reactor/find-look.ts';
import * as plant from '../../../src/scene/kinds/reactor/plant-geometry.ts';
import { reactorIsland } from '../../../src/scene/kinds/reactor/site-geometry.ts';
import { createUnitBox } from '../../../src/scene/kinds/shells/unit-box.ts';
import { PAINT } from '../../../src/scene/parts/palette.ts';
import { SolidBuilder, triangleCountOf } from '../../../src/scene/parts/solid-builder.ts';

const BUDGETS: readonly (readonly [string, () => BufferGeometry, number])[] = [
  ['dry cooler close', close.dryCoolerClose, 520],
  ['chiller close', close.chillerClose, 800],
  ['dry cooler near', cooling.dryCoolerNear, 150],
  ['chiller near', cooling.chillerNear, 150],
  ['dry cooler far', cooling.dryCoolerFar, 24],
  ['tower near', cooling.towerNear, 150],
  ['tower far', cooling.towerFar, 24],
  ['battery near', batteryNear, 60],
  ['battery far', batteryFar, 12],
  ['gas turbine near', gasTurbineNear, 1500],
  ['gas turbine far', gasTurbineFar, 60],
  ['metering skid', meteringSkid, 1000],
  ['bay near', bayNear, 14_000],
  ['bay far', bayFar, 3200],
  ['bay farthest', bayFarthest, 600],
  ['turbine hall far', plant.turbineHallFar, 160],
  ['main transformer near', transformers.mainTransformerNear, 2000],
  ['block transformer near', transformers.blockTransformerNear, 160],
  ['block transformer far', transformers.blockTransformerFar, 12],
  ['switchgear near', transformers.switchgearNear, 60],
  ...REACTOR_LOOKS.map(({ family, make }) => [`reactor, ${family}`, make, 4000] as const),
  ['turbine hall', plant.turbineHallNear, 4000],
  ['pump house', plant.pumpHouseNear, 1000],
  ['office', plant.officeNear, 400],
];

describe('plant geometry', () => {
  it.each(BUDGETS)('%s keeps its triangle budget and is sound', (_name, make, most) => {
    const geometry = make();
    expect(triangleCountOf(geometry)).toBeGreaterThan(5);
    expect(triangleCountOf(geometry)).toBeLessThanOrEqual(most);
    const points = geometry.getAttribute('position');
    for (const name of ['normal', 'color', 'aGlow'])
      expect(geometry.getAttribute(name).count).toBe(points.count);
    expect([...points.array].every(Number.isFinite)).toBe(true);
    expect([...geometry.getAttribute('normal').array].every(Number.isFinite)).toBe(true);
    geometry.computeBoundingBox();
    expect(geometry.boundingBox?.min.y ?? -1).toBeGreaterThanOrEqual(-0.05);
  });
});

/** Faces look away from the middle, and their winding agrees with their normals. */
function expectOutward(geometry: BufferGeometry, middleY: number): void {
  const p = geometry.getAttribute('position');
  const n = geometry.getAttribute('normal');
  const index = geometry.getIndex();
  expect(index).not.toBeNull();
  for (let i = 0; index !== null && i < index.count; i += 3) {
    const [a, b, c] = [index.getX(i), index.getX(i + 1), index.getX(i + 2)];
    const u = [p.getX(b) - p.getX(a), p.getY(b) - p.getY(a), p.getZ(b) - p.getZ(a)] as const;
    const v = [p.getX(c) - p.getX(a), p.getY(c) - p.getY(a), p.getZ(c) - p.getZ(a)] as const;
    const face = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
    const area = Math.hypot(...face);
    if (area < 1e-9) continue;
    expect(face[0] * p.getX(a) + face[1] * (p.getY(a) - middleY) + face[2] * p.getZ(a)).toBeGreaterThan(0);
    expect(face[0] * n.getX(a) + face[1] * n.getY(a) + face[2] * n.getZ(a)).toBeGreaterThan(0);
  }
}

describe('the box of walls, roofs and slabs', () => {
  it('is a unit on the ground that faces outwards', () => {
    const box = createUnitBox();
    expectOutward(box, 0.5);
    box.computeBoundingBox();
    const { min, max } = box.boundingBox ?? new Box3();
    expect([min.toArray(), max.toArray()]).toEqual([
      [-0.5, 0, -0.5],
      [0.5, 1, 0.5],
    ]);
  });
});

describe('SolidBuilder', () => {
  const color = PAINT.steel;
  it('turns every face of every primitive outward', () => {
    expectOutward(new SolidBuilder().box(2, 2, 2, 0, 0, 0, color, { bottom: true }).build(), 1);
    expectOutward(new SolidBuilder().cylinder(1, 2, 0, 0, 0, color).build(), 1);
    expectOutward(new SolidBuilder().cylinder(1, 2, -1, 0, 0, color, { axis: 'x' }).build(), 0);
    expectOutward(new SolidBuilder().cylinder(1, 2, 0, 0, -1, color, { axis: 'z' }).build(), 0);
    expectOutward(new SolidBuilder().dome(2, 1, 0, 0, 0, color).build(), 0);
    expectOutward(
      new SolidBuilder()
        .lathe(
          [
            [1, 0],
            [0.8, 2],
          ],
          0,
          0,
          0,
          color,
        )
        .build(),
      1,
    );
    for (const to of [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [1, 2, -1],
    ] as const) {
      const from = [-to[0], -to[1], -to[2]] as const;
      expectOutward(new SolidBuilder().strut(from, to, 0.3, color).build(), 0);
    }
  });

  it('turns what follows a move about its new origin', () => {
    const geometry = new SolidBuilder()
      .move(10, 1, 5, Math.PI / 2)
      .box(4, 2, 1, 0, 0, 0, color)
      .build();
    geometry.computeBoundingBox();
    const box = geometry.boundingBox;
    expect(box?.min.x).toBeCloseTo(9.5);
    expect(box?.max.z).toBeCloseTo(7);
    expect(box?.min.y).toBeCloseTo(1);
  });
});

describe('reactor island', () => {
  it('puts two fences with at least 6 m between them around the buildings', () => {
    const smr = PRESETS.find(({ id }) => id === 'smr-direct-1gw');
    if (smr === undefined) throw new Error('no campus with reactors');
    const { things } = buildPlan(smr.values);
    const buildings = islandBoundsOf(things);
    const [inner, outer] = groundBoundsOfEach(securityFencesOf(things));
    if (buildings === null || inner === undefined || outer === undefined) throw new Error('no island');
    for (const side of [0, 1, 2, 3] as const) {
      expect(Math.abs(inner[side] - buildings[side])).toBeGreaterThan(10);
      expect(Math.abs(outer[side] - inner[side])).toBeGreaterThanOrEqual(6);
      expect(Math.sign(outer[side] - inner[side])).toBe(Math.sign(inner[side] - buildings[side]));
    }
    expect(triangleCountOf(reactorIsland(things) ?? new BufferGeometry())).toBeGreaterThan(1000);
  });
});
