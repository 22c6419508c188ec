import { BOILING } from '../catalogue/cold-plates.ts';
import { type NetworkSolution, solveNetwork } from '../exchange/epanet/solve-network.ts';
import { writeInp } from '../exchange/epanet/write-inp.ts';
import { computeCampus } from '../model/campus.ts';
import type { CampusResult } from '../model/campus-types.ts';
import { loopNetwork, mainNetwork } from '../model/cooling/hydraulic-network.ts';
import type { HydraulicNetwork } from '../model/cooling/hydraulic-types.ts';
import type {
  HydraulicsAnswer,
  HydraulicsStudy,
  InpAnswer,
  LoopName,
} from '../ui/evidence/physics-services.ts';

const MISSING: Readonly<Record<LoopName, string>> = {
  row: 'This campus has no rack loop: its racks are cooled by air. Choose a technology with liquid, or the facility main.',
  main: 'This campus has no facility water. Choose a technology or a heat rejection that carries water.',
};

const SUPPLY = 'SUP';
/** Flow grows with about this power's root of the head: the first step of the search. */
const LOSS_EXPONENT = 1.85;
const SEARCH_STEPS = 8;
const FLOW_TOLERANCE = 1e-5;

interface Loop {
  readonly network: HydraulicNetwork;
  readonly designFlowM3PerS: number;
}

type Solved = NetworkSolution & { readonly ok: true };

/** The EPANET file of one loop of a campus, or why there is none. Rule COOL-53. */
export function inpOf({ values, loop }: HydraulicsStudy): InpAnswer {
  const network = loopOf(computeCampus(values), loop)?.network;
  return network === undefined ? { ok: false, problem: MISSING[loop] } : { ok: true, inp: writeInp(network) };
}

/**
 * Solves one loop of a campus at the head of the model's closed form, then looks for the head that gives its weakest
 * branch the design flow. A loop the campus does not have comes back as a problem. Rules COOL-50 to COOL-54.
 */
export async function solveLoop({ values, loop }: HydraulicsStudy): Promise<HydraulicsAnswer> {
  const found = loopOf(computeCampus(values), loop);
  if (found === undefined) return { ok: false, problem: MISSING[loop] };
  const { network, designFlowM3PerS } = found;
  const solution = await solveNetwork(network);
  if (!solution.ok) return solution;
  const closedFormHeadM = network.nodes.find(({ id }) => id === SUPPLY)?.headM ?? 0;
  const neededHeadM = await findHead(found, closedFormHeadM, solution);
  return {
    ok: true,
    loop,
    title: network.title,
    branches: consumersOf(network).map(({ id, from, to }) => ({
      id,
      flowM3PerS: solution.flowM3PerS[id] ?? 0,
      supplyHeadM: solution.headM[from] ?? 0,
      returnHeadM: solution.headM[to] ?? 0,
    })),
    designFlowM3PerS,
    totalFlowM3PerS: solution.consumerFlowM3PerS,
    imbalance: solution.imbalance,
    massErrorM3PerS: solution.massErrorM3PerS,
    closedFormHeadM,
    ...(neededHeadM === undefined ? {} : { neededHeadM }),
    paPerM: network.fluid.densityKgPerM3 * BOILING.gravityMPerS2.value,
    inp: writeInp(network),
  };
}

function loopOf(campus: CampusResult, loop: LoopName): Loop | undefined {
  const { rackFlowM3PerS, hydraulics } = campus.cooling;
  const network = loop === 'row' ? loopNetwork(campus) : mainNetwork(campus);
  if (network === undefined) return undefined;
  const { flowM3PerS, count } = hydraulics.hallBranch;
  return { network, designFlowM3PerS: loop === 'row' ? rackFlowM3PerS : flowM3PerS * count };
}

function consumersOf(network: HydraulicNetwork) {
  return network.links.filter((link) => link.kind === 'curve' && link.consumer);
}

/** Secant steps in logarithms: between flow and head lies almost a power law. */
async function findHead(loop: Loop, headM: number, solution: Solved): Promise<number | undefined> {
  const shortfall = (solved: Solved): number => {
    const flows = consumersOf(loop.network).map(({ id }) => solved.flowM3PerS[id] ?? 0);
    return Math.log(loop.designFlowM3PerS / Math.min(...flows));
  };
  let before = { logHead: Math.log(headM), miss: shortfall(solution) };
  let slope = LOSS_EXPONENT;
  for (let step = 0; step < SEARCH_STEPS && Number.isFinite(before.miss); step += 1) {
    if (Math.abs(before.miss) < FLOW_TOLERANCE) return Math.exp(before.logHead);
    const logHead = before.logHead + slope * before.miss;
    const next = await solveNetwork(atHead(loop.network, Math.exp(logHead)));
    if (!next.ok) return undefined;
    const miss = shortfall(next);
    slope = (logHead - before.logHead) / (before.miss - miss);
    before = { logHead, miss };
  }
  return undefined;
}

function atHead(network: HydraulicNetwork, headM: number): HydraulicNetwork {
  return { ...network, nodes: network.nodes.map((node) => (node.id === SUPPLY ? { ...node, headM } : node)) };
}
