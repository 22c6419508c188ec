import type { Mesh } from 'three';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/app/url-link.ts';
import { lensIndex } from '../../src/scene/shared-uniforms.ts';
import { beginDrawing } from '../../src/store/site-drawing.ts';
import type { CameraPose } from '../../src/store/store-types.ts';
import { fakeEvent } from '../helpers/fake-page.ts';
import { mountFakeScene, type SceneOnFakePage } from './mounted-scene.ts';

let on: SceneOnFakePage;
/** Things drawn into the shadow map so far. */
let cast = 0;
beforeAll(async () => {
  on = await mountFakeScene('frontier-2022');
  on.sceneGraph().traverse((object) => {
    object.onBeforeShadow = () => {
      cast += 1;
    };
  });
  await on.pass(1000);
});
afterAll(() => on.dispose());

describe('shadows', () => {
  it('rest while nothing moves, and are drawn anew when the sun moves, the plan changes or the camera goes far', async () => {
    const rest = cast;
    await on.pass(2000);
    expect(cast).toBe(rest);
    const changes: readonly (readonly [string, () => void])[] = [
      ['hour', () => on.campus.actions.setView({ solarHour: 9 })],
      ['day', () => on.campus.actions.setView({ dayOfYear: 20 })],
      ['plan', () => on.change({ 'compute.acceleratorCount': 20_000 })],
      ['camera', () => on.campus.actions.flyTo('rack-3', { instant: true })],
      ['home', () => on.campus.actions.flyTo('home', { instant: true })],
    ];
    for (const [what, change] of changes) {
      const before = cast;
      change();
      await on.pass(1500);
      expect(cast, what).toBeGreaterThan(before);
    }
  });
});

describe('shrubs', () => {
  it('follow a new plan only once the picture rests, as they are many and matter little', async () => {
    const standing = (): number => on.campus.frameClock.instanceCounts().shrub ?? 0;
    const before = standing();
    expect(before).toBeGreaterThan(0);
    on.change({ 'compute.acceleratorCount': 90_000 });
    await on.pass(64);
    expect(standing()).toBe(before);
    await on.pass(1500);
    expect(standing()).not.toBe(before);
  });
});

describe('the trail of views', () => {
  it('gets one step of one drag, however often the hand stands still in it', async () => {
    const steps = (): number => on.campus.getState().session.trail.past.length;
    const hand = async (type: string, clientX: number, buttons: number): Promise<void> => {
      const onto = type === 'pointerdown' ? on.page.canvas : on.page.window;
      const fields = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, clientY: 200 };
      onto.dispatchEvent(fakeEvent(type, { ...fields, clientX, buttons }));
      await on.pass(800);
    };
    const [before, from] = [steps(), structuredClone(on.campus.frameClock.pose.position)];
    await hand('pointerdown', 100, 1);
    for (const x of [160, 220, 280]) await hand('pointermove', x, 1);
    expect(on.campus.frameClock.pose.position).not.toEqual(from);
    expect(steps()).toBe(before);
    await hand('pointerup', 280, 0);
    expect(steps()).toBe(before + 1);
    expect(on.campus.getState().session.trail.now).toEqual(on.campus.frameClock.pose);
  });
});

describe('the lens of the view', () => {
  it('reaches the materials of every layer', async () => {
    for (const lens of ['power', 'thermal', 'natural'] as const) {
      on.campus.actions.setView({ lens });
      await on.pass(64);
      let programs = 0;
      on.sceneGraph().traverse((object) => {
        for (const material of [(object as Mesh).material ?? []].flat()) {
          const shader = { uniforms: {}, vertexShader: '', fragmentShader: '' } as never;
          material.onBeforeCompile(shader, undefined as never);
          const { uLens } = Object(shader).uniforms;
          if (uLens === undefined) return;
          programs += 1;
          expect(uLens.value, object.name).toBe(lensIndex(lens));
        }
      });
      expect(programs).toBeGreaterThan(10);
    }
  });
});

async function pressOnScene(code: string, key = code): Promise<void> {
  const fields = {
    code,
    key,
    target: on.page.canvas,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
  };
  for (const type of ['keydown', 'keyup']) on.page.window.dispatchEvent(fakeEvent(type, fields));
  await on.pass(2500);
}

describe('picking by keyboard', () => {
  it('selects what is in the middle of the picture, and flies there the second time', async () => {
    on.campus.actions.select(null);
    on.campus.actions.flyTo('main-transformer-0', { instant: true });
    await on.pass(1500);
    await pressOnScene('Enter');
    expect(on.campus.getState().session.selection).toBe('main-transformer-0');
    const { serial } = on.campus.getState().session.cameraRequest;
    await pressOnScene('Enter');
    expect(on.campus.getState().session.cameraRequest).toMatchObject({
      serial: serial + 1,
      id: 'main-transformer-0',
    });
  });

  it('selects nothing while a press sets a point: by someone who measures, or draws on the site', async () => {
    on.campus.actions.flyTo('main-transformer-0', { instant: true });
    await on.pass(1500);
    const press = async (): Promise<string | null> => {
      on.campus.actions.select(null);
      await pressOnScene('Enter');
      return on.campus.getState().session.selection;
    };
    on.campus.actions.setTool('measure');
    expect(await press()).toBeNull();
    on.campus.actions.setTool(null);
    beginDrawing(on.campus, 'road');
    expect(await press()).toBeNull();
    on.campus.actions.setSiteShaping(null);
    expect(await press()).toBe('main-transformer-0');
  });

  it('reaches into a building with lifted roofs, and stops at a closed one', async () => {
    const above: CameraPose = aboveRack(10);
    on.campus.actions.setView({ roofs: 'lifted' });
    on.campus.actions.flyTo(above, { instant: true });
    await on.pass(3000);
    await pressOnScene('Enter');
    expect(on.campus.getState().session.selection).not.toMatch(/^building/);
    on.campus.actions.setView({ roofs: 'closed' });
    await on.pass(3000);
    await pressOnScene('Enter');
    expect(on.campus.getState().session.selection).toBe('building-0');
    on.campus.actions.setView({ roofs: 'auto' });
  });
});

function aboveRack(index: number): CameraPose {
  const { plan } = on.campus.getState().run;
  const [x = 0, , z = 0] = plan?.things.rack.position.slice(3 * index, 3 * index + 3) ?? [];
  return { position: [x, 120, z + 1], target: [x, 0, z] };
}

describe('keys of the scene', () => {
  it('move the camera to the right by D and to the left by A', async () => {
    for (const [code, sign] of [
      ['KeyD', 1],
      ['KeyA', -1],
    ] as const) {
      on.campus.actions.flyTo({ position: [0, 100, 600], target: [0, 0, 0] }, { instant: true });
      await on.pass(300);
      await pressOnScene(code, code.at(-1)?.toLowerCase());
      // Looking north, east is to the right.
      expect(Math.sign(on.campus.frameClock.pose.position[0])).toBe(sign);
    }
  });
});

describe('a link', () => {
  it('brings the camera back to where it stood, after wheel, pinch and keys as well', async () => {
    on.campus.actions.flyTo('building-0', { instant: true });
    await on.pass(500);
    for (const ctrlKey of [false, true])
      on.page.canvas.dispatchEvent(
        fakeEvent('wheel', { clientX: 300, clientY: 100, deltaY: -40, deltaMode: 0, ctrlKey }),
      );
    await pressOnScene('ArrowLeft');
    const { params, view } = on.campus.getState();
    const { position, target } = structuredClone(on.campus.frameClock.pose);
    const address = await writeAddress('', params, view, { position, target });
    const [search = '', hash = ''] = address.split('#');
    const { pose } = await readAddress(search, `#${hash}`);
    on.campus.actions.flyTo('home', { instant: true });
    await on.pass(500);
    if (pose === undefined) throw new Error('the link has no pose');
    on.campus.actions.flyTo(pose, { instant: true });
    await on.pass(500);
    const near = (all: readonly number[]) => all.map((each) => expect.closeTo(each, 1));
    expect(on.campus.frameClock.pose).toEqual({ position: near(position), target: near(target) });
  });

  it('is told of every move of a person, so that the address follows', async () => {
    const told: string[] = [];
    on.page.canvas.addEventListener('cameramove', () => told.push('moved'));
    await pressOnScene('KeyW', 'w');
    expect(told.length).toBeGreaterThan(0);
    told.length = 0;
    on.campus.actions.flyTo('home', { instant: true });
    await on.pass(300);
    expect(told).toEqual([]);
  });
});
