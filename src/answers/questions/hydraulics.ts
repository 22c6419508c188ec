import { BOILING } from '../../catalogue/cold-plates.ts';
import { computeCampus } from '../../model/campus.ts';
import type { HydraulicNetwork, SteadyLoop } from '../../model/cooling/hydraulic-types.ts';
import { checkLoop, type LoopGiven, type LoopName, type LoopStudy, loopOf, MISSING_LOOP } from './loop.ts';
import { type Engines, type Progress, question, type SolvedNetwork } from './question.ts';

/** One rack of a row, one CDU of a hall, or the air handlers of one of its walls. Heads in metres of the fluid. */
interface LoopBranch {
  readonly id: string;
  readonly flowM3PerS: number;
  readonly supplyHeadM: number;
  readonly returnHeadM: number;
}

/** The steady state of a loop at the head that the model reckons for it. Rules COOL-50 to COOL-54. */
export interface SolvedLoop {
  readonly ok: true;
  readonly loop: LoopName;
  readonly title: string;
  /** In the order in which the supply passes them. */
  readonly branches: readonly LoopBranch[];
  readonly designFlowM3PerS: number;
  readonly totalFlowM3PerS: number;
  /** Largest less smallest flow over their mean. */
  readonly imbalance: number;
  readonly massErrorM3PerS: number;
  /** Head of the pumps by the model's closed form, metres of the fluid; times `paPerM` in Pa. */
  readonly closedFormHeadM: number;
  /** Head at which the solved network gives its weakest branch the design flow; absent where none was found. */
  readonly neededHeadM?: number;
  readonly paPerM: number;
  /** The network as an EPANET input file. */
  readonly inp: string;
}

export type HydraulicsAnswer = SolvedLoop | { readonly ok: false; readonly problem: string };

const SUPPLY = 'SUP';
/** Flow grows with about this power's root of the head: the first step of the search. */
const LOSS_EXPONENT = 1.85;
const SEARCH_STEPS = 8;
const FLOW_TOLERANCE = 1e-5;

type Solved = SolvedNetwork & { readonly ok: true };

/**
 * Solves one loop of a campus at the head of the model's closed form, then looks for the head that gives its weakest
 * branch the design flow. A loop the campus does not have comes back as a problem. Rules COOL-50 to COOL-54.
 */
async function* answer(
  { values, siteEdits, loop }: LoopStudy,
  engines: Engines,
): AsyncGenerator<Progress, HydraulicsAnswer> {
  if (!loop.ok) return loop;
  const found = loopOf(computeCampus(values, undefined, siteEdits), loop.name);
  if (found === undefined) return { ok: false, problem: MISSING_LOOP[loop.name] };
  const { network, designFlowM3PerS } = found;
  const solution = await engines.solveNetwork(network);
  if (!solution.ok) return solution;
  const closedFormHeadM = network.nodes.find(({ id }) => id === SUPPLY)?.headM ?? 0;
  const neededHeadM = yield* findHead(found, closedFormHeadM, solution, engines);
  return {
    ok: true,
    loop: loop.name,
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
    inp: await engines.writeInp(network),
  };
}

function consumersOf(network: HydraulicNetwork) {
  return network.links.filter((link) => link.kind === 'curve' && link.consumer);
}

/** Secant steps in logarithms: between flow and head lies almost a power law. */
async function* findHead(
  loop: SteadyLoop,
  headM: number,
  solution: Solved,
  { solveNetwork }: Engines,
): AsyncGenerator<Progress, number | undefined> {
  const shortfall = (solved: Solved): number => {
    const flows = consumersOf(loop.network).map(({ id }) => solved.flowM3PerS[id] ?? 0);
    return Math.log(loop.designFlowM3PerS / Math.min(...flows));
  };
  let before = { logHead: Math.log(headM), miss: shortfall(solution) };
  let slope = LOSS_EXPONENT;
  for (let step = 0; step < SEARCH_STEPS && Number.isFinite(before.miss); step += 1) {
    yield { doneCount: step + 1, totalCount: SEARCH_STEPS + 1 };
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

export const HYDRAULICS = question<LoopGiven, LoopStudy, HydraulicsAnswer>({ check: checkLoop, answer });
