import { WATER } from '../../catalogue/water.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Warning } from '../campus-types.ts';
import type { WaterResult, WaterUse } from './water-types.ts';

const M3_PER_MILLION_GALLONS = 3_785.4;

const NAMES: Readonly<Record<WaterUse['id'], string>> = {
  cooling: 'cooling of the halls',
  loops: 'closed loops',
  people: 'people',
  reactors: 'towers of the reactors',
  gas: 'gas turbines',
};

/** Says where a plan takes more water than goes without permits of its own. Rules COOL-70, COOL-75. */
export function warnWater(values: ParamValues, water: WaterResult): Warning[] {
  return [...warnThirst(values, water), ...warnIntake(values, water)];
}

/** Water that is taken and given back hangs on permits for the intake and for the warmth of the outfall. Rule COOL-75. */
function warnIntake(values: ParamValues, { intakeM3PerS, passedM3PerDay }: WaterResult): Warning[] {
  if (intakeM3PerS <= 0) return [];
  return [
    {
      rule: 'COOL-75',
      note: true,
      message: `${intakeM3PerS.toFixed(1)} m³/s pass through the campus (${megalitres(passedM3PerDay)} on a mean day) and go back up to ${values['cooling.permitRiseK']} K warmer: intake, screens and outfall hang on permits, and whether there is such water at this site is not checked.`,
      remedy: 'Secure the permits before the site, or choose dry coolers.',
    },
  ];
}

function warnThirst(values: ParamValues, water: WaterResult): Warning[] {
  const limit = WATER.permitM3PerDay.value;
  if (water.peakM3PerDay <= limit) return [];
  const most = water.uses
    .filter(({ id }) => id !== 'people' && id !== 'loops')
    .reduce((a, b) => (b.meanM3PerDay > a.meanM3PerDay ? b : a));
  const passesOnMeanDay = water.meanM3PerDay > limit;
  const [day, m3] = passesOnMeanDay ? ['a mean', water.meanM3PerDay] : ['its largest', water.peakM3PerDay];
  return [
    {
      rule: 'COOL-70',
      ...(passesOnMeanDay ? {} : { note: true as const }),
      message: `The campus takes ${megalitres(m3)} of water on ${day} day, most of it for the ${NAMES[most.id]}: above ${megalitres(limit)} (a million gallons) withdrawals hang on permits and agreements.`,
      remedy: remedyFor(values, most.id),
    },
  ];
}

function megalitres(m3: number): string {
  const gallons = m3 / M3_PER_MILLION_GALLONS;
  const more = gallons < 1.05 ? '' : ` (${gallons.toFixed(1)} million gallons)`;
  return `${(m3 / 1000).toFixed(1)} ML${more}`;
}

function remedyFor(values: ParamValues, most: WaterUse['id']): string {
  if (most === 'reactors') return 'Cool the reactors dry, or secure the water before the site.';
  if (values['cooling.heatRejection'] === 'tower') {
    return 'Choose dry or adiabatic coolers, or secure the water, reclaimed if there is any.';
  }
  return 'Choose dry coolers or chillers, or secure the water, reclaimed if there is any.';
}
