import type { COOLING_METRICS } from '../cooling-metrics.ts';
import type { MetricFactsOf } from '../metric-record.ts';

export const COOLING_FACTS = {
  annualPue: {
    unit: '1',
    better: 'lower',
    label: 'Annual PUE',
    rules: 'COOL-10, COOL-11, PWR-1',
    formula:
      'Energy into the facility over energy into IT, averaged over the weather of the year. Not peak over IT.',
    sources: ['climate-design', 'lbnl-dlc', 'model-assumption'],
  },
  facilityPumpPowerW: {
    unit: 'W',
    better: 'lower',
    label: 'Facility pumps',
    rules: 'COOL-22, COOL-67',
    formula:
      'Electricity of the facility-water pumps: flow times published head over efficiency, and what cooling yards cost that stand away from their buildings.',
  },
  annualWueLPerKwh: {
    unit: 'L/kWh',
    better: 'lower',
    label: 'Annual water',
    rules: 'COOL-11, COOL-13, COOL-55, COOL-60, COOL-61, COOL-64',
    formula:
      'Litres evaporated, bled, topped up and used by people over a year, per kWh of IT of the same year; power plants are not in it.',
    sources: ['tower-water', 'closed-loop-fill', 'climate-design'],
  },
  peakWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: 'Peak water',
    rules: 'COOL-14, PWR-70',
    formula:
      'A day that stays at the design hour, or at weather of the year that takes more, power plants of the campus included: an upper bound.',
  },
  meanWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: 'Water of a mean day',
    rules: 'COOL-13, COOL-64, PWR-70',
    formula:
      'Cooling, closed loops, people and the campus’s own power plants, at the mean weather and load of the year.',
    sources: ['tower-water', 'project-jupiter-water', 'climate-design'],
  },
  coolingWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: '… for cooling',
    rules: 'COOL-55, COOL-60, COOL-61',
    formula: 'What evaporates, is bled and humidifies.',
  },
  buildingWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: '… for loops and people',
    rules: 'COOL-13, COOL-64',
    formula: 'Top-up and flushing of closed loops, and the people on site.',
  },
  powerPlantWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: '… for power plants',
    rules: 'PWR-70',
    formula: 'Towers of the reactors, and gas turbines with what cleans their exhaust.',
  },
  passedWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: 'Water taken and given back',
    rules: 'COOL-73, COOL-74',
    formula: 'Once-through water of a mean day: heat over its permitted rise. It is in no other number.',
    sources: ['once-through-water', 'engineering-practice'],
  },
  downstreamWaterLPerDay: {
    unit: 'L/d',
    better: 'lower',
    label: '… evaporated downstream',
    rules: 'COOL-74',
    formula: 'What a lake or a river loses to the air for the heat it was given; none of the sea’s is fresh.',
    sources: ['once-through-water'],
  },
  liquidHeatW: {
    unit: 'W',
    better: 'neither',
    label: 'Heat into liquid',
    rules: 'COOL-5',
    formula: 'Server power × the share that cold plates take.',
  },
  airHeatW: {
    unit: 'W',
    better: 'neither',
    label: 'Heat into air',
    rules: 'COOL-5',
    formula: 'IT power less what the liquid takes.',
  },
  heatRejectionUnitCount: {
    unit: '1',
    better: 'neither',
    label: 'Chillers, coolers or towers',
    rules: 'COOL-12, COOL-15',
    formula: 'Units of the chosen heat rejection in all cooling yards, spares included.',
  },
  cduCount: {
    unit: '1',
    better: 'neither',
    label: 'CDUs',
    rules: 'COOL-3',
    formula: 'A hall’s heat or flow, whichever asks for more, and one spare.',
  },
  coolantFlowM3PerS: {
    unit: 'm³/s',
    better: 'neither',
    label: 'Coolant flow',
    rules: 'COOL-1, COOL-2',
    formula: 'What carries a rack’s heat at its rise, × racks.',
  },
  pipeLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Pipes',
    rules: 'COOL-78, LAY-13',
    formula:
      'Mains, headers, branches and rack loops along their routes, stubs to coolers, CDUs and air handlers, supply and return; pipes side by side each count.',
  },
} satisfies MetricFactsOf<typeof COOLING_METRICS>;
