import { J_PER_KWH } from '../../units/energy.ts';
import { L_PER_M3 } from '../../units/flow.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';
import type { YearResult } from './year-types.ts';

/** What a campus takes and gives off in a year of mean load. */
export interface YearTotals {
  readonly itEnergyJ: number;
  readonly facilityEnergyJ: number;
  readonly rejectedHeatJ: number;
  readonly reusableHeatJ: number;
  /** Of halls and people; power plants take theirs beside it. */
  readonly waterM3: number;
}

/** Load that the sums of a year are over. */
export interface YearLoad {
  /** All racks at the most they draw together, W. */
  readonly fullItPowerW: number;
  /** Mean over full load in a year, 0–1. */
  readonly loadFactor: number;
}

/**
 * Sums of the year at the campus's mean load, the one that its energy, price and carbon are reckoned with: ratios of the
 * hours times IT energy. People and closed loops take their water whatever the load. Rules COOL-45, PWR-21.
 */
export function yearTotals(year: YearResult, { fullItPowerW, loadFactor }: YearLoad): YearTotals {
  const fullItEnergyJ = fullItPowerW * year.hours * SECONDS_PER_HOUR;
  const itEnergyJ = fullItEnergyJ * loadFactor;
  const wetLPerKwh = year.annualWueLPerKwh - year.steadyLPerKwh;
  const litres = (wetLPerKwh * itEnergyJ + year.steadyLPerKwh * fullItEnergyJ) / J_PER_KWH;
  return {
    itEnergyJ,
    facilityEnergyJ: year.annualPue * itEnergyJ,
    rejectedHeatJ: year.rejectedHeatRatio * itEnergyJ,
    reusableHeatJ: year.reusableHeatRatio * itEnergyJ,
    waterM3: litres / L_PER_M3,
  };
}
