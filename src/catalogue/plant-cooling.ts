import { type Figure, figure } from './figure.ts';

/** How reactors get rid of the heat that is not electricity, by public id. */
export const PLANT_COOLING = {
  tower: { label: 'Wet towers' },
  dry: { label: 'Dry, with less output' },
} satisfies Record<string, { readonly label: string }>;

/** Condensers of steam plants and the water of turbines. */
export const PLANT_HEAT = {
  /** Tower water above the wet bulb, and its rise in the condenser. */
  towerApproachK: figure(8, 'K', 'engineering-practice', 'assumption', [5, 10]),
  towerRangeK: figure(12, 'K', 'engineering-practice', 'assumption', [9, 15]),
  /** Steam above the water that leaves the condenser. */
  condenserK: figure(3, 'K', 'engineering-practice', 'assumption', [2, 5]),
  /** Steam above the air that cools it without water. */
  dryDifferenceK: figure(25, 'K', 'engineering-practice', 'assumption', [17, 30]),
  /** Output lost for each kelvin that steam condenses warmer. */
  dryLossPerK: figure(0.004, '1/K', 'engineering-practice', 'assumption', [0.0025, 0.006]),
} satisfies Record<string, Figure>;
