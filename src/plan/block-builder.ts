import { type Pose, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import type { Share } from '../model/layout/site/split-evenly.ts';
import { type ColumnRoom, firstOf } from './column-room.ts';
import { type Mirrored, moveOn } from './move-on.ts';
import { StepKey } from './plan-keys.ts';
import type { StandingThings, ThingKind } from './plan-types.ts';

/** `servedBy` for many items in a row. */
function fillServers(into: Int32Array, at: number, count: number, share: Share, item: number): void {
  const { first, owned, items } = share;
  const last = owned - 1;
  for (let offset = 0; offset < count; offset += 1) {
    const order = Math.floor(((item + offset) * owned) / items);
    into[at + offset] = first + Math.min(order, last);
  }
}

/** Equal things that stand beside one another in a straight run along x. */
export interface ThingRun {
  readonly count: number;
  /** Middle of the first, and the step to the next. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly stepX: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly yaw: number;
  readonly parent: number;
}

/** Where things that are stood once more lie by where the first do, and how much further their owners and servers are. */
export interface ThingShift extends Mirrored {
  readonly parent: number;
  readonly feed: number;
  readonly loop: number;
}

/** Half a turn and a quarter as columns hold them. */
const HALF_TURN = Math.fround(Math.PI);
const QUARTER_TURN = Math.fround(Math.PI / 2);

/** Which way something in a hall looks, along it or across, where the hall is laid out the other way round. */
function mirroredYaw(yaw: number, { su, sv }: Mirrored): number {
  if (Math.abs(yaw) === QUARTER_TURN) return su * yaw;
  return sv > 0 ? yaw : HALF_TURN - yaw;
}

/** Collects the things of one kind in columns of `room`. Give the exact count as capacity and nothing is copied. */
export class ThingBuilder {
  count = 0;
  readonly kind: ThingKind;
  readonly parentKind: ThingKind | null;
  loopKind: 'cdu' | 'crah' | null = null;
  private readonly room: ColumnRoom;
  private readonly key = new StepKey();
  private position: Float32Array;
  private size: Float32Array;
  private yaw: Float32Array;
  private parent: Int32Array;
  private feed: Int32Array;
  private loop: Int32Array;

  constructor(room: ColumnRoom, kind: ThingKind, parentKind: ThingKind | null, capacity: number) {
    this.room = room;
    this.kind = kind;
    this.parentKind = parentKind;
    this.position = room.floats(capacity * 3);
    this.size = room.floats(capacity * 3);
    this.yaw = room.floats(capacity);
    this.parent = room.ints(capacity);
    this.feed = room.ints(capacity);
    this.loop = room.ints(capacity);
  }

  /** Stands one thing with the centre of its footprint at (x, y, z); answers its index. Link it next. */
  add(x: number, y: number, z: number, width: number, height: number, depth: number, yaw: number): number {
    const index = this.count;
    if (index >= this.yaw.length) this.grow(index + 1);
    const at = index * 3;
    this.position[at] = x;
    this.position[at + 1] = y;
    this.position[at + 2] = z;
    this.size[at] = width;
    this.size[at + 1] = height;
    this.size[at + 2] = depth;
    this.yaw[index] = yaw;
    this.count = index + 1;
    this.key.step(x, y, z, yaw);
    this.key.step(width, height, depth);
    return index;
  }

  /** Stands a whole run at once, fed and cooled by nothing yet; answers the index of its first. */
  addRun(run: ThingRun): number {
    const from = this.count;
    const to = from + run.count;
    if (to > this.yaw.length) this.grow(to);
    const { position, size, yaw, parent, feed, loop } = this;
    const { x, y, z, stepX, width, height, depth } = run;
    // Runs are many and short: to fill each column by itself would take longer than to write them together.
    for (let index = from, at = from * 3; index < to; index += 1, at += 3) {
      position[at] = x + (index - from) * stepX;
      position[at + 1] = y;
      position[at + 2] = z;
      size[at] = width;
      size[at + 1] = height;
      size[at + 2] = depth;
      yaw[index] = run.yaw;
      parent[index] = run.parent;
      feed[index] = -1;
      loop[index] = -1;
    }
    this.count = to;
    this.key.step(x, z, stepX, run.yaw);
    this.key.step(width, height, depth);
    this.key.step(run.count, run.parent, y);
    return from;
  }

  /** Says what feeds `count` things from `index` on: items `item`… of the share. */
  feedRun(index: number, count: number, share: Share, item: number): void {
    fillServers(this.feed, index, count, share, item);
  }

  /** Says that one thing feeds `count` things from `index` on. */
  feedAll(index: number, count: number, feed: number): void {
    this.feed.fill(feed, index, index + count);
  }

  /** Says what cools `count` things from `index` on: items `item`… of the share. */
  coolRun(index: number, count: number, share: Share, item: number): void {
    fillServers(this.loop, index, count, share, item);
  }

  /** The same by air handlers, where others of the kind hang on CDUs. */
  coolByAir(index: number, count: number, share: Share, item: number): void {
    fillServers(this.loop, index, count, share, item);
    for (let at = index; at < index + count; at += 1) this.loop[at] = -2 - (this.loop[at] ?? -1);
  }

  /**
   * Stands things of a hall, `from` … `to`, once more, mirrored and moved; what they belong to and hang on is moved on
   * by whole numbers.
   */
  repeat(from: number, to: number, by: ThingShift): void {
    const at = this.count;
    const end = at + to - from;
    if (end > this.yaw.length) this.grow(end);
    const { position } = this;
    const { x, z, su, sv } = by;
    for (let old = from * 3, place = at * 3; place < end * 3; old += 3, place += 3) {
      position[place] = x + su * (position[old] ?? 0);
      position[place + 1] = position[old + 1] ?? 0;
      position[place + 2] = z + sv * (position[old + 2] ?? 0);
    }
    this.size.copyWithin(at * 3, from * 3, to * 3);
    this.repeatYaw(from, to, by);
    moveOn(this.parent, from, to, at, by.parent);
    moveOn(this.feed, from, to, at, by.feed);
    moveOn(this.loop, from, to, at, by.loop);
    this.count = end;
    this.key.step(from, to, by.parent);
    this.key.step(x, z, su, sv);
  }

  xOf(index: number): number {
    return this.position[index * 3] ?? 0;
  }

  zOf(index: number): number {
    return this.position[index * 3 + 2] ?? 0;
  }

  /** Says to what the thing belongs, and what feeds and cools it (−1: nothing). */
  link(index: number, parent: number, feed: number, loop: number): void {
    this.parent[index] = parent;
    this.key.step(index, parent);
    this.feed[index] = feed;
    this.loop[index] = loop;
  }

  /** The thing that a thing belongs to; −1 where it has none. */
  parentOf(index: number): number {
    return this.parent[index] ?? -1;
  }

  /** Turns those things about a pose's middle, as far as it is turned, that `isOf` says are on its ground. */
  turn(pose: Pose, isOf: (index: number) => boolean): void {
    const { position, yaw } = this;
    for (let index = 0; index < this.count; index += 1) {
      if (!isOf(index)) continue;
      const at = index * 3;
      const [x, z] = [(position[at] ?? 0) - pose.x, (position[at + 2] ?? 0) - pose.z];
      position[at] = worldX(pose, x, z);
      position[at + 2] = worldZ(pose, x, z);
      yaw[index] = (yaw[index] ?? 0) + pose.quarterTurns * (Math.PI / 2);
    }
    this.key.step(pose.x, pose.z, pose.quarterTurns);
  }

  finish(): StandingThings {
    const { count } = this;
    return {
      kind: this.kind,
      count,
      position: firstOf(this.position, count * 3),
      size: firstOf(this.size, count * 3),
      yaw: firstOf(this.yaw, count),
      parentKind: this.parentKind,
      parent: firstOf(this.parent, count),
      feed: firstOf(this.feed, count),
      loop: firstOf(this.loop, count),
      loopKind: this.loopKind,
      geometryKey: this.key.text(),
    };
  }

  private repeatYaw(from: number, to: number, by: ThingShift): void {
    const { yaw, count } = this;
    if (by.su > 0 && by.sv > 0) yaw.copyWithin(count, from, to);
    else for (let old = from; old < to; old += 1) yaw[count + old - from] = mirroredYaw(yaw[old] ?? 0, by);
  }

  private grow(count: number): void {
    const { room } = this;
    this.yaw = room.grownFloats(this.yaw, count);
    const capacity = this.yaw.length;
    this.position = room.grownFloats(this.position, capacity * 3);
    this.size = room.grownFloats(this.size, capacity * 3);
    this.parent = room.grownInts(this.parent, capacity);
    this.feed = room.grownInts(this.feed, capacity);
    this.loop = room.grownInts(this.loop, capacity);
  }
}
