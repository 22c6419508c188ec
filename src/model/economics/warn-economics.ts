import { SUPPLY_LIMITS } from '../../catalogue/supply-limits.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { wholeText } from '../../units/whole-text.ts';
import type { ComputeResult, Warning } from '../campus-types.ts';
import type { EnergyResult } from '../power/energy-types.ts';

/** Where a price means less than it seems to. Rules ECO-15 … ECO-18, ECO-20. */
export function warnEconomics(
  values: ParamValues,
  compute: ComputeResult,
  energy: Pick<EnergyResult, 'availability' | 'usdPerMwh'>,
): Warning[] {
  const warnings: Warning[] = [];
  if (values['economics.discountRatePct'] === 0) {
    warnings.push({
      rule: 'ECO-15',
      note: true,
      message: 'Capital costs nothing here: the annual cost is plain division by the years.',
      remedy: 'Set a discount rate; 5 to 12 % is common.',
    });
  }
  if (compute.acceleratorCount === 0) {
    warnings.push({
      rule: 'ECO-16',
      note: true,
      message: 'There are no accelerators to share the cost: an hour and a token have no price.',
      remedy: 'Choose a rack with accelerators.',
    });
  }
  if (compute.acceleratorCount > 0 && energy.availability <= 0) {
    warnings.push({
      rule: 'ECO-18',
      message: 'No accelerator-hour has power: an hour and a token have no price.',
      remedy: 'Add reactors, gas or a grid connection; a battery alone makes no energy.',
    });
  }
  const limit = SUPPLY_LIMITS.energyUsdPerMwh.value;
  if (energy.usdPerMwh !== null && energy.usdPerMwh > limit) {
    warnings.push({
      rule: 'ECO-20',
      message: `A megawatt-hour costs ${wholeText(energy.usdPerMwh)} USD, above ${limit}: more than firm power is commonly bought for.`,
      remedy: 'Remove plant that stands idle, choose cheaper sources, or make the campus larger.',
    });
  }
  if (values['economics.capexBasis'] !== 'parts' && values['power.smrCount'] > 0) {
    warnings.push({
      rule: 'ECO-17',
      note: true,
      message: 'No published gigawatt includes reactors; they are added at their own price.',
      remedy: 'Price the campus from its own parts to see all of them on one basis.',
    });
  }
  return warnings;
}
