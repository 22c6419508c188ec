import { edgeIndexOf, nodeIndexOf } from './kind-indices.ts';
import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind, type RouteLengths } from './network-types.ts';
import { RouteSink } from './route-sink.ts';

const HALL_SUPPLY = edgeIndexOf('fws-supply');

/** Measures routes and keeps none of them. */
export class RouteMeter extends RouteSink {
  readonly keepsFacts = false;
  readonly #totalM = EDGE_KINDS.map(() => 0);
  readonly #longestM = EDGE_KINDS.map(() => 0);
  readonly #shortestM = EDGE_KINDS.map(() => Number.POSITIVE_INFINITY);
  readonly #supplyWayM = NODE_KINDS.map(() => 0);
  /** Of every node: its kind, and how far along supply pipes it lies from where they begin. */
  readonly #nodeKind: number[] = [];
  readonly #wayM: number[] = [];

  node(kind: NodeKind): number {
    this.#wayM.push(0);
    return this.#nodeKind.push(nodeIndexOf(kind)) - 1;
  }

  protected take(kind: EdgeKind, from: number, to: number): void {
    const { lengthM } = this;
    const at = edgeIndexOf(kind);
    this.#totalM[at] = (this.#totalM[at] ?? 0) + lengthM;
    if (lengthM > (this.#longestM[at] ?? 0)) this.#longestM[at] = lengthM;
    if (lengthM < (this.#shortestM[at] ?? 0)) this.#shortestM[at] = lengthM;
    if (at !== HALL_SUPPLY) return;
    const wayM = (this.#wayM[from] ?? 0) + lengthM;
    this.#wayM[to] = wayM;
    const end = this.#nodeKind[to] ?? 0;
    if (wayM > (this.#supplyWayM[end] ?? 0)) this.#supplyWayM[end] = wayM;
  }

  /** What has been measured. The meter is done with. */
  finish(): RouteLengths {
    this.done();
    return {
      totalM: this.#totalM,
      longestM: this.#longestM,
      shortestM: this.#shortestM,
      supplyWayM: this.#supplyWayM,
    };
  }
}
