import { describe, expect, it } from 'vitest';
import { CAPEX_BASES } from '../../src/catalogue/capex-bases.ts';
import { SERVICE_LEDGER } from '../../src/catalogue/token-rates.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { type AnnualCostInput, annualLines, sumOfLines } from '../../src/model/economics/annual-cost.ts';
import { capitalRecovery } from '../../src/model/economics/capital-recovery.ts';
import {
  budgetShare,
  computeRatio,
  costRatio,
  presentSiteFlopPerS,
  presentSiteUsd,
} from '../../src/model/economics/compare-scale.ts';
import {
  acceleratorsOf,
  grossMargin,
  trainingRunUsd,
  usdPerAcceleratorHour,
  usdPerMillionTokens,
} from '../../src/model/economics/unit-costs.ts';
import { trainingRunDays } from '../../src/model/workload/plan-training.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { ABILENE, offBy } from './examples.ts';

/** Epoch's gigawatt of IT: 0.9 bn USD a year beside capital, energy 0.6 of it. */
const EPOCH: AnnualCostInput = {
  itCapexUsd: 25.6e9,
  itRate: 0.07,
  itLifeYears: 5,
  facilityCapexUsd: 12.4e9,
  facilityRate: 0.07,
  facilityLifeYears: 14,
  energyMwh: 8.76e6,
  usdPerMwh: 0.6e9 / 8.76e6,
  maintenanceUsdPerYear: 0.28e9,
  staffUsdPerYear: 0.02e9,
  waterUsdPerYear: 0,
};

describe('capital recovery (ECO-7)', () => {
  it('T1: CRF(7 %, 5) = 0.24389, CRF(7 %, 14) = 0.11434', () => {
    expect(capitalRecovery(0.07, 5)).toBeCloseTo(0.24389, 5);
    expect(capitalRecovery(0.07, 14)).toBeCloseTo(0.11434, 5);
  });

  it('is 1/n without interest, and goes there smoothly', () => {
    expect(capitalRecovery(0, 5)).toBe(0.2);
    expect(capitalRecovery(1e-9, 5)).toBeCloseTo(0.2, 6);
    expect(capitalRecovery(0.07, 0)).toBe(0);
  });
});

describe('annual cost (ECO-8)', () => {
  it.each([
    [3, 12.07],
    [5, 8.56],
    [7, 7.07],
  ])('T1: IT life of %f years costs %f bn USD a year', (itLifeYears, billion) => {
    expect(offBy(sumOfLines(annualLines({ ...EPOCH, itLifeYears })), billion * 1e9)).toBeLessThan(0.001);
  });

  it.each([
    ['IT life 5 → 3 years', { itLifeYears: 3 }, 0.41],
    ['IT life 5 → 7 years', { itLifeYears: 7 }, -0.17],
    ['interest 7 → 9 %', { itRate: 0.09, facilityRate: 0.09 }, 0.06],
    ['interest 7 → 5 %', { itRate: 0.05, facilityRate: 0.05 }, -0.058],
    ['IT capital +10 %', { itCapexUsd: 28.16e9 }, 0.073],
    ['power +10 USD/MWh', { usdPerMwh: 0.6e9 / 8.76e6 + 10 }, 0.01],
  ])('§1 sensitivity: %s', (_name, change, share) => {
    const base = sumOfLines(annualLines(EPOCH));
    const changed = sumOfLines(annualLines({ ...EPOCH, ...change }));
    expect(changed / base - 1).toBeCloseTo(share, 2);
  });

  it('§9 row 26: a GB300 rack costs 1.635 M USD a year, 2.59 USD an accelerator-hour', () => {
    const lines = annualLines({
      itCapexUsd: 4e6,
      itRate: 0.1,
      itLifeYears: 5,
      facilityCapexUsd: 2.5e6,
      facilityRate: 0.08,
      facilityLifeYears: 15,
      energyMwh: ((8_760 * 0.142) / 0.9) * 1.2 * 0.8,
      usdPerMwh: 70,
      maintenanceUsdPerYear: 0.03 * 6.5e6,
      staffUsdPerYear: 0,
      waterUsdPerYear: 0,
    });
    expect(lines.map((line) => Math.round(line.usdPerYear))).toEqual([
      1_055_190, 292_074, 92_879, 195_000, 0, 0,
    ]);
    expect(offBy(sumOfLines(lines), 1.635e6)).toBeLessThan(0.001);
    expect(usdPerAcceleratorHour(sumOfLines(lines), 72, 1)).toBeCloseTo(2.59, 2);
  });

  it('§9 row 27: at 50 % duty of 6,000 tok/s a million tokens cost 0.240 USD', () => {
    expect(usdPerMillionTokens(1.635e6 / 8_760 / 72, 6_000 * 0.5)).toBeCloseTo(0.24, 3);
  });
});

describe('unit costs (ECO-10 … ECO-12)', () => {
  it('T2: 547,619 accelerators at 1.785 and 2.231 USD an hour', () => {
    const count = acceleratorsOf(1e9 * 1.15, 2_100) ?? 0;
    expect(Math.round(count)).toBe(547_619);
    expect(usdPerAcceleratorHour(8.561e9, count, 1)).toBeCloseTo(1.785, 3);
    expect(usdPerAcceleratorHour(8.561e9, count, 0.8)).toBeCloseTo(2.231, 3);
    expect(usdPerAcceleratorHour(8.561e9, 500_000, 1)).toBeCloseTo(1.955, 3);
  });

  it.each([
    [1.95, 5_856.9, 0.0925],
    [2.21, 5_789.6, 0.106],
    [1.12, 725.2, 0.429],
  ])('T3: %f USD/h at %f tok/s is %f USD a million', (usdPerHour, tokensPerS, usd) => {
    expect(usdPerMillionTokens(usdPerHour, tokensPerS)).toBeCloseTo(usd, 4);
  });

  it('T5: the DeepSeek day cost 87,072 USD against 562,027 at list prices', () => {
    const { meanNodes, acceleratorsPerNode, usdPerAcceleratorHour: usd, listRevenueUsd } = SERVICE_LEDGER;
    const costUsd = trainingRunUsd(usd.value, meanNodes.value * acceleratorsPerNode.value, 1);
    expect(Math.round(costUsd)).toBe(87_072);
    expect(grossMargin(costUsd, listRevenueUsd.value)).toBeCloseTo(1 - 1 / 6.455, 3);
  });

  it('T9: 1e27 FLOP at 2.05 USD an hour cost 766 M USD', () => {
    const days = trainingRunDays(1e27, 476_190, 2.5e15, 0.35, 0.85);
    expect(offBy(trainingRunUsd(2.05, 476_190, days ?? 0), 766e6)).toBeLessThan(0.01);
  });

  it('has no price for what is not made: null, never 0', () => {
    expect(usdPerAcceleratorHour(1e9, 0, 1)).toBeNull();
    expect(usdPerAcceleratorHour(1e9, 100, 0)).toBeNull();
    expect(usdPerMillionTokens(2, 0)).toBeNull();
    expect(grossMargin(1, 0)).toBeNull();
    expect(acceleratorsOf(1e9, 0)).toBeNull();
  });
});

describe('published costs (ECO-5)', () => {
  it.each(Object.entries(CAPEX_BASES))('%s splits into all of its sum', (_id, basis) => {
    const { servers, network, shellMep, generation, land } = basis;
    const shares = [servers, network, shellMep, generation, land].map((share) => share.value);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
  });
});

describe('scale (ECO-13, ECO-14)', () => {
  it('keeps money and compute of the 30 MW site apart', () => {
    expect(presentSiteUsd()).toBeGreaterThan(1e9);
    expect(presentSiteUsd()).toBeLessThan(1.6e9);
    expect(offBy(presentSiteFlopPerS(), 2.04e19)).toBeLessThan(0.01);
    expect(costRatio(presentSiteUsd())).toBe(1);
    expect(computeRatio(presentSiteFlopPerS())).toBe(1);
  });

  it('§9 rows 5 and 20: the worked campus is 26 sites by money, 47 by compute, a third of the budget', () => {
    expect(costRatio(34.3e9)).toBeCloseTo(26.2, 0);
    expect(computeRatio(9.504e20)).toBeCloseTo(46.6, 0);
    expect(budgetShare(34.3e9)).toBeCloseTo(0.343, 3);
  });
});

describe('money of a whole campus', () => {
  const campuses = PRESETS.flatMap(({ values }) =>
    (['parts', 'epoch-2026', 'bernstein-2025', 'nvidia-2025'] as const).map((basis) =>
      computeCampus({ ...values, 'economics.capexBasis': basis }),
    ),
  );

  it('adds up: capital and year, to the last bit (ECO-1, ECO-8)', () => {
    for (const { economics } of campuses) {
      expect(economics.capexLines.reduce((sum, line) => sum + line.usd, 0)).toBe(economics.capexUsd);
      expect(sumOfLines(economics.annualLines)).toBe(economics.annualCostUsd);
      const generation = economics.capexLines.find((line) => line.id === 'generation')?.usd;
      expect(economics.generationLines.reduce((sum, line) => sum + line.usd, 0)).toBe(generation);
    }
  });

  it('Epoch prices IT watts, Bernstein and Nvidia facility watts (ECO-5)', () => {
    const price = (basis: ParamValues['economics.capexBasis']) =>
      computeCampus({ ...ABILENE, 'economics.capexBasis': basis }).economics.capexUsd;
    const { compute, power } = computeCampus(ABILENE);
    expect(offBy(price('epoch-2026'), compute.itPowerW * 38)).toBeLessThan(1e-9);
    expect(offBy(price('bernstein-2025'), power.facilityPeakPowerW * 35)).toBeLessThan(1e-9);
    expect(offBy(price('nvidia-2025'), power.facilityPeakPowerW * 55)).toBeLessThan(1e-9);
  });

  it('more redundancy and liquid cooling cost more (ECO-4)', () => {
    const shell = (change: Partial<ParamValues>) =>
      computeCampus({ ...ABILENE, ...change }).economics.capexLines.find((line) => line.id === 'shell-mep')
        ?.usd ?? 0;
    expect(shell({ 'power.redundancy': '2n' })).toBeGreaterThan(shell({ 'power.redundancy': 'n+1' }));
    expect(shell({ 'power.redundancy': 'n' })).toBeLessThan(shell({ 'power.redundancy': 'n+1' }));
    expect(offBy(shell({}), computeCampus(ABILENE).compute.itPowerW * 11.7 * 1.085)).toBeLessThan(1e-9);
    for (const technology of ['air', 'rear-door'] as const) {
      const air = { 'cooling.technology': technology };
      const { itPowerW } = computeCampus({ ...ABILENE, ...air }).compute;
      expect(offBy(shell(air), itPowerW * 11.7), technology).toBeLessThan(1e-9);
    }
  });

  it('an owner pays equipment, design and contingency beside the contractors: 17.1 USD/W (ECO-19)', () => {
    const { economics, compute } = computeCampus(ABILENE);
    const usd = (id: string) => economics.capexLines.find((line) => line.id === id)?.usd ?? 0;
    expect(offBy(usd('owner'), usd('shell-mep') * (0.15 + 0.12 + 0.075))).toBeLessThan(1e-9);
    const builderUsdPerW = (usd('shell-mep') + usd('owner')) / compute.itPowerW;
    expect(builderUsdPerW).toBeGreaterThan(16.6);
    expect(builderUsdPerW).toBeLessThan(17.9);
    const published = computeCampus({ ...ABILENE, 'economics.capexBasis': 'epoch-2026' }).economics;
    expect(published.capexLines.find(({ id }) => id === 'owner')?.usd).toBe(0);
  });

  it('a place has its prices, over those of Texas, unless they are taken as entered (ECO-22)', () => {
    const moneyOf = (change: Partial<ParamValues>) => {
      const { economics, compute, energy } = computeCampus({ ...ABILENE, ...change });
      const shellUsd = economics.capexLines.find(({ id }) => id === 'shell-mep')?.usd ?? 0;
      const grid = energy.shares.find(({ kind }) => kind === 'grid');
      return [shellUsd / compute.itPowerW, grid?.usdPerMwh ?? 0, grid?.kgCo2PerMwh ?? 0];
    };
    const [shell = 0] = moneyOf({});
    expect(moneyOf({})).toEqual([shell, 60, 334]);
    expect(moneyOf({ 'site.id': 'ashburn-va' })).toEqual([
      expect.closeTo((shell * 10.92) / 9.54, 9),
      expect.closeTo((60 * 89.2) / 66, 9),
      270,
    ]);
    expect(moneyOf({ 'site.id': 'bergen-no' }).slice(1)).toEqual([expect.closeTo((60 * 54.1) / 66, 9), 28]);
    const entered = { 'site.id': 'ashburn-va', 'economics.regionalPrices': 'entered' } as const;
    expect(moneyOf(entered)).toEqual([expect.closeTo(shell, 9), 60, 270]);
  });

  it('a gigawatt of grid costs 0.2 bn USD, 300 MW of gas 0.54, 600 MWh of battery 0.27 (ECO-6)', () => {
    const { economics } = computeCampus({
      ...ABILENE,
      'power.gasMw': 300,
      'power.batteryMw': 300,
      'power.batteryMwh': 600,
    });
    const usd = Object.fromEntries(economics.generationLines.map((line) => [line.id, line.usd]));
    expect(usd.smr).toBe(0);
    expect(usd.gas).toBeCloseTo(0.54e9, -3);
    expect(usd.battery).toBeCloseTo(0.27e9, -3);
    expect(usd.grid).toBeCloseTo(0.2e9, -3);
  });

  it('pays each line of a year in its own unit: capital by annuity, megawatt hours, watts (ECO-7, ECO-8)', () => {
    const { economics, energy } = computeCampus(ABILENE);
    const year = Object.fromEntries(economics.annualLines.map(({ id, usdPerYear }) => [id, usdPerYear]));
    const usd = Object.fromEntries(economics.capexLines.map((line) => [line.id, line.usd]));
    const itUsd = (usd.servers ?? 0) + (usd.network ?? 0);
    // 7 % over 5 years.
    expect(offBy(year['it-capital'] ?? null, itUsd * 0.243_891)).toBeLessThan(1e-5);
    const megawattHours = energy.annualEnergyJ / 3.6e9;
    expect(offBy(year.energy ?? null, megawattHours * (energy.usdPerMwh ?? 0))).toBeLessThan(1e-12);
    // A gigawatt for a year at 40 to 80 dollars a megawatt hour: half a billion dollars.
    expect(year.energy).toBeGreaterThan(0.2e9);
    expect(year.energy).toBeLessThan(0.8e9);
    expect(year.maintenance).toBeGreaterThan(0);
    expect(year.staff).toBeGreaterThan(0);
    expect((year.maintenance ?? 0) + (year.staff ?? 0)).toBeLessThan(year.energy ?? 0);
  });

  it('reactors are paid for once: in the price of energy (ECO-9)', () => {
    const preset = PRESETS.find(({ id }) => id === 'smr-direct-1gw');
    const { economics } = computeCampus(preset?.values ?? ABILENE);
    const usd = (id: string) => economics.capexLines.find((line) => line.id === id)?.usd ?? 0;
    const facility = economics.annualLines.find((line) => line.id === 'facility-capital')?.usdPerYear ?? 0;
    const allInFacility = (usd('shell-mep') + usd('generation') + usd('land')) * capitalRecovery(0.07, 14);
    expect(facility).toBeLessThan(0.7 * allInFacility);
    expect(economics.energyUsdPerMwh).toBeGreaterThan(60);
  });

  it('rises with discount rate, grid price, and falls with life of the IT', () => {
    const year = (change: Partial<ParamValues>) =>
      computeCampus({ ...ABILENE, ...change }).economics.annualCostUsd;
    expect(year({ 'economics.discountRatePct': 12 })).toBeGreaterThan(year({}));
    expect(year({ 'economics.gridPriceUsdPerMwh': 110 })).toBeGreaterThan(year({}));
    expect(year({ 'economics.itLifeYears': 7 })).toBeLessThan(year({}));
  });

  it('says that prices of a campus nobody feeds are no prices (ECO-18)', () => {
    const dark = { 'power.gridLimitMw': 0, 'power.gasMw': 0, 'power.smrCount': 0 };
    const { economics, warnings } = computeCampus({ ...ABILENE, ...dark });
    expect(economics.usdPerAcceleratorHour).toBeNull();
    expect(economics.energyUsdPerMwh).toBeNull();
    expect(warnings.map(({ rule }) => rule)).toContain('ECO-18');
    expect(computeCampus(ABILENE).warnings.map(({ rule }) => rule)).not.toContain('ECO-18');
  });

  it('names free capital (ECO-15) and reactors on a published basis (ECO-17)', () => {
    const rules = (change: Partial<ParamValues>) =>
      computeCampus({ ...ABILENE, ...change }).warnings.map(({ rule }) => rule);
    expect(rules({ 'economics.discountRatePct': 0 })).toContain('ECO-15');
    expect(rules({ 'economics.capexBasis': 'epoch-2026', 'power.smrCount': 2 })).toContain('ECO-17');
    expect(rules({})).not.toContain('ECO-15');
  });

  it('§0 finding 6: a token of H100 at 100 tok/s/user costs over ten times one at 42', () => {
    const usd = (perUser: number) =>
      computeCampus({
        ...ABILENE,
        'compute.rackType': 'dgx-h100',
        'workload.tokenShape': 'chat',
        'workload.tokensPerSPerUser': perUser,
      }).economics.usdPerMillionTokens ?? Number.NaN;
    expect(usd(100) / usd(42)).toBeGreaterThan(10);
  });
});
