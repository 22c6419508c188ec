import { floats, ints, moveOn, roomFor } from './grow-arrays.ts';
import { StepKey } from './plan-keys.ts';
import { type PathKind, type StandingRuns, THING_KINDS, type ThingKind } from './plan-types.ts';

/** What one run carries: a share of what its owner carries, in the words of `PathBlock`. */
export interface RunShare {
  readonly owner: number;
  readonly share: number;
  readonly airShare: number;
  /** The edge of its network that it lies along. */
  readonly edge: number;
}

/** A run that carries nothing. */
export const CARRIES_NOTHING: RunShare = { owner: -1, share: 0, airShare: 0, edge: -1 };

/** The thing at which a run begins or ends; none where that is no thing of the plan. */
export interface RunEnd {
  readonly kind: ThingKind | null;
  readonly index: number;
}

export interface RunEnds {
  readonly from: RunEnd;
  readonly to: RunEnd;
}

/** How far runs that are laid once more lie from the first, and how much further what they belong to is. */
export interface RunShift {
  readonly x: number;
  readonly z: number;
  readonly building: number;
  readonly owner: number;
  /** By kind of the thing that a run ends at, in the order of `THING_KINDS`. */
  readonly ends: Int32Array;
}

const NO_END: RunEnd = { kind: null, index: -1 };
const NO_ENDS: RunEnds = { from: NO_END, to: NO_END };

const KIND_INDEX = new Map<ThingKind | null, number>(THING_KINDS.map((kind, index) => [kind, index]));
const kindIndexOf = ({ kind }: RunEnd): number => KIND_INDEX.get(kind) ?? -1;

/** Collects the runs of one kind: `begin`, then its points in the direction of flow. */
export class PathBuilder {
  count = 0;
  readonly kind: PathKind;
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

  constructor(kind: PathKind, runCapacity: number, pointCapacity: number) {
    this.kind = kind;
    this.start = new Uint32Array(runCapacity + 1);
    this.points = new Float32Array(pointCapacity * 3);
    this.building = new Int32Array(runCapacity);
    this.owner = new Int32Array(runCapacity);
    this.edge = new Int32Array(runCapacity);
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
    this.airShare[index] = run.airShare;
    this.edge[index] = run.edge;
    this.fromKind[index] = kindIndexOf(from);
    this.fromIndex[index] = from.index;
    this.toKind[index] = kindIndexOf(to);
    this.toIndex[index] = to.index;
    this.count = index + 1;
    this.start[this.count] = this.pointCount;
    this.key.step(index, building);
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
    this.key.step(x, y, z);
  }

  /** Lays runs `from` … `to` once more, moved; what they belong to and end at is moved on by whole numbers. */
  repeat(from: number, to: number, by: RunShift): void {
    const at = this.count;
    const runs = to - from;
    const pointFrom = this.start[from] ?? 0;
    const pointTo = this.start[to] ?? pointFrom;
    const pointAt = this.pointCount;
    const pointEnd = pointAt + pointTo - pointFrom;
    if (at + runs > this.owner.length) this.resizeRuns(roomFor(this.owner, at + runs));
    if (pointEnd * 3 > this.points.length)
      this.points = floats(this.points, roomFor(this.points, pointEnd * 3));
    const { start, points } = this;
    points.copyWithin(pointAt * 3, pointFrom * 3, pointTo * 3);
    for (let place = pointAt * 3; place < pointEnd * 3; place += 3) {
      points[place] = (points[place] ?? 0) + by.x;
      points[place + 2] = (points[place + 2] ?? 0) + by.z;
    }
    for (let run = 1; run <= runs; run += 1) start[at + run] = (start[from + run] ?? 0) + pointAt - pointFrom;
    moveOn(this.building, from, to, at, by.building);
    moveOn(this.owner, from, to, at, by.owner);
    this.edge.copyWithin(at, from, to);
    this.share.copyWithin(at, from, to);
    this.airShare.copyWithin(at, from, to);
    this.fromKind.copyWithin(at, from, to);
    this.toKind.copyWithin(at, from, to);
    for (let run = 0; run < runs; run += 1) {
      const [first, last] = [this.fromKind[from + run] ?? -1, this.toKind[from + run] ?? -1];
      this.fromIndex[at + run] = (this.fromIndex[from + run] ?? 0) + (by.ends[first] ?? 0);
      this.toIndex[at + run] = (this.toIndex[from + run] ?? 0) + (by.ends[last] ?? 0);
    }
    this.count = at + runs;
    this.pointCount = pointEnd;
    this.key.step(from, to, by.building);
    this.key.step(by.x, by.z);
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
      edge: this.edge,
      share: this.share,
      airShare: this.airShare,
      fromKind: this.fromKind,
      fromIndex: this.fromIndex,
      toKind: this.toKind,
      toIndex: this.toIndex,
      geometryKey: this.key.text(),
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
    this.edge = ints(this.edge, capacity);
    this.share = floats(this.share, capacity);
    this.airShare = floats(this.airShare, capacity);
    this.fromKind = ints(this.fromKind, capacity);
    this.fromIndex = ints(this.fromIndex, capacity);
    this.toKind = ints(this.toKind, capacity);
    this.toIndex = ints(this.toIndex, capacity);
  }
}
