import { CONDUCTOR_ROOM, FIBRE_ROOM } from '../../src/catalogue/cables.ts';
import { HYDRAULICS, PIPE_DUTIES, type PipeDutyRecord } from '../../src/catalogue/pipes.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { fluidState } from '../../src/model/cooling/fluid-properties.ts';
import { loopCoolant } from '../../src/model/cooling/loop-coolant.ts';
import type { PipeLiquid } from '../../src/model/cooling/pipe-friction.ts';
import { technologyOf } from '../../src/model/cooling/plan-cooling-plant.ts';
import { sizePipe } from '../../src/model/cooling/size-pipe.ts';
import {
  EDGE_KINDS,
  type EdgeKind,
  type Network,
  PIPE_KINDS,
} from '../../src/model/layout/network/network-types.ts';
import { COOLER_STUBS_M, cduStubsM, crahStubsM } from '../../src/model/layout/network/pipe-stubs.ts';
import { HALL_RUN_KINDS, type Plan, ROUTED_RUN_KINDS } from '../../src/plan/plan-types.ts';
import { changeCampus, changeRuns, type PlanInvariant, unequal, withEntry } from './plan-invariant.ts';

type RoutedKind = (typeof ROUTED_RUN_KINDS)[number];
const isPipe = (kind: EdgeKind): boolean => PIPE_KINDS.some((each) => each === kind);
const inHall = (kind: EdgeKind): boolean => HALL_RUN_KINDS.some((each) => each === kind);

/** Share of the whole that one phase or pole fills; lines hang as bundles of their own width. */
const FILL: Partial<Record<RoutedKind, number>> = {
  busway: CONDUCTOR_ROOM.buswayFill.value,
  'mv-feeder': CONDUCTOR_ROOM.ductFill.value,
  'mv-tie': CONDUCTOR_ROOM.ductFill.value,
  'gas-line': CONDUCTOR_ROOM.trayFill.value,
  'battery-line': CONDUCTOR_ROOM.trayFill.value,
  'standby-line': CONDUCTOR_ROOM.trayFill.value,
};

const FIBRE: Partial<Record<RoutedKind, number>> = {
  'row-tray': FIBRE_ROOM.rowTray.value,
  'hall-tray': FIBRE_ROOM.hallTray.value,
  'fibre-duct': FIBRE_ROOM.duct.value,
};

/** Outer radius of an edge by the bore or the section that the model gives it. */
function outsideM({ edges }: Network, edge: number, kind: RoutedKind): number {
  if (isPipe(kind)) return (edges.boreM[edge] ?? 0) / 2 + HYDRAULICS.coverM.value;
  const fibre = FIBRE[kind];
  if (fibre !== undefined) return fibre;
  const fill = FILL[kind];
  // Four conductors at the corners of a square.
  if (fill === undefined) return CONDUCTOR_ROOM.bundleSpacingM.value / Math.SQRT2;
  return Math.sqrt((edges.sectionM2[edge] ?? 0) / (Math.PI * fill));
}

/** The edges of one kind that the runs of a plan lie along, hall after hall. */
function edgesOf({ campus }: Plan, kind: RoutedKind): [Network, number][] {
  const { power, fabric, halls, fillOfHall } = campus.networks;
  const fibre = FIBRE[kind] !== undefined;
  const hallNetwork = (fill: number): Network | undefined =>
    isPipe(kind) ? halls[fill]?.coolant : fibre ? halls[fill]?.fabric : halls[fill]?.power;
  const networks = inHall(kind) ? Array.from(fillOfHall, hallNetwork) : [fibre ? fabric : power];
  return networks.flatMap((network) => {
    if (network === undefined) return [];
    const all = Array.from(network.edges.kind, (_, edge): [Network, number] => [network, edge]);
    return all.filter(([, edge]) => EDGE_KINDS[network.edges.kind[edge] ?? -1] === kind);
  });
}

function wrongWidths(plan: Plan): string[] {
  return ROUTED_RUN_KINDS.flatMap((kind) => {
    const { radiusM, count } = plan.paths[kind];
    const edges = edgesOf(plan, kind);
    const wrong = edges.flatMap(([network, edge], run) =>
      unequal(`${kind} ${run}: radius`, radiusM[run] ?? 0, outsideM(network, edge, kind)),
    );
    return [...unequal(`${kind}: runs`, count, edges.length), ...wrong].slice(0, 3);
  });
}

function dutyOf(kind: EdgeKind): PipeDutyRecord {
  if (kind === 'main-supply' || kind === 'main-return') return PIPE_DUTIES.main;
  return kind === 'fws-supply' || kind === 'fws-return' ? PIPE_DUTIES.hallBranch : PIPE_DUTIES.rowHeader;
}

function liquidOf({ params, cooling }: CampusResult, kind: EdgeKind): PipeLiquid {
  const rackLoop = kind === 'tcs-supply' || kind === 'tcs-return';
  return rackLoop
    ? loopCoolant(technologyOf(params), cooling.tcsSupplyTempC)
    : fluidState('water', cooling.fwsSupplyTempC);
}

/** Pipes whose bore is not the one that the rule of pipe sizes gives their flow. */
function wrongBores(plan: Plan): string[] {
  return PIPE_KINDS.flatMap((kind) => {
    const [duty, liquid] = [dutyOf(kind), liquidOf(plan.campus, kind)];
    const wrong = edgesOf(plan, kind).flatMap(([{ edges }, edge]) => {
      const { boreM, count } = sizePipe(edges.rating[edge] ?? 0, duty, liquid);
      return unequal(`${kind} ${edge}: bore`, edges.boreM[edge] ?? 0, boreM * Math.sqrt(count));
    });
    return wrong.slice(0, 3);
  });
}

/** Pipes of all halls by what flows in each stretch, those side by side each counted, m. */
function pipesM(plan: Plan): number {
  return PIPE_KINDS.reduce((sum, kind) => {
    const [duty, liquid] = [dutyOf(kind), liquidOf(plan.campus, kind)];
    return edgesOf(plan, kind).reduce((metres, [{ edges }, edge]) => {
      const { count } = sizePipe(edges.rating[edge] ?? 0, duty, liquid);
      return metres + (edges.lengthM[edge] ?? 0) * count;
    }, sum);
  }, 0);
}

/** Stubs of all units that are drawn, by where they stand, m. */
function stubsM({ campus, things }: Plan): number {
  const { halls, fillOfHall } = campus.networks;
  const { hallOfBlock, hall } = campus.site.frame.building;
  const count = (kind: 'cdu' | 'crah', hallAt: number): number => {
    const { count: all, parent } = things[kind];
    return parent.subarray(0, all).filter((each) => each === hallAt).length;
  };
  const inHalls = Array.from(fillOfHall, (fill, at) => {
    const design = hallOfBlock[halls[fill]?.block ?? 0] ?? hall;
    const liquid = campus.cooling.liquidLoopFlowM3PerS > 0 ? count('cdu', at) * cduStubsM(design) : 0;
    return liquid + (campus.cooling.airLoopFlowM3PerS > 0 ? count('crah', at) * crahStubsM(design) : 0);
  });
  const outside = campus.cooling.facilityFlowM3PerS > 0 ? things['heat-rejection'].count : 0;
  return inHalls.reduce((sum, each) => sum + each, outside * COOLER_STUBS_M);
}

/** Gives one edge of the first hall another bore, section or flow. */
const resized = (network: 'coolant' | 'power', column: 'boreM' | 'sectionM2' | 'rating' | 'lengthM') =>
  changeCampus('networks', ({ halls }) => ({
    halls: halls.map((hall, at) => {
      const { edges } = hall[network];
      const wider = edges[column].map((value, edge) => (edge === 0 ? value * 2 : value));
      return at > 0
        ? hall
        : { ...hall, [network]: { ...hall[network], edges: { ...edges, [column]: wider } } };
    }),
  }));

/** Pipes and cables are drawn as wide as the model has sized them. */
export const PLAN_SIZE_INVARIANTS: readonly PlanInvariant[] = [
  {
    name: 'runs are drawn as wide as the bore or section of the model',
    faults: wrongWidths,
    broken: [
      ...(
        ['main-supply', 'fws-return', 'tcs-supply', 'busway', 'mv-feeder', 'gas-line', 'hv-line'] as const
      ).map((kind) =>
        changeRuns(kind, ({ radiusM }) => ({ radiusM: withEntry(radiusM, 0, (old) => old + 0.02) })),
      ),
      changeRuns('tcs-return', ({ count }) => ({ count: count - 1 })),
      resized('coolant', 'boreM'),
      resized('power', 'sectionM2'),
    ],
  },
  {
    name: 'pipes have the bore that their duty gives what flows in them',
    faults: wrongBores,
    broken: [resized('coolant', 'boreM'), resized('coolant', 'rating')],
  },
  {
    name: 'the metres of pipe are those of all stretches, pipes side by side each counted, and of the stubs of all units',
    faults: (plan) => unequal('pipes', pipesM(plan) + stubsM(plan), plan.metrics.pipeLengthM, 1e-6),
    broken: [
      (plan) => ({ ...plan, metrics: { ...plan.metrics, pipeLengthM: plan.metrics.pipeLengthM * 1.001 } }),
      resized('coolant', 'lengthM'),
    ],
  },
];
