import { STANDBY_SETS } from '../catalogue/generators.ts';
import { REACTORS } from '../catalogue/reactors.ts';
import type { RackBlock } from '../model/campus-types.ts';
import { rackOf } from '../model/compute/chosen-rack.ts';
import { blockOfHall } from '../model/layout/block-view.ts';
import { supplyShareOf } from '../model/power/supply-share.ts';
import { deliversAir } from '../model/state/building-states.ts';
import { campusState } from '../model/state/campus-state.ts';
import type { CampusState } from '../model/state/state-types.ts';
import { blockOfRack } from './block-of-rack.ts';
import { coolerOf } from './cooler.ts';
import { firstChild } from './first-child.ts';
import type { Plan, ThingBlock, ThingId, ThingKind } from './plan-types.ts';
import { THING_NAMES } from './thing-names.ts';

/** One line of a fact sheet. Numbers are SI (temperatures °C) in `unit`; text has an empty unit. */
export interface Fact {
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  /** The thing that a text names, where it names one. */
  readonly thing?: ThingId;
}

/** The block transformer that feeds a thing, or what cools it; null where nothing does. */
export function linkedThing(
  block: ThingBlock,
  index: number,
  link: 'feed' | 'loop',
): { kind: ThingKind; index: number } | null {
  if (link === 'loop') return coolerOf(block, index);
  const other = block.feed[index] ?? -1;
  return other < 0 ? null : { kind: 'block-transformer', index: other };
}

const fact = (label: string, value: number | string, unit = ''): Fact => ({ label, value, unit });
const each = (total: number, count: number): number => (count > 0 ? total / count : 0);

/** A thing among the numbers of its campus. */
interface Subject {
  readonly plan: Plan;
  readonly state: CampusState;
  readonly block: ThingBlock;
  readonly index: number;
}

/** What the block of a rack takes and gives, beside what the rack itself does. Rules CMP-21, CMP-26. */
function blockFacts({ campus }: Plan, { index, compute }: RackBlock): readonly Fact[] {
  const workload = campus.outcomes[index]?.workload;
  return [
    fact('Racks of the block', compute.rackCount),
    fact('IT power of the block', compute.itPowerW, 'W'),
    fact('Tokens of the block', workload?.tokensPerS ?? 0, 'tok/s'),
    fact('Training run of the block', workload?.trainingFlop ?? 0, 'FLOP'),
  ];
}

/** What makes each kind worth looking at; load and temperature are added for all. */
const OWN_FACTS: Readonly<Partial<Record<ThingKind, (subject: Subject) => Fact[]>>> = {
  building: ({ plan: { campus }, state, index }) => [
    fact('Halls', campus.layout.hallsPerBuilding),
    fact('Power', state.buildings[index]?.peakPowerW ?? 0, 'W'),
    fact('Floor area', each(campus.layout.floorAreaM2, campus.layout.buildingCount), 'm²'),
  ],
  hall: ({ plan: { campus }, state, index }) => [
    fact('Accelerator racks', campus.layout.racksPerHall[index] ?? 0),
    fact('Support racks', campus.layout.supportRacksPerHall[index] ?? 0),
    fact('Power', state.halls[index]?.itPowerW ?? 0, 'W'),
  ],
  row: ({ plan, block, index }) => {
    const racks = childCount(plan.things.rack, index);
    const support = childCount(plan.things['support-rack'], index);
    const { rackPowerW, supportRackPowerW } = blockOfHall(plan.campus, block.parent[index] ?? 0).compute;
    return [
      fact('Accelerator racks', racks),
      fact('Support racks', support),
      fact('Power', racks * rackPowerW + support * supportRackPowerW, 'W'),
    ];
  },
  rack: ({ plan, index }) => {
    const block = blockOfRack(plan, index);
    const { params, compute, cooling } = block;
    const { length } = plan.campus.blocks;
    return [
      fact('Type', rackOf(params).label),
      ...(length > 1
        ? [
            fact('Block', `${block.index + 1} of ${length}, lit in ${params['compute.litYear']}`),
            ...blockFacts(plan, block),
          ]
        : []),
      fact('Accelerators', compute.acceleratorsPerRack),
      fact('Power', compute.rackPowerW, 'W'),
      ...(cooling.cduCount > 0
        ? [
            fact('Coolant flow', cooling.rackFlowM3PerS, 'm³/s'),
            fact(
              'Heat into liquid',
              compute.rackPowerW * compute.provisionedShare * cooling.liquidFraction,
              'W',
            ),
          ]
        : []),
    ];
  },
  'support-rack': ({ plan, block, index }) => {
    const hall = plan.things.row.parent[block.parent[index] ?? -1] ?? 0;
    return [fact('Power', blockOfHall(plan.campus, hall).compute.supportRackPowerW, 'W')];
  },
  cdu: ({ plan: { campus }, state, block, index }) => {
    const unit = state.halls[block.parent[index] ?? -1]?.cdu;
    return [
      fact('Heat carried', unit?.heatW ?? 0, 'W'),
      fact('Coolant flow', unit?.flowM3PerS ?? 0, 'm³/s'),
      fact('Supply to racks', campus.cooling.tcsSupplyTempC, '°C'),
    ];
  },
  crah: ({ state, block, index }) => [
    fact('Heat carried', state.halls[block.parent[index] ?? -1]?.crah.heatW ?? 0, 'W'),
  ],
  'heat-rejection': ({ plan: { campus }, state, block, index }) => {
    const unit = state.buildings[block.parent[index] ?? -1]?.rejection;
    return [
      fact('Rated heat', campus.cooling.heatRejectionUnitW, 'W'),
      fact('Heat given off', unit?.heatW ?? 0, 'W'),
      fact('Water flow', unit?.flowM3PerS ?? 0, 'm³/s'),
    ];
  },
  'block-transformer': ({ plan: { campus }, state, index }) => {
    const hall = state.halls[Math.floor(index / campus.power.blockTransformersPerHall)];
    return [
      fact('Rating', campus.power.blockTransformerVa, 'VA'),
      fact('Power', hall?.blockTransformer.powerW ?? 0, 'W'),
    ];
  },
  'feeder-switchgear': ({ plan: { campus }, state, block, index }) => [
    fact('Rating', campus.power.feederVa, 'VA'),
    fact('Power', state.buildings[block.parent[index] ?? -1]?.switchgear.powerW ?? 0, 'W'),
    fact('Voltage', campus.power.mediumVoltageV, 'V'),
  ],
  'main-transformer': ({ plan: { campus }, state }) => [
    fact('Rating', campus.power.mainTransformerVa, 'VA'),
    fact('Power', state.plant.mainTransformer.powerW, 'W'),
    fact('From', campus.power.gridVoltageV, 'V'),
    fact('To', campus.power.mediumVoltageV, 'V'),
  ],
  switchyard: ({ plan: { campus }, state }) => [
    fact('Power', state.plant.switchyard.powerW, 'W'),
    fact('Grid voltage', campus.power.gridVoltageV, 'V'),
    fact('Main transformers', campus.power.mainTransformerCount),
  ],
  'gas-turbine': (subject) => unitFacts(subject, 'gas', 'gasTurbine'),
  battery: (subject) => [
    ...unitFacts(subject, 'battery', 'battery'),
    fact('Energy', each(subject.plan.campus.power.batteryEnergyJ, subject.block.count), 'J'),
  ],
  'solar-block': (subject) => {
    const { power, energy } = subject.plan.campus;
    const { capacityW, unitPowerW } = supplyShareOf({ power }, 'solar');
    const energyJ = energy.shares.find(({ kind }) => kind === 'solar')?.energyJ ?? 0;
    return [
      fact('Rated power', Math.min(unitPowerW, each(capacityW, subject.block.count)), 'W'),
      fact('Mean output of the year', energy.solarCapacityFactor, '%'),
      fact('Used in a year', each(energyJ, subject.block.count), 'J'),
      fact('Counted on for the peak', 0, 'W'),
    ];
  },
  generator: (subject) => {
    const { params, power, energy } = subject.plan.campus;
    const { label, storedM3PerMwh } = STANDBY_SETS[params['power.standbyType']];
    const ofEach = (total: number, name: string, unit: string) =>
      fact(name, each(total, subject.block.count), unit);
    return [
      fact('Type', label),
      ...unitFacts(subject, 'standby', 'generator'),
      ...(storedM3PerMwh.value > 0
        ? [
            ofEach(power.standbyFuelM3, 'Fuel beside it', 'm³'),
            fact('Lasts', params['power.standbyFuelHours'], 'h'),
          ]
        : []),
      ofEach(energy.standbyTestEnergyJ, 'Test runs a year', 'J'),
      ofEach(energy.standbyTestCo2Kg, 'Carbon of its tests a year', 'kg'),
    ];
  },
  reactor: (subject) => {
    const { campus } = subject.plan;
    const { label, thermalW } = REACTORS[campus.params['power.smrType']];
    return [
      fact('Type', label),
      ...unitFacts(subject, 'smr', 'reactor'),
      fact('Heat at full power', thermalW.value, 'W'),
      fact('Distance to the halls', campus.power.smrStandOffM, 'm'),
    ];
  },
  'turbine-hall': (subject) => unitFacts(subject, 'smr', 'turbineHall'),
};

function unitFacts(
  { plan, state }: Subject,
  kind: 'gas' | 'battery' | 'smr' | 'standby',
  unit: 'gasTurbine' | 'battery' | 'reactor' | 'turbineHall' | 'generator',
): Fact[] {
  return [
    fact('Rated power', supplyShareOf(plan.campus, kind).unitPowerW, 'W'),
    fact('Power at the peak hour', state.plant[unit].powerW, 'W'),
  ];
}

/** Kinds whose load means nothing to a person. */
const NO_LOAD: ReadonlySet<ThingKind> = new Set<ThingKind>([
  'office',
  'pump-house',
  'turbine-hall',
  'solar-block',
]);

/** What each kind's temperature is the temperature of. */
const TEMPERATURE_OF: Readonly<Record<ThingKind, string>> = {
  building: 'Air to the racks',
  hall: 'Air to the racks',
  row: 'Leaves the racks at',
  rack: 'Leaves the rack at',
  'support-rack': 'Air leaves it at',
  cdu: 'Return from racks',
  crah: 'Air to the racks',
  'power-skid': 'Covers',
  'heat-rejection': 'Return from halls',
  'block-transformer': 'Top oil',
  'feeder-switchgear': 'Covers',
  'main-transformer': 'Top oil',
  switchyard: 'Air outside',
  'gas-turbine': 'Exhaust',
  battery: 'Cells',
  generator: 'Jacket water',
  'solar-block': 'Air outside',
  reactor: 'Coolant leaves the core at',
  'turbine-hall': 'Condenser',
  'pump-house': 'Cooling water',
  office: 'Rooms',
};

/**
 * Facts of the thing itself; what it is linked to is added by the caller.
 * @param state of the plan's campus: hand it in where many things are asked for.
 */
export function thingFacts(
  plan: Plan,
  block: ThingBlock,
  index: number,
  state: CampusState = campusState(plan.campus),
): Fact[] {
  const own = OWN_FACTS[block.kind]?.({ plan, state, block, index }) ?? [];
  const facts = [fact('What', THING_NAMES[block.kind]), ...own];
  if (!NO_LOAD.has(block.kind)) facts.push(fact('Load', block.load[index] ?? 0, '%'));
  const byAir = block.kind === 'heat-rejection' && deliversAir(plan.campus);
  facts.push(fact(TEMPERATURE_OF[byAir ? 'crah' : block.kind], block.tempC[index] ?? 0, '°C'));
  return facts;
}

/** The campus as a whole. */
export function siteFacts(plan: Plan): Fact[] {
  const { metrics } = plan;
  return [
    fact('Accelerators', metrics.acceleratorCount),
    fact('Peak power', metrics.facilityPeakPowerW, 'W'),
    fact('Buildings', metrics.buildingCount),
    fact('Site area', metrics.siteAreaM2, 'm²'),
  ];
}

/** Things of the block that belong to the parent: neighbours, since blocks are filled parent by parent. */
function childCount(block: ThingBlock, parent: number): number {
  return firstChild(block, parent + 1) - firstChild(block, parent);
}
