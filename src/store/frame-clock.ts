/** How many frames the ring of JS times remembers. */
export const FRAME_RING_LENGTH = 120;

/** What the scene writes and the page reads every frame, outside the store so that no frame wakes React. */
export interface FrameClock {
  /** Frames drawn since the page opened. */
  frames: number;
  /** A frame is asked for and not drawn yet, other than for flows: the picture is behind. */
  frameDue: boolean;
  /** The first picture stands and parts of it are still to come. */
  incomplete: boolean;
  /** A lens is on whose colours are still being reckoned. */
  painting: boolean;
  /** Main-thread milliseconds of the last frames: frame n stands at n modulo the ring's length. */
  readonly lastFrameJsMs: Float64Array;
  drawCalls: number;
  triangles: number;
  /** Instances drawn, by layer and kind: counted when asked. */
  instanceCounts: () => Readonly<Record<string, number>>;
  /** How often each reason asked for a frame. */
  readonly reasons: Record<string, number>;
  /** Metres across a CSS pixel of the view where the camera looks at. */
  metresPerPx: number;
  /** Called with each frame that is drawn, for what follows the camera beside the picture. */
  readonly listeners: Set<() => void>;
  /** Where the camera stands now, metres. Written in place. */
  readonly pose: { readonly position: [number, number, number]; readonly target: [number, number, number] };
}

export function createFrameClock(): FrameClock {
  return {
    frames: 0,
    frameDue: false,
    incomplete: false,
    painting: false,
    lastFrameJsMs: new Float64Array(FRAME_RING_LENGTH),
    drawCalls: 0,
    triangles: 0,
    instanceCounts: () => ({}),
    reasons: {},
    metresPerPx: 0,
    listeners: new Set(),
    pose: { position: [0, 0, 0], target: [0, 0, 0] },
  };
}

/** Counts one drawn frame and its main-thread milliseconds. */
export function recordFrame(clock: FrameClock, jsMs: number): void {
  clock.lastFrameJsMs[clock.frames % FRAME_RING_LENGTH] = jsMs;
  clock.frames += 1;
  for (const listener of clock.listeners) listener();
}

/** Counts why a frame was asked for. */
export function countFrameReason(clock: FrameClock, reason: string): void {
  clock.reasons[reason] = (clock.reasons[reason] ?? 0) + 1;
}

/** The remembered JS times, oldest first. */
export function recentFrameJsMs({ frames, lastFrameJsMs }: FrameClock): number[] {
  const count = Math.min(frames, FRAME_RING_LENGTH);
  const recent: number[] = [];
  for (let n = frames - count; n < frames; n += 1) recent.push(lastFrameJsMs[n % FRAME_RING_LENGTH] ?? 0);
  return recent;
}
