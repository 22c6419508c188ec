import { edgeIndexOf } from './kind-indices.ts';
import { EDGE_KINDS, type EdgeKind, type RouteLengths } from './network-types.ts';
import { RouteSink } from './route-sink.ts';

/** Measures routes and keeps none of them. */
export class RouteMeter extends RouteSink {
  readonly keepsFacts = false;
  readonly #totalM = EDGE_KINDS.map(() => 0);
  readonly #longestM = EDGE_KINDS.map(() => 0);
  readonly #shortestM = EDGE_KINDS.map(() => Number.POSITIVE_INFINITY);
  #nodeCount = 0;

  node(): number {
    return this.#nodeCount++;
  }

  protected take(kind: EdgeKind): void {
    const { lengthM } = this;
    const at = edgeIndexOf(kind);
    this.#totalM[at] = (this.#totalM[at] ?? 0) + lengthM;
    if (lengthM > (this.#longestM[at] ?? 0)) this.#longestM[at] = lengthM;
    if (lengthM < (this.#shortestM[at] ?? 0)) this.#shortestM[at] = lengthM;
  }

  /** What has been measured. The meter is done with. */
  finish(): RouteLengths {
    this.done();
    return {
      totalM: this.#totalM,
      longestM: this.#longestM,
      shortestM: this.#shortestM,
    };
  }
}
