import { REACTORS } from '../../catalogue/reactors.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { powerText } from '../../units/power-text.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';
import type { PowerResult, Warning } from '../campus-types.ts';
import { warnSupply } from './warn-supply.ts';

/** What the chosen supply cannot do at the peak. Rules PWR-8 … PWR-11, PWR-48, PWR-61, PWR-62. */
export function warnPower(values: ParamValues, power: PowerResult): Warning[] {
  const warnings: Warning[] = [];
  if (power.shortfallW > 0) {
    warnings.push({
      rule: 'PWR-8',
      message: `Supply falls ${powerText(power.shortfallW)} short of the ${powerText(power.facilityPeakPowerW)} peak.`,
      remedy: 'Raise the grid limit, add reactors or gas, or make the campus smaller.',
    });
  }
  const battery = power.supply.find((share) => share.kind === 'battery');
  if (battery !== undefined && battery.outputW > 0) {
    const hours = power.batteryEnergyJ / battery.outputW / SECONDS_PER_HOUR;
    warnings.push({
      rule: 'PWR-9',
      message: `The peak leans on the battery: ${powerText(battery.outputW)} for ${hours.toFixed(1)} h at most.`,
      remedy: 'Raise the grid limit or add reactors or gas.',
    });
  }
  return [
    ...warnings,
    ...warnBattery(values),
    ...warnNoUps(values),
    ...warnReactors(values, power),
    ...warnSupply(values, power),
  ];
}

function warnNoUps(values: ParamValues): Warning[] {
  if (values['power.distribution'] !== 'ac-415-direct') return [];
  return [
    {
      rule: 'PWR-48',
      note: true,
      message:
        'Without a UPS every sag or interruption of the supply stops the racks; availability counts outages, not sags.',
      remedy: 'Choose a distribution with a UPS, or accept restarts as large computing centres do.',
    },
  ];
}

function warnBattery(values: ParamValues): Warning[] {
  const [hasPower, hasEnergy] = [values['power.batteryMw'] > 0, values['power.batteryMwh'] > 0];
  if (hasPower === hasEnergy) return [];
  const [has, lacks] = hasPower ? ['power', 'energy'] : ['energy', 'power'];
  const paid = hasEnergy ? ', though its energy is paid for' : '';
  return [
    {
      rule: 'PWR-10',
      message: `The battery has ${has} but no ${lacks}; it supplies nothing${paid}.`,
      remedy: `Give the battery ${lacks}, or set its ${has} to 0.`,
    },
  ];
}

function warnReactors(values: ParamValues, power: PowerResult): Warning[] {
  const reactor = REACTORS[values['power.smrType']];
  const capacityW = power.supply.find(({ kind }) => kind === 'smr')?.capacityW ?? 0;
  const leastW = capacityW * reactor.minLoad.value;
  if (leastW <= power.facilityPeakPowerW) return [];
  return [
    {
      rule: 'PWR-11',
      message: `The reactors' least steady output, ${powerText(leastW)}, is more than the campus takes at its peak.`,
      remedy: 'Remove reactors, or make the campus larger.',
    },
  ];
}
