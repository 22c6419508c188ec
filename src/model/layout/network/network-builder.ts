import type { NetworkDomain } from '../site/site-types.ts';
import {
  EDGE_KINDS,
  type EdgeKind,
  type Network,
  NO_SIDE,
  NODE_KINDS,
  type NodeKind,
} from './network-types.ts';

/** A corner of a route, metres. */
export type Corner = readonly [x: number, y: number, z: number];

export interface EdgeFacts {
  readonly boreM?: number;
  readonly sectionM2?: number;
  readonly rating?: number;
  readonly part?: number;
  readonly airPart?: number;
  readonly side?: number;
}

const NODE_INDEX = new Map<NodeKind, number>(NODE_KINDS.map((kind, index) => [kind, index]));
const EDGE_INDEX = new Map<EdgeKind, number>(EDGE_KINDS.map((kind, index) => [kind, index]));

const nodeIndexOf = (kind: NodeKind): number => NODE_INDEX.get(kind) ?? 0;
export const edgeIndexOf = (kind: EdgeKind): number => EDGE_INDEX.get(kind) ?? 0;

/** Collects nodes and routed edges; lengths follow from the corners. */
export class NetworkBuilder {
  private readonly domain: NetworkDomain;
  private readonly nodeKind: number[] = [];
  private readonly nodeIndex: number[] = [];
  private readonly place: number[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly edgeKind: number[] = [];
  private readonly lengthM: number[] = [];
  private readonly boreM: number[] = [];
  private readonly sectionM2: number[] = [];
  private readonly rating: number[] = [];
  private readonly part: number[] = [];
  private readonly airPart: number[] = [];
  private readonly side: number[] = [];
  private readonly start: number[] = [0];
  private readonly corners: number[] = [];

  constructor(domain: NetworkDomain) {
    this.domain = domain;
  }

  /** Adds a node; answers its place in the network. */
  node(kind: NodeKind, index: number, x: number, y: number, z: number): number {
    this.nodeKind.push(nodeIndexOf(kind));
    this.nodeIndex.push(index);
    this.place.push(x, y, z);
    return this.nodeKind.length - 1;
  }

  /** Adds a route between two nodes; corners equal to the one before are left out. */
  edge(kind: EdgeKind, from: number, to: number, route: readonly Corner[], facts: EdgeFacts = {}): void {
    let lengthM = 0;
    let last: Corner | undefined;
    for (const corner of route) {
      const step =
        last === undefined ? 0 : Math.hypot(corner[0] - last[0], corner[1] - last[1], corner[2] - last[2]);
      if (last !== undefined && step < 1e-6) continue;
      lengthM += step;
      this.corners.push(corner[0], corner[1], corner[2]);
      last = corner;
    }
    this.from.push(from);
    this.to.push(to);
    this.edgeKind.push(edgeIndexOf(kind));
    this.lengthM.push(lengthM);
    this.boreM.push(facts.boreM ?? 0);
    this.sectionM2.push(facts.sectionM2 ?? 0);
    this.rating.push(facts.rating ?? 0);
    this.part.push(facts.part ?? 0);
    this.airPart.push(facts.airPart ?? 0);
    this.side.push(facts.side ?? NO_SIDE);
    this.start.push(this.corners.length / 3);
  }

  finish(): Network {
    return {
      domain: this.domain,
      nodes: {
        count: this.nodeKind.length,
        kind: new Uint8Array(this.nodeKind),
        index: new Int32Array(this.nodeIndex),
        place: new Float32Array(this.place),
      },
      edges: {
        count: this.from.length,
        from: new Int32Array(this.from),
        to: new Int32Array(this.to),
        kind: new Uint8Array(this.edgeKind),
        lengthM: new Float64Array(this.lengthM),
        boreM: new Float64Array(this.boreM),
        sectionM2: new Float64Array(this.sectionM2),
        rating: new Float64Array(this.rating),
        part: new Float64Array(this.part),
        airPart: new Float64Array(this.airPart),
        side: new Uint8Array(this.side),
        start: new Uint32Array(this.start),
        corners: new Float32Array(this.corners),
      },
    };
  }
}
