import type { EdgeKind, NodeKind } from './network-types.ts';

/** What is told of an edge beside its route. */
export interface EdgeFacts {
  readonly boreM?: number;
  readonly sectionM2?: number;
  readonly rating?: number;
  readonly part?: number;
  readonly airPart?: number;
  readonly side?: number;
}

export const NO_FACTS: EdgeFacts = {};

/** A corner this near to the one before is none, metres. */
const SAME_PLACE_M = 1e-6;

/** Corners of sinks that are done: fresh columns cost more than filling them. */
const ROOM: Float64Array[] = [];

/**
 * Where routes are written to: a store that keeps them, or a meter that keeps their lengths. Corners are written in
 * order, then the edge that they are the route of. Thousands a campus, so that nothing is made for any one of them.
 */
export abstract class RouteSink {
  /** Whether more is kept of an edge than its length: only then are its facts worth finding. */
  abstract readonly keepsFacts: boolean;
  /** Corners of the route being written, x, y, z each. */
  protected corners = ROOM.pop() ?? new Float64Array(3 * 64);
  protected cornerCount = 0;
  /** Length of the route that was joined last, metres: a field, so that no number is made for it. */
  protected lengthM = 0;

  /** Adds a node; answers its place in the network. */
  abstract node(kind: NodeKind, index: number, x: number, y: number, z: number): number;

  /** Takes the edge whose route has just been joined. */
  protected abstract take(kind: EdgeKind, from: number, to: number, facts: EdgeFacts): void;

  /** The next corner of the route being written, metres. */
  corner(x: number, y: number, z: number): void {
    const at = 3 * this.cornerCount++;
    if (at + 3 > this.corners.length) {
      const room = new Float64Array(2 * this.corners.length);
      room.set(this.corners);
      this.corners = room;
    }
    this.corners[at] = x;
    this.corners[at + 1] = y;
    this.corners[at + 2] = z;
  }

  /** Joins two nodes by the corners written since the last edge; those equal to the one before are left out. */
  edge(kind: EdgeKind, from: number, to: number, facts: EdgeFacts = NO_FACTS): void {
    this.#join();
    this.take(kind, from, to, facts);
    this.cornerCount = 0;
  }

  /** As `edge`, by the same corners the other way round. */
  edgeBack(kind: EdgeKind, from: number, to: number, facts: EdgeFacts = NO_FACTS): void {
    this.#turn();
    this.edge(kind, from, to, facts);
  }

  /** The sink is done with: its room serves the next one. */
  protected done(): void {
    ROOM.push(this.corners);
  }

  #turn(): void {
    const { corners } = this;
    for (let low = 0, high = 3 * (this.cornerCount - 1); low < high; low += 3, high -= 3) {
      for (let axis = 0; axis < 3; axis += 1) {
        const before = corners[low + axis] ?? 0;
        corners[low + axis] = corners[high + axis] ?? 0;
        corners[high + axis] = before;
      }
    }
  }

  /** Leaves out corners that are none, and measures the route. */
  #join(): void {
    const { corners, cornerCount } = this;
    let lengthM = 0;
    let last = 0;
    for (let at = 3; at < 3 * cornerCount; at += 3) {
      const x = corners[at] ?? 0;
      const y = corners[at + 1] ?? 0;
      const z = corners[at + 2] ?? 0;
      const dx = x - (corners[last] ?? 0);
      const dy = y - (corners[last + 1] ?? 0);
      const dz = z - (corners[last + 2] ?? 0);
      // Far quicker than Math.hypot, which guards against numbers that no campus has.
      const step = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (step < SAME_PLACE_M) continue;
      lengthM += step;
      last += 3;
      corners[last] = x;
      corners[last + 1] = y;
      corners[last + 2] = z;
    }
    this.cornerCount = Math.min(cornerCount, last / 3 + 1);
    this.lengthM = lengthM;
  }
}
