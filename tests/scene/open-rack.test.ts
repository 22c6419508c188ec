import { type BufferGeometry, Vector3, Vector4 } from 'three';
import { describe, expect, it } from 'vitest';
import { RACK_ELEVATIONS } from '../../src/catalogue/rack-elevations.ts';
import { SITE_HEIGHTS } from '../../src/catalogue/site-spacing.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { boxOf } from '../../src/plan/look-up.ts';
import { partsOfFront } from '../../src/plan/rack-parts/rack-opening.ts';
import { frontView } from '../../src/scene/camera/front-view.ts';
import { FinishBuilder } from '../../src/scene/interactive/open-rack/finish-builder.ts';
import { createOpenRackGeometry } from '../../src/scene/interactive/open-rack/rack-geometry.ts';
import { addSpine } from '../../src/scene/interactive/open-rack/rack-spine.ts';
import { stepAside } from '../../src/scene/interactive/open-rack/step-aside.ts';
import type { PickRay } from '../../src/scene/picking/pick-geometry.ts';
import { pickPart } from '../../src/scene/picking/pick-part.ts';
import { pickThing } from '../../src/scene/picking/pick-thing.ts';
import { turnedAround } from '../helpers/turned-around.ts';

const SIZE = [0.6, 2.236, 1.068] as const;
const LOOKS = [3, 4, 5, 6, 7];

function openRack(id: keyof typeof RACK_ELEVATIONS, liquid = true): BufferGeometry {
  const front = RACK_ELEVATIONS[id];
  const parts = partsOfFront(
    front,
    SIZE,
    front.slots.reduce((sum, slot) => sum + slot.accelerators, 0),
  );
  const pulled = parts.find(({ accelerators }) => accelerators > 0) ?? parts[0];
  if (pulled === undefined) throw new Error(`${id} has no parts`);
  return createOpenRackGeometry({ parts, pulled }, SIZE, { liquid, bare: 0 }, LOOKS);
}

describe('an opened rack', () => {
  it.each(['gb300-nvl72', 'kyber', 'dgx-h100', 'tpu-v7', 'frontier-ex235a', 'air-cloud'] as const)(
    '%s is drawn whole, facing outwards, inside its frame and the aisle',
    (id) => {
      const geometry = openRack(id, id !== 'dgx-h100');
      for (const name of ['position', 'normal', 'color', 'aLook'])
        expect(geometry.getAttribute(name).array.every(Number.isFinite)).toBe(true);
      expect(turnedAround(geometry)).toBe(0);
      const { min, max } = geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() };
      expect(min.x).toBeGreaterThanOrEqual(-SIZE[0] / 2 - 1e-6);
      expect(max.x).toBeLessThanOrEqual(SIZE[0] / 2 + 1e-6);
      expect([min.y, max.y]).toEqual([expect.closeTo(0, 6), expect.closeTo(SIZE[1], 5)]);
      expect(max.z).toBeGreaterThan(SIZE[2] / 2 + 0.5);
      expect(max.z).toBeLessThan(SIZE[2] / 2 + 1);
      // What lights up under the lens of the fabric is where switches of a rack's own are.
      const own = RACK_ELEVATIONS[id].slots.some(({ kind }) => kind === 'scale-up-switch');
      expect(new Set(geometry.getAttribute('aLook').array)).toEqual(new Set(own ? LOOKS : LOOKS.slice(0, 4)));
      // Few enough that opening one is within a frame.
      expect((geometry.getIndex()?.count ?? 0) / 3).toBeLessThan(40_000);
    },
  );
});

describe('the copper behind the trays', () => {
  const drawn = (id: keyof typeof RACK_ELEVATIONS): BufferGeometry => {
    const builder = new FinishBuilder();
    addSpine(builder, partsOfFront(RACK_ELEVATIONS[id], SIZE, 72), SIZE);
    return builder.build();
  };

  it('stands between the trays and the rear of a rack that has switches of its own', () => {
    const { min, max } = drawn('gb300-nvl72').boundingBox ?? { min: new Vector3(), max: new Vector3() };
    expect(min.z).toBeGreaterThan(-SIZE[2] / 2);
    const parts = partsOfFront(RACK_ELEVATIONS['gb300-nvl72'], SIZE, 72);
    const rear = Math.min(...parts.map(({ position, size }) => position[2] - size[2] / 2));
    expect(max.z).toBeLessThanOrEqual(rear + 1e-6);
    expect(Math.max(-min.x, max.x)).toBeLessThan(SIZE[0] / 2);
    const compute = parts.filter(({ accelerators }) => accelerators > 0);
    expect(max.y).toBeGreaterThan(compute.at(-1)?.position[1] ?? Number.POSITIVE_INFINITY);
    expect(min.y).toBeLessThanOrEqual((compute[0]?.position[1] ?? 0) + 1e-6);
  });

  it('is none where servers have their switches inside', () => {
    expect(drawn('dgx-h100').getAttribute('position').count).toBe(0);
  });
});

describe('the pointer on an opened rack', () => {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('the preset is missing');
  const plan = buildPlan(preset.values);
  /** Straight down onto the middle of a box. */
  const downOn = (id: string, pulledId?: null): PickRay => {
    const box = boxOf(plan, id, pulledId);
    if (box === null) throw new Error(`no ${id}`);
    const [x, y, z] = box.position;
    return { origin: [x, y + 0.3, z], direction: [0, -1, 0] };
  };
  const pick = (ray: PickRay, selection: string | null) =>
    pickThing(plan, ray, { roofsOpen: true, partUnder: () => pickPart(plan, selection, ray) });

  it('meets packages, then the tray that they stand on, and nothing of a rack that is closed', () => {
    const ray = downOn('rack-7/tray-3/package-2');
    expect(pick(ray, 'rack-7/tray-3')).toBe('rack-7/tray-3/package-2');
    expect(pick(ray, null)).not.toMatch(/tray/);
    const tray = boxOf(plan, 'rack-7/tray-3');
    if (tray === null) throw new Error('no tray');
    const [x, y, z] = tray.position;
    const edgeM = 0.48 * tray.size[0];
    const origin = [x + edgeM * Math.cos(tray.yawRad), y + 0.3, z - edgeM * Math.sin(tray.yawRad)] as const;
    const beside: PickRay = { origin, direction: [0, -1, 0] };
    expect(pick(beside, 'rack-7/tray-3')).toBe('rack-7/tray-3');
    expect(pick(beside, 'rack-7/tray-4')).not.toBe('rack-7/tray-3');
  });

  it('meets the trays in their places from the front', () => {
    const box = boxOf(plan, 'rack-7/tray-12', null);
    if (box === null) throw new Error('no tray');
    const { position, yawRad, size } = box;
    const front = [Math.sin(yawRad), Math.cos(yawRad)] as const;
    const origin = [
      position[0] + front[0] * 1.2,
      position[1] + size[1] / 2,
      position[2] + front[1] * 1.2,
    ] as const;
    const ray: PickRay = { origin, direction: [-front[0], 0, -front[1]] };
    expect(pick(ray, 'rack-7')).toBe('rack-7/tray-12');
    expect(pick(ray, null)).toBe('rack-7');
  });
});

describe('what stands across the aisle from an opened rack', () => {
  /** Faces south; the aisle before it is 1.5 m wide. */
  const rack = { position: [10, 0, 20], size: SIZE, yawRad: 0 } as const;
  const faceM = 20 + SIZE[2] / 2;
  const leftFor = (x: number, z: number): Vector4 => {
    const out = new Vector4();
    stepAside(rack, 1.5, new Vector3(x, 1.7, z), out);
    return out;
  };

  it('steps aside for a camera beyond it, and for no other', () => {
    const near = leftFor(11, faceM + 5);
    expect(near.w).toBe(0);
    // The rack and its aisle stay, what faces them goes.
    const gone = (z: number): boolean => near.x * 10 + near.y * z > near.z;
    expect([gone(20), gone(faceM + 1.3), gone(faceM + 1.6)]).toEqual([false, false, true]);
    expect(leftFor(10, faceM + 0.8).w).toBe(1);
    expect(leftFor(10, 12).w).toBe(1);
    expect(leftFor(10, faceM + 40).w).toBe(1);
  });

  it('comes back little by little as the camera leaves or steps into the aisle', () => {
    for (const z of [faceM + 13, faceM + 1.7]) {
      expect(leftFor(10, z).w).toBeGreaterThan(0);
      expect(leftFor(10, z).w).toBeLessThan(1);
    }
  });
});

describe('the view of a rack', () => {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('the preset is missing');
  const plan = buildPlan(preset.values);

  // Catches a view that shows a third of the rack, and one from behind racks that still stand.
  it('takes in its neighbours once it is opened, and stays within the aisle as long as it is not', () => {
    const closed = frontView(plan, 'rack-7', [0, 100, 0]);
    const opened = frontView(plan, 'rack-7', [0, 100, 0], 'rack-7/tray-3');
    const size = boxOf(plan, 'rack-7')?.size ?? [0, 0, 0];
    expect(closed?.withinM).toBeLessThan(2 * plan.campus.layout.coldAisleM);
    expect(opened?.roomM).toBeGreaterThan(size[0]);
    expect(opened?.withinM).toBeGreaterThan(2 * size[1]);
    expect(frontView(plan, 'rack-7', [0, 100, 0], 'rack-8')?.withinM).toBe(closed?.withinM);
  });

  // Catches a bath that is looked at through the trays of fibre over the row before it.
  it('looks into a tank from its aisle, from over its lid and under the trays', () => {
    const values = presetOf('immersion-100mw')?.values;
    if (values === undefined) throw new Error('the preset is missing');
    const tanks = buildPlan(values);
    const box = boxOf(tanks, 'rack-4');
    const view = frontView(tanks, 'rack-4', [0, 100, 0], 'rack-4');
    if (box === null || view === null) throw new Error('there is no tank');
    const eyeM = box.position[1] + box.size[1] / 2 + view.withinM * view.towards[1];
    expect(eyeM).toBeGreaterThan(box.size[1] + 0.3);
    expect(eyeM).toBeLessThan(SITE_HEIGHTS.fibreTray.value - 0.3);
  });
});
