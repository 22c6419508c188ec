import { wordsOf } from '../../store/fields.ts';
import type { RoofMode } from '../../store/store-types.ts';
import { prefersReducedMotion } from '../camera/typing.ts';
import type { FrameInfo, RoofState } from '../layer.ts';
import { distanceToBounds } from './building-bounds.ts';
import type { FocusBuilding } from './focus-building.ts';

/** A building opens when the camera is nearer than this, metres … */
const ROOF_OPEN_M = 220;
/** … and closes again beyond this, so that it does not flicker at the edge. */
const ROOF_CLOSE_M = 245;
/** The building of the selection or of the last flight opens from this far, metres. */
const FOCUS_OPEN_M = 350;
/** It yields to another building only when the camera is this near to that one, metres. */
const FOCUS_YIELDS_M = 25;
/** A building must be nearer by this much to take over from the open one, metres. */
const TAKE_OVER_M = 15;
/** Time a roof takes to rise, seconds. */
const LIFT_S = 0.7;
const LONGEST_STEP_S = 0.05;
/** A camera that moves this far in one frame has jumped, metres: roofs then jump too. */
const JUMP_M = 150;

/** Whether a roof should be open: `wasOpen` decides between the two distances. */
export function roofShouldOpen(mode: RoofMode, distanceM: number, wasOpen: boolean): boolean {
  if (mode === 'lifted') return true;
  if (mode === 'closed') return false;
  return distanceM < (wasOpen ? ROOF_CLOSE_M : ROOF_OPEN_M);
}

/**
 * How far each level of detail of what stands in a building reaches, metres: bezels, manifolds and fans; cabinets one by
 * one; lines of them. Beyond, the end of a line is a few pixels large.
 */
const INSIDE_UNTIL_M = [70, 500, 1000] as const;

function insideLevelAt(distanceM: number): number {
  let level = 1;
  for (const untilM of INSIDE_UNTIL_M) if (distanceM >= untilM) level += 1;
  return level;
}

/** How far each building's roof is open: one for the whole scene. `step` allocates nothing. */
export class BuildingOpenness implements RoofState {
  /** 0 closed … 1 open, one a building. */
  amount = new Float32Array(0);
  readonly inside = { levelOf: Uint8Array.of(1), version: 0 };
  readonly floors = { levelOf: Uint8Array.of(1), version: 0 };
  insideCount = 0;
  version = 0;
  /** Distance from the camera, metres, one a building. */
  distanceM = new Float32Array(0);
  #bounds: Float32Array = new Float32Array(0);
  #storeys = 1;
  #shown = 0;
  /** The layers that are left out, as the view tells them, and whether shells are among them. */
  #hidden = '';
  #shellsHidden = false;
  /** The one building open in auto mode, −1 for none. */
  #autoOpen = -1;
  readonly #focus: FocusBuilding;
  readonly #stillness: () => boolean;
  readonly #last = { x: Number.NaN, y: 0, z: 0 };

  /** `focus`: the building people are busy with. `stillness`: whether motion is unwelcome. */
  constructor(focus: FocusBuilding = () => -1, stillness: () => boolean = prefersReducedMotion) {
    this.#focus = focus;
    this.#stillness = stillness;
  }

  get count(): number {
    return this.amount.length;
  }

  /** Keeps the state of buildings that stay. @param storeys of each. */
  setBounds(bounds: Float32Array, storeys = 1): void {
    const count = bounds.length / 6;
    this.#bounds = bounds;
    if (count === this.count && storeys === this.#storeys) return;
    this.#storeys = storeys;
    this.floors.levelOf = new Uint8Array(count * storeys + 1);
    this.floors.levelOf[count * storeys] = 1;
    this.floors.version += 1;
    const amount = new Float32Array(count);
    amount.set(this.amount.subarray(0, count));
    this.amount = amount;
    if (this.#autoOpen >= count) this.#autoOpen = -1;
    this.distanceM = new Float32Array(count).fill(Infinity);
    this.inside.levelOf = new Uint8Array(count + 1);
    this.inside.levelOf[count] = 1;
    this.insideCount = 0;
    this.inside.version += 1;
    this.version += 1;
  }

  /**
   * Moves the roofs on by one frame. Returns 0 when nothing changed, 1 when it did, 2 when more frames are needed.
   * @param shown storey that is seen where buildings have several.
   */
  step(frame: FrameInfo, shown = 0): 0 | 1 | 2 {
    this.#shown = shown;
    const { x, y, z } = frame.camera.position;
    for (let building = 0; building < this.count; building++) {
      this.distanceM[building] = distanceToBounds(this.#bounds, building, x, y, z);
    }
    this.#autoOpen = this.#chooseOpen();
    const { roofs } = frame.view;
    const jumped = this.#moveTo(x, y, z);
    const step = Math.min(frame.deltaS, LONGEST_STEP_S) / LIFT_S;
    let result: 0 | 1 | 2 = 0;
    for (let building = 0; building < this.count; building++) {
      const open = roofs === 'lifted' || (roofs === 'auto' && building === this.#autoOpen);
      const amount = this.amount[building] ?? 0;
      const target = open ? 1 : 0;
      if (amount === target) continue;
      const pace = jumped || this.#stillness() ? 1 : step;
      const next = open ? Math.min(1, amount + pace) : Math.max(0, amount - pace);
      this.amount[building] = next;
      if (next !== target) result = 2;
      else if (result === 0) result = 1;
    }
    if (result !== 0) this.version += 1;
    this.#readHidden(frame.view.hidden);
    this.#chooseInside(roofs);
    return result;
  }

  /** Words are told apart only when they change. */
  #readHidden(hidden: string): void {
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    this.#shellsHidden = wordsOf(hidden).includes('shells');
  }

  #chooseInside(roofs: RoofMode): void {
    const { levelOf } = this.inside;
    this.insideCount = 0;
    for (let building = 0; building < this.count; building++) {
      const isSeen = this.isInsideVisible(building, roofs);
      if (isSeen) this.insideCount += 1;
      const level = isSeen ? insideLevelAt(this.distanceM[building] ?? Infinity) : 0;
      this.#chooseFloors(building, level);
      if (levelOf[building] === level) continue;
      levelOf[building] = level;
      this.inside.version += 1;
    }
  }

  #chooseFloors(building: number, level: number): void {
    const { levelOf } = this.floors;
    for (let storey = 0; storey < this.#storeys; storey++) {
      const floor = building * this.#storeys + storey;
      const now = storey === this.#shown ? level : 0;
      if (levelOf[floor] === now) continue;
      levelOf[floor] = now;
      this.floors.version += 1;
    }
  }

  /** Whether the camera has come here by a jump. */
  #moveTo(x: number, y: number, z: number): boolean {
    const last = this.#last;
    const movedM = Math.hypot(x - last.x, y - last.y, z - last.z);
    last.x = x;
    last.y = y;
    last.z = z;
    return movedM > JUMP_M;
  }

  /** The building to open in auto mode: that of the focus when near enough, else the nearest. */
  #chooseOpen(): number {
    const was = this.#autoOpen;
    let nearest = -1;
    let nearestM = Infinity;
    for (let building = 0; building < this.count; building++) {
      const distanceM = this.distanceM[building] ?? Infinity;
      if (!roofShouldOpen('auto', distanceM, building === was)) continue;
      const bid = building === was ? distanceM - TAKE_OVER_M : distanceM;
      if (bid >= nearestM) continue;
      nearest = building;
      nearestM = bid;
    }
    const focus = this.#focus();
    const focusM = this.distanceM[focus] ?? Infinity;
    if (focusM > FOCUS_OPEN_M || focus === nearest) return nearest;
    const nearM = this.distanceM[nearest] ?? Infinity;
    return nearM < FOCUS_YIELDS_M && nearM < focusM ? nearest : focus;
  }

  /** Whether the inside of a building can be seen: its roof is off, its shell is left out, or the camera is in it. */
  isInsideVisible(building: number, roofs: RoofMode): boolean {
    if (this.#shellsHidden) return true;
    if ((this.amount[building] ?? 0) > 0) return true;
    return roofs !== 'lifted' && (this.distanceM[building] ?? Infinity) < 1;
  }
}
