import type { InstancedMesh, Mesh, Object3D, ShaderMaterial } from 'three';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { parseThingId, type StandingBox } from '../../src/plan/find-in-plan.ts';
import { HOVER_ANCHOR, type ScreenPlace } from '../../src/store/screen-anchors.ts';
import { fakeEvent } from '../helpers/fake-page.ts';
import { ABILENE } from '../model/examples.ts';
import { mountFakeScene, type SceneOnFakePage } from './mounted-scene.ts';

/** Every commit of any React root is told to this hook, in production builds as well. */
let commits = 0;
let on: SceneOnFakePage;
beforeAll(async () => {
  vi.stubGlobal('__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    isDisabled: false,
    inject: () => 1,
    onCommitFiberRoot: () => {
      commits += 1;
    },
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  });
  on = await mountFakeScene('frontier-2022');
});
afterAll(() => on.dispose());

function part(name: string): Object3D {
  const found = on.sceneGraph().getObjectByName(name);
  if (found === undefined) throw new Error(`the scene has no ${name}`);
  return found;
}

/** The box of a thing as the arrays of the plan have it. */
function planBox(id: string): StandingBox {
  const parsed = parseThingId(id);
  const { plan } = on.campus.getState().run;
  if (plan === null || parsed === null || parsed.kind === 'site') throw new Error(`no plan of ${id}`);
  const { position, size, yaw } = plan.things[parsed.kind];
  const three = (values: Float32Array): [number, number, number] => {
    const [x, y, z] = values.slice(3 * parsed.index, 3 * parsed.index + 3);
    if (x === undefined || y === undefined || z === undefined) throw new Error(`the plan has no ${id}`);
    return [x, y, z];
  };
  return { position: three(position), size: three(size), yawRad: yaw[parsed.index] ?? Number.NaN };
}

/** The middle and the size of an outline. */
function outline(name: string): { middle: number[]; size: number[]; yawRad: number } {
  const group = part(name);
  const [mesh] = group.children as Mesh[];
  const material = mesh?.material as ShaderMaterial;
  return {
    middle: group.position.toArray(),
    size: material.uniforms.uSize?.value.toArray(),
    yawRad: group.rotation.y,
  };
}

function expectAround(name: string, id: string): void {
  const { position, size, yawRad } = planBox(id);
  const found = outline(name);
  expect(part(name).visible).toBe(true);
  expect(found.middle).toEqual([position[0], position[1] + size[1] / 2, position[2]]);
  expect(found.size).toEqual(size.map((each) => expect.closeTo(each + 0.04, 6)));
  expect(found.yawRad).toBe(yawRad);
}

describe('what a trace lights up', () => {
  it('is outlined in two draws, and goes with the selection and with the plan', async () => {
    const lit = {
      tone: 'trace' as const,
      things: [{ kind: 'rack' as const, indices: Int32Array.of(1, 2, 3) }],
      runs: [{ kind: 'busway' as const, indices: Int32Array.of(0) }],
    };
    on.campus.actions.select('cdu-0');
    on.campus.actions.light([lit]);
    await on.pass(64);
    const { plan } = on.campus.getState().run;
    const stretches = (plan?.paths.busway.start[1] ?? 0) - 1;
    const meshes = part('lit').children.map((child) => (child as InstancedMesh).count);
    expect(meshes).toEqual([3 + stretches, 3 + stretches]);
    on.campus.actions.select('cdu-1');
    await on.pass(64);
    expect(on.sceneGraph().getObjectByName('lit')).toBeUndefined();
    on.campus.actions.light([lit]);
    await on.pass(64);
    expect(part('lit').children).toHaveLength(2);
    on.change({ 'compute.acceleratorCount': 20 * 512 });
    await on.pass(64);
    expect(on.sceneGraph().getObjectByName('lit')).toBeUndefined();
    on.change({ 'compute.acceleratorCount': 37_888 });
    on.campus.actions.select(null);
    await on.pass(64);
  });
});

describe('highlights', () => {
  it('stand around the very thing that is hovered or selected, in its size', async () => {
    for (const id of ['rack-3', 'rack-4', 'building-0', 'main-transformer-0']) {
      on.campus.actions.hover(id);
      on.campus.actions.select(null);
      await on.pass(64);
      expectAround('hover', id);
      expect(part('selection').visible).toBe(false);
      on.campus.actions.select(id);
      await on.pass(64);
      expectAround('selection', id);
      // One outline is enough.
      expect(part('hover').visible).toBe(false);
    }
    expect(commits).toBeGreaterThan(4);
    on.campus.actions.hover(null);
    on.campus.actions.select(null);
    await on.pass(64);
    expect(part('selection').visible).toBe(false);
  });

  it('move with their thing on a new plan, and vanish with it, without a commit of React', async () => {
    on.campus.actions.select('rack-5');
    on.campus.actions.hover('rack-6');
    // What opens a rack is fetched first, and hung up by a commit of its own.
    await vi.waitUntil(
      async () => {
        await on.pass(64);
        return on.sceneGraph().getObjectByName('open-rack') !== undefined;
      },
      { timeout: 60_000 },
    );
    const before = commits;
    for (const racks of [60, 20, 74]) {
      on.change({ 'compute.acceleratorCount': racks * 512 });
      await on.pass(64);
      expectAround('selection', 'rack-5');
      expectAround('hover', 'rack-6');
    }
    on.campus.actions.select('rack-70');
    await on.pass(64);
    const chosen = commits;
    on.change({ 'compute.acceleratorCount': 1024 });
    await on.pass(64);
    expect(part('selection').visible).toBe(false);
    on.change({ 'compute.acceleratorCount': 37_888 });
    await on.pass(64);
    expect(commits).toBe(chosen);
    expect(chosen - before).toBeLessThanOrEqual(2);
  });

  it('cost no commit of React for frames, views and moves of the camera', async () => {
    await on.pass(200);
    const before = commits;
    on.campus.actions.setView({ lens: 'power', solarHour: 9 });
    on.campus.actions.flyTo('home');
    await on.pass(500);
    expect(commits).toBe(before);
  });
});

describe('the pin of what is selected', () => {
  it('stands on top of the thing, and a click on it flies there instead of selecting what is behind', async () => {
    on.campus.actions.select('building-0');
    on.campus.actions.flyTo('home', { instant: true });
    await on.pass(300);
    const { position, size } = planBox('building-0');
    expect(part('selection-pin').position.toArray()).toEqual([
      position[0],
      position[1] + size[1],
      position[2],
    ]);
    const at = await placeOf('building-0');
    const { serial } = on.campus.getState().session.cameraRequest;
    const click = { clientX: at.x, clientY: at.y - 10, offsetX: at.x, offsetY: at.y - 10 };
    press(click);
    await on.pass(64);
    expect(on.campus.getState().session.selection).toBe('building-0');
    expect(on.campus.getState().session.cameraRequest).toMatchObject({
      serial: serial + 1,
      id: 'building-0',
    });
  });

  it('leaves a click beside it to what stands there', async () => {
    on.campus.actions.select('building-0');
    on.campus.actions.flyTo('home', { instant: true });
    await on.pass(300);
    const { serial } = on.campus.getState().session.cameraRequest;
    press({ clientX: 5, clientY: 5, offsetX: 5, offsetY: 5 });
    await on.pass(64);
    expect(on.campus.getState().session.cameraRequest.serial).toBe(serial);
    expect(on.campus.getState().session.selection).toBeNull();
  });
});

describe('the anchor of what is hovered', () => {
  it('is on the thing while it is in the picture, and nowhere when it is behind the camera', async () => {
    on.campus.actions.select(null);
    on.campus.actions.flyTo('building-0', { instant: true });
    await on.pass(300);
    const at = await placeOf('building-0');
    expect(Math.abs(at.x - 400)).toBeLessThan(20);
    expect(at.y).toBeGreaterThan(0);
    expect(at.y).toBeLessThan(250);
    const { position } = planBox('building-0');
    const [x, y, z] = position;
    on.campus.actions.flyTo(
      { position: [x, y + 90, z + 300], target: [x, y + 90, z + 700] },
      { instant: true },
    );
    await on.pass(300);
    await expect(placeOf('building-0')).rejects.toThrow(/not in the picture/);
  });
});

describe('the links of a selected rack', () => {
  it('are drawn under the lens of the fabric alone', async () => {
    const cords = () => on.sceneGraph().getObjectByName('fabric-cords');
    on.change(ABILENE);
    on.campus.actions.select('rack-5');
    on.campus.actions.setView({ lens: 'fabric' });
    await vi.waitUntil(
      async () => {
        await on.pass(64);
        return cords() !== undefined;
      },
      { timeout: 60_000 },
    );
    on.campus.actions.setView({ lens: 'natural' });
    await on.pass(64);
    expect(cords()).toBeUndefined();
    on.campus.actions.select(null);
    await on.pass(64);
  });
});

function press(place: Readonly<Record<string, number>>): void {
  const fields = {
    ...place,
    button: 0,
    buttons: 0,
    pointerType: 'mouse',
    pointerId: 1,
    isPrimary: true,
    shiftKey: false,
    target: on.page.canvas,
  };
  for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
    on.page.canvas.dispatchEvent(fakeEvent(type, fields));
    on.page.document.dispatchEvent(fakeEvent(type, fields));
    on.page.window.dispatchEvent(fakeEvent(type, fields));
  }
  on.page.canvas.dispatchEvent(fakeEvent('click', fields));
}

/** Where the top of a thing stands on the screen, as the anchor of the hovered thing tells it. */
async function placeOf(id: string): Promise<ScreenPlace> {
  on.campus.actions.hover(id);
  await on.pass(64);
  let told: ScreenPlace | null = null;
  on.campus.anchors.follow(HOVER_ANCHOR, (place) => {
    told = place;
  })();
  on.campus.actions.hover(null);
  await on.pass(64);
  if (told === null) throw new Error(`${id} is not in the picture`);
  return told;
}
