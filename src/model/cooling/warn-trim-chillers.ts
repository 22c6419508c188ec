import type { HeatRejectionId, ParamValues } from '../../params/param-types.ts';
import type { CoolingResult, Warning } from '../campus-types.ts';
import { waterSourceOf } from './once-through.ts';
import { waterRejectionOf } from './outside-air.ts';
import { technologyOf } from './plan-cooling-plant.ts';
import type { HourResult } from './pue-at-hour.ts';

const NAMES: Readonly<Record<HeatRejectionId, string>> = {
  'chiller-air': 'chillers',
  dry: 'dry coolers',
  adiabatic: 'adiabatic coolers',
  tower: 'cooling towers',
  'dry-chiller': 'dry coolers',
  'dry-wet': 'coils dry, then wet',
  sea: 'the sea',
  lake: 'the lake',
  river: 'the river',
  'outside-air': 'outside air',
};
/** Supply temperatures are set in half kelvins. */
const STEP_C = 0.5;
const WORTH_SAYING = 0.005;

/**
 * Coolers without compressors cannot hold a loop colder than the outside allows: says how much trim chillers do at the
 * design hour, and which supply or which other cooler would need none. Rule COOL-20.
 */
export function warnTrimChillers(values: ParamValues, cooling: CoolingResult, hour: HourResult): Warning[] {
  const kind = waterRejectionOf(values['cooling.heatRejection']);
  const byAirOnly = technologyOf(values).flowRule === 'none';
  const byOutsideAir = values['cooling.heatRejection'] === 'outside-air';
  if (kind === 'chiller-air' || (byAirOnly && byOutsideAir)) return [];
  const chilled = byAirOnly ? hour.airChilledFraction : hour.liquidChilledFraction;
  if (chilled < WORTH_SAYING) return [];
  return [
    {
      rule: 'COOL-20',
      note: true,
      message: `At the design hour ${waterSourceOf(kind) ? 'the water' : 'the outside air'} is too warm for ${NAMES[kind]} to hold this supply alone: ${kind === 'dry-chiller' ? 'the' : 'trim'} chillers do ${Math.round(chilled * 100)} % of the loop's cooling, and are reckoned in the power.`,
      remedy: remedyFor(values, cooling, kind),
    },
  ];
}

function remedyFor(values: ParamValues, cooling: CoolingResult, kind: HeatRejectionId): string {
  const ways: string[] = [];
  const neededC = Math.ceil(cooling.compressorFreeSupplyC[kind] / STEP_C) * STEP_C;
  const warmestC = technologyOf(values).maxSupplyTempC.value;
  if (neededC <= warmestC) ways.push(`raise the supply temperature to ${neededC} °C`);
  const byAirOnly = technologyOf(values).flowRule === 'none';
  const candidates: readonly HeatRejectionId[] = byAirOnly
    ? ['adiabatic', 'tower', 'outside-air']
    : ['adiabatic', 'tower'];
  const others = candidates.filter(
    (other) => other !== kind && cooling.compressorFreeSupplyC[other] <= values['cooling.supplyTempC'],
  );
  if (others.length > 0) ways.push(`choose ${others.map((other) => NAMES[other]).join(' or ')}`);
  ways.push('choose a cooler site', 'keep the chillers');
  const last = ways.pop() ?? '';
  const text = `${ways.join(', ')}, or ${last}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
