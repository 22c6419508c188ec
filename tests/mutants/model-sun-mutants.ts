import type { Mutant } from './mutant-type.ts';

const SOLAR = 'tests/model/power-solar.test.ts';
const STANDBY = 'tests/model/power-standby.test.ts';

/** Power that comes by day, and engines that stand by. */
export const SUN_MUTANTS: readonly Mutant[] = [
  {
    id: 'model/sun-by-night',
    breaks: 'Trackers give power through the night.',
    file: 'src/model/power/solar-year.ts',
    find: 'const angle = (2 * Math.PI * hour) / HOURS;',
    replace: 'const angle = (Math.PI * hour) / HOURS;',
    test: { file: SOLAR, name: 'levels last a year and give the mean' },
  },
  {
    id: 'model/humid-air-clear',
    breaks: 'The Great Lakes have the sun of a desert.',
    file: 'src/model/power/solar-year.ts',
    find: 'dryClearness.value - humidLoss.value *',
    replace: 'dryClearness.value - 0 *',
    test: { file: SOLAR, name: 'trackers yield as American ones do' },
  },
  {
    id: 'model/sun-of-one-hemisphere',
    breaks: 'Sites south of the equator stand in the dark.',
    file: 'src/model/power/solar-year.ts',
    find: 'const latitude = latitudeDeg * RADIANS_PER_DEG;',
    replace: 'const latitude = Math.max(0, latitudeDeg) * RADIANS_PER_DEG;',
    test: { file: SOLAR, name: 'as tables of FAO-56 by latitude, in both hemispheres' },
  },
  {
    id: 'model/sun-left-out-of-the-served',
    breaks: 'What the sun carries does not count as carried.',
    file: 'src/model/power/solar-year.ts',
    find: '(yearShare * (solarW + rest.servedShare * restW)) / loadW',
    replace: '(yearShare * rest.servedShare * restW) / loadW',
    test: { file: SOLAR, name: 'takes from the others what it gives' },
  },
  {
    id: 'model/diesel-never-ends',
    breaks: 'Stand-by sets run for months from the tank of a day.',
    file: 'src/model/power/standby.ts',
    find: 'const fuelled = 1 - Math.exp(-fuelHours / outageHours);',
    replace: 'const fuelled = 1;',
    test: { file: STANDBY, name: 'run out of diesel in long outages, and not of gas' },
  },
  {
    id: 'model/gas-engines-with-tanks',
    breaks: 'Engines on a pipe stop when a tank that they have not is empty.',
    file: 'src/model/power/standby.ts',
    find: 'const fuelHours = isPiped(values) ? Number.POSITIVE_INFINITY :',
    replace: 'const fuelHours = !isPiped(values) ? Number.POSITIVE_INFINITY :',
    test: { file: STANDBY, name: 'run out of diesel in long outages, and not of gas' },
  },
  {
    id: 'model/tests-at-full-load',
    breaks: 'Monthly test runs burn three times the fuel.',
    file: 'src/model/power/standby.ts',
    find: 'capacityW * loadShare.value * hoursPerYear.value',
    replace: 'capacityW * hoursPerYear.value',
    test: { file: STANDBY, name: 'test runs of a gigawatt' },
  },
  {
    id: 'model/sets-without-spares',
    breaks: 'A scheme with a spare buys none.',
    file: 'src/model/power/standby.ts',
    find: "withRedundancy(needed, values['power.standbyRedundancy'])",
    replace: "withRedundancy(needed, 'n')",
    test: { file: STANDBY, name: 'are as many as carry the share' },
  },
  {
    id: 'model/sets-carry-the-peak',
    breaks: 'Engines that stand by count as supply of the peak.',
    file: 'src/model/power/standby.ts',
    find: 'capacityW: unitCount * unitPowerW, outputW: 0, unitCount',
    replace: 'capacityW: unitCount * unitPowerW, outputW: peakPowerW, unitCount',
    test: { file: STANDBY, name: 'raise availability and carry no part of the peak' },
  },
];
