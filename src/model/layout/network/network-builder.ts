import { edgeIndexOf, nodeIndexOf } from './kind-indices.ts';
import { type EdgeKind, NO_SIDE, type NodeKind, type RoutedParts } from './network-types.ts';
import { type EdgeFacts, RouteSink } from './route-sink.ts';

/** Columns of one network while it grows; all of a kind have the same room. */
class Nodes {
  count = 0;
  kind = new Uint8Array(64);
  index = new Int32Array(64);
  place = new Float32Array(3 * 64);

  makeRoom(): void {
    if (this.count < this.kind.length) return;
    this.kind = doubled(this.kind, new Uint8Array(2 * this.kind.length));
    this.index = doubled(this.index, new Int32Array(2 * this.index.length));
    this.place = doubled(this.place, new Float32Array(2 * this.place.length));
  }
}

class Edges {
  count = 0;
  ends = new Int32Array(2 * 64);
  kind = new Uint8Array(64);
  side = new Uint8Array(64);
  /** Length, bore, section, rating, part and part of air: six an edge. */
  facts = new Float64Array(FACTS * 64);
  start = new Uint32Array(64 + 1);

  makeRoom(): void {
    const room = this.kind.length;
    if (this.count < room) return;
    this.ends = doubled(this.ends, new Int32Array(4 * room));
    this.kind = doubled(this.kind, new Uint8Array(2 * room));
    this.side = doubled(this.side, new Uint8Array(2 * room));
    this.facts = doubled(this.facts, new Float64Array(2 * FACTS * room));
    this.start = doubled(this.start, new Uint32Array(2 * room + 1));
  }
}

const FACTS = 6;

type Column = Uint8Array | Int32Array | Uint32Array | Float32Array | Float64Array;

function doubled<Kind extends Column>(old: Column, room: Kind): Kind {
  room.set(old);
  return room;
}

/** Columns of builders that are done: every campus makes a handful of networks, and fresh columns cost more than filling them. */
const ROOM: { nodes: Nodes; edges: Edges; corners: Float32Array }[] = [];

/** Keeps nodes and routed edges. Thousands a campus, so that all of it is columns. */
export class NetworkBuilder extends RouteSink {
  readonly keepsFacts = true;
  private readonly nodes: Nodes;
  private readonly edges: Edges;
  private kept: Float32Array;
  private keptCount = 0;

  constructor() {
    super();
    const room = ROOM.pop() ?? { nodes: new Nodes(), edges: new Edges(), corners: new Float32Array(3 * 256) };
    this.nodes = room.nodes;
    this.edges = room.edges;
    this.kept = room.corners;
  }

  /** Adds a node; answers its place in the network. */
  node(kind: NodeKind, index: number, x: number, y: number, z: number): number {
    const { nodes } = this;
    nodes.makeRoom();
    const at = nodes.count++;
    nodes.kind[at] = nodeIndexOf(kind);
    nodes.index[at] = index;
    nodes.place[3 * at] = x;
    nodes.place[3 * at + 1] = y;
    nodes.place[3 * at + 2] = z;
    return at;
  }

  protected take(kind: EdgeKind, from: number, to: number, facts: EdgeFacts): void {
    const { edges } = this;
    edges.makeRoom();
    const at = edges.count++;
    edges.kind[at] = edgeIndexOf(kind);
    edges.side[at] = facts.side ?? NO_SIDE;
    edges.ends[2 * at] = from;
    edges.ends[2 * at + 1] = to;
    const o = FACTS * at;
    edges.facts[o] = this.lengthM;
    edges.facts[o + 1] = facts.boreM ?? 0;
    edges.facts[o + 2] = facts.sectionM2 ?? 0;
    edges.facts[o + 3] = facts.rating ?? 0;
    edges.facts[o + 4] = facts.part ?? 0;
    edges.facts[o + 5] = facts.airPart ?? 0;
    this.#keepCorners();
    edges.start[at + 1] = this.keptCount;
  }

  #keepCorners(): void {
    const { corners, cornerCount } = this;
    const at = 3 * this.keptCount;
    const room = at + 3 * cornerCount;
    if (room > this.kept.length)
      this.kept = doubled(this.kept, new Float32Array(Math.max(room, 2 * this.kept.length)));
    for (let each = 0; each < 3 * cornerCount; each += 1) this.kept[at + each] = corners[each] ?? 0;
    this.keptCount += cornerCount;
  }

  /** The network as plain columns of its own. The builder is done with: its room serves the next one. */
  finish(): RoutedParts {
    const { nodes, edges } = this;
    const { count } = edges;
    const column = (from: number) => {
      const values = new Float64Array(count);
      for (let at = 0; at < count; at += 1) values[at] = edges.facts[FACTS * at + from] ?? 0;
      return values;
    };
    const ends = (which: number) => {
      const values = new Int32Array(count);
      for (let at = 0; at < count; at += 1) values[at] = edges.ends[2 * at + which] ?? 0;
      return values;
    };
    const network: RoutedParts = {
      nodes: {
        count: nodes.count,
        kind: nodes.kind.slice(0, nodes.count),
        index: nodes.index.slice(0, nodes.count),
        place: nodes.place.slice(0, 3 * nodes.count),
      },
      edges: {
        count,
        from: ends(0),
        to: ends(1),
        kind: edges.kind.slice(0, count),
        lengthM: column(0),
        boreM: column(1),
        sectionM2: column(2),
        rating: column(3),
        part: column(4),
        airPart: column(5),
        side: edges.side.slice(0, count),
        start: edges.start.slice(0, count + 1),
        corners: this.kept.slice(0, 3 * this.keptCount),
      },
    };
    this.done();
    nodes.count = 0;
    edges.count = 0;
    ROOM.push({ nodes, edges, corners: this.kept });
    return network;
  }
}
