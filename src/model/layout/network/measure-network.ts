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

/** The shortest route of one kind; 0 where there is none. */
export function shortestOfKindM({ edges }: Network, kind: EdgeKind): number {
  const wanted = edgeIndexOf(kind);
  let shortest = Number.POSITIVE_INFINITY;
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (edges.kind[edge] === wanted) shortest = Math.min(shortest, edges.lengthM[edge] ?? shortest);
  }
  return Number.isFinite(shortest) ? shortest : 0;
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
