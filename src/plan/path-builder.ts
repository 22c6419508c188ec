import { type Pose, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import { type ColumnRoom, firstOf } from './column-room.ts';
import { type Mirrored, moveOn } from './move-on.ts';
import { StepKey } from './plan-keys.ts';
import type { PathKind, StandingRuns } from './plan-types.ts';

/** A run before its points, in the words of `PathBlock`. Written over for every one of many. */
export interface Run {
  building: number;
  owner: number;
  share: number;
  airShare: number;
  edge: number;
  fromKind: number;
  fromIndex: number;
  toKind: number;
  toIndex: number;
}

/** A run that lies along no edge, ends at nothing and carries nothing. */
export const NO_RUN: Readonly<Run> = {
  building: -1,
  owner: -1,
  share: 0,
  airShare: 0,
  edge: -1,
  fromKind: -1,
  fromIndex: -1,
  toKind: -1,
  toIndex: -1,
};

/** Where runs that are laid once more lie by where the first do, and how much further what they belong to is. */
export interface RunShift extends Mirrored {
  readonly building: number;
  readonly owner: number;
  /** By kind of the thing that a run ends at, in the order of `THING_KINDS`. */
  readonly ends: Int32Array;
}

/** Collects the runs of one kind: `begin`, then its points in the direction of flow. */
export class PathBuilder {
  count = 0;
  readonly kind: PathKind;
  private readonly room: ColumnRoom;
  private readonly key = new StepKey();
  private pointCount = 0;
  private start: Uint32Array;
  private points: Float32Array;
  private building: Int32Array;
  private owner: Int32Array;
  private edge: Int32Array;
  private share: Float32Array;
  private airShare: Float32Array;
  private fromKind: Int32Array;
  private fromIndex: Int32Array;
  private toKind: Int32Array;
  private toIndex: Int32Array;

  constructor(room: ColumnRoom, kind: PathKind, runCapacity: number, pointCapacity: number) {
    this.room = room;
    this.kind = kind;
    this.start = room.wholes(runCapacity + 1);
    this.points = room.floats(pointCapacity * 3);
    this.building = room.ints(runCapacity);
    this.owner = room.ints(runCapacity);
    this.edge = room.ints(runCapacity);
    this.share = room.floats(runCapacity);
    this.airShare = room.floats(runCapacity);
    this.fromKind = room.ints(runCapacity);
    this.fromIndex = room.ints(runCapacity);
    this.toKind = room.ints(runCapacity);
    this.toIndex = room.ints(runCapacity);
  }

  begin(run: Readonly<Run>): void {
    const index = this.count;
    if (index >= this.owner.length) this.growRuns(index + 1);
    this.start[index] = this.pointCount;
    this.building[index] = run.building;
    this.owner[index] = run.owner;
    this.share[index] = run.share;
    this.airShare[index] = run.airShare;
    this.edge[index] = run.edge;
    this.fromKind[index] = run.fromKind;
    this.fromIndex[index] = run.fromIndex;
    this.toKind[index] = run.toKind;
    this.toIndex[index] = run.toIndex;
    this.count = index + 1;
    this.start[this.count] = this.pointCount;
    this.key.step(index, run.building);
  }

  /** Adds a point to the run begun last; a point equal to the one before it is left out. */
  point(x: number, y: number, z: number): void {
    const at = this.pointCount * 3;
    if (at + 3 > this.points.length) this.points = this.room.grownFloats(this.points, at + 3);
    this.points[at] = x;
    this.points[at + 1] = y;
    this.points[at + 2] = z;
    this.keepPoint();
  }

  /** Adds the points of a route, x, y, z each from `first` up to `last`, to the run begun last. */
  route(
    corners: Float32Array,
    first: number,
    last: number,
    { x, y, z, su, sv }: Mirrored & { readonly y: number },
  ): void {
    const needed = this.pointCount * 3 + last - first;
    if (needed > this.points.length) this.points = this.room.grownFloats(this.points, needed);
    const { points } = this;
    for (let from = first; from < last; from += 3) {
      const at = this.pointCount * 3;
      points[at] = x + su * (corners[from] ?? 0);
      points[at + 1] = y + (corners[from + 1] ?? 0);
      points[at + 2] = z + sv * (corners[from + 2] ?? 0);
      this.keepPoint();
    }
  }

  /** Lays runs `from` … `to` once more, mirrored and moved; what they belong to and end at is moved on by whole numbers. */
  repeat(from: number, to: number, by: RunShift): void {
    const at = this.count;
    const runs = to - from;
    const pointFrom = this.start[from] ?? 0;
    const pointTo = this.start[to] ?? pointFrom;
    const pointAt = this.pointCount;
    const pointEnd = pointAt + pointTo - pointFrom;
    if (at + runs > this.owner.length) this.growRuns(at + runs);
    if (pointEnd * 3 > this.points.length) this.points = this.room.grownFloats(this.points, pointEnd * 3);
    const { points } = this;
    for (let old = pointFrom * 3, place = pointAt * 3; place < pointEnd * 3; old += 3, place += 3) {
      points[place] = by.x + by.su * (points[old] ?? 0);
      points[place + 1] = points[old + 1] ?? 0;
      points[place + 2] = by.z + by.sv * (points[old + 2] ?? 0);
    }
    moveOn(this.building, from, to, at, by.building);
    moveOn(this.owner, from, to, at, by.owner);
    // Runs of a hall are few: to copy each column by itself would take longer than to write them together.
    const { start, edge, share, airShare, fromKind, fromIndex, toKind, toIndex } = this;
    for (let old = from, run = at; run < at + runs; old += 1, run += 1) {
      start[run + 1] = (start[old + 1] ?? 0) + pointAt - pointFrom;
      edge[run] = edge[old] ?? -1;
      share[run] = share[old] ?? 0;
      airShare[run] = airShare[old] ?? 0;
      const first = fromKind[old] ?? -1;
      const last = toKind[old] ?? -1;
      fromKind[run] = first;
      toKind[run] = last;
      fromIndex[run] = (fromIndex[old] ?? 0) + (by.ends[first] ?? 0);
      toIndex[run] = (toIndex[old] ?? 0) + (by.ends[last] ?? 0);
    }
    this.count = at + runs;
    this.pointCount = pointEnd;
    this.key.step(from, to, by.building);
    this.key.step(by.x, by.z, by.su, by.sv);
  }

  /** Says at which thing of a kind a run begins. */
  beginAt(run: number, kind: number, index: number): void {
    this.fromKind[run] = kind;
    this.fromIndex[run] = index;
  }

  /** Says at which thing of a kind a run ends. */
  endAt(run: number, kind: number, index: number): void {
    this.toKind[run] = kind;
    this.toIndex[run] = index;
  }

  /** Every run so far: its points lie from index `first` up to `last`. */
  eachRun(look: (points: Float32Array, first: number, last: number) => void): void {
    for (let run = 0; run < this.count; run += 1) {
      look(this.points, this.start[run] ?? 0, this.start[run + 1] ?? 0);
    }
  }

  /** Turns the runs of one building about its middle, as far as it is turned. */
  turn(pose: Pose, building: number): void {
    const { points, start } = this;
    for (let run = 0; run < this.count; run += 1) {
      if (this.building[run] !== building) continue;
      for (let at = 3 * (start[run] ?? 0); at < 3 * (start[run + 1] ?? 0); at += 3) {
        const [x, z] = [(points[at] ?? 0) - pose.x, (points[at + 2] ?? 0) - pose.z];
        points[at] = worldX(pose, x, z);
        points[at + 2] = worldZ(pose, x, z);
      }
    }
    this.key.step(pose.x, pose.z, pose.quarterTurns, building);
  }

  finish(): StandingRuns {
    const { count } = this;
    return {
      kind: this.kind,
      count,
      start: firstOf(this.start, count + 1),
      points: firstOf(this.points, this.pointCount * 3),
      building: firstOf(this.building, count),
      owner: firstOf(this.owner, count),
      edge: firstOf(this.edge, count),
      share: firstOf(this.share, count),
      airShare: firstOf(this.airShare, count),
      fromKind: firstOf(this.fromKind, count),
      fromIndex: firstOf(this.fromIndex, count),
      toKind: firstOf(this.toKind, count),
      toIndex: firstOf(this.toIndex, count),
      geometryKey: this.key.text(),
    };
  }

  /** Counts the point written behind the last one, unless it is where that is. */
  private keepPoint(): void {
    const { points, pointCount } = this;
    const at = pointCount * 3;
    const begun = this.start[this.count - 1] !== pointCount;
    if (
      begun &&
      points[at - 3] === points[at] &&
      points[at - 2] === points[at + 1] &&
      points[at - 1] === points[at + 2]
    )
      return;
    this.pointCount = pointCount + 1;
    this.start[this.count] = this.pointCount;
    this.key.stepOf(points, at);
  }

  private growRuns(count: number): void {
    const { room } = this;
    this.owner = room.grownInts(this.owner, count);
    const capacity = this.owner.length;
    this.start = room.grownWholes(this.start, capacity + 1);
    this.building = room.grownInts(this.building, capacity);
    this.edge = room.grownInts(this.edge, capacity);
    this.share = room.grownFloats(this.share, capacity);
    this.airShare = room.grownFloats(this.airShare, capacity);
    this.fromKind = room.grownInts(this.fromKind, capacity);
    this.fromIndex = room.grownInts(this.fromIndex, capacity);
    this.toKind = room.grownInts(this.toKind, capacity);
    this.toIndex = room.grownInts(this.toIndex, capacity);
  }
}
