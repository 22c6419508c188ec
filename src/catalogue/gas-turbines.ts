import { type Figure, figure } from './figure.ts';

export interface GasTurbineRecord {
  readonly label: string;
  readonly unitW: Figure;
  readonly efficiency: Figure;
  readonly usdPerW: Figure;
  /** Ground with service space, per watt of rating. */
  readonly areaM2PerW: Figure;
}

export const GAS_TURBINES = {
  aeroderivative: {
    label: 'Aeroderivative gas turbine',
    // Mean of the ten units published for Abilene: (5 × 38 + 5 × 34.1) / 10.
    unitW: figure(36.05e6, 'W', 'abilene-gas', 'regulator', [34.1e6, 38e6]),
    efficiency: figure(0.395, '1', 'atb-2030', 'vendor'),
    usdPerW: figure(1.8, 'USD/W', 'engineering-practice', 'assumption', [1.2, 2.5]),
    areaM2PerW: figure(1 / 0.02e6, 'm²/W', 'engineering-practice', 'estimate'),
  },
} satisfies Record<string, GasTurbineRecord>;
