import type { WebGLRenderer } from 'three';
import { frameClock, recordFrame } from '../store/frame-clock.ts';
import type { SceneLayer } from './layer.ts';

const MEASURES_KEPT = 200;

/** Writes what the last frame cost into the frame clock. */
export function recordFrameCost(renderer: WebGLRenderer, startMs: number): void {
  const endMs = performance.now();
  recordFrame(endMs - startMs);
  frameClock.drawCalls = renderer.info.render.calls;
  frameClock.triangles = renderer.info.render.triangles;
  performance.measure('gc:frame', { start: startMs, end: endMs });
  // The buffer of user timing never forgets by itself.
  if (frameClock.frames % MEASURES_KEPT === 0) performance.clearMeasures('gc:frame');
}

/** Sums what the layers draw. Called when a plan or the view has changed, not every frame. */
export function recordInstanceCounts(layers: readonly SceneLayer[]): void {
  const total: Record<string, number> = {};
  for (const layer of layers)
    for (const [kind, count] of Object.entries(layer.instanceCounts()))
      total[kind] = (total[kind] ?? 0) + count;
  frameClock.instanceCounts = total;
}
