import { type Figure, figure } from './figure.ts';

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
}

const practice = (value: number, unit: string, low: number, high: number) =>
  figure(value, unit, 'engineering-practice', 'assumption', [low, high]);
const fixedCost = practice(0.02, 'USD/(W·a)', 0.012, 0.03);
const life = practice(30, 'a', 20, 35);

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
  },
  combinedCycle: {
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
