import { campusState } from '../../src/model/state/campus-state.ts';
import { buswayC } from '../../src/model/state/hall-states.ts';
import {
  PATH_KINDS,
  type PathKind,
  type Plan,
  THING_KINDS,
  type ThingKind,
} from '../../src/plan/plan-types.ts';
import { planState } from '../../src/plan/state/plan-state.ts';
import { thingFacts } from '../../src/plan/thing-facts.ts';
import {
  changeBlocks,
  changeCampus,
  changeRuns,
  changeThings,
  type PlanInvariant,
  unequal,
  withEntry,
} from './plan-invariant.ts';

/** Every number inside a value, as the columns of a plan would hold it. */
function numbersIn(value: unknown, into: Set<number> = new Set()): Set<number> {
  if (typeof value === 'number') into.add(Math.fround(value));
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) numbersIn(part, into);
  return into;
}

/** Temperatures and loads of a plan that are no number of the model; busways, which go with their rows, apart. */
function inventions(plan: Plan): string[] {
  const known = numbersIn(campusState(plan.campus));
  const unknown = (name: string, column: Float32Array): string[] => {
    const odd = column.find((value) => !known.has(value));
    return odd === undefined ? [] : [`${name}: ${odd}`];
  };
  return [
    ...THING_KINDS.flatMap((kind) => [
      ...unknown(`${kind} tempC`, plan.things[kind].tempC),
      ...unknown(`${kind} load`, plan.things[kind].load),
    ]),
    ...PATH_KINDS.filter((kind) => kind !== 'busway').flatMap((kind) =>
      unknown(`${kind} tempC`, plan.paths[kind].tempC),
    ),
    ...oddBusways(plan),
  ];
}

function oddBusways(plan: Plan): string[] {
  const { count, owner, share, tempC, flow } = plan.paths.busway;
  const { halls } = campusState(plan.campus);
  for (let run = 0; run < count; run += 1) {
    const hall = halls[owner[run] ?? -1];
    if (hall === undefined) return [`busway ${run} belongs to no hall`];
    const load = hall.buswayLoadOfHall * (share[run] ?? 0);
    const odd = [
      ...unequal(`busway ${run} tempC`, tempC[run] ?? 0, buswayC(hall, load)),
      ...unequal(`busway ${run} flow`, flow[run] ?? 0, Math.min(1, load)),
    ];
    if (odd.length > 0) return odd;
  }
  return [];
}

/** The sum of one fact over all things of a kind. */
function sumOfFact(plan: Plan, kind: ThingKind, label: string): number {
  const state = campusState(plan.campus);
  const block = plan.things[kind];
  let sum = 0;
  for (let index = 0; index < block.count; index += 1) {
    const found = thingFacts(plan, block, index, state).find((fact) => fact.label === label);
    sum += typeof found?.value === 'number' ? found.value : 0;
  }
  return sum;
}

/** What the facts of all things of a kind add up to. */
const SUMS: readonly (readonly [ThingKind, string, (plan: Plan) => number])[] = [
  ['rack', 'Power', ({ metrics }) => metrics.serverPowerW],
  ['support-rack', 'Power', ({ metrics }) => metrics.itPowerW - metrics.serverPowerW],
  ['row', 'Power', ({ metrics }) => metrics.itPowerW],
  ['row', 'Accelerator racks', ({ metrics }) => metrics.rackCount],
  ['hall', 'Power', ({ metrics }) => metrics.itPowerW],
  ['hall', 'Accelerator racks', ({ metrics }) => metrics.rackCount],
  ['building', 'Power', ({ metrics }) => metrics.facilityPeakPowerW],
  ['building', 'Halls', ({ metrics }) => metrics.hallCount],
  ['building', 'Floor area', ({ metrics }) => metrics.floorAreaM2],
  ['block-transformer', 'Power', ({ metrics }) => metrics.facilityPeakPowerW],
  ['feeder-switchgear', 'Power', ({ metrics }) => metrics.facilityPeakPowerW],
  ['main-transformer', 'Power', ({ metrics }) => metrics.facilityPeakPowerW],
  ['switchyard', 'Power', ({ metrics }) => metrics.facilityPeakPowerW],
  ['crah', 'Heat carried', ({ campus }) => campus.cooling.airHeatW],
  ['heat-rejection', 'Water flow', ({ campus }) => campus.cooling.facilityFlowM3PerS],
];
/** … of campuses that have them. */
const SUMS_OF_LIQUID: typeof SUMS = [
  ['rack', 'Coolant flow', ({ metrics }) => metrics.coolantFlowM3PerS],
  ['rack', 'Heat into liquid', ({ campus }) => campus.cooling.liquidHeatW],
  ['cdu', 'Coolant flow', ({ metrics }) => metrics.coolantFlowM3PerS],
  ['cdu', 'Heat carried', ({ campus }) => campus.cooling.liquidHeatW],
];

function wrongSums(plan: Plan): string[] {
  const { supply } = plan.campus.power;
  const sources = (
    [
      ['reactor', 'smr'],
      ['gas-turbine', 'gas'],
      ['battery', 'battery'],
      ['generator', 'standby'],
    ] as const
  ).flatMap(([kind, source]) => {
    const outputW = supply.find((share) => share.kind === source)?.outputW ?? 0;
    return unequal(`${kind}: power`, sumOfFact(plan, kind, 'Power at the peak hour'), outputW);
  });
  const sums = plan.campus.cooling.cduCount > 0 ? [...SUMS, ...SUMS_OF_LIQUID] : SUMS;
  const energy =
    plan.things.battery.count > 0
      ? unequal('battery: energy', sumOfFact(plan, 'battery', 'Energy'), plan.metrics.batteryEnergyJ)
      : [];
  return [
    ...sums.flatMap(([kind, label, of]) =>
      unequal(`${kind}: ${label}`, sumOfFact(plan, kind, label), of(plan)),
    ),
    ...sources,
    ...energy,
  ];
}

/** Kinds whose state is not what `planState` makes of the plan itself. */
function staleKinds(plan: Plan): string[] {
  const { things, paths } = planState(plan.campus, plan);
  const differs = (a: Float32Array, b: Float32Array): boolean =>
    a.length !== b.length || a.some((value, at) => value !== b[at]);
  const staleThing = (kind: ThingKind): boolean =>
    differs(things[kind].load, plan.things[kind].load) ||
    differs(things[kind].tempC, plan.things[kind].tempC);
  const staleRun = (kind: PathKind): boolean =>
    (['radiusM', 'flow', 'tempC', 'quantity'] as const).some((column) =>
      differs(paths[kind][column], plan.paths[kind][column]),
    );
  return [...THING_KINDS.filter(staleThing), ...PATH_KINDS.filter(staleRun)];
}

/** Loads and temperatures of the plan, and what the inspector tells, are the model's. */
export const PLAN_STATE_INVARIANTS: readonly PlanInvariant[] = [
  {
    name: 'every load and temperature is a number of the model',
    faults: inventions,
    broken: [
      changeThings('hall', ({ tempC }) => ({ tempC: withEntry(tempC, 0, (old) => old + 6.5) })),
      changeThings('reactor', ({ tempC }) => ({ tempC: withEntry(tempC, 0, (old) => old + 1) })),
      changeThings('cdu', ({ load }) => ({ load: withEntry(load, 3, (old) => old * 0.97) })),
      changeRuns('main-return', ({ tempC }) => ({ tempC: withEntry(tempC, 1, (old) => old + 0.5) })),
      changeRuns('busway', ({ tempC }) => ({ tempC: withEntry(tempC, 2, (old) => old + 1) })),
      changeRuns('busway', ({ flow }) => ({ flow: withEntry(flow, 2, () => 0.5) })),
    ],
  },
  {
    name: 'the state of what stands is the state the plan was made with',
    faults: staleKinds,
    broken: [
      changeThings('rack', ({ tempC }) => ({ tempC: withEntry(tempC, 7, (old) => old + 1) })),
      changeRuns('tcs-supply', ({ radiusM }) => ({ radiusM: withEntry(radiusM, 0, (old) => old * 2) })),
      changeCampus('cooling', ({ fwsSupplyTempC }) => ({ fwsSupplyTempC: fwsSupplyTempC + 1 })),
    ],
  },
  {
    name: 'what the inspector tells of all things adds up to the metrics',
    faults: wrongSums,
    broken: [
      changeBlocks('compute', ({ rackPowerW }) => ({ rackPowerW: rackPowerW * 1.01 })),
      changeBlocks('compute', ({ supportRackPowerW }) => ({ supportRackPowerW: supportRackPowerW * 0.9 })),
      changeCampus('layout', ({ racksPerHall }) => ({
        racksPerHall: withEntry(racksPerHall, 0, (racks) => racks + 1),
      })),
      changeCampus('layout', ({ buildingCount }) => ({ buildingCount: buildingCount + 1 })),
      changeCampus('power', ({ feedersPerBuilding }) => ({ feedersPerBuilding: feedersPerBuilding + 1 })),
      changeCampus('power', ({ blockTransformersPerHall }) => ({
        blockTransformersPerHall: blockTransformersPerHall + 1,
      })),
      changeCampus('power', ({ supply }) => ({
        supply: supply.map((share) => ({ ...share, unitCount: share.unitCount + 1 })),
      })),
      changeCampus('power', ({ batteryEnergyJ }) => ({ batteryEnergyJ: batteryEnergyJ / 2 })),
      changeBlocks('cooling', ({ cduPerHall }) => ({ cduPerHall: cduPerHall + 1 })),
      changeBlocks('cooling', ({ crahPerHall }) => ({ crahPerHall: crahPerHall - 1 })),
      changeCampus('cooling', ({ heatRejectionPerBuilding }) => ({
        heatRejectionPerBuilding: heatRejectionPerBuilding + 1,
      })),
      changeThings('rack', ({ count }) => ({ count: count - 1 })),
      changeThings('battery', ({ count }) => ({ count: count - 1 })),
    ],
  },
];
