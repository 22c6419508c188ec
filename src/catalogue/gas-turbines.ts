import { type Figure, figure, practice } from './figure.ts';

export interface GasTurbineRecord {
  readonly label: string;
  readonly unitW: Figure;
  /** Electricity over the fuel's lower heating value. */
  readonly efficiency: Figure;
  /** Gas that leaves the plant at rating: the turbine's, or what its boiler leaves of it. */
  readonly exhaustC: Figure;
  readonly usdPerW: Figure;
  readonly fixedUsdPerWYear: Figure;
  readonly variableUsdPerMwh: Figure;
  /** Share of the time wanted that a set is not there. */
  readonly forcedOutageRatio: Figure;
  /** Change of output over rating, per second. */
  readonly rampPerS: Figure;
  readonly startS: Figure;
  readonly lifeYears: Figure;
  readonly buildYears: Figure;
  readonly leadYears: Figure;
  /** Ground with service space, per watt of rating. */
  readonly areaM2PerW: Figure;
  /** Water for what it gives. */
  readonly waterM3PerJ: Figure;
  /** A machine in the open with its stack, or closed cabinets. */
  readonly form: 'turbine' | 'cabinet';
}

/** Litres for a kWh. */
const litresPerKwh = (
  value: number,
  low: number,
  high: number,
  source: 'project-jupiter-water' | 'once-through-water',
) => figure(value / 3.6e9, 'm³/J', source, 'estimate', [low / 3.6e9, high / 3.6e9]);
/** Turbines and what cleans their exhaust: some 1.1 million gallons a day for 2.5–2.9 GW. */
const simpleCycle = {
  waterM3PerJ: litresPerKwh(0.065, 0, 0.2, 'project-jupiter-water'),
  form: 'turbine' as const,
};

const fixedCost = practice(0.02, 'USD/(W·a)', 0.012, 0.03);
const life = practice(30, 'a', 20, 35);

const NO_WATER = figure(0, 'm³/J', 'engineering-practice', 'assumption');

/** Plants that turn gas into power, by public id. */
export const GAS_TURBINES = {
  aeroderivative: {
    label: 'Aeroderivative gas turbine',
    // Mean of the ten units published for Abilene: (5 × 38 + 5 × 34.1) / 10.
    unitW: figure(36.05e6, 'W', 'abilene-gas', 'regulator', [34.1e6, 38e6]),
    efficiency: figure(0.395, '1', 'lm2500xpress', 'vendor', [0.37, 0.41]),
    exhaustC: practice(530, '°C', 480, 570),
    usdPerW: figure(1.8, 'USD/W', 'engineering-practice', 'assumption', [1.2, 2.5]),
    fixedUsdPerWYear: fixedCost,
    variableUsdPerMwh: practice(4.5, 'USD/MWh', 3, 8),
    forcedOutageRatio: figure(0.031, '1', 'rts-gmlc', 'estimate', [0.015, 0.06]),
    rampPerS: practice(0.5 / 60, '1/s', 0.2 / 60, 1 / 60),
    startS: practice(600, 's', 300, 900),
    lifeYears: life,
    buildYears: practice(1, 'a', 0.5, 2),
    leadYears: practice(2, 'a', 1, 3),
    areaM2PerW: figure(1 / 0.02e6, 'm²/W', 'cat-gas-library', 'estimate'),
    ...simpleCycle,
  },
  'combined-cycle': {
    label: 'Combined cycle',
    unitW: practice(500e6, 'W', 300e6, 800e6),
    efficiency: figure(0.58, '1', 'atb-2030', 'estimate', [0.55, 0.62]),
    exhaustC: practice(90, '°C', 75, 110),
    usdPerW: figure(2.293, 'USD/W', 'dc-gas-2026', 'estimate', [1.5, 2.8]),
    fixedUsdPerWYear: figure(0.02, 'USD/(W·a)', 'lazard-2026', 'estimate', [0.012, 0.03]),
    variableUsdPerMwh: figure(3.88, 'USD/MWh', 'lazard-2026', 'estimate', [2, 5.5]),
    forcedOutageRatio: figure(0.033, '1', 'rts-gmlc', 'estimate', [0.02, 0.06]),
    rampPerS: practice(7.5 / 6000, '1/s', 5 / 6000, 10 / 6000),
    startS: practice(7_200, 's', 3_600, 14_400),
    lifeYears: life,
    buildYears: practice(3, 'a', 2.5, 4),
    leadYears: figure(5, 'a', 'dc-gas-2026', 'estimate', [4, 7]),
    areaM2PerW: practice(1 / 0.05e6, 'm²/W', 1 / 0.08e6, 1 / 0.03e6),
    // Towers of the steam part: 198 gallons for a MWh.
    waterM3PerJ: litresPerKwh(0.75, 0.49, 1.14, 'once-through-water'),
    form: 'turbine',
  },
  industrial: {
    label: 'Industrial gas turbine',
    unitW: figure(16.5e6, 'W', 'cat-gas-library', 'vendor'),
    efficiency: figure(0.354, '1', 'cat-gas-library', 'vendor'),
    exhaustC: practice(495, '°C', 460, 550),
    usdPerW: figure(1.775, 'USD/W', 'cat-gas-library', 'estimate'),
    fixedUsdPerWYear: fixedCost,
    variableUsdPerMwh: practice(5, 'USD/MWh', 3, 8),
    forcedOutageRatio: figure(0.015, '1', 'cat-gas-library', 'estimate', [0.01, 0.04]),
    rampPerS: figure(2 / 16.5, '1/s', 'cat-gas-library', 'vendor'),
    startS: practice(600, 's', 300, 900),
    lifeYears: life,
    buildYears: practice(1, 'a', 0.5, 2),
    leadYears: practice(1.5, 'a', 1, 2),
    areaM2PerW: figure(1 / 0.02e6, 'm²/W', 'cat-gas-library', 'estimate'),
    ...simpleCycle,
  },
  'gas-engine': {
    label: 'Gas engines',
    unitW: figure(4.5e6, 'W', 'cat-gas-library', 'vendor', [2.4e6, 9.8e6]),
    efficiency: figure(0.45, '1', 'cat-gas-library', 'vendor', [0.386, 0.475]),
    exhaustC: practice(370, '°C', 340, 420),
    usdPerW: figure(1.5, 'USD/W', 'cat-gas-library', 'estimate', [1.075, 1.95]),
    fixedUsdPerWYear: fixedCost,
    variableUsdPerMwh: practice(9, 'USD/MWh', 6, 14),
    forcedOutageRatio: figure(0.025, '1', 'cat-gas-library', 'estimate', [0.02, 0.03]),
    rampPerS: figure(0.1, '1/s', 'cat-gas-library', 'vendor', [0.07, 0.13]),
    startS: practice(300, 's', 60, 600),
    lifeYears: life,
    buildYears: practice(1, 'a', 0.5, 2),
    leadYears: figure(1.25, 'a', 'genset-market', 'estimate', [1, 1.5]),
    areaM2PerW: figure(1 / 0.009e6, 'm²/W', 'cat-gas-library', 'estimate', [1 / 0.01e6, 1 / 0.008e6]),
    waterM3PerJ: NO_WATER,
    form: 'cabinet',
  },
  'fuel-cell': {
    label: 'Solid-oxide fuel cells',
    // A block of thirty modules of 325 kW.
    unitW: practice(9.75e6, 'W', 6e6, 12e6),
    efficiency: practice(0.57, '1', 0.54, 0.6),
    exhaustC: practice(120, '°C', 80, 200),
    usdPerW: figure(7, 'USD/W', 'fuel-cell-reports', 'estimate', [4, 8]),
    // Stacks are replaced about every five years within the service.
    fixedUsdPerWYear: practice(0.15, 'USD/(W·a)', 0.08, 0.25),
    variableUsdPerMwh: practice(1, 'USD/MWh', 0, 3),
    forcedOutageRatio: practice(0.01, '1', 0.005, 0.03),
    rampPerS: practice(1 / 36_000, '1/s', 1 / 72_000, 1 / 7_200),
    startS: practice(36_000, 's', 7_200, 72_000),
    lifeYears: practice(20, 'a', 15, 25),
    buildYears: practice(0.5, 'a', 0.25, 1),
    leadYears: figure(0.3, 'a', 'fuel-cell-reports', 'vendor', [0.15, 1]),
    areaM2PerW: practice(1 / 0.0225e6, 'm²/W', 1 / 0.025e6, 1 / 0.02e6),
    waterM3PerJ: NO_WATER,
    form: 'cabinet',
  },
} satisfies Record<string, GasTurbineRecord>;

/** Natural gas as a fuel. */
export const NATURAL_GAS = {
  usdPerMmbtu: figure(4, 'USD/MMBtu', 'lazard-2026', 'estimate', [3.45, 6]),
  kgCo2PerMmbtu: figure(53.06, 'kg/MMBtu', 'general-knowledge', 'estimate'),
  /** Higher over lower heating value. */
  higherOverLowerHeat: figure(1.108, '1', 'general-knowledge', 'estimate'),
  /** Heat rate of a combined cycle, higher heating value. */
  combinedCycleMmbtuPerMwh: figure(6.51, 'MMBtu/MWh', 'lazard-2026', 'estimate'),
  heatJPerM3: figure(37e6, 'J/m³', 'general-knowledge', 'estimate'),
} satisfies Record<string, Figure>;
