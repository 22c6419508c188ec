import { greatestBy } from '../greatest-by.ts';
import type { FabricResult, LinkBundle } from './fabric-types.ts';

/** Links of one medium of several networks, as one. */
function joinLinks(networks: readonly FabricResult[]): readonly LinkBundle[] {
  const ids = new Set(networks.flatMap(({ links }) => links.map(({ mediumId }) => mediumId)));
  return [...ids].map((mediumId) => {
    const all = networks.flatMap(({ links }) => links.filter((each) => each.mediumId === mediumId));
    const sum = (of: (bundle: LinkBundle) => number): number =>
      all.reduce((total, each) => total + of(each), 0);
    const linkCount = sum((each) => each.linkCount);
    return {
      mediumId,
      linkCount,
      meanLengthM: linkCount > 0 ? sum((each) => each.meanLengthM * each.linkCount) / linkCount : 0,
      opticalEndCount: sum((each) => each.opticalEndCount),
      powerW: sum((each) => each.powerW),
      usd: sum((each) => each.usd),
    };
  });
}

/**
 * The networks of all blocks: each has its own, which nothing joins at full rate. Switches, links, power and money are
 * sums, paths the worst; what one network is like is told of the largest. Rule CMP-25.
 */
export function joinFabrics(networks: readonly FabricResult[]): FabricResult {
  const largest = greatestBy(networks, ({ endpointCount }) => endpointCount);
  if (largest === undefined) throw new Error('a campus has at least one network');
  if (networks.length === 1) return largest;
  const sum = (of: (network: FabricResult) => number): number =>
    networks.reduce((total, network) => total + of(network), 0);
  const most = (of: (network: FabricResult) => number): number => Math.max(...networks.map(of));
  return {
    ...largest,
    insideRacks: networks.every(({ insideRacks }) => insideRacks),
    podCount: sum(({ podCount }) => podCount),
    endpointsPerPod: most(({ endpointsPerPod }) => endpointsPerPod),
    leafCount: sum(({ leafCount }) => leafCount),
    spineCount: sum(({ spineCount }) => spineCount),
    coreCount: sum(({ coreCount }) => coreCount),
    circuitSwitchCount: sum(({ circuitSwitchCount }) => circuitSwitchCount),
    campusBisectionBytesPerS: 0,
    endpointCount: sum(({ endpointCount }) => endpointCount),
    switchCount: sum(({ switchCount }) => switchCount),
    linkCount: sum(({ linkCount }) => linkCount),
    transceiverCount: sum(({ transceiverCount }) => transceiverCount),
    links: joinLinks(networks),
    switchPowerW: sum(({ switchPowerW }) => switchPowerW),
    opticsPowerW: sum(({ opticsPowerW }) => opticsPowerW),
    opticsPluggablePowerW: sum(({ opticsPluggablePowerW }) => opticsPluggablePowerW),
    opticsCoPackagedPowerW: sum(({ opticsCoPackagedPowerW }) => opticsCoPackagedPowerW),
    fabricPowerW: sum(({ fabricPowerW }) => fabricPowerW),
    fabricCapexUsd: sum(({ fabricCapexUsd }) => fabricCapexUsd),
    worstPathHopCount: most(({ worstPathHopCount }) => worstPathHopCount),
    worstPathLengthM: most(({ worstPathLengthM }) => worstPathLengthM),
    worstPathLatencyS: most(({ worstPathLatencyS }) => worstPathLatencyS),
    fibreLengthM: sum(({ fibreLengthM }) => fibreLengthM),
    fibreBandM: [sum(({ fibreBandM }) => fibreBandM[0]), sum(({ fibreBandM }) => fibreBandM[1])],
  };
}
