import type { Share } from '../model/layout/site/split-evenly.ts';
import { geometryKeyOf } from './geometry-key.ts';
import { floats, ints, roomFor } from './grow-arrays.ts';
import {
  type PathKind,
  type StandingRuns,
  type StandingThings,
  THING_KINDS,
  type ThingKind,
} from './plan-types.ts';

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
  readonly z: number;
  readonly stepX: number;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly yaw: number;
  readonly parent: number;
}

/** How far things that are stood once more lie from the first, and how much further their owners and servers are. */
export interface ThingShift {
  readonly x: number;
  readonly z: number;
  readonly parent: number;
  readonly feed: number;
  readonly loop: number;
}

/** Copies links `from` … `to` to `at`, each `by` further; those that lead nowhere stay. */
function moveOn(links: Int32Array, from: number, to: number, at: number, by: number): void {
  for (let index = from; index < to; index += 1) {
    const link = links[index] ?? -1;
    links[at + index - from] = link < 0 ? link : link + by;
  }
}

/** Collects the things of one kind. Give the exact count as capacity and nothing is copied. */
export class ThingBuilder {
  count = 0;
  readonly kind: ThingKind;
  readonly parentKind: ThingKind | null;
  loopKind: 'cdu' | 'crah' | null = null;
  private position: Float32Array;
  private size: Float32Array;
  private yaw: Float32Array;
  private parent: Int32Array;
  private feed: Int32Array;
  private loop: Int32Array;

  constructor(kind: ThingKind, parentKind: ThingKind | null, capacity: number) {
    this.kind = kind;
    this.parentKind = parentKind;
    this.position = new Float32Array(capacity * 3);
    this.size = new Float32Array(capacity * 3);
    this.yaw = new Float32Array(capacity);
    this.parent = new Int32Array(capacity);
    this.feed = new Int32Array(capacity);
    this.loop = new Int32Array(capacity);
  }

  /** Stands one thing with the centre of its footprint at (x, y, z); answers its index. Link it next. */
  add(x: number, y: number, z: number, width: number, height: number, depth: number, yaw: number): number {
    const index = this.count;
    if (index >= this.yaw.length) this.resize(roomFor(this.yaw, index + 1));
    const at = index * 3;
    this.position[at] = x;
    this.position[at + 1] = y;
    this.position[at + 2] = z;
    this.size[at] = width;
    this.size[at + 1] = height;
    this.size[at + 2] = depth;
    this.yaw[index] = yaw;
    this.count = index + 1;
    return index;
  }

  /** Stands a whole run at once, fed and cooled by nothing yet; answers the index of its first. */
  addRun(run: ThingRun): number {
    const from = this.count;
    const to = from + run.count;
    if (to > this.yaw.length) this.resize(roomFor(this.yaw, to));
    const { position, size } = this;
    const { x, z, stepX, width, height, depth } = run;
    for (let index = from, at = from * 3; index < to; index += 1, at += 3) {
      position[at] = x + (index - from) * stepX;
      position[at + 2] = z;
      size[at] = width;
      size[at + 1] = height;
      size[at + 2] = depth;
    }
    this.yaw.fill(run.yaw, from, to);
    this.parent.fill(run.parent, from, to);
    this.feed.fill(-1, from, to);
    this.loop.fill(-1, from, to);
    this.count = to;
    return from;
  }

  /** Says what feeds `count` things from `index` on: items `item`… of the share. */
  feedRun(index: number, count: number, share: Share, item: number): void {
    fillServers(this.feed, index, count, share, item);
  }

  /** Says what cools `count` things from `index` on: items `item`… of the share. */
  coolRun(index: number, count: number, share: Share, item: number): void {
    fillServers(this.loop, index, count, share, item);
  }

  /** Stands things `from` … `to` once more, moved; what they belong to and hang on is moved on by whole numbers. */
  repeat(from: number, to: number, by: ThingShift): void {
    const at = this.count;
    const end = at + to - from;
    if (end > this.yaw.length) this.resize(roomFor(this.yaw, end));
    const { position } = this;
    position.copyWithin(at * 3, from * 3, to * 3);
    this.size.copyWithin(at * 3, from * 3, to * 3);
    this.yaw.copyWithin(at, from, to);
    for (let place = at * 3; place < end * 3; place += 3) {
      position[place] = (position[place] ?? 0) + by.x;
      position[place + 2] = (position[place + 2] ?? 0) + by.z;
    }
    moveOn(this.parent, from, to, at, by.parent);
    moveOn(this.feed, from, to, at, by.feed);
    moveOn(this.loop, from, to, at, by.loop);
    this.count = end;
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
    this.feed[index] = feed;
    this.loop[index] = loop;
  }

  finish(): StandingThings {
    this.resize(this.count);
    return {
      kind: this.kind,
      count: this.count,
      position: this.position,
      size: this.size,
      yaw: this.yaw,
      parentKind: this.parentKind,
      parent: this.parent,
      feed: this.feed,
      loop: this.loop,
      loopKind: this.loopKind,
      geometryKey: geometryKeyOf(this.position, this.size, this.yaw, this.parent),
    };
  }

  private resize(capacity: number): void {
    this.position = floats(this.position, capacity * 3);
    this.size = floats(this.size, capacity * 3);
    this.yaw = floats(this.yaw, capacity);
    this.parent = ints(this.parent, capacity);
    this.feed = ints(this.feed, capacity);
    this.loop = ints(this.loop, capacity);
  }
}

/** What one run carries: a share of what its owner carries, in the words of `PathBlock`. */
export interface RunShare {
  readonly owner: number;
  readonly share: number;
  readonly airShare?: number;
}

/** A run that carries nothing. */
export const CARRIES_NOTHING: RunShare = { owner: -1, share: 0 };

/** The thing at which a run begins or ends; none where that is no thing of the plan. */
export interface RunEnd {
  readonly kind: ThingKind | null;
  readonly index: number;
}

export interface RunEnds {
  readonly from: RunEnd;
  readonly to: RunEnd;
}

const NO_END: RunEnd = { kind: null, index: -1 };
const NO_ENDS: RunEnds = { from: NO_END, to: NO_END };

const KIND_INDEX = new Map<ThingKind | null, number>(THING_KINDS.map((kind, index) => [kind, index]));
const kindIndexOf = ({ kind }: RunEnd): number => KIND_INDEX.get(kind) ?? -1;

/** Collects the runs of one kind: `begin`, then its points in the direction of flow. */
export class PathBuilder {
  count = 0;
  readonly kind: PathKind;
  private pointCount = 0;
  private start: Uint32Array;
  private points: Float32Array;
  private building: Int32Array;
  private owner: Int32Array;
  private share: Float32Array;
  private airShare: Float32Array;
  private fromKind: Int32Array;
  private fromIndex: Int32Array;
  private toKind: Int32Array;
  private toIndex: Int32Array;

  constructor(kind: PathKind, runCapacity: number, pointCapacity: number) {
    this.kind = kind;
    this.start = new Uint32Array(runCapacity + 1);
    this.points = new Float32Array(pointCapacity * 3);
    this.building = new Int32Array(runCapacity);
    this.owner = new Int32Array(runCapacity);
    this.share = new Float32Array(runCapacity);
    this.airShare = new Float32Array(runCapacity);
    this.fromKind = new Int32Array(runCapacity);
    this.fromIndex = new Int32Array(runCapacity);
    this.toKind = new Int32Array(runCapacity);
    this.toIndex = new Int32Array(runCapacity);
  }

  begin(building: number, run: RunShare, { from, to }: RunEnds = NO_ENDS): void {
    const index = this.count;
    if (index >= this.owner.length) this.resizeRuns(roomFor(this.owner, index + 1));
    this.start[index] = this.pointCount;
    this.building[index] = building;
    this.owner[index] = run.owner;
    this.share[index] = run.share;
    this.airShare[index] = run.airShare ?? 0;
    this.fromKind[index] = kindIndexOf(from);
    this.fromIndex[index] = from.index;
    this.toKind[index] = kindIndexOf(to);
    this.toIndex[index] = to.index;
    this.count = index + 1;
    this.start[this.count] = this.pointCount;
  }

  /** Adds a point to the run begun last; a point equal to the one before it is left out. */
  point(x: number, y: number, z: number): void {
    const at = this.pointCount * 3;
    const first = this.start[this.count - 1] === this.pointCount;
    if (!first && this.isLast(at, x, y, z)) return;
    if (at + 3 > this.points.length) this.points = floats(this.points, roomFor(this.points, at + 3));
    this.points[at] = x;
    this.points[at + 1] = y;
    this.points[at + 2] = z;
    this.pointCount += 1;
    this.start[this.count] = this.pointCount;
  }

  /** Every run so far: its points lie from index `first` up to `last`. */
  eachRun(look: (points: Float32Array, first: number, last: number) => void): void {
    for (let run = 0; run < this.count; run += 1) {
      look(this.points, this.start[run] ?? 0, this.start[run + 1] ?? 0);
    }
  }

  finish(): StandingRuns {
    this.resizeRuns(this.count);
    this.points = floats(this.points, this.pointCount * 3);
    return {
      kind: this.kind,
      count: this.count,
      start: this.start,
      points: this.points,
      building: this.building,
      owner: this.owner,
      share: this.share,
      airShare: this.airShare,
      fromKind: this.fromKind,
      fromIndex: this.fromIndex,
      toKind: this.toKind,
      toIndex: this.toIndex,
      geometryKey: geometryKeyOf(this.start, this.points, this.building),
    };
  }

  private isLast(at: number, x: number, y: number, z: number): boolean {
    const points = this.points;
    return (
      points[at - 3] === Math.fround(x) &&
      points[at - 2] === Math.fround(y) &&
      points[at - 1] === Math.fround(z)
    );
  }

  private resizeRuns(capacity: number): void {
    if (this.start.length !== capacity + 1) {
      const start = new Uint32Array(capacity + 1);
      start.set(this.start.subarray(0, capacity + 1));
      this.start = start;
    }
    this.building = ints(this.building, capacity);
    this.owner = ints(this.owner, capacity);
    this.share = floats(this.share, capacity);
    this.airShare = floats(this.airShare, capacity);
    this.fromKind = ints(this.fromKind, capacity);
    this.fromIndex = ints(this.fromIndex, capacity);
    this.toKind = ints(this.toKind, capacity);
    this.toIndex = ints(this.toIndex, capacity);
  }
}
