import type { WebGLRenderer } from 'three';
import { type FrameClock, recordFrame } from '../store/frame-clock.ts';
import type { SceneLayer } from './layer.ts';

const MEASURES_KEPT = 200;

/** Writes what the last frame cost into the frame clock. */
export function recordFrameCost(clock: FrameClock, renderer: WebGLRenderer, startMs: number): void {
  const endMs = performance.now();
  recordFrame(clock, endMs - startMs);
  clock.drawCalls = renderer.info.render.calls;
  clock.triangles = renderer.info.render.triangles;
  performance.measure('gc:frame', { start: startMs, end: endMs });
  // The buffer of user timing never forgets by itself.
  if (clock.frames % MEASURES_KEPT === 0) performance.clearMeasures('gc:frame');
}

/** Sums what the layers draw. */
export function countInstances(layers: readonly SceneLayer[]): Readonly<Record<string, number>> {
  const total: Record<string, number> = {};
  for (const layer of layers)
    for (const [kind, count] of Object.entries(layer.instanceCounts()))
      total[kind] = (total[kind] ?? 0) + count;
  return total;
}
