import type { CampusResult } from '../../model/campus-types.ts';
import { campusLengthM } from '../../model/layout/network/measure-network.ts';
import type { SourceKind } from '../../model/power/energy-types.ts';
import type { MetricTable } from './metric-record.ts';

const supplyOf = ({ power }: CampusResult, kind: SourceKind) =>
  power.supply.find((entry) => entry.kind === kind);

export const POWER_METRICS = {
  facilityPeakPowerW: {
    unit: 'W',
    better: 'neither',
    label: 'Facility peak',
    rules: 'COOL-10, COOL-12, PWR-1',
    formula:
      'IT power with every electrical loss, plus the cooling and the rest, at the design hour of the site.',
    sources: ['climate-design', 'lbnl-dlc', 'model-assumption'],
    read: ({ power }) => power.facilityPeakPowerW,
  },
  peakCapacityRatio: {
    unit: '1',
    better: 'lower',
    label: 'Peak over IT',
    rules: 'PWR-0, COOL-12',
    formula: 'PUE of the worst hour × the planning margin.',
    read: ({ power }) => power.peakCapacityRatio,
  },
  powerLossW: {
    unit: 'W',
    better: 'lower',
    label: 'Electrical losses',
    rules: 'PWR-1',
    formula: 'What the chain turns to heat between yard and racks.',
    read: ({ power }) => power.powerLossW,
  },
  firmSupplyRatio: {
    unit: '1',
    better: 'neither',
    label: 'Firm supply',
    rules: 'PWR-6, PWR-7',
    formula:
      'Grid, reactors and gas together, the battery left out, over the facility peak. Below 1 it falls short.',
    sources: ['bwrx-300', 'redundancy-schemes'],
    read: ({ power }) => power.firmSupplyRatio,
  },
  generationW: {
    unit: 'W',
    better: 'neither',
    label: 'Supply at the peak',
    rules: 'PWR-6',
    formula: 'All sources at the peak hour, in merit order.',
    read: ({ power }) => power.generationW,
  },
  shortfallW: {
    unit: 'W',
    better: 'lower',
    label: 'Shortfall',
    rules: 'PWR-6, PWR-8',
    formula: 'What no source can carry at the peak hour.',
    read: ({ power }) => power.shortfallW,
  },
  gridCapacityW: {
    unit: 'W',
    better: 'neither',
    label: 'Grid connection',
    rules: 'PWR-6',
    formula: 'As asked for in the parameters.',
    read: (campus) => supplyOf(campus, 'grid')?.capacityW ?? 0,
  },
  smrUnitCount: {
    unit: '1',
    better: 'neither',
    label: 'Reactors',
    rules: 'PWR-6, PWR-39',
    formula: 'As asked for in the parameters.',
    read: (campus) => supplyOf(campus, 'smr')?.unitCount ?? 0,
  },
  gasCapacityW: {
    unit: 'W',
    better: 'neither',
    label: 'Gas plant',
    rules: 'PWR-6',
    formula: 'Whole turbines, as asked for in the parameters.',
    read: (campus) => supplyOf(campus, 'gas')?.capacityW ?? 0,
  },
  batteryEnergyJ: {
    unit: 'J',
    better: 'neither',
    label: 'Battery',
    rules: 'PWR-7',
    formula: 'As asked for in the parameters, in whole units.',
    read: ({ power }) => power.batteryEnergyJ,
  },
  mainTransformerCount: {
    unit: '1',
    better: 'neither',
    label: 'Main transformers',
    rules: 'PWR-3',
    formula: 'Peak over their rating, and one more.',
    read: ({ power }) => power.mainTransformerCount,
  },
  feederCount: {
    unit: '1',
    better: 'neither',
    label: 'Feeders',
    rules: 'PWR-5',
    formula: 'Each building’s share over one feeder, planned to 80 %.',
    read: ({ power }) => power.feederCount,
  },
  availability: {
    unit: '1',
    better: 'higher',
    label: 'Power availability',
    rules: 'PWR-14 to PWR-19',
    formula: 'Supply × chain of a rack, common causes in.',
    read: ({ energy }) => energy.availability,
  },
  annualCo2Kg: {
    unit: 'kg/a',
    better: 'lower',
    label: 'Carbon',
    rules: 'PWR-24',
    formula: 'Energy by source × what each kWh of it emits.',
    read: ({ energy }) => energy.annualCo2Kg,
  },
  feederLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Feeder length',
    rules: 'PWR-5, LAY-14',
    formula: 'Every medium-voltage feeder along its route.',
    read: ({ networks }) => campusLengthM(networks, ['mv-feeder']),
  },
} as const satisfies MetricTable;
