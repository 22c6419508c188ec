import { edgeIndexOf } from './kind-indices.ts';
import type { EdgeKind, RoutedParts } from './network-types.ts';

/** Neighbours of every node: those of node i lie from `start[i]` up to `start[i + 1]`, both directions of every edge. */
export interface WayGraph {
  readonly start: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly lengthM: Float64Array;
}

/** The part of a network that edges of these kinds make up, to find ways in. */
export function wayGraph({ nodes, edges }: RoutedParts, kinds: readonly EdgeKind[]): WayGraph {
  const wanted = new Set(kinds.map(edgeIndexOf));
  const used: number[] = [];
  for (let edge = 0; edge < edges.count; edge += 1) if (wanted.has(edges.kind[edge] ?? -1)) used.push(edge);
  const start = new Uint32Array(nodes.count + 1);
  const count = (node: number | undefined): void => {
    start[(node ?? 0) + 1] = (start[(node ?? 0) + 1] ?? 0) + 1;
  };
  for (const edge of used) {
    count(edges.from[edge]);
    count(edges.to[edge]);
  }
  for (let node = 0; node < nodes.count; node += 1)
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  const next = start.slice();
  const neighbour = new Uint32Array(2 * used.length);
  const lengthM = new Float64Array(2 * used.length);
  const join = (from: number, to: number, length: number): void => {
    const at = next[from] ?? 0;
    neighbour[at] = to;
    lengthM[at] = length;
    next[from] = at + 1;
  };
  for (const edge of used) {
    const [from, to, length] = [edges.from[edge] ?? 0, edges.to[edge] ?? 0, edges.lengthM[edge] ?? 0];
    join(from, to, length);
    join(to, from, length);
  }
  return { start, neighbour, lengthM };
}

/**
 * Shortest ways from one node to each of the others asked for, metres, in their order; infinite where there is none.
 * Looks no farther than the farthest of them.
 */
export function waysFromM(graph: WayGraph, from: number, targets: readonly number[]): number[] {
  const { start, neighbour, lengthM } = graph;
  const best = new Float64Array(start.length - 1).fill(Number.POSITIVE_INFINITY);
  const settled = new Uint8Array(best.length);
  const open = [from];
  best[from] = 0;
  const wanted = new Set(targets);
  let left = wanted.size;
  while (open.length > 0 && left > 0) {
    const node = takeNearest(open, best);
    if (settled[node] === 1) continue;
    settled[node] = 1;
    if (wanted.has(node)) left -= 1;
    const soFar = best[node] ?? 0;
    for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at += 1) {
      const other = neighbour[at] ?? 0;
      const length = soFar + (lengthM[at] ?? 0);
      if (length >= (best[other] ?? 0)) continue;
      best[other] = length;
      open.push(other);
    }
  }
  return targets.map((target) => best[target] ?? Number.POSITIVE_INFINITY);
}

/** Takes the nearest node out of those that are open. */
function takeNearest(open: number[], best: Float64Array): number {
  let nearest = 0;
  for (let at = 1; at < open.length; at += 1) {
    if ((best[open[at] ?? 0] ?? 0) < (best[open[nearest] ?? 0] ?? 0)) nearest = at;
  }
  const node = open[nearest] ?? 0;
  const last = open.pop() ?? node;
  if (nearest < open.length) open[nearest] = last;
  return node;
}
