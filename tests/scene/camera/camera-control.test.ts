import { PerspectiveCamera, Vector3 } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CameraController } from '../../../src/scene/camera/camera-control-types.ts';
import { createCameraController } from '../../../src/scene/camera/camera-controller.ts';
import { type CameraKeys, listenToKeys } from '../../../src/scene/camera/camera-keys.ts';
import type { NavigationStyle } from '../../../src/scene/camera/navigation-styles.ts';
import { listenToLooking } from '../../../src/scene/walk/look-around.ts';
import { createFrameClock } from '../../../src/store/frame-clock.ts';
import type { CameraPose } from '../../../src/store/store-types.ts';
import { FakeElement, type FakePage, fakeEvent, installFakePage } from '../../helpers/fake-page.ts';

const START: CameraPose = { position: [0, 100, 400], target: [0, 20, 0] };
const noted = vi.fn();
let style: NavigationStyle = 'gigacampus';
let page: FakePage;
let camera: PerspectiveCamera;
let controller: CameraController;
let keys: CameraKeys;

beforeEach(() => {
  page = installFakePage();
  page.setMedia('(prefers-reduced-motion: reduce)', true);
  camera = new PerspectiveCamera(38, 800 / 500, 0.05, 20_000);
  controller = createCameraController(
    camera,
    page.canvas as unknown as HTMLCanvasElement,
    createFrameClock(),
    () => undefined,
    () => performance.now(),
    () => style,
  );
  keys = listenToKeys(page.window as Window, {
    home: () => noted('home'),
    frameSelection: () => noted('frame'),
    standardView: (index) => noted(`view ${index}`),
    planView: () => noted('plan'),
    toggleRoofs: () => noted('roofs'),
    clearSelection: () => noted('clear'),
    selectMiddle: () => noted('middle'),
    movementChanged: () => undefined,
  });
  noted.mockClear();
  style = 'gigacampus';
  controller.goTo(START, true);
  rest();
});
afterEach(() => {
  keys.dispose();
  controller.dispose();
  vi.unstubAllGlobals();
});

let nowMs = 1000;
/** Draws frames until the camera rests. */
function rest(): void {
  for (let frame = 0; frame < 400; frame += 1) {
    nowMs += 16;
    if (!controller.update(nowMs, keys, true)) return;
  }
  throw new Error('the camera does not come to rest');
}

const target = (): Vector3 => new Vector3(...controller.goal().target);
const place = (): Vector3 => new Vector3(...controller.goal().position);
const distanceM = (): number => place().distanceTo(target());
const START_M = Math.hypot(80, 400);

function turnWheel(fields: Readonly<Record<string, unknown>>): Event {
  const event = fakeEvent('wheel', {
    clientX: 400,
    clientY: 250,
    deltaY: 0,
    deltaMode: 0,
    ctrlKey: false,
    ...fields,
  });
  page.canvas.dispatchEvent(event);
  rest();
  return event;
}

/** Where a point of the world is in the picture. */
function seenAt(point: Vector3): Vector3 {
  camera.updateMatrixWorld();
  return point.clone().project(camera);
}

function expectSameLens(): void {
  expect(camera.zoom).toBe(1);
  expect(camera.fov).toBe(38);
  expect(camera.view).toBeNull();
}

describe('zooming', () => {
  it('by wheel or pinch moves the camera and never changes the lens', () => {
    for (const ctrlKey of [false, true]) {
      controller.goTo(START, true);
      rest();
      expect(turnWheel({ deltaY: -60, ctrlKey }).defaultPrevented).toBe(true);
      expect(distanceM()).toBeLessThan(START_M * 0.95);
      turnWheel({ deltaY: 60, ctrlKey });
      expect(distanceM()).toBeCloseTo(START_M, 6);
      expectSameLens();
    }
  });

  it('keeps what is under the pointer under the pointer', () => {
    // Three quarters to the right and a quarter up, at the depth of the subject.
    const spot = new Vector3(0.5, 0.5, 0).setZ(seenAt(target()).z).unproject(camera);
    turnWheel({ deltaY: -200, clientX: 600, clientY: 125 });
    const after = seenAt(spot);
    expect(after.x).toBeCloseTo(0.5, 4);
    expect(after.y).toBeCloseTo(0.5, 4);
    turnWheel({ deltaY: -20, ctrlKey: true, clientX: 600, clientY: 125 });
    expect(seenAt(spot).x).toBeCloseTo(0.5, 4);
  });

  it('ends at the limits both ways, by wheel and by pinch', () => {
    for (const ctrlKey of [false, true]) {
      for (let n = 0; n < 80; n += 1) turnWheel({ deltaY: -500, ctrlKey });
      expect(distanceM()).toBeCloseTo(0.5, 3);
      for (let n = 0; n < 90; n += 1) turnWheel({ deltaY: 500, ctrlKey });
      expect(distanceM()).toBeCloseTo(12_000, 0);
      expectSameLens();
    }
  });

  it('by the gesture of Safari means the same, and is left to the fingers on a touch screen', () => {
    const gesture = (type: string, scale: number): void => {
      page.canvas.dispatchEvent(fakeEvent(type, { scale, clientX: 400, clientY: 250 }));
    };
    gesture('gesturestart', 1);
    gesture('gesturechange', 1.25);
    gesture('gesturechange', 2);
    gesture('gestureend', 2);
    rest();
    expect(distanceM()).toBeCloseTo(START_M / 2, 4);
    gesture('gesturestart', 1);
    gesture('gesturechange', 0.5);
    gesture('gestureend', 0.5);
    rest();
    expect(distanceM()).toBeCloseTo(START_M, 4);
    page.canvas.dispatchEvent(
      fakeEvent('pointerdown', { pointerType: 'touch', pointerId: 7, button: 0, clientX: 1, clientY: 1 }),
    );
    gesture('gesturestart', 1);
    gesture('gesturechange', 3);
    expect(distanceM()).toBeCloseTo(START_M, 4);
    expectSameLens();
  });

  it('is told as a move of a person, once it was one', () => {
    const moved = vi.fn();
    controller.onControl(moved);
    turnWheel({ deltaY: 0 });
    expect(moved).not.toHaveBeenCalled();
    turnWheel({ deltaY: 10, ctrlKey: true });
    expect(moved).toHaveBeenCalled();
  });
});

type Spot = readonly [number, number];

/** What a pointer tells: fingers are numbered, a mouse is 1. */
function point(type: string, pointerId: number, [clientX, clientY]: Spot, fields = {}): void {
  const on = type === 'pointerdown' ? page.canvas : page.window;
  const rest = { button: 0, shiftKey: false, ctrlKey: false, altKey: false, isPrimary: pointerId === 1 };
  on.dispatchEvent(
    fakeEvent(type, { pointerId, pointerType: 'touch', clientX, clientY, ...rest, ...fields }),
  );
}

/** Fingers that go down, move along straight lines in so many steps without a frame between them, and are lifted. */
function fingers(paths: readonly (readonly [Spot, Spot])[], steps = 4): void {
  paths.forEach(([from], finger) => {
    point('pointerdown', finger + 1, from);
  });
  for (let step = 1; step <= steps; step += 1)
    paths.forEach(([[x0, y0], [x1, y1]], finger) => {
      const part = step / steps;
      point('pointermove', finger + 1, [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part]);
    });
  paths.forEach(([, to], finger) => {
    point('pointerup', finger + 1, to);
  });
  rest();
}

describe('dragging', () => {
  // Catches a pinch that counts one move a frame, or pixels in place of a ratio.
  it('by two fingers follows the ratio of their distance, and what is between them stays between them', () => {
    const spot = new Vector3(0.25, 0.2, 0).setZ(seenAt(target()).z).unproject(camera);
    // Around 500, 200 in a picture of 800 × 500, from 60 to 180 pixels apart.
    const apart: readonly (readonly [Spot, Spot])[] = [
      [
        [470, 200],
        [410, 200],
      ],
      [
        [530, 200],
        [590, 200],
      ],
    ];
    fingers(apart);
    expect(distanceM()).toBeCloseTo(START_M / 3, 4);
    expect(seenAt(spot).x).toBeCloseTo(0.25, 4);
    expect(seenAt(spot).y).toBeCloseTo(0.2, 4);
    fingers(
      apart.map(([from, to]) => [to, from] as const),
      9,
    );
    expect(distanceM()).toBeCloseTo(START_M, 4);
    expectSameLens();
  });

  it('moves what two fingers hold along with them', () => {
    const spot = target();
    fingers([
      [
        [300, 250],
        [380, 250],
      ],
      [
        [500, 250],
        [580, 250],
      ],
    ]);
    expect(distanceM()).toBeCloseTo(START_M, 4);
    expect(seenAt(spot).x).toBeCloseTo((2 * 80) / 800, 4);
    expect(seenAt(spot).y).toBeCloseTo(0, 4);
  });

  it.each([
    ['gigacampus', true],
    ['map', false],
    ['blender', true],
    ['cad', false],
  ] as const)('by one finger in the style %s orbits: %s; otherwise two fingers do', (name, orbits) => {
    style = name;
    const [at] = [target()];
    fingers([
      [
        [400, 250],
        [460, 260],
      ],
    ]);
    expect(target().distanceTo(at) < 1e-6).toBe(orbits);
    expect(place().distanceTo(new Vector3(...START.position))).toBeGreaterThan(5);
    controller.goTo(START, true);
    rest();
    fingers([
      [
        [300, 250],
        [360, 250],
      ],
      [
        [500, 250],
        [560, 250],
      ],
    ]);
    expect(target().distanceTo(at) < 1e-6).toBe(!orbits);
  });

  it('keeps the ground under a hand that pans as on a map, seen from above', () => {
    style = 'map';
    controller.goTo({ position: [0, 400, 0.1], target: [0, 0, 0] }, true);
    rest();
    const spot = new Vector3(0, 0, 0);
    point('pointerdown', 1, [400, 250], { pointerType: 'mouse' });
    point('pointermove', 1, [430, 230], { pointerType: 'mouse' });
    point('pointerup', 1, [430, 230], { pointerType: 'mouse' });
    rest();
    expect(seenAt(spot).x).toBeCloseTo((2 * 30) / 800, 3);
    expect(seenAt(spot).y).toBeCloseTo((2 * 20) / 500, 3);
  });

  it('stops where a finger is put down, and goes on with the other when one is lifted', () => {
    point('pointerdown', 1, [400, 250]);
    point('pointerdown', 2, [500, 250]);
    point('pointerup', 1, [400, 250]);
    const at = target();
    point('pointermove', 2, [540, 250]);
    point('pointerup', 2, [540, 250]);
    rest();
    expect(target().distanceTo(at)).toBeLessThan(1e-6);
    expect(place().x).toBeLessThan(-10);
    const left = place();
    point('pointermove', 2, [700, 250]);
    expect(place().distanceTo(left)).toBeLessThan(1e-9);
  });
});

describe('a drag that is not told its end', () => {
  const byMouse = { pointerType: 'mouse' };

  // Catches a picture that hangs on the pointer after its button was lifted over a menu.
  it('is over once the mouse moves without a button', () => {
    point('pointerdown', 1, [400, 250], byMouse);
    point('pointermove', 1, [440, 250], { ...byMouse, buttons: 1 });
    rest();
    const at = place();
    point('pointermove', 1, [600, 300], { ...byMouse, buttons: 0 });
    point('pointermove', 1, [200, 100], { ...byMouse, buttons: 0 });
    rest();
    expect(place().distanceTo(at)).toBeLessThan(1e-9);
  });

  it('by a pen is not pinched by the hand that lies beside it', () => {
    const byPen = { pointerType: 'pen', buttons: 1 };
    point('pointerdown', 1, [400, 250], byPen);
    point('pointerdown', 2, [700, 450]);
    point('pointermove', 2, [600, 400]);
    point('pointermove', 1, [430, 250], byPen);
    point('pointerup', 2, [600, 400]);
    point('pointerup', 1, [430, 250], byPen);
    rest();
    expect(distanceM()).toBeCloseTo(START_M, 4);
    expect(target().distanceTo(new Vector3(...START.target))).toBeLessThan(1e-6);
    expect(place().x).toBeLessThan(-10);
  });

  it('of the eyes on foot is over as well', () => {
    const looked = vi.fn();
    const stop = listenToLooking(page.canvas as unknown as HTMLCanvasElement, looked);
    point('pointerdown', 1, [400, 250], byMouse);
    point('pointermove', 1, [410, 250], { ...byMouse, buttons: 1 });
    expect(looked).toHaveBeenCalledTimes(1);
    point('pointermove', 1, [500, 250], { ...byMouse, buttons: 0 });
    point('pointermove', 1, [510, 250], { ...byMouse, buttons: 0 });
    expect(looked).toHaveBeenCalledTimes(1);
    stop();
  });
});

/** Presses a key; the scene has the focus unless said otherwise. */
function hold(code: string, key: string, frames: number, on: unknown = page.canvas): void {
  const fields = {
    code,
    key,
    target: on,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    repeat: false,
  };
  page.window.dispatchEvent(fakeEvent('keydown', fields));
  for (let frame = 0; frame < frames; frame += 1) {
    nowMs += 16;
    controller.update(nowMs, keys, true);
  }
  page.window.dispatchEvent(fakeEvent('keyup', fields));
  rest();
}

class Slider extends FakeElement {
  override readonly tagName = 'INPUT';
}

describe('moving by keyboard', () => {
  // From the south, looking north: right is east (+x), ahead is north (−z).
  const WAYS = [
    ['KeyW', 'w', new Vector3(0, 0, -1)],
    ['KeyS', 's', new Vector3(0, 0, 1)],
    ['KeyA', 'a', new Vector3(-1, 0, 0)],
    ['KeyD', 'd', new Vector3(1, 0, 0)],
    ['KeyE', 'e', new Vector3(0, 1, 0)],
    ['KeyQ', 'q', new Vector3(0, -1, 0)],
  ] as const;
  it.each(WAYS)('%s goes its way and no other', (code, key, way) => {
    const before = place();
    hold(code, key, 10);
    const step = place().sub(before);
    expect(step.length()).toBeGreaterThan(3);
    expect(step.normalize().dot(way)).toBeGreaterThan(0.99);
  });

  it('orbits with the arrows: the camera goes where the arrow points, around a subject that stays', () => {
    hold('ArrowLeft', 'ArrowLeft', 10);
    expect(place().x).toBeLessThan(-10);
    hold('ArrowRight', 'ArrowRight', 20);
    expect(place().x).toBeGreaterThan(10);
    const { y } = place();
    hold('ArrowUp', 'ArrowUp', 10);
    expect(place().y).toBeGreaterThan(y + 10);
    hold('ArrowDown', 'ArrowDown', 20);
    expect(place().y).toBeLessThan(y);
    expect(target().distanceTo(new Vector3(...START.target))).toBeLessThan(1e-6);
    expect(distanceM()).toBeCloseTo(START_M, 6);
  });

  it('zooms with plus and minus, and in larger steps with Page Up and Page Down', () => {
    hold('Equal', '+', 1);
    const near = distanceM();
    expect(near).toBeLessThan(START_M);
    hold('NumpadSubtract', '-', 1);
    expect(distanceM()).toBeCloseTo(START_M, 4);
    hold('PageUp', 'PageUp', 1);
    expect(distanceM()).toBeLessThan(near);
    hold('PageDown', 'PageDown', 1);
    expect(distanceM()).toBeCloseTo(START_M, 4);
    expectSameLens();
  });

  it('counts a tap between two frames', () => {
    const before = place();
    hold('KeyD', 'd', 0);
    expect(place().x - before.x).toBeGreaterThan(5);
    const turned = place();
    hold('ArrowLeft', 'ArrowLeft', 0);
    expect(place().distanceTo(turned)).toBeGreaterThan(10);
  });

  it('leaves arrows, plus, minus and Enter to a slider, and all keys to whoever types', () => {
    const slider = new Slider();
    for (const [code, key] of [
      ['ArrowLeft', 'ArrowLeft'],
      ['PageUp', 'PageUp'],
      ['Minus', '-'],
      ['KeyW', 'w'],
      ['Enter', 'Enter'],
    ] as const)
      hold(code, key, 5, slider);
    // A button keeps its Enter and the arrows of its group.
    for (const key of ['ArrowLeft', 'Enter']) hold(key, key, 5, new FakeElement());
    expect(controller.goal().position).toEqual(START.position.map((each) => expect.closeTo(each, 6)));
    expect(noted).not.toHaveBeenCalled();
  });

  it('selects what is in the middle by Enter on the scene', () => {
    hold('Enter', 'Enter', 1);
    expect(noted.mock.calls).toEqual([['middle']]);
  });

  it('stops when the window loses the focus', () => {
    page.window.dispatchEvent(
      fakeEvent('keydown', { code: 'KeyD', key: 'd', target: page.canvas, shiftKey: false }),
    );
    page.window.dispatchEvent(fakeEvent('blur'));
    const before = place();
    rest();
    expect(place().distanceTo(before)).toBeLessThan(1e-9);
  });
});
