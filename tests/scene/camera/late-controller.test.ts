import { PerspectiveCamera } from 'three';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CameraController } from '../../../src/scene/camera/camera-control-types.ts';
import type { MovementSource } from '../../../src/scene/camera/camera-keys.ts';
import { createLateController } from '../../../src/scene/camera/late-controller.ts';
import { MIN_HEIGHT_M } from '../../../src/scene/camera/near-plane.ts';
import { createFrameClock } from '../../../src/store/frame-clock.ts';
import type { CameraPose } from '../../../src/store/store-types.ts';

const HOME: CameraPose = { position: [300, 200, 400], target: [0, 0, 0] };
const STILL: MovementSource = {
  take: () => ({ forward: 0, right: 0, up: 0, turn: 0, rise: 0, nearer: 0, fast: false }),
};
const requestFrame = vi.fn();
const frameClock = createFrameClock();

function fakeControls() {
  return {
    goTo: vi.fn<CameraController['goTo']>(),
    update: vi.fn<CameraController['update']>(() => true),
    distanceM: vi.fn<CameraController['distanceM']>(() => 42),
    goal: vi.fn<CameraController['goal']>(() => HOME),
    walk: vi.fn<CameraController['walk']>(),
    isHeld: vi.fn<CameraController['isHeld']>(() => true),
    onControl: vi.fn<CameraController['onControl']>(),
    dispose: vi.fn<CameraController['dispose']>(),
  };
}

beforeEach(() => {
  requestFrame.mockClear();
});

describe('a camera on a tripod', () => {
  it('stands where it is sent, at once, and says where it stands', () => {
    const camera = new PerspectiveCamera();
    const late = createLateController(camera, frameClock, requestFrame);
    late.goTo(HOME, false);
    expect(requestFrame).toHaveBeenCalledTimes(1);
    expect(late.update(0, STILL, false)).toBe(false);
    expect(camera.position.toArray()).toEqual(HOME.position);
    expect(late.distanceM()).toBeCloseTo(Math.hypot(300, 200, 400), 6);
    expect(frameClock.pose).toEqual(HOME);
    const [x, y, z] = camera.getWorldDirection(camera.position.clone()).toArray();
    const length = Math.hypot(300, 200, 400);
    expect([x, y, z].map((each) => (each ?? 0) * length)).toEqual([
      expect.closeTo(-300, 3),
      expect.closeTo(-200, 3),
      expect.closeTo(-400, 3),
    ]);
  });

  it('stays above the ground, and where it was while nobody sends it', () => {
    const camera = new PerspectiveCamera();
    camera.position.set(1, 2, 3);
    const late = createLateController(camera, frameClock, requestFrame);
    expect(late.update(0, STILL, false)).toBe(false);
    expect(late.isHeld()).toBe(false);
    expect(camera.position.toArray()).toEqual([1, 2, 3]);
    late.goTo({ position: [5, -10, 5], target: [0, 0, 0] }, true);
    late.update(0, STILL, false);
    expect(camera.position.y).toBe(MIN_HEIGHT_M);
  });

  it('hands over where it stands, with everyone who listens', () => {
    const late = createLateController(new PerspectiveCamera(), frameClock, requestFrame);
    const listener = vi.fn();
    late.onControl(listener);
    late.goTo(HOME, false);
    const controls = fakeControls();
    late.takeOver(controls);
    expect(controls.goTo).toHaveBeenCalledExactlyOnceWith(HOME, true);
    expect(controls.onControl).toHaveBeenCalledExactlyOnceWith(listener);
  });

  it('leaves everything to the controls from then on', () => {
    const late = createLateController(new PerspectiveCamera(), frameClock, requestFrame);
    const controls = fakeControls();
    late.takeOver(controls);
    expect(controls.goTo).not.toHaveBeenCalled();
    late.goTo(HOME, false);
    expect(controls.goTo).toHaveBeenCalledExactlyOnceWith(HOME, false, undefined);
    expect(requestFrame).not.toHaveBeenCalled();
    expect(late.update(16, STILL, true)).toBe(true);
    expect(controls.update).toHaveBeenCalledExactlyOnceWith(16, STILL, true);
    expect(late.distanceM()).toBe(42);
    expect(late.isHeld()).toBe(true);
    const listener = vi.fn();
    late.onControl(listener);
    expect(controls.onControl).toHaveBeenCalledExactlyOnceWith(listener);
    late.dispose();
    expect(controls.dispose).toHaveBeenCalledTimes(1);
  });
});
