import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import type { ThingBlock } from '../../../src/plan/plan-types.ts';
import { distanceToBounds } from '../../../src/scene/parts/building-bounds.ts';
import { BuildingOpenness, roofShouldOpen } from '../../../src/scene/parts/building-openness.ts';
import { fillThingMatrices, fillThingState } from '../../../src/scene/parts/thing-columns.ts';
import { orderByTile } from '../../../src/scene/parts/tile-order.ts';
import type { RoofMode, ViewSlice } from '../../../src/store/store-types.ts';

function viewWith(roofs: RoofMode): ViewSlice {
  return {
    lens: 'natural',
    roofs,
    storey: 'auto',
    theme: 'dark',
    quality: 'default',
    solarHour: 12,
    dayOfYear: 180,
    labels: false,
    hidden: '',
    beside: 'nothing',
    month: 2400,
    qualityBy: 'frames',
    measure: '',
    section: '',
    apart: '',
    navigation: 'gigacampus',
    map: false,
    flowsMoving: true,
    interfaceHidden: false,
  };
}

const BLOCK: ThingBlock = {
  kind: 'rack',
  count: 3,
  position: new Float32Array([1, 0, 2, 4, 0, 5, 7, 0, 8]),
  size: new Float32Array([0.6, 2.2, 1.1, 0.6, 2.2, 1.1, 0.6, 2.2, 1.1]),
  yaw: new Float32Array([0, Math.PI / 2, Math.PI]),
  parentKind: null,
  parent: new Int32Array([-1, -1, -1]),
  load: new Float32Array([0.1, 0.2, 0.3]),
  tempC: new Float32Array([20, 30, 40]),
  loadKey: '',
  tempKey: '',
  feed: new Int32Array(3),
  loop: new Int32Array(3),
  loopKind: null,
  geometryKey: 'racks',
};

describe('orderByTile', () => {
  it('puts tiles side by side, stably, and leaves strays out', () => {
    const tiles = orderByTile([1, 0, -1, 1, 0, 9], 2);
    expect([...tiles.order]).toEqual([1, 4, 0, 3]);
    expect([...tiles.start]).toEqual([0, 2, 4]);
  });
});

describe('thing instances', () => {
  it('stretches, turns and places the unit body', () => {
    const out = new Float32Array(48);
    fillThingMatrices(BLOCK, new Uint32Array([1, 0, 2]), out, [1, 1, 1]);
    const fronts = [out[8], out[10]].map((value) => Math.round((value ?? 0) * 100) / 100 + 0);
    expect(fronts).toEqual([1.1, 0]);
    expect([out[12], out[13], out[14], out[15]]).toEqual([4, 0, 5, 1]);
    expect(out[16]).toBeCloseTo(0.6, 5);
    expect(out[21]).toBeCloseTo(2.2, 5);
  });

  it('keeps sides that are metres already', () => {
    const out = new Float32Array(16);
    fillThingMatrices(BLOCK, new Uint32Array([0]), out, [1, null, null]);
    expect([out[5], out[10]]).toEqual([1, 1]);
  });

  it('scales a shape to the size of each thing', () => {
    const out = new Float32Array(16);
    fillThingMatrices(BLOCK, new Uint32Array([0]), out, [1.2, 1.1, 2.2]);
    expect([out[0], out[5], out[10]].map((scale) => scale?.toFixed(3))).toEqual(['0.500', '2.000', '0.500']);
  });

  it('orders state like matrices', () => {
    const out = new Float32Array(6);
    fillThingState(BLOCK, new Uint32Array([2, 0, 1]), out);
    expect([out[1], out[3], out[5]]).toEqual([40, 20, 30]);
  });
});

describe('roofs open', () => {
  it('by mode, and by distance with a margin against flicker', () => {
    expect(roofShouldOpen('lifted', 9999, false)).toBe(true);
    expect(roofShouldOpen('closed', 0, true)).toBe(false);
    expect(roofShouldOpen('auto', 219, false)).toBe(true);
    expect(roofShouldOpen('auto', 230, false)).toBe(false);
    expect(roofShouldOpen('auto', 230, true)).toBe(true);
    expect(roofShouldOpen('auto', 250, true)).toBe(false);
  });

  it('over some frames, then rest', () => {
    const openness = new BuildingOpenness();
    openness.setBounds(new Float32Array([-50, 0, -50, 50, 14, 50]));
    const camera = new PerspectiveCamera();
    camera.position.set(0, 130, 0);
    const frame = { camera, deltaS: 0.05, view: viewWith('auto') };
    let frames = 0;
    while (openness.step(frame) === 2 && frames < 100) frames++;
    expect(frames).toBeGreaterThan(5);
    expect(frames).toBeLessThan(30);
    expect(openness.amount[0]).toBe(1);
    expect(openness.step(frame)).toBe(0);
    expect(openness.isInsideVisible(0, frame.view.roofs)).toBe(true);
    camera.position.set(0, 270, 0);
    expect(openness.step(frame)).toBe(2);
    camera.position.set(0, 1000, 0);
    expect(openness.step(frame)).toBe(1);
    expect(openness.amount[0]).toBe(0);
  });

  it('one building at a time, the one people look at first', () => {
    let focus = -1;
    const openness = new BuildingOpenness(
      () => focus,
      () => true,
    );
    openness.setBounds(new Float32Array([-50, 0, -50, 50, 14, 50, 100, 0, -50, 200, 14, 50]));
    const camera = new PerspectiveCamera();
    camera.position.set(0, 100, 0);
    const frame = { camera, deltaS: 0.016, view: viewWith('auto') };
    expect(openness.step(frame)).toBe(1);
    expect([...openness.amount]).toEqual([1, 0]);
    focus = 1;
    expect(openness.step(frame)).toBe(1);
    expect([...openness.amount]).toEqual([0, 1]);
    camera.position.set(0, 5, 0);
    openness.step(frame);
    expect([...openness.amount]).toEqual([1, 0]);
  });

  it('measures distance from the box', () => {
    const bounds = new Float32Array([-50, 0, -50, 50, 14, 50]);
    expect(distanceToBounds(bounds, 0, 0, 5, 0)).toBe(0);
    expect(distanceToBounds(bounds, 0, 80, 5, 90)).toBe(50);
  });
});
