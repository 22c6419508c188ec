import { vi } from 'vitest';
import { createFakeGl, type FakeGl } from './fake-gl.ts';

/** An element as far as the scene touches one: events, a place on the page, a style. */
export class FakeElement extends EventTarget {
  readonly style: Record<string, string> = {};
  readonly tagName: string = 'DIV';
  tabIndex = 0;
  rect = { left: 0, top: 0, width: 800, height: 500 };
  ownerDocument: EventTarget | null = null;
  parentElement: FakeElement | null = null;
  getBoundingClientRect() {
    const { left, top, width, height } = this.rect;
    return { left, top, width, height, x: left, y: top, right: left + width, bottom: top + height };
  }
  setAttribute(): void {}
  removeAttribute(): void {}
  getAttribute(): string | null {
    return null;
  }
  closest(): null {
    return null;
  }
  setPointerCapture(): void {}
  releasePointerCapture(): void {}
  hasPointerCapture(): boolean {
    return false;
  }
}

class FakeCanvas extends FakeElement {
  override readonly tagName = 'CANVAS';
  width = 300;
  height = 150;
  readonly gl: FakeGl = createFakeGl(this);
  getContext(kind: string): unknown {
    if (kind === 'webgl2') return this.gl.context;
    return kind === '2d' ? { drawImage: () => undefined } : null;
  }
  toBlob(done: (blob: Blob) => void): void {
    done(new Blob(['picture']));
  }
}

/** An event with whatever fields a listener reads. */
export function fakeEvent(type: string, fields: Readonly<Record<string, unknown>> = {}): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(event, name, { value });
  return event;
}

interface FakeMedia extends EventTarget {
  matches: boolean;
}

export interface FakePage {
  readonly window: EventTarget;
  readonly document: EventTarget & { hidden: boolean };
  readonly canvas: FakeCanvas;
  readonly holder: FakeElement;
  readonly fonts: EventTarget;
  /** Answers of media queries; a query is false until set, and a change is told to whoever listens. */
  setMedia(query: string, matches: boolean): void;
  /** The window is on another screen; the browser tells whoever watches the resolution. */
  setPixelRatio(ratio: number): void;
  /** … and one that does not tell. */
  setPixelRatioUntold(ratio: number): void;
  /** The holder of the canvas gets another size. */
  resize(width: number, height: number): void;
  /** The browser takes the context away, and gives it back. */
  loseContext(): void;
  restoreContext(): void;
}

const FRAME_MS = 16;
/** Kept from page to page, as what asks once keeps its answer. */
const media = new Map<string, FakeMedia>();

/** A page without a browser: globals that the scene reads, with animation frames on the (fake) timers. */
export function installFakePage(): FakePage {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    hidden: false,
    visibilityState: 'visible',
    activeElement: null,
    createElement: () => new FakeCanvas(),
    createElementNS: () => new FakeCanvas(),
    fonts: new EventTarget(),
  });
  const holder = new FakeElement();
  const canvas = new FakeCanvas();
  canvas.parentElement = holder;
  canvas.ownerDocument = document;
  for (const list of media.values()) list.matches = false;
  const mediaOf = (query: string): FakeMedia => {
    const list = media.get(query) ?? Object.assign(new EventTarget(), { matches: false });
    media.set(query, list);
    return list;
  };
  const observers = new Set<() => void>();
  class FakeResizeObserver {
    readonly #told: () => void;
    constructor(told: () => void) {
      this.#told = told;
    }
    observe(): void {
      observers.add(this.#told);
    }
    unobserve(): void {}
    disconnect(): void {
      observers.delete(this.#told);
    }
  }
  const globals: Record<string, unknown> = {
    window: Object.assign(window, { document, devicePixelRatio: 1, setTimeout, clearTimeout }),
    document,
    devicePixelRatio: 1,
    matchMedia: mediaOf,
    ResizeObserver: FakeResizeObserver,
    DOMRect: class {},
    HTMLElement: FakeElement,
    HTMLCanvasElement: FakeCanvas,
    requestAnimationFrame: (callback: FrameRequestCallback) =>
      setTimeout(() => callback(performance.now()), FRAME_MS),
    cancelAnimationFrame: (frame: ReturnType<typeof setTimeout>) => clearTimeout(frame),
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  return {
    window,
    document,
    canvas,
    holder,
    fonts: document.fonts,
    setMedia: (query, matches) => {
      const list = mediaOf(query);
      list.matches = matches;
      list.dispatchEvent(new Event('change'));
    },
    setPixelRatio: (ratio) => {
      const before = `(resolution: ${globalThis.devicePixelRatio}dppx)`;
      vi.stubGlobal('devicePixelRatio', ratio);
      mediaOf(before).dispatchEvent(new Event('change'));
    },
    setPixelRatioUntold: (ratio) => {
      vi.stubGlobal('devicePixelRatio', ratio);
    },
    resize: (width, height) => {
      holder.rect = { ...holder.rect, width, height };
      canvas.rect = { ...canvas.rect, width, height };
      for (const tell of observers) tell();
    },
    loseContext: () => {
      canvas.gl.setLost(true);
      canvas.dispatchEvent(fakeEvent('webglcontextlost'));
    },
    restoreContext: () => {
      canvas.gl.setLost(false);
      canvas.dispatchEvent(fakeEvent('webglcontextrestored'));
    },
  };
}
