import { PerspectiveCamera, type WebGLRenderer } from 'three';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameDriver, type DriverSeams, sizeOfHolder } from '../../../src/scene/frame-driver.ts';

let animation = new Map<number, FrameRequestCallback>();
let holder = { width: 640, height: 320, top: 10, left: 20 };
let ratio = 1;
let shownRatio = 1;
const setSize = vi.fn();
const draw = vi.fn();

function parent(): HTMLElement {
  const fake: Pick<HTMLElement, 'getBoundingClientRect'> = {
    getBoundingClientRect: () => ({ ...new DOMRectLike(), ...holder }),
  };
  return fake as HTMLElement;
}

class DOMRectLike {
  readonly x = 0;
  readonly y = 0;
  readonly bottom = 0;
  readonly right = 0;
  readonly toJSON = (): string => '';
}

function seams(camera = new PerspectiveCamera()): DriverSeams {
  const renderer: Pick<WebGLRenderer, 'getPixelRatio' | 'setPixelRatio' | 'setSize'> = {
    getPixelRatio: () => shownRatio,
    setPixelRatio: (next = 1) => {
      shownRatio = next;
    },
    setSize,
  };
  return { renderer: renderer as WebGLRenderer, camera, parent: parent(), pixelRatio: () => ratio, draw };
}

function nextAnimationFrame(): void {
  const due = [...animation.values()];
  animation.clear();
  for (const callback of due) callback(0);
}

beforeEach(() => {
  animation = new Map();
  holder = { width: 640, height: 320, top: 10, left: 20 };
  ratio = 1;
  shownRatio = 1;
  let handle = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    handle += 1;
    animation.set(handle, callback);
    return handle;
  });
  vi.stubGlobal('cancelAnimationFrame', (cancelled: number) => animation.delete(cancelled));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('the driver of the first frames', () => {
  it('turns requests within one animation frame into one drawn frame', () => {
    const driver = createFrameDriver(seams());
    driver.schedule();
    driver.schedule();
    expect(animation.size).toBe(1);
    nextAnimationFrame();
    expect(draw).toHaveBeenCalledTimes(1);
    nextAnimationFrame();
    expect(draw).toHaveBeenCalledTimes(1);
    driver.schedule();
    nextAnimationFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  it('takes over the size of the holder, and leaves a picture alone whose size is right', () => {
    const camera = new PerspectiveCamera();
    const driver = createFrameDriver(seams(camera));
    driver.resize();
    driver.resize();
    expect(setSize).toHaveBeenCalledExactlyOnceWith(640, 320, true);
    expect(camera.aspect).toBe(2);
    holder = { ...holder, width: 320 };
    driver.resize();
    expect(setSize).toHaveBeenLastCalledWith(320, 320, true);
    expect(camera.aspect).toBe(1);
  });

  it('follows the pixel ratio of the moment before it draws', () => {
    const driver = createFrameDriver(seams());
    driver.resize();
    ratio = 0.8;
    driver.schedule();
    nextAnimationFrame();
    expect(shownRatio).toBe(0.8);
    expect(setSize).toHaveBeenCalledTimes(2);
    expect(setSize.mock.invocationCallOrder[1]).toBeLessThan(draw.mock.invocationCallOrder[0] ?? 0);
  });

  it('draws nothing once it has handed over', () => {
    const driver = createFrameDriver(seams());
    driver.schedule();
    driver.dispose();
    nextAnimationFrame();
    expect(draw).not.toHaveBeenCalled();
  });

  it('never draws into a canvas without area', () => {
    holder = { ...holder, width: 0, height: 0 };
    expect(sizeOfHolder(parent())).toEqual({ width: 1, height: 1, top: 10, left: 20 });
  });
});
