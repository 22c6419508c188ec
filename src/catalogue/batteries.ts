import { type Figure, figure } from './figure.ts';

export interface BatteryRecord {
  readonly label: string;
  readonly unitEnergyJ: Figure;
  readonly roundTripEfficiency: Figure;
  readonly usdPerJ: Figure;
  /** What its own cooling keeps the cells at. */
  readonly cellTempC: Figure;
  readonly responseS: Figure;
  readonly failureHours: Figure;
  readonly repairHours: Figure;
  /** Inertia a grid-forming converter is set to imitate. */
  readonly inertiaS: Figure;
  readonly leadYears: Figure;
  /** Energy over ground, roads included. */
  readonly energyJPerM2: Figure;
}

const JOULES_PER_KWH = 3.6e6;

export const BATTERIES = {
  container: {
    label: 'Battery container',
    unitEnergyJ: figure(5_000 * JOULES_PER_KWH, 'J', 'megapack', 'vendor', [
      3_900 * JOULES_PER_KWH,
      5_000 * JOULES_PER_KWH,
    ]),
    roundTripEfficiency: figure(0.88, '1', 'atb-2030', 'estimate', [0.85, 0.91]),
    usdPerJ: figure(450 / JOULES_PER_KWH, 'USD/J', 'atb-2030', 'estimate', [
      391 / JOULES_PER_KWH,
      507 / JOULES_PER_KWH,
    ]),
    cellTempC: figure(28, '°C', 'engineering-practice', 'assumption', [20, 35]),
    responseS: figure(0.05, 's', 'engineering-practice', 'assumption', [0.02, 0.2]),
    failureHours: figure(8_000, 'h', 'cat-gas-library', 'estimate'),
    repairHours: figure(24, 'h', 'cat-gas-library', 'estimate'),
    inertiaS: figure(4, 's', 'engineering-practice', 'assumption', [3, 6]),
    leadYears: figure(1, 'a', 'engineering-practice', 'assumption', [0.5, 1.5]),
    energyJPerM2: figure(25 * JOULES_PER_KWH, 'J/m²', 'model-assumption', 'assumption', [
      15 * JOULES_PER_KWH,
      61 * JOULES_PER_KWH,
    ]),
  },
} satisfies Record<string, BatteryRecord>;
