import type { InstancedMesh } from 'three';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { roomsOf } from '../../src/plan/details/rooms.ts';
import { floorTile, storeyAt } from '../../src/scene/parts/floor-tiles.ts';
import { shownStorey } from '../../src/scene/parts/shown-storey.ts';
import { mountFakeScene, type SceneOnFakePage } from './mounted-scene.ts';

let on: SceneOnFakePage;
beforeAll(async () => {
  on = await mountFakeScene('frontier-2022');
  on.change({ 'layout.archetype': 'two-storey-gpu' });
  on.campus.actions.setView({ roofs: 'lifted' });
  on.campus.actions.flyTo('building-0', { instant: true });
  await on.pass(2000);
});
afterAll(() => on.dispose());

/** Heights of the feet of everything that is drawn of a kind, without doubles, metres. */
function heightsOf(name: string): number[] {
  const heights = new Set<number>();
  on.sceneGraph().traverse((object) => {
    if (!object.name.startsWith(name) || !object.visible) return;
    const { count = 0, instanceMatrix } = object as InstancedMesh;
    for (let at = 0; at < count; at += 1)
      heights.add(Math.round(100 * (instanceMatrix.array[16 * at + 13] ?? 0)) / 100);
  });
  return [...heights];
}

const rackOn = (storey: number): string => {
  const { rack } = on.campus.getState().run.plan?.things ?? {};
  for (let index = 0; index < (rack?.count ?? 0); index += 1)
    if ((rack?.position[3 * index + 1] ?? 0) > 1 === storey > 0) return `rack-${index}`;
  throw new Error(`no rack on storey ${storey}`);
};

describe('a building of two storeys of racks', () => {
  it('shows the upper one, or the one asked for, and never both', async () => {
    for (const [storey, heightM] of [
      ['auto', 9.35],
      ['ground', 0],
      ['upper', 9.35],
    ] as const) {
      on.campus.actions.setView({ storey });
      await on.pass(200);
      for (const kind of ['rack', 'cdu', 'hall-floor', 'room-floor'])
        expect(heightsOf(kind), `${kind} ${storey}`).toEqual([heightM]);
    }
  });

  // Catches a selection that nobody sees: what is selected brings its storey along.
  it('shows the storey of what is selected', async () => {
    on.campus.actions.setView({ storey: 'auto' });
    on.campus.actions.select(rackOn(0));
    expect(shownStorey(on.campus)).toBe(0);
    on.campus.actions.select(null);
    expect(shownStorey(on.campus)).toBe(1);
    on.campus.actions.setView({ storey: 'ground' });
    on.campus.actions.select(rackOn(1));
    await on.pass(200);
    expect(on.campus.getState().view.storey).toBe('upper');
    expect(heightsOf('rack')).toEqual([9.35]);
    on.campus.actions.select(null);
  });

  // Catches rooms, which are no things of the plan, that are selected on a floor that nobody sees.
  it('shows the storey of a room that is selected', async () => {
    const { plan } = on.campus.getState().run;
    if (plan === null) throw new Error('no plan');
    const idOn = (storey: number) => `room-${roomsOf(plan).findIndex((room) => room.storey === storey)}`;
    for (const [storey, view] of [
      [1, 'upper'],
      [0, 'ground'],
      [1, 'upper'],
    ] as const) {
      on.campus.actions.select(idOn(storey));
      await on.pass(50);
      expect(on.campus.getState().view.storey).toBe(view);
      expect(shownStorey(on.campus)).toBe(storey);
    }
    on.campus.actions.select(null);
  });

  it('has its lamps and low walls over the floor that is shown', async () => {
    on.campus.actions.setView({ storey: 'upper' });
    await on.pass(200);
    const floors = new Set<number>();
    on.sceneGraph().traverse((object) => {
      const { material } = object as InstancedMesh;
      if (material === undefined || Array.isArray(material)) return;
      const shader = { uniforms: {}, vertexShader: '', fragmentShader: '' } as never;
      material.onBeforeCompile(shader, undefined as never);
      const { uFloorYM } = Object(shader).uniforms;
      if (uFloorYM !== undefined) floors.add(uFloorYM.value);
    });
    expect([...floors].map((floorM) => floorM.toFixed(2))).toEqual(['9.35']);
  });
});

describe('on foot, a storey', () => {
  const eyesM = (): number => on.campus.frameClock.pose.position[1];
  const walkFrom = async (position: readonly [number, number, number]): Promise<void> => {
    const [x, y, z] = position;
    on.campus.actions.flyTo({ position: [x, y, z], target: [x + 1, y, z] }, { instant: true });
    await on.pass(100);
    on.campus.actions.setWalking(true);
    // What walks is fetched first.
    await vi.waitUntil(
      async () => {
        await on.pass(20);
        return Math.abs((eyesM() % 9.35) - 1.7) < 0.01;
      },
      { timeout: 60_000 },
    );
  };
  const middle = (): readonly [number, number] => {
    const [x = 0, , z = 0] = on.campus.getState().run.plan?.shells.position ?? [];
    return [x, z];
  };

  it('is walked on where it is shown, and changed for the other one', async () => {
    on.campus.actions.setView({ storey: 'upper' });
    const [x, z] = middle();
    await walkFrom([x, 11, z]);
    expect(eyesM()).toBeCloseTo(9.35 + 1.7, 2);
    expect(shownStorey(on.campus)).toBe(1);
    on.campus.actions.setView({ storey: 'ground' });
    await on.pass(50);
    expect(eyesM()).toBeCloseTo(1.7, 2);
    on.campus.actions.setView({ storey: 'upper' });
    await on.pass(50);
    expect(eyesM()).toBeCloseTo(9.35 + 1.7, 2);
    on.campus.actions.setWalking(false);
    await on.pass(50);
  });

  // Catches a walker whose floor is no longer the one that is shown.
  it('is that of what is chosen, where no other is asked for', async () => {
    const { select, setView, setWalking } = on.campus.actions;
    setView({ storey: 'auto' });
    select(rackOn(0));
    const [x, z] = middle();
    await walkFrom([x, 2, z]);
    expect(eyesM()).toBeCloseTo(1.7, 2);
    select(rackOn(1));
    await on.pass(50);
    expect(shownStorey(on.campus)).toBe(1);
    expect(eyesM()).toBeCloseTo(9.35 + 1.7, 2);
    select(null);
    setWalking(false);
    await on.pass(50);
  });

  it('is that of the ground for whoever walks outside', async () => {
    on.campus.actions.setView({ storey: 'upper' });
    const [x, z] = middle();
    await walkFrom([x, 2, z + 2000]);
    expect(eyesM()).toBeCloseTo(1.7, 2);
    expect(shownStorey(on.campus)).toBe(0);
    on.campus.actions.setWalking(false);
    await on.pass(50);
  });
});

describe('floors', () => {
  const two = { storeys: 2, storeyM: 9.35 };
  it('are told by height, side by side building by building', () => {
    expect([0, 5.2, 9.34, 9.35, 12, 40].map((y) => storeyAt(two, y))).toEqual([0, 0, 1, 1, 1, 1]);
    expect([floorTile(two, 0, 0), floorTile(two, 0, 12), floorTile(two, 3, 0)]).toEqual([0, 1, 6]);
    expect(floorTile(two, -1, 0)).toBe(-1);
  });
});
