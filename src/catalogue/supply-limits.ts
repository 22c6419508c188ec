import { type Figure, figure } from './figure.ts';

/** Beyond which a supply asks for a word. */
export const SUPPLY_LIMITS = {
  /** Firm supply over the peak, before the largest unit. */
  firmOverPeak: figure(1.3, '1', 'model-assumption', 'assumption', [1.2, 1.5]),
  /** Half as much again as contracts with running reactors pay (95, 75–115). */
  energyUsdPerMwh: figure(150, 'USD/MWh', 'model-assumption', 'assumption', [115, 200]),
} satisfies Record<string, Figure>;
