import { STANDBY_SETS } from '../../catalogue/generators.ts';
import { SUPPLY_LIMITS } from '../../catalogue/supply-limits.ts';
import { descriptorOf } from '../../params/descriptors.ts';
import type { ParamId, ParamValues } from '../../params/param-types.ts';
import { powerText } from '../../units/power-text.ts';
import type { PowerResult, SupplyShare, Warning } from '../campus-types.ts';
import { isFirm } from './supply-share.ts';

/** Supply that nobody needs, and knobs of supply that is not there. Rules PWR-61, PWR-62. */
export function warnSupply(values: ParamValues, power: PowerResult): Warning[] {
  return [...warnOverSupply(power), ...warnIdleKnobs(values)];
}

const isPlant = ({ kind }: SupplyShare) => kind === 'smr' || kind === 'gas';
const capacityW = (shares: readonly SupplyShare[]) => shares.reduce((sum, share) => sum + share.capacityW, 0);

/** More than the peak with its margin, and the largest unit lost: plant that stands idle is a fault, a wide line a note. */
function warnOverSupply({ supply, facilityPeakPowerW }: PowerResult): Warning[] {
  const plant = supply.filter((share) => isPlant(share) && share.capacityW > 0);
  const largestW = plant.reduce((most, share) => Math.max(most, share.unitPowerW), 0);
  const enoughW = SUPPLY_LIMITS.firmOverPeak.value * facilityPeakPowerW + largestW;
  const firmW = capacityW(supply.filter(isFirm));
  if (firmW <= enoughW) return [];
  const unused = `${powerText(firmW)} of firm supply stand against a peak of ${powerText(facilityPeakPowerW)}`;
  const enough = `${powerText(enoughW)} would carry it with a margin and its largest unit lost`;
  const plantIsIdle = capacityW(plant) > enoughW;
  return [
    {
      rule: 'PWR-61',
      ...(plantIsIdle ? {} : { note: true }),
      message: `${unused}; ${enough}.${plantIsIdle ? ' What stands idle is in the price of energy.' : ''}`,
      remedy: plantIsIdle
        ? 'Remove reactors or gas, or make the campus larger.'
        : 'Lower the grid limit, or keep the rest for growth.',
    },
  ];
}

/** A knob that somebody moved, of something that is not there. */
function warnIdleKnobs(values: ParamValues): Warning[] {
  const idle = (id: ParamId, lacks: boolean, why: string, remedy: string): Warning[] => {
    const { label, default: rest } = descriptorOf(id);
    if (!lacks || values[id] === rest) return [];
    return [
      {
        rule: 'PWR-62',
        note: true,
        idleKnob: true,
        message: `${label} changes nothing here: ${why}.`,
        remedy,
      },
    ];
  };
  const noSets = values['power.standbyShare'] === 0;
  const piped = !noSets && STANDBY_SETS[values['power.standbyType']].storedM3PerMwh.value === 0;
  return [
    ...(['power.standbyType', 'power.standbyRedundancy', 'power.standbyFuelHours'] as const).flatMap((id) =>
      idle(id, noSets, 'there are no stand-by generators', 'Have them carry a part of the peak.'),
    ),
    ...idle('power.standbyFuelHours', piped, 'gas comes by pipe', 'Choose diesel engines.'),
    ...idle('power.smrType', values['power.smrCount'] === 0, 'there are no reactors', 'Add reactor units.'),
    ...idle('power.gasType', values['power.gasMw'] === 0, 'there is no gas plant', 'Add gas.'),
    ...idle(
      'power.plantCooling',
      values['power.smrCount'] === 0,
      'there are no reactors',
      'Add reactor units.',
    ),
    ...idle(
      'economics.gridPriceUsdPerMwh',
      values['power.gridLimitMw'] === 0,
      'there is no grid connection',
      'Raise the grid limit.',
    ),
  ];
}
