import { change, type Invariant, near, sumOf } from './invariant.ts';

const JOULES_PER_MWH = 3.6e9;
const HOURS_PER_YEAR = 8760;

const nearOrNone = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : near(a, b);

/** Money adds up. */
export const MONEY_INVARIANTS: readonly Invariant[] = [
  {
    name: 'capex is the sum of its lines, and generation that of its sources',
    rule: 'ECO-1',
    holds: ({ economics }) =>
      near(
        economics.capexUsd,
        sumOf(economics.capexLines, ({ usd }) => usd),
      ) &&
      near(
        economics.capexLines.find(({ id }) => id === 'generation')?.usd ?? 0,
        sumOf(economics.generationLines, ({ usd }) => usd),
      ),
    broken: [
      change('economics', ({ capexUsd }) => ({ capexUsd: capexUsd * 1.001 })),
      change('economics', ({ capexLines }) => ({ capexLines: capexLines.slice(1) })),
      change('economics', ({ generationLines }) => ({ generationLines: generationLines.slice(1) })),
    ],
  },
  {
    name: 'annual cost is the sum of its lines, and its energy is the year’s energy at its price',
    rule: 'ECO-8',
    holds: ({ economics, energy }) =>
      near(
        economics.annualCostUsd,
        sumOf(economics.annualLines, ({ usdPerYear }) => usdPerYear),
      ) &&
      near(
        economics.annualLines.find(({ id }) => id === 'energy')?.usdPerYear ?? 0,
        (energy.annualEnergyJ / JOULES_PER_MWH) * (energy.usdPerMwh ?? 0),
      ) &&
      (energy.usdPerMwh === null) === energy.annualEnergyJ <= 0 &&
      nearOrNone(economics.energyUsdPerMwh, energy.usdPerMwh),
    broken: [
      change('economics', ({ annualCostUsd }) => ({ annualCostUsd: annualCostUsd * 1.001 })),
      change('energy', ({ usdPerMwh }) => ({ usdPerMwh: (usdPerMwh ?? 0) + 1 })),
      change('economics', ({ energyUsdPerMwh }) => ({ energyUsdPerMwh: (energyUsdPerMwh ?? 0) + 1 })),
      change('energy', () => ({ usdPerMwh: null })),
    ],
  },
  {
    name: 'sold accelerator-hours pay the year',
    rule: 'ECO-10',
    holds: ({ compute, economics, energy, workload }, assumed) => {
      const workingHours =
        compute.acceleratorCount * HOURS_PER_YEAR * energy.availability * workload.workShare;
      const hours = workingHours * assumed.soldFraction;
      return hours > 0
        ? near((economics.usdPerAcceleratorHour ?? 0) * hours, economics.annualCostUsd)
        : economics.usdPerAcceleratorHour === null;
    },
    broken: [
      change('economics', (e) => ({ usdPerAcceleratorHour: (e.usdPerAcceleratorHour ?? 0) * 1.01 })),
      change('compute', () => ({ acceleratorCount: 0 })),
    ],
  },
  {
    name: 'delivered tokens pay the serving accelerators’ part of the year',
    rule: 'ECO-11',
    holds: ({ compute, economics, workload }) => {
      const millions = (workload.tokensPerS * HOURS_PER_YEAR * 3600) / 1e6;
      const part = compute.acceleratorCount > 0 ? workload.servingAccelerators / compute.acceleratorCount : 0;
      return millions > 0
        ? near((economics.usdPerMillionTokens ?? 0) * millions, economics.annualCostUsd * part)
        : economics.usdPerMillionTokens === null;
    },
    broken: [
      change('economics', (e) => ({ usdPerMillionTokens: (e.usdPerMillionTokens ?? 0) * 1.01 })),
      change('workload', () => ({ tokensPerS: 0 })),
    ],
  },
  {
    name: 'the run is paid by the calendar hour',
    rule: 'ECO-12',
    holds: ({ compute, economics, workload }) => {
      const days = workload.trainingDays * workload.trainingAccelerators;
      const dayUsd =
        compute.acceleratorCount > 0 ? economics.annualCostUsd / compute.acceleratorCount / 365 : 0;
      return near(economics.trainingRunUsd, dayUsd * days);
    },
    broken: [change('economics', (e) => ({ trainingRunUsd: e.trainingRunUsd * 1.01 }))],
  },
];
