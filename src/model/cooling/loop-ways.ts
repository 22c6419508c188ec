import type { LaidCampus } from '../layout/laid-campus.ts';
import { wayGraph, waysFromM } from '../layout/network/find-ways.ts';
import { longestOfKindM } from '../layout/network/measure-network.ts';
import { type Network, NODE_KINDS, type NodeKind } from '../layout/network/network-types.ts';
import type { LoopWays } from './loop-types.ts';

/** The ways of a campus's loops along their routes. Range: 0 where nothing flows. Rules LAY-13, COOL-25. */
export function loopWays({ compute, site, networks }: LaidCampus): LoopWays {
  const rowM = site.frame.building.hall.racksPerRow * compute.rackWidthM;
  const longest = (of: (coolant: Network) => number): number =>
    networks.halls.reduce((most, { coolant }) => Math.max(most, of(coolant)), 0);
  return {
    rowLeadM: Math.max(
      compute.rackWidthM,
      longest((coolant) => longestOfKindM(coolant, 'tcs-supply')) - rowM,
    ),
    rackPitchM: compute.rackWidthM,
    hallWayM: longest(hallWayM),
    mainM: longest((coolant) => longestOfKindM(coolant, 'main-supply')),
  };
}

function hallWayM(coolant: Network): number {
  const [wall] = nodesOf(coolant, 'hall');
  if (wall === undefined) return 0;
  const cdus = nodesOf(coolant, 'cdu');
  const ends = cdus.length > 0 ? cdus : nodesOf(coolant, 'crah');
  const ways = waysFromM(wayGraph(coolant, ['fws-supply']), wall, ends);
  return ways.reduce((most, wayM) => (Number.isFinite(wayM) ? Math.max(most, wayM) : most), 0);
}

function nodesOf({ nodes }: Network, kind: NodeKind): number[] {
  const found: number[] = [];
  nodes.kind.forEach((each, node) => {
    if (NODE_KINDS[each] === kind) found.push(node);
  });
  return found;
}
