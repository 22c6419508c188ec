import type { HydraulicNetwork } from '../../model/cooling/hydraulic-types.ts';
import { runEpanet } from './run-epanet.ts';
import { writeInp } from './write-inp.ts';

/** The steady state of a network, or why there is none. Plain data, so that a worker can hand it on. */
export type NetworkSolution =
  | {
      readonly ok: true;
      /** By link id; against its direction below 0. */
      readonly flowM3PerS: Readonly<Record<string, number>>;
      /** By node id, metres of the fluid. */
      readonly headM: Readonly<Record<string, number>>;
      /** Flow through all consumers together. */
      readonly consumerFlowM3PerS: number;
      /** Largest less smallest consumer flow over their mean; 0 with fewer than two. */
      readonly imbalance: number;
      /** Worst junction: what flows in less what flows out and is taken there. */
      readonly massErrorM3PerS: number;
    }
  | { readonly ok: false; readonly problem: string };

const L_PER_M3 = 1000;

/**
 * Solves a network with EPANET. Empty networks and what the engine refuses come back as a problem, never a throw.
 * Rules COOL-53, COOL-54.
 */
export async function solveNetwork(network: HydraulicNetwork): Promise<NetworkSolution> {
  const fault = faultOf(network);
  if (fault !== undefined) return { ok: false, problem: fault };
  const run = await runEpanet(writeInp(network));
  if (!run.ok) return run;
  const flowM3PerS = Object.fromEntries([...run.flows].map(([id, flow]) => [id, flow / L_PER_M3]));
  const flowOf = (id: string) => flowM3PerS[id] ?? 0;
  const consumers = network.links
    .filter((link) => link.kind === 'curve' && link.consumer)
    .map((link) => flowOf(link.id));
  const consumerFlowM3PerS = consumers.reduce((sum, flow) => sum + flow, 0);
  return {
    ok: true,
    flowM3PerS,
    headM: Object.fromEntries(run.heads),
    consumerFlowM3PerS,
    imbalance: imbalanceOf(consumers),
    massErrorM3PerS: massError(network, flowOf),
  };
}

/** Spread of the consumers' flows over their mean. Rule COOL-54. */
function imbalanceOf(flows: readonly number[]): number {
  const mean = flows.reduce((sum, flow) => sum + flow, 0) / flows.length;
  if (flows.length < 2 || mean === 0) return 0;
  return (Math.max(...flows) - Math.min(...flows)) / mean;
}

function massError(network: HydraulicNetwork, flowOf: (id: string) => number): number {
  const surplus = new Map<string, number>();
  const add = (id: string, flow: number) => surplus.set(id, (surplus.get(id) ?? 0) + flow);
  for (const link of network.links) {
    add(link.from, -flowOf(link.id));
    add(link.to, flowOf(link.id));
  }
  let worst = 0;
  for (const node of network.nodes) {
    if (node.kind !== 'junction') continue;
    worst = Math.max(worst, Math.abs((surplus.get(node.id) ?? 0) - node.demandM3PerS));
  }
  return worst;
}

const ID = /^[\w.-]{1,31}$/;

/** What the engine would trip over without naming it: ids, dangling links, pipes without size. */
function faultOf(network: HydraulicNetwork): string | undefined {
  if (network.links.length === 0) return 'The network has no links.';
  const nodes = new Set(network.nodes.map((node) => node.id));
  const seen = new Set<string>();
  for (const { id } of [...network.nodes, ...network.links]) {
    if (!ID.test(id)) return `The id '${id}' has letters EPANET does not take, or more than 31.`;
  }
  for (const link of network.links) {
    if (seen.has(link.id)) return `Two links are called '${link.id}'.`;
    seen.add(link.id);
    for (const end of [link.from, link.to]) {
      if (!nodes.has(end)) return `Link '${link.id}' ends at '${end}', which is no node.`;
    }
    if (link.kind === 'pipe' && !(link.lengthM > 0 && link.boreM > 0)) {
      return `Pipe '${link.id}' needs a length and a bore above 0.`;
    }
    if (link.kind === 'curve' && link.points.length < 2) {
      return `Curve '${link.id}' needs at least two points.`;
    }
  }
  return undefined;
}
