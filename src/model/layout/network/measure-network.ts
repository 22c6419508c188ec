import { edgeIndexOf } from './kind-indices.ts';
import { type CampusNetworks, EDGE_NETWORKS, type EdgeKind, type Network } from './network-types.ts';

/** Length of all routes of one kind in one network, metres. */
export function lengthOfKindM({ lengths }: Network, kind: EdgeKind): number {
  return lengths.totalM[edgeIndexOf(kind)] ?? 0;
}

/** The longest route of one kind; 0 where there is none. */
export function longestOfKindM({ lengths }: Network, kind: EdgeKind): number {
  return lengths.longestM[edgeIndexOf(kind)] ?? 0;
}

/** The shortest route of one kind; 0 where there is none. */
export function shortestOfKindM({ lengths }: Network, kind: EdgeKind): number {
  const shortest = lengths.shortestM[edgeIndexOf(kind)] ?? 0;
  return Number.isFinite(shortest) ? shortest : 0;
}

/** Length of all routes of these kinds on the whole campus, halls included, metres. Measures no network without them. */
export function campusLengthM(networks: CampusNetworks, kinds: readonly EdgeKind[]): number {
  const lengthOf = (network: Network, inHall: boolean): number =>
    kinds.reduce((sum, kind) => {
      const own = EDGE_NETWORKS[kind];
      return own.inHall === inHall && own.domain === network.domain
        ? sum + lengthOfKindM(network, kind)
        : sum;
    }, 0);
  const perFill = networks.halls.map(
    ({ power, coolant, fabric }) => lengthOf(power, true) + lengthOf(coolant, true) + lengthOf(fabric, true),
  );
  let total = lengthOf(networks.power, false) + lengthOf(networks.fabric, false);
  for (const fill of networks.fillOfHall) total += perFill[fill] ?? 0;
  return total;
}
