import { edgeIndexOf } from './network-builder.ts';
import type { CampusNetworks, EdgeKind, Network } from './network-types.ts';

/** Length of all routes of one kind in one network, metres. */
export function lengthOfKindM({ edges }: Network, kind: EdgeKind): number {
  const wanted = edgeIndexOf(kind);
  let total = 0;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (edges.kind[edge] === wanted) total += edges.lengthM[edge] ?? 0;
  }
  return total;
}

/** The longest route of one kind; 0 where there is none. */
export function longestOfKindM({ edges }: Network, kind: EdgeKind): number {
  const wanted = edgeIndexOf(kind);
  let longest = 0;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (edges.kind[edge] === wanted) longest = Math.max(longest, edges.lengthM[edge] ?? 0);
  }
  return longest;
}

/** Pipes of the facility water and of the rack loops. */
export const PIPE_KINDS = [
  'main-supply',
  'main-return',
  'fws-supply',
  'fws-return',
  'tcs-supply',
  'tcs-return',
] as const satisfies readonly EdgeKind[];

/** Length of all routes of these kinds on the whole campus, halls included, metres. */
export function campusLengthM(networks: CampusNetworks, kinds: readonly EdgeKind[]): number {
  const lengthOf = (network: Network): number =>
    kinds.reduce((sum, kind) => sum + lengthOfKindM(network, kind), 0);
  const perFill = networks.halls.map(
    ({ power, coolant, fabric }) => lengthOf(power) + lengthOf(coolant) + lengthOf(fabric),
  );
  let total = lengthOf(networks.power) + lengthOf(networks.fabric);
  for (const fill of networks.fillOfHall) total += perFill[fill] ?? 0;
  return total;
}

/** A radial network: the edge that leads to each node (−1 at the roots), and how many edges and metres lie before it. */
export interface RadialWays {
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  readonly lengthM: Float64Array;
}

/**
 * Ways of the part of a network that edges of these kinds make up. Each node may have one such edge that leads to it,
 * listed after the edge that leads to its beginning, as the routers do.
 */
export function radialWays({ nodes, edges }: Network, kinds: readonly EdgeKind[]): RadialWays {
  const wanted = new Set(kinds.map(edgeIndexOf));
  const parent = new Int32Array(nodes.count).fill(-1);
  const depth = new Int32Array(nodes.count);
  const lengthM = new Float64Array(nodes.count);
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (!wanted.has(edges.kind[edge] ?? -1)) continue;
    const from = edges.from[edge] ?? 0;
    const to = edges.to[edge] ?? 0;
    parent[to] = from;
    depth[to] = (depth[from] ?? 0) + 1;
    lengthM[to] = (lengthM[from] ?? 0) + (edges.lengthM[edge] ?? 0);
  }
  return { parent, depth, lengthM };
}

/** Way between two nodes along a radial network, metres; infinite where they hang on different roots. */
export function wayBetweenM({ parent, depth, lengthM }: RadialWays, from: number, to: number): number {
  let a = from;
  let b = to;
  while (a !== b) {
    const deeper = (depth[a] ?? 0) >= (depth[b] ?? 0) ? a : b;
    const above = parent[deeper] ?? -1;
    if (above < 0) return Number.POSITIVE_INFINITY;
    if (deeper === a) a = above;
    else b = above;
  }
  return (lengthM[from] ?? 0) + (lengthM[to] ?? 0) - 2 * (lengthM[a] ?? 0);
}
