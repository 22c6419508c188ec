import type { Links } from './link-builder.ts';

/** Links by the node at one of their ends: those of node i are `links[start[i] … start[i + 1])`. */
interface LinksByNode {
  readonly start: Uint32Array;
  readonly links: Uint32Array;
}

/** The three networks of a campus, thing by thing. */
export interface LinkGraph {
  readonly all: Links;
  /** By the node that they leave. */
  readonly out: LinksByNode;
  /** By the node that they reach. */
  readonly into: LinksByNode;
}

export function graphOf(all: Links): LinkGraph {
  return { all, out: byNode(all, all.from), into: byNode(all, all.to) };
}

function byNode({ count, nodeCount }: Links, ends: Int32Array): LinksByNode {
  const start = new Uint32Array(nodeCount + 1);
  for (let link = 0; link < count; link += 1) {
    const after = (ends[link] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1)
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice(0, nodeCount);
  const links = new Uint32Array(count);
  for (let link = 0; link < count; link += 1) {
    const node = ends[link] ?? 0;
    const at = next[node] ?? 0;
    links[at] = link;
    next[node] = at + 1;
  }
  return { start, links };
}
