import { REDUNDANCIES } from '../../src/catalogue/electrical-chain.ts';
import { atMost, change, type Invariant, isShare, isWhole, near, sumOf } from './invariant.ts';

const JOULES_PER_MWH = 3.6e9;
const HOURS_PER_YEAR = 8760;

/** Supply, plant, availability, energy by source. */
export const POWER_INVARIANTS: readonly Invariant[] = [
  {
    name: 'supply and shortfall are the peak; no source gives more than it has',
    rule: 'PWR-6',
    holds: ({ power }) =>
      near(power.generationW + power.shortfallW, power.facilityPeakPowerW) &&
      near(
        power.generationW,
        sumOf(power.supply, ({ outputW }) => outputW),
      ) &&
      power.supply.every(({ outputW, capacityW }) => outputW <= capacityW + 1e-6),
    broken: [
      change('power', ({ shortfallW }) => ({ shortfallW: shortfallW + 1e6 })),
      change('power', ({ supply }) => ({ supply: supply.map((s) => ({ ...s, outputW: s.outputW * 0.9 })) })),
      change('power', ({ supply }) => ({ supply: supply.map((s) => ({ ...s, capacityW: 0 })) })),
    ],
  },
  {
    name: 'six sources, each once, units enough for the capacity',
    rule: 'PWR-6',
    holds: ({ power }) =>
      new Set(power.supply.map(({ kind }) => kind)).size === 6 &&
      power.supply.length === 6 &&
      power.supply.every(
        ({ capacityW, unitCount, unitPowerW }) =>
          isWhole(unitCount) && capacityW <= unitCount * unitPowerW * (1 + 1e-9),
      ),
    broken: [
      change('power', ({ supply }) => ({ supply: supply.slice(1) })),
      change('power', ({ supply }) => ({ supply: supply.map((s) => ({ ...s, kind: 'grid' })) })),
      change('power', ({ supply }) => ({ supply: supply.map((s) => ({ ...s, unitCount: 0 })) })),
    ],
  },
  {
    name: 'a shortfall is always warned of',
    rule: 'PWR-8',
    example: { 'power.gridLimitMw': 100, 'power.gasMw': 0 },
    holds: ({ power, warnings }) =>
      power.shortfallW > 0 === warnings.some((warning) => warning.rule === 'PWR-8'),
    broken: [(campus) => ({ ...campus, warnings: [] })],
  },
  {
    name: 'transformers and feeders are not overloaded; one main transformer can be lost',
    rule: 'PWR-3',
    holds: ({ power }) =>
      isShare(power.feederLoadFraction) &&
      isShare(
        (power.mainTransformerLoadFraction * power.mainTransformerCount) / (power.mainTransformerCount - 1),
      ),
    broken: [
      change('power', () => ({ feederLoadFraction: 1.1 })),
      change('power', () => ({ mainTransformerLoadFraction: 0.999 })),
    ],
  },
  {
    name: 'availability lies in 0–1, is supply times chain and never above either; all racks at once no oftener',
    rule: 'PWR-15',
    holds: ({ energy }) =>
      isShare(energy.availability) &&
      isShare(energy.supplyAvailability) &&
      isShare(energy.chainAvailability) &&
      near(energy.availability, energy.supplyAvailability * energy.chainAvailability, 1e-9) &&
      atMost(energy.availability, Math.min(energy.supplyAvailability, energy.chainAvailability)) &&
      atMost(energy.fullSupplyShare, energy.supplyAvailability),
    broken: [
      change('energy', () => ({ availability: 1.2, supplyAvailability: 1.2, chainAvailability: 1 })),
      change('energy', ({ supplyAvailability }) => ({ availability: supplyAvailability * 1.01 })),
      change('energy', () => ({ fullSupplyShare: 1.1 })),
    ],
  },
  {
    name: 'a row with a single path is down while that path is worked on',
    rule: 'PWR-60',
    example: { 'power.redundancy': 'n' },
    holds: ({ energy, params }, assumed) => {
      const { needed, installed } = REDUNDANCIES[params['power.redundancy']];
      const spare = installed.value > needed.value;
      return spare || atMost(energy.chainAvailability, 1 - assumed.plannedPathHoursPerYear / HOURS_PER_YEAR);
    },
    broken: [change('energy', () => ({ chainAvailability: 0.99976 }))],
  },
  {
    name: 'plant beyond 1.3 times the peak and its largest unit is warned of, and no less is',
    rule: 'PWR-61',
    example: { 'power.smrCount': 12 },
    holds: ({ power, warnings }) => {
      const plant = power.supply.filter(
        ({ kind, capacityW }) => ['smr', 'gas'].includes(kind) && capacityW > 0,
      );
      const largestW = Math.max(0, ...plant.map(({ unitPowerW }) => unitPowerW));
      const idle = sumOf(plant, ({ capacityW }) => capacityW) > 1.3 * power.facilityPeakPowerW + largestW;
      return idle === warnings.some(({ rule, note }) => rule === 'PWR-61' && note !== true);
    },
    broken: [(campus) => ({ ...campus, warnings: [] }), change('power', () => ({ supply: [] }))],
  },
  {
    name: 'energy above 150 USD/MWh is warned of, and no cheaper is',
    rule: 'ECO-20',
    example: { 'power.smrCount': 12 },
    holds: ({ energy, warnings }) =>
      (energy.usdPerMwh ?? 0) > 150 === warnings.some(({ rule }) => rule === 'ECO-20'),
    broken: [(campus) => ({ ...campus, warnings: [] }), change('energy', () => ({ usdPerMwh: 60 }))],
  },
  {
    name: 'no source delivers more in a year than its capacity',
    rule: 'PWR-17',
    holds: ({ energy, power }) =>
      energy.shares.length === power.supply.length &&
      energy.shares.every((share, at) => {
        const source = power.supply[at];
        return source?.kind === share.kind && atMost(share.energyJ, source.capacityW * 8760 * 3600);
      }),
    broken: [
      change('energy', ({ shares }) => ({ shares: shares.map((s) => ({ ...s, energyJ: 1e20 })) })),
      change('energy', ({ shares }) => ({ shares: shares.slice(1) })),
    ],
  },
  {
    name: 'price of energy and carbon are those of its sources, plant on standby paid',
    rule: 'PWR-22',
    holds: ({ energy }) => {
      const megawattHours = energy.annualEnergyJ / JOULES_PER_MWH;
      const paid = sumOf(energy.shares, (share) => (share.usdPerMwh * share.energyJ) / JOULES_PER_MWH);
      const carbon = sumOf(energy.shares, (share) => (share.kgCo2PerMwh * share.energyJ) / JOULES_PER_MWH);
      const fair =
        energy.usdPerMwh === null
          ? megawattHours <= 0
          : near(energy.usdPerMwh, (paid + energy.standbyUsdPerYear) / megawattHours);
      return fair && near(energy.annualCo2Kg, carbon + energy.standbyTestCo2Kg);
    },
    broken: [
      change('energy', ({ usdPerMwh }) => ({ usdPerMwh: (usdPerMwh ?? 0) + 1 })),
      change('energy', () => ({ usdPerMwh: null })),
      change('energy', ({ annualCo2Kg }) => ({ annualCo2Kg: annualCo2Kg * 1.01 })),
      change('energy', () => ({ standbyUsdPerYear: 1e9 })),
    ],
  },
  {
    name: 'the longest way to a row loses some voltage, and losses are what the chain turns to heat',
    rule: 'PWR-30',
    holds: ({ energy, power, compute }) =>
      energy.worstVoltageDrop > 0 &&
      power.powerLossW >= compute.provisionedItPowerW * (1 / power.chainEfficiency - 1) - 1e-6,
    broken: [
      change('energy', () => ({ worstVoltageDrop: 0 })),
      change('power', ({ powerLossW }) => ({ powerLossW: powerLossW / 2 })),
    ],
  },
];
