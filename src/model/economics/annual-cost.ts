import { capitalRecovery } from './capital-recovery.ts';
import type { AnnualLine } from './economics-types.ts';

export interface AnnualCostInput {
  readonly itCapexUsd: number;
  readonly itRate: number;
  readonly itLifeYears: number;
  readonly facilityCapexUsd: number;
  readonly facilityRate: number;
  readonly facilityLifeYears: number;
  readonly energyMwh: number;
  readonly usdPerMwh: number;
  readonly maintenanceUsdPerYear: number;
  readonly staffUsdPerYear: number;
  readonly waterUsdPerYear: number;
}

/** What a year costs, USD, by line: capital as an annuity, energy, maintenance, people, water. F2. Rule ECO-8. */
export function annualLines(input: AnnualCostInput): readonly AnnualLine[] {
  const { itCapexUsd, itRate, itLifeYears, facilityCapexUsd, facilityRate, facilityLifeYears } = input;
  return [
    { id: 'it-capital', usdPerYear: itCapexUsd * capitalRecovery(itRate, itLifeYears) },
    {
      id: 'facility-capital',
      usdPerYear: facilityCapexUsd * capitalRecovery(facilityRate, facilityLifeYears),
    },
    { id: 'energy', usdPerYear: input.energyMwh * input.usdPerMwh },
    { id: 'maintenance', usdPerYear: input.maintenanceUsdPerYear },
    { id: 'staff', usdPerYear: input.staffUsdPerYear },
    { id: 'water', usdPerYear: input.waterUsdPerYear },
  ];
}

/** The lines' sum, in their order, so that money adds up to the last bit. */
export function sumOfLines(lines: readonly AnnualLine[]): number {
  return lines.reduce((sum, line) => sum + line.usdPerYear, 0);
}
