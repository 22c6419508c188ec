import { FEEDER, TAP_CHANGER } from '../../../catalogue/transformers.ts';
import type { CampusResult } from '../../campus-types.ts';
import { blockOfHall } from '../../layout/block-view.ts';
import { EDGE_KINDS } from '../../layout/network/network-types.ts';
import { feederCable } from '../feeder-cable.ts';
import { reactanceRatio, type Transformer } from '../transformer-load.ts';
import { transformerOf } from '../voltage-drop.ts';
import type { FlowBranch, FlowBus, FlowNetwork, FlowSolution } from './flow-types.ts';
import { solveFlow } from './solve-flow.ts';

/** What to look at: the campus as built, with ties closed, or with one thing out. */
export interface FeederOptions {
  /** Close the ties between neighbouring buildings: rings in place of spurs. */
  readonly tiesClosed?: boolean;
  /** Main transformers out of service. */
  readonly transformersOut?: number;
  /** A building, from 0, whose own feeders are out; fed over its tie where that is closed. */
  readonly feederOut?: number;
  /** Load over the facility peak. */
  readonly loadFactor?: number;
}

const BASE_VA = 100e6;

/**
 * The medium-voltage network of a campus as a power-flow problem: grid, main transformers, 34.5 kV bus, feeders to each
 * building, block transformers to its halls; ties between neighbours, each as long as it is routed.
 * Bus ids: `grid`, `yard`, `building-1`, `hall-bus-1` … Rule PWR-35.
 */
export function campusFeederNetwork(campus: CampusResult, options: FeederOptions = {}): FlowNetwork {
  const { power, layout } = campus;
  const mains = Math.max(1, power.mainTransformerCount - (options.transformersOut ?? 0));
  const buses: FlowBus[] = [bus('grid', 0, 0), bus('yard', 0, 0)];
  const branches: FlowBranch[] = [transformerBranch('main', 0, 1, transformerOf('main'), mains)];
  const varPerW = reactivePerW(campus);
  const loadsW = buildingLoadsW(campus, options.loadFactor ?? 1);
  const blocks = (power.blockTransformerCount / layout.buildingCount) | 0;
  loadsW.forEach((loadW, building) => {
    const near = 2 + 2 * building;
    buses.push(
      bus(`building-${building + 1}`, 0, 0),
      bus(`hall-bus-${building + 1}`, loadW, loadW * varPerW),
    );
    branches.push(
      feederBranch(campus, building, building !== options.feederOut),
      transformerBranch(`block-${building + 1}`, near, near + 1, transformerOf('block'), Math.max(1, blocks)),
    );
  });
  branches.push(...tieBranches(campus, options.tiesClosed ?? false));
  return { baseVa: BASE_VA, sourcePu: 1, buses, branches };
}

/** Tap setting and the flow it leads to. */
export interface CampusFlow {
  readonly network: FlowNetwork;
  readonly flow: FlowSolution;
  /** Steps up from neutral that hold the yard at nominal, as far as the changer goes. */
  readonly tapSteps: number;
  /** Drop from the yard to the worst hall over nominal. */
  readonly worstDrop: number;
}

/** Solves the campus network with the tap changers holding the yard at nominal voltage. Rule PWR-35. */
export function solveCampusFlow(campus: CampusResult, options: FeederOptions = {}): CampusFlow {
  const plain = campusFeederNetwork(campus, options);
  const stepPu = TAP_CHANGER.stepRatio.value;
  let network = plain;
  let flow = solveFlow(plain);
  let tapSteps = 0;
  while (flow.converged && (flow.voltagePu[1] ?? 1) < 1 - stepPu / 2 && tapSteps < TAP_CHANGER.steps.value) {
    tapSteps += 1;
    network = { ...plain, sourcePu: 1 + tapSteps * stepPu };
    flow = solveFlow(network);
  }
  return { network, flow, tapSteps, worstDrop: Math.max(0, (flow.voltagePu[1] ?? 1) - flow.lowestPu) };
}

function bus(id: string, loadW: number, loadVar: number): FlowBus {
  return { id, loadW, loadVar };
}

/** Reactive over real power at the power factor that the campus was sized with. */
function reactivePerW({ power }: CampusResult): number {
  const apparentVa = power.mainTransformerLoadFraction * power.mainTransformerCount * power.mainTransformerVa;
  const powerFactor = Math.min(1, power.facilityPeakPowerW / apparentVa);
  return Math.sqrt(1 - powerFactor ** 2) / powerFactor;
}

/** The facility peak over the buildings by the racks they hold. */
function buildingLoadsW(
  { blocks, compute, layout, power }: CampusResult,
  loadFactor: number,
): readonly number[] {
  const loads = new Array<number>(layout.buildingCount).fill(0);
  layout.racksPerHall.forEach((racks, hall) => {
    const building = Math.floor(hall / layout.hallsPerBuilding);
    const support = layout.supportRacksPerHall[hall] ?? 0;
    const own = blockOfHall({ blocks }, hall).compute;
    const itW = racks * own.rackPowerW + support * own.supportRackPowerW;
    loads[building] = (loads[building] ?? 0) + itW;
  });
  const scale = (power.facilityPeakPowerW / compute.itPowerW) * loadFactor;
  return loads.map((itW) => itW * scale);
}

function transformerBranch(
  id: string,
  from: number,
  to: number,
  unit: Transformer,
  parallel: number,
): FlowBranch {
  const perUnit = BASE_VA / (unit.ratedVa * parallel);
  return {
    id,
    from,
    to,
    resistancePu: unit.loadLossRatio * perUnit,
    reactancePu: reactanceRatio(unit) * perUnit,
    closed: true,
  };
}

/** Cables of these lengths side by side, as one branch. */
function cableBranch(
  ends: { id: string; from: number; to: number; closed: boolean },
  lengthsM: readonly number[],
): FlowBranch {
  const baseOhm = FEEDER.voltageV.value ** 2 / BASE_VA;
  const cable = feederCable();
  const scale = 1 / lengthsM.reduce((sum, lengthM) => sum + 1 / lengthM, 0) / baseOhm;
  return {
    ...ends,
    resistancePu: cable.resistanceOhmPerM * scale,
    reactancePu: cable.reactanceOhmPerM * scale,
  };
}

/** Edges of one kind of the campus's power network, with the buildings whose switchgear they join. */
function cablesOf({ networks, power }: CampusResult, kind: 'mv-feeder' | 'mv-tie') {
  const { nodes, edges } = networks.power;
  const buildingOf = (node: number | undefined) =>
    Math.floor((nodes.index[node ?? -1] ?? 0) / power.feedersPerBuilding);
  const cables: { from: number; to: number; lengthM: number }[] = [];
  for (let edge = 0; edge < edges.count; edge += 1) {
    if (EDGE_KINDS[edges.kind[edge] ?? 0] !== kind) continue;
    const [from, to] = [buildingOf(edges.from[edge]), buildingOf(edges.to[edge])];
    cables.push({ from, to, lengthM: edges.lengthM[edge] ?? 0 });
  }
  return cables;
}

/** All feeders of a building side by side. A building that the site has no ground for has none. */
function feederBranch(campus: CampusResult, building: number, closed: boolean): FlowBranch {
  const lengthsM = cablesOf(campus, 'mv-feeder')
    .filter(({ to }) => to === building)
    .map(({ lengthM }) => lengthM);
  const ends = { id: `feeder-${building + 1}`, from: 1, to: 2 + 2 * building };
  return cableBranch({ ...ends, closed: closed && lengthsM.length > 0 }, lengthsM);
}

/** Ties carry what the feeders of one building carry: as many cables. */
function tieBranches(campus: CampusResult, closed: boolean): FlowBranch[] {
  return cablesOf(campus, 'mv-tie').map(({ from, to, lengthM }) =>
    cableBranch(
      { id: `tie-${from + 1}-${to + 1}`, from: 2 + 2 * from, to: 2 + 2 * to, closed },
      new Array<number>(campus.power.feedersPerBuilding).fill(lengthM),
    ),
  );
}
