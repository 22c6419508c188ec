import { RACKS } from '../catalogue/racks.ts';
import { REACTORS } from '../catalogue/reactors.ts';
import { supplyShareOf } from '../model/power/supply-share.ts';
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
  const other = block[link][index] ?? -1;
  if (other < 0) return null;
  if (link === 'feed') return { kind: 'block-transformer', index: other };
  return block.loopKind ? { kind: block.loopKind, index: other } : null;
}

const fact = (label: string, value: number | string, unit = ''): Fact => ({ label, value, unit });
const each = (total: number, count: number): number => (count > 0 ? total / count : 0);

/** What makes each kind worth looking at; load and temperature are added for all. */
const OWN_FACTS: Readonly<Partial<Record<ThingKind, (plan: Plan, index: number) => Fact[]>>> = {
  building: ({ campus }) => [
    fact('Halls', campus.layout.hallsPerBuilding),
    fact('Power', each(campus.power.facilityPeakPowerW, campus.layout.buildingCount), 'W'),
    fact('Floor area', each(campus.layout.floorAreaM2, campus.layout.buildingCount), 'm²'),
  ],
  hall: (plan, index) => {
    const { compute, layout } = plan.campus;
    const racks = layout.racksPerHall[index] ?? 0;
    const support = layout.supportRacksPerHall[index] ?? 0;
    return [
      fact('Accelerator racks', racks),
      fact('Support racks', support),
      fact('Power', racks * compute.rackPowerW + support * compute.supportRackPowerW, 'W'),
    ];
  },
  row: (plan, index) => {
    const racks = childCount(plan.things.rack, index);
    const support = childCount(plan.things['support-rack'], index);
    const { rackPowerW, supportRackPowerW } = plan.campus.compute;
    return [
      fact('Accelerator racks', racks),
      fact('Support racks', support),
      fact('Power', racks * rackPowerW + support * supportRackPowerW, 'W'),
    ];
  },
  rack: ({ campus }) => [
    fact('Type', RACKS[campus.params['compute.rackType']].label),
    fact('Accelerators', campus.compute.acceleratorsPerRack),
    fact('Power', campus.compute.rackPowerW, 'W'),
    ...(campus.cooling.cduCount > 0
      ? [
          fact('Coolant flow', campus.cooling.rackFlowM3PerS, 'm³/s'),
          fact('Heat into liquid', campus.compute.rackPowerW * campus.cooling.liquidFraction, 'W'),
        ]
      : []),
  ],
  'support-rack': ({ campus }) => [fact('Power', campus.compute.supportRackPowerW, 'W')],
  cdu: ({ campus }) => [
    fact('Heat carried', each(campus.cooling.liquidHeatW, campus.cooling.cduCount), 'W'),
    fact('Coolant flow', each(campus.cooling.coolantFlowM3PerS, campus.cooling.cduCount), 'm³/s'),
    fact('Supply to racks', campus.cooling.tcsSupplyTempC, '°C'),
    fact('Return from racks', campus.cooling.tcsReturnTempC, '°C'),
  ],
  crah: ({ campus }) => [fact('Heat carried', each(campus.cooling.airHeatW, campus.cooling.crahCount), 'W')],
  'heat-rejection': ({ campus }) => [
    fact('Rated heat', campus.cooling.heatRejectionUnitW, 'W'),
    fact(
      'Water flow',
      each(campus.cooling.facilityFlowM3PerS, campus.cooling.heatRejectionUnitCount),
      'm³/s',
    ),
    fact('Supply to halls', campus.cooling.fwsSupplyTempC, '°C'),
    fact('Return from halls', campus.cooling.fwsReturnTempC, '°C'),
  ],
  'block-transformer': ({ campus }) => [
    fact('Rating', campus.power.blockTransformerVa, 'VA'),
    fact('Power', each(campus.power.facilityPeakPowerW, campus.power.blockTransformerCount), 'W'),
  ],
  'feeder-switchgear': ({ campus }) => [
    fact('Rating', campus.power.feederVa, 'VA'),
    fact('Power', each(campus.power.facilityPeakPowerW, campus.power.feederCount), 'W'),
    fact('Voltage', campus.power.mediumVoltageV, 'V'),
  ],
  'main-transformer': ({ campus }) => [
    fact('Rating', campus.power.mainTransformerVa, 'VA'),
    fact('Power', each(campus.power.facilityPeakPowerW, campus.power.mainTransformerCount), 'W'),
    fact('From', campus.power.gridVoltageV, 'V'),
    fact('To', campus.power.mediumVoltageV, 'V'),
  ],
  switchyard: ({ campus }) => [
    fact('Power', campus.power.facilityPeakPowerW, 'W'),
    fact('Grid voltage', campus.power.gridVoltageV, 'V'),
    fact('Main transformers', campus.power.mainTransformerCount),
  ],
  'gas-turbine': (plan) => unitFacts(plan, 'gas'),
  battery: (plan) => [
    ...unitFacts(plan, 'battery'),
    fact('Energy', each(plan.campus.power.batteryEnergyJ, plan.things.battery.count), 'J'),
  ],
  reactor: (plan) => {
    const { label, thermalW } = REACTORS[plan.campus.params['power.smrType']];
    return [
      fact('Type', label),
      ...unitFacts(plan, 'smr'),
      fact('Heat at full power', thermalW.value, 'W'),
      fact('Distance to the halls', plan.campus.power.smrStandOffM, 'm'),
    ];
  },
  'turbine-hall': (plan) => unitFacts(plan, 'smr'),
};

function unitFacts(plan: Plan, kind: 'gas' | 'battery' | 'smr'): Fact[] {
  const share = supplyShareOf(plan.campus, kind);
  return [
    fact('Rated power', share.unitPowerW, 'W'),
    fact('Power at the peak hour', each(share.outputW, share.unitCount), 'W'),
  ];
}

/** Kinds whose load means nothing to a person. */
const NO_LOAD: ReadonlySet<ThingKind> = new Set<ThingKind>(['office', 'pump-house', 'turbine-hall']);

/** Facts of the thing itself; what it is linked to is added by the caller. */
export function thingFacts(plan: Plan, block: ThingBlock, index: number): Fact[] {
  const facts = [fact('What', THING_NAMES[block.kind]), ...(OWN_FACTS[block.kind]?.(plan, index) ?? [])];
  if (!NO_LOAD.has(block.kind)) facts.push(fact('Load', block.load[index] ?? 0, '%'));
  facts.push(fact('Temperature', block.tempC[index] ?? 0, '°C'));
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

function childCount(block: ThingBlock, parent: number): number {
  let found = 0;
  for (let index = 0; index < block.count; index += 1) if (block.parent[index] === parent) found += 1;
  return found;
}
