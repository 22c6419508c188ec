import type { RoofMode, ViewSlice } from '../../../store/store-types.ts';
import type { FrameInfo } from '../../layer.ts';
import { distanceToBounds } from './building-tiles.ts';

/** A building opens when the camera is nearer than this, metres … */
export const ROOF_OPEN_M = 220;
/** … and closes again beyond this, so that it does not flicker at the edge. */
export const ROOF_CLOSE_M = 245;
/** Time a roof takes to rise, seconds. */
const LIFT_S = 0.7;
const LONGEST_STEP_S = 0.05;

/** Whether a roof should be open: `wasOpen` decides between the two distances. */
export function roofShouldOpen(mode: RoofMode, distanceM: number, wasOpen: boolean): boolean {
  if (mode === 'lifted') return true;
  if (mode === 'closed') return false;
  return distanceM < (wasOpen ? ROOF_CLOSE_M : ROOF_OPEN_M);
}

/**
 * How far each building's roof is open. Every layer that needs it keeps its own; all of them see the same frames and
 * so agree. `step` allocates nothing.
 */
export class BuildingOpenness {
  /** 0 closed … 1 open, one a building. */
  amount = new Float32Array(0);
  /** Distance from the camera, metres, one a building. */
  distanceM = new Float32Array(0);
  #bounds: Float32Array = new Float32Array(0);
  #open = new Uint8Array(0);

  get count(): number {
    return this.amount.length;
  }

  /** Keeps the state of buildings that stay. */
  setBounds(bounds: Float32Array): void {
    const count = bounds.length / 6;
    this.#bounds = bounds;
    if (count === this.count) return;
    const amount = new Float32Array(count);
    amount.set(this.amount.subarray(0, count));
    const open = new Uint8Array(count);
    open.set(this.#open.subarray(0, count));
    this.amount = amount;
    this.#open = open;
    this.distanceM = new Float32Array(count).fill(Infinity);
  }

  /** Moves the roofs on by one frame. Returns 0 when nothing changed, 1 when it did, 2 when more frames are needed. */
  step(frame: FrameInfo): 0 | 1 | 2 {
    const { x, y, z } = frame.camera.position;
    const step = Math.min(frame.deltaS, LONGEST_STEP_S) / LIFT_S;
    let result: 0 | 1 | 2 = 0;
    for (let building = 0; building < this.count; building++) {
      const distanceM = distanceToBounds(this.#bounds, building, x, y, z);
      this.distanceM[building] = distanceM;
      const open = roofShouldOpen(frame.view.roofs, distanceM, this.#open[building] === 1);
      this.#open[building] = open ? 1 : 0;
      const amount = this.amount[building] ?? 0;
      const target = open ? 1 : 0;
      if (amount === target) continue;
      const next = open ? Math.min(1, amount + step) : Math.max(0, amount - step);
      this.amount[building] = next;
      if (next !== target) result = 2;
      else if (result === 0) result = 1;
    }
    return result;
  }

  /** Whether the inside of a building can be seen: its roof is off, or the camera is in it. */
  isInsideVisible(building: number, view: ViewSlice): boolean {
    if ((this.amount[building] ?? 0) > 0) return true;
    return view.roofs !== 'lifted' && (this.distanceM[building] ?? Infinity) < 1;
  }
}
