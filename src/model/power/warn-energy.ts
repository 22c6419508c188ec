import { AVAILABILITY_TARGET } from '../../catalogue/availability.ts';
import { BATTERIES } from '../../catalogue/batteries.ts';
import { CABLE_PRACTICE } from '../../catalogue/cables.ts';
import { CAMPUS_LOAD, REDUNDANCIES } from '../../catalogue/electrical-chain.ts';
import { GAS_TURBINES } from '../../catalogue/gas-turbines.ts';
import { REACTORS } from '../../catalogue/reactors.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { powerText } from '../../units/power-text.ts';
import { HOURS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { PowerResult, SupplyShare, Warning } from '../campus-types.ts';
import { wholeUnits } from '../whole-units.ts';
import type { EnergyResult, SourceKind } from './energy-types.ts';
import { type EnergySubject, fullLoadW } from './year-of-energy.ts';

/** What the year and its bad moments show. Rules PWR-41 … PWR-45. */
export function warnEnergy(
  values: ParamValues,
  assumed: Assumptions,
  subject: EnergySubject,
  energy: EnergyResult,
): Warning[] {
  const loadW = fullLoadW(subject) * assumed.campusLoadFactor;
  return [
    ...warnMinimumLoad(values, subject.power, loadW),
    ...warnLargestUnit(subject.power, subject.compute.provisionedItPowerW * subject.cooling.peakPue),
    ...warnRamp(values, subject),
    ...warnVoltageDrop(energy),
    ...warnAvailability(values, assumed, energy),
  ];
}

function sharesOf(power: PowerResult): (kind: SourceKind) => SupplyShare | undefined {
  return (kind) => power.supply.find((share) => share.kind === kind && share.capacityW > 0);
}

/** So many megawatts as clear a warning: the next ten, as the knobs go. */
function enoughMw(watts: number): string {
  return powerText(Math.ceil(watts / 1e7) * 1e7);
}

/**
 * The fleet cannot turn down to the mean load, even with only the units on line that carry it and one more;
 * PWR-11 is all units at the peak.
 */
function warnMinimumLoad(values: ParamValues, power: PowerResult, meanLoadW: number): Warning[] {
  const reactors = sharesOf(power)('smr');
  if (reactors === undefined) return [];
  const onLine = Math.min(reactors.unitCount, wholeUnits(meanLoadW / reactors.unitPowerW) + 1);
  const leastW = onLine * reactors.unitPowerW * REACTORS[values['power.smrType']].minLoad.value;
  if (leastW <= meanLoadW) return [];
  return [
    {
      rule: 'PWR-41',
      message: `${onLine} reactors on line run at ${powerText(leastW)} at least, above the mean load of ${powerText(meanLoadW)}.`,
      remedy: 'Choose smaller units, make the campus larger, or bypass steam at full fuel cost.',
    },
  ];
}

/** An island must stand the loss of its largest unit: others' spare output and the battery against it. */
function warnLargestUnit(power: PowerResult, worstHourW: number): Warning[] {
  const share = sharesOf(power);
  const units = [share('smr'), share('gas')].filter((found) => found !== undefined);
  if (share('grid') !== undefined || units.length === 0) return [];
  const firmW = units.reduce((sum, unit) => sum + unit.capacityW, 0);
  const largestW = Math.max(...units.map((unit) => unit.unitPowerW));
  const leftW = firmW - largestW + (share('battery')?.capacityW ?? 0);
  if (leftW >= worstHourW * (1 - 1e-9)) return [];
  return [
    {
      rule: 'PWR-42',
      message: `An island that loses its largest unit (${powerText(largestW)}) has ${powerText(leftW)} left for ${powerText(worstHourW)}.`,
      remedy: `Add ${enoughMw(worstHourW - leftW)} of units or battery, or a grid connection.`,
    },
  ];
}

/** On an island the plant itself must follow the load's swings unless storage does. */
function warnRamp(values: ParamValues, { compute, power }: EnergySubject): Warning[] {
  const share = sharesOf(power);
  if (share('grid') !== undefined) return [];
  const swingW = compute.provisionedItPowerW * CAMPUS_LOAD.swingShare.value;
  const batteryW = share('battery')?.capacityW ?? 0;
  if (batteryW >= swingW) return [];
  const rampWPerS =
    (share('smr')?.capacityW ?? 0) * REACTORS[values['power.smrType']].rampPerS.value +
    (share('gas')?.capacityW ?? 0) * GAS_TURBINES[values['power.gasType']].rampPerS.value;
  const neededWPerS = (swingW - batteryW) / CAMPUS_LOAD.swingS.value;
  if (rampWPerS <= 0 || rampWPerS >= neededWPerS) return [];
  return [
    {
      rule: 'PWR-43',
      message:
        `Training swings the load by ${powerText(swingW)} within ${CAMPUS_LOAD.swingS.value} s; ` +
        `the plant ramps ${powerText(rampWPerS)} a second and the battery holds ${powerText(batteryW)}.`,
      remedy: `Give the battery ${enoughMw(swingW)}: it answers in ${BATTERIES.container.responseS.value * 1000} ms.`,
    },
  ];
}

function warnVoltageDrop({ worstVoltageDrop }: EnergyResult): Warning[] {
  const limit = CABLE_PRACTICE.voltageDropLimit.value;
  if (worstVoltageDrop <= limit) return [];
  return [
    {
      rule: 'PWR-44',
      message: `The last row sees ${(worstVoltageDrop * 100).toFixed(1)} % less than nominal voltage; ${limit * 100} % is common.`,
      remedy: 'Choose 800 V DC or 2N power, which loads each feeder less, or make the campus smaller.',
    },
  ];
}

function warnAvailability(
  values: ParamValues,
  assumed: Assumptions,
  { availability, supplyAvailability, chainAvailability }: EnergyResult,
): Warning[] {
  const target = AVAILABILITY_TARGET.supplyAndChain.value;
  if (availability >= target) return [];
  const bySupply = supplyAvailability < chainAvailability;
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
  const { needed, installed } = REDUNDANCIES[values['power.redundancy']];
  const lostHours = Math.round((1 - availability) * HOURS_PER_YEAR);
  const planned =
    installed.value > needed.value
      ? ''
      : ` Of the ${lostHours} h without it, planned work takes ${Math.round(assumed.plannedPathHoursPerYear)}: there is no second path.`;
  return [
    {
      rule: 'PWR-45',
      message:
        `A rack has power ${percent(availability)} of the year; ${percent(target)} is commonly expected. ` +
        `Tokens and the training run are told for the hours with power.${planned}`,
      remedy: bySupply
        ? 'Add a reactor, gas or grid to spare.'
        : 'Choose a redundancy that survives the loss of a path.',
    },
  ];
}
