import { campusLengthM, PIPE_KINDS } from '../../model/layout/network/measure-network.ts';
import type { MetricTable } from './metric-record.ts';

export const COOLING_METRICS = {
  annualPue: {
    unit: '1',
    better: 'lower',
    label: 'Annual PUE',
    rules: 'COOL-10, COOL-11, PWR-1',
    formula:
      'Energy into the facility over energy into IT, averaged over the weather of the year. Not peak over IT.',
    sources: ['climate-design', 'lbnl-dlc', 'model-assumption'],
    read: ({ cooling }) => cooling.annualPue,
  },
  annualWueLPerKwh: {
    unit: 'L/kWh',
    better: 'lower',
    label: 'Annual water',
    rules: 'COOL-11, COOL-13',
    formula: 'Litres evaporated, bled and topped up over a year, per kWh of IT of the same year.',
    sources: ['tower-water', 'closed-loop-fill', 'climate-design'],
    read: ({ cooling }) => cooling.annualWueLPerKwh,
  },
  peakWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: 'Peak water',
    rules: 'COOL-14',
    formula: 'A day that stays at the design hour: an upper bound.',
    read: ({ cooling }) => cooling.peakWaterLPerDay,
  },
  liquidHeatW: {
    unit: 'W',
    better: 'neither',
    label: 'Heat into liquid',
    rules: 'COOL-5',
    formula: 'Server power × the share that cold plates take.',
    read: ({ cooling }) => cooling.liquidHeatW,
  },
  airHeatW: {
    unit: 'W',
    better: 'neither',
    label: 'Heat into air',
    rules: 'COOL-5',
    formula: 'IT power less what the liquid takes.',
    read: ({ cooling }) => cooling.airHeatW,
  },
  cduCount: {
    unit: '1',
    better: 'neither',
    label: 'CDUs',
    rules: 'COOL-3',
    formula: 'A hall’s heat or flow, whichever asks for more, and one spare.',
    read: ({ cooling }) => cooling.cduCount,
  },
  coolantFlowM3PerS: {
    unit: 'm³/s',
    better: 'neither',
    label: 'Coolant flow',
    rules: 'COOL-1, COOL-2',
    formula: 'What carries a rack’s heat at its rise, × racks.',
    read: ({ cooling }) => cooling.coolantFlowM3PerS,
  },
  pipeLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Pipes',
    rules: 'COOL-25, LAY-13',
    formula: 'Mains, headers, branches and rack loops along their routes, supply and return.',
    read: ({ networks }) => campusLengthM(networks, PIPE_KINDS),
  },
} as const satisfies MetricTable;
