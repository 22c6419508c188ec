import type { ParamValues } from '../../params/param-types.ts';
import { J_PER_MWH } from '../../units/energy.ts';
import { HOURS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { RackBlock } from '../campus-types.ts';
import { racksUsd } from '../compute/racks-usd.ts';
import type { EnergyResult } from '../power/energy-types.ts';
import type { WaterResult } from '../water/water-types.ts';
import type { WorkloadResult } from '../workload/workload-types.ts';
import { annualLines, sumOfLines } from './annual-cost.ts';
import { type Capex, type CapexSubject, capex, shellMepUsdPerW, supportRacksUsd } from './capex.ts';
import { budgetShare, computeRatio, costRatio } from './compare-scale.ts';
import type { AnnualLine, EconomicsResult } from './economics-types.ts';
import { trainingRunUsd, usdPerAcceleratorHour, usdPerMillionTokens } from './unit-costs.ts';

export interface EconomicsSubject extends CapexSubject {
  readonly blocks: readonly RackBlock[];
  /** What the network of each block costs, in the order of the blocks. */
  readonly networksUsd: readonly number[];
  readonly energy: EnergyResult;
  readonly water: WaterResult;
  readonly workload: WorkloadResult;
}

/**
 * What the campus costs to build and to run, and what an hour, a token and a training run of it cost, USD.
 * Range: all inputs in their descriptors' ranges; prices of things the campus does not make are null.
 * Rules ECO-1 … ECO-14.
 */
export function costCampus(
  values: ParamValues,
  assumed: Assumptions,
  subject: EconomicsSubject,
): EconomicsResult {
  const { compute, energy, workload } = subject;
  const capital = capex(values, assumed, subject);
  const lines = linesOfYear(values, assumed, subject, capital);
  const annualCostUsd = sumOfLines(lines);
  const { acceleratorCount } = compute;
  // Without accelerators there is no hour of one, and no run that it would be paid for.
  const calendarHourUsd = usdPerAcceleratorHour(annualCostUsd, acceleratorCount, 1) ?? 0;
  const servingUsdPerHour =
    acceleratorCount > 0
      ? (annualCostUsd / HOURS_PER_YEAR) * (workload.servingAccelerators / acceleratorCount)
      : 0;
  return {
    capexUsd: capital.capexUsd,
    capexLines: capital.capexLines,
    generationLines: capital.generationLines,
    annualCostUsd,
    annualLines: lines,
    energyUsdPerMwh: energy.usdPerMwh,
    usdPerAcceleratorHour: usdPerAcceleratorHour(
      annualCostUsd,
      acceleratorCount,
      energy.availability * workload.workShare * assumed.soldFraction,
    ),
    usdPerMillionTokens: usdPerMillionTokens(servingUsdPerHour, workload.tokensPerS),
    usdPerMillionTotalTokens: usdPerMillionTokens(servingUsdPerHour, workload.totalTokensPerS),
    trainingRunUsd: trainingRunUsd(calendarHourUsd, workload.trainingAccelerators, workload.trainingDays),
    scale: {
      costRatio: costRatio(capital.capexUsd),
      computeRatio: computeRatio(workload.peakBf16FlopPerS),
      budgetShare: budgetShare(capital.capexUsd),
    },
  };
}

/**
 * Capital that the price of energy already pays for: reactors, turbines and solar plant, whether they run (levelised) or stand by
 * (standby cost of the mix). Without any energy there is no such price, and the facility pays. Rule ECO-9.
 */
function paidByEnergyUsd(energy: EnergyResult, capital: Capex): number {
  if (energy.annualEnergyJ <= 0) return 0;
  return capital.generationLines
    .filter(({ id }) => id === 'smr' || id === 'gas' || id === 'solar')
    .reduce((sum, line) => sum + line.usd, 0);
}

/**
 * Share of the IT capital that is written off in the year in which the newest block is lit, 0–1: racks and networks of
 * blocks as old as the life of IT or older, which work on. Rule ECO-31.
 */
function paidOffShare(
  assumed: Assumptions,
  { compute, fabric, blocks, networksUsd }: EconomicsSubject,
  itLifeYears: number,
): number {
  const newest = Math.max(...blocks.map(({ params }) => params['compute.litYear']));
  let allUsd = supportRacksUsd(assumed, { compute, fabric });
  let paidUsd = 0;
  blocks.forEach((block, index) => {
    const usd = racksUsd(block.compute, block.rackPriceUsd) + (networksUsd[index] ?? 0);
    allUsd += usd;
    if (newest - block.params['compute.litYear'] >= itLifeYears) paidUsd += usd;
  });
  return allUsd > 0 ? paidUsd / allUsd : 0;
}

/** The year's lines; nothing is paid twice. Rules ECO-8, ECO-9, ECO-30, ECO-31. */
function linesOfYear(
  values: ParamValues,
  assumed: Assumptions,
  subject: EconomicsSubject,
  capital: Capex,
): readonly AnnualLine[] {
  const { compute, power, energy, water } = subject;
  const itLifeYears = values['economics.itLifeYears'];
  const rate = values['economics.discountRatePct'] / 100;
  const plantUsd = compute.provisionedItPowerW * shellMepUsdPerW(values, assumed);
  return annualLines({
    itCapexUsd: capital.itCapexUsd * (1 - paidOffShare(assumed, subject, itLifeYears)),
    itRate: rate,
    itLifeYears,
    facilityCapexUsd: capital.capexUsd - capital.itCapexUsd - paidByEnergyUsd(energy, capital),
    facilityRate: rate,
    facilityLifeYears: assumed.facilityLifeYears,
    energyMwh: energy.annualEnergyJ / J_PER_MWH,
    usdPerMwh: energy.usdPerMwh ?? 0,
    maintenanceUsdPerYear: plantUsd * assumed.maintenanceShare,
    staffUsdPerYear: power.facilityPeakPowerW * assumed.staffPeoplePerW * assumed.staffUsdPerPersonYear,
    waterUsdPerYear: water.annualM3 * assumed.waterUsdPerM3,
  });
}
