import type { NetworkDomain } from '../../model/layout/site/site-types.ts';

export const TRACE_DOMAINS = ['power', 'coolant', 'fabric'] as const satisfies readonly NetworkDomain[];

/** A link that is no run: things that touch, or stand in one row. */
const NO_RUN_KIND = -1;

/** What leads from where to where, in the direction of what flows: things by their number, then joints. */
export interface Links {
  readonly count: number;
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Place in `TRACE_DOMAINS`. */
  readonly domain: Uint8Array;
  /** Place in `PATH_KINDS` of the run that it lies along, and its index there; −1 where it is none. */
  readonly runKind: Int8Array;
  readonly run: Int32Array;
}

/** Collects links. Hundreds of thousands a campus, so that all of it is columns. */
export class LinkBuilder {
  #room = 1024;
  #count = 0;
  #nodes: number;
  #from = new Int32Array(this.#room);
  #to = new Int32Array(this.#room);
  #domain = new Uint8Array(this.#room);
  #runKind = new Int8Array(this.#room);
  #run = new Int32Array(this.#room);
  /** Of each network whose joints have been asked for. */
  readonly #firstJoint = new Map<string, number>();

  /** @param things how many things there are: joints are numbered after them. */
  constructor(things: number) {
    this.#nodes = things;
  }

  /** Numbers for `count` joints; answers the first. */
  joints(count: number): number {
    const first = this.#nodes;
    this.#nodes += count;
    return first;
  }

  /** The joint for node `node` of the network of this name, which has `count` nodes. */
  jointOf(network: string, count: number, node: number): number {
    const first = this.#firstJoint.get(network) ?? this.joints(count);
    this.#firstJoint.set(network, first);
    return first + node;
  }

  /** Joins two nodes; does nothing where one of them is none (−1). */
  link(from: number, to: number, domain: number, runKind = NO_RUN_KIND, run = -1): void {
    if (from < 0 || to < 0) return;
    if (this.#count === this.#room) this.#grow();
    const at = this.#count++;
    this.#from[at] = from;
    this.#to[at] = to;
    this.#domain[at] = domain;
    this.#runKind[at] = runKind;
    this.#run[at] = run;
  }

  finish(): Links {
    const count = this.#count;
    return {
      count,
      nodeCount: this.#nodes,
      from: this.#from.subarray(0, count),
      to: this.#to.subarray(0, count),
      domain: this.#domain.subarray(0, count),
      runKind: this.#runKind.subarray(0, count),
      run: this.#run.subarray(0, count),
    };
  }

  #grow(): void {
    this.#room *= 2;
    this.#from = moved(this.#from, new Int32Array(this.#room));
    this.#to = moved(this.#to, new Int32Array(this.#room));
    this.#domain = moved(this.#domain, new Uint8Array(this.#room));
    this.#runKind = moved(this.#runKind, new Int8Array(this.#room));
    this.#run = moved(this.#run, new Int32Array(this.#room));
  }
}

function moved<Column extends Int32Array | Uint8Array | Int8Array>(old: Column, room: Column): Column {
  room.set(old);
  return room;
}
