import { DirectionalLight, type Mesh, PerspectiveCamera, Vector3 } from 'three';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sunPosition } from '../../src/scene/lighting/sun-position.ts';
import { FIELD_OF_VIEW_DEG } from '../../src/store/camera-pose.ts';
import type { CameraPose } from '../../src/store/store-types.ts';
import { fakeEvent } from '../helpers/fake-page.ts';
import { mountFakeScene, type SceneOnFakePage } from './mounted-scene.ts';

let on: SceneOnFakePage;
beforeAll(async () => {
  on = await mountFakeScene('frontier-2022');
});
afterAll(() => on.dispose());

const session = () => on.campus.getState().session;
const frames = (): number => on.campus.frameClock.frames;

/** The way towards the light that throws the shadows. */
function lightDirection(): Vector3 {
  let found: DirectionalLight | undefined;
  on.sceneGraph().traverse((object) => {
    if (object instanceof DirectionalLight) found = object;
  });
  if (found === undefined) throw new Error('the scene has no sun');
  return found.position.clone().sub(found.target.position).normalize();
}

describe('the sun of the scene', () => {
  it('throws light from where it stands over the site, by hour, day and latitude', async () => {
    for (const siteId of ['bergen-no', 'singapore']) {
      on.change({ 'site.id': siteId });
      const latitudeDeg = on.campus.getState().run.plan?.site.latitudeDeg ?? Number.NaN;
      for (const [dayOfYear, solarHour] of [
        [80, 12],
        [172, 8],
        [172, 16],
      ] as const) {
        on.campus.actions.setView({ dayOfYear, solarHour });
        await on.pass(800);
        const sun = new Vector3(...sunPosition(latitudeDeg, dayOfYear, solarHour).direction);
        expect(lightDirection().angleTo(sun), `${siteId}, day ${dayOfYear}, ${solarHour} h`).toBeLessThan(
          0.01,
        );
      }
    }
  });
});

/** The time that moves the dashes, as the materials of the scene read it. */
function flowTimeS(): number {
  let time: number | undefined;
  on.sceneGraph().traverse((object) => {
    for (const material of [(object as Mesh).material ?? []].flat()) {
      const shader = { uniforms: {}, vertexShader: '', fragmentShader: '' };
      material.onBeforeCompile(shader as never, undefined as never);
      time ??= Object(shader.uniforms).uFlowTimeS?.value;
    }
  });
  if (time === undefined) throw new Error('nothing flows in the scene');
  return time;
}

describe('flows', () => {
  it('run while they are played, and stand without a frame while they are paused', async () => {
    on.campus.actions.setView({ flowsMoving: true });
    await on.pass(200);
    const [time, drawn] = [flowTimeS(), frames()];
    await on.pass(1000);
    expect(flowTimeS()).toBeGreaterThan(time + 0.5);
    expect(frames()).toBeGreaterThan(drawn + 10);
    on.campus.actions.setView({ flowsMoving: false });
    await on.pass(1000);
    const [stopped, still] = [flowTimeS(), frames()];
    await on.pass(1000);
    expect(frames()).toBe(still);
    // A frame that is drawn for something else moves no dash.
    on.campus.actions.setView({ lens: 'power' });
    await on.pass(1000);
    expect(frames()).toBeGreaterThan(still);
    expect(flowTimeS()).toBe(stopped);
    on.campus.actions.setView({ lens: 'natural' });
  });
});

describe('a new plan', () => {
  it('is drawn by itself, and a change of the view as well', async () => {
    await on.pass(1500);
    for (const change of [
      () => on.change({ 'compute.acceleratorCount': 30_000 }),
      () => on.campus.actions.setView({ lens: 'thermal' }),
      () => on.campus.actions.setView({ solarHour: 10.5 }),
      () => on.campus.actions.setView({ roofs: 'lifted' }),
    ]) {
      const before = frames();
      change();
      await on.pass(64);
      expect(frames()).toBeGreaterThan(before);
      await on.pass(1500);
    }
  });
});

interface Spot {
  readonly x: number;
  readonly y: number;
}

function tell(type: string, { x, y }: Spot, more: object = {}): void {
  const fields = {
    clientX: x,
    clientY: y,
    offsetX: x,
    offsetY: y,
    button: 0,
    buttons: 0,
    pointerType: 'mouse',
    pointerId: 1,
    isPrimary: true,
    shiftKey: false,
    target: on.page.canvas,
    ...more,
  };
  on.page.canvas.dispatchEvent(fakeEvent(type, fields));
  if (type.startsWith('pointer')) {
    on.page.document.dispatchEvent(fakeEvent(type, fields));
    on.page.window.dispatchEvent(fakeEvent(type, fields));
  }
}

async function drag(from: Spot, to: Spot): Promise<void> {
  tell('pointermove', from);
  tell('pointerdown', from, { buttons: 1 });
  tell('pointermove', to, { buttons: 1 });
  tell('pointerup', to);
  await on.pass(1000);
}

/** A camera of the scene's lens in the shape of the picture. */
function eyeOf({ position, target }: CameraPose): PerspectiveCamera {
  const eye = new PerspectiveCamera(FIELD_OF_VIEW_DEG, 800 / 500, 0.05, 20_000);
  eye.position.set(...position);
  eye.lookAt(...target);
  eye.updateMatrixWorld(true);
  return eye;
}

const MIDDLE: Spot = { x: 400, y: 250 };
const ON_GROUND: Spot = { x: 4, y: 496 };

/** Puts a thing into the middle of the picture, seen from above. */
async function lookAt(id: string): Promise<void> {
  on.campus.actions.setView({ roofs: 'closed' });
  on.campus.actions.flyTo(id, { instant: true });
  await on.pass(1500);
}

describe('the pointer', () => {
  it('selects what it clicks, and nothing on open ground', async () => {
    await lookAt('building-0');
    await drag(MIDDLE, MIDDLE);
    expect(session().selection).toBe('building-0');
    await drag(ON_GROUND, ON_GROUND);
    expect(session().selection).toBeNull();
  });

  it('turns the campus by a drag, and selects nothing by it', async () => {
    await lookAt('building-0');
    on.campus.actions.select(null);
    const before = [...on.campus.frameClock.pose.position];
    await drag(MIDDLE, { x: 430, y: 250 });
    expect(session().selection).toBeNull();
    expect([...on.campus.frameClock.pose.position]).not.toEqual(before);
  });

  it('flies to what it double-clicks, and over open ground most of the way', async () => {
    await lookAt('building-0');
    const { serial } = session().cameraRequest;
    tell('dblclick', MIDDLE);
    expect(session().cameraRequest).toMatchObject({ serial: serial + 1, kind: 'thing', id: 'building-0' });
  });

  it('means the place under it: a double click on open ground flies to that very spot', async () => {
    await lookAt('building-0');
    const { cameraRequest } = session();
    const eye = eyeOf(on.campus.frameClock.pose);
    for (const spot of [ON_GROUND, { x: 796, y: 440 }]) {
      tell('dblclick', spot);
      const { pose, serial } = session().cameraRequest;
      expect(serial).toBeGreaterThan(cameraRequest.serial);
      const seen = new Vector3(...(pose?.target ?? [])).project(eye);
      expect(400 * (1 + seen.x)).toBeCloseTo(spot.x, 0);
      expect(250 * (1 - seen.y)).toBeCloseTo(spot.y, 0);
    }
  });

  it('hovers what it rests on, and nothing once it leaves the picture', async () => {
    await lookAt('building-0');
    tell('pointermove', MIDDLE);
    await on.pass(64);
    expect(session().hover).toBe('building-0');
    tell('pointerleave', MIDDLE);
    await on.pass(64);
    expect(session().hover).toBeNull();
  });
});
