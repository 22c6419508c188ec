import { type Figure, figure } from './figure.ts';

/** Water use of cooling, of closed loops and of people. */
export const WATER = {
  adiabaticEffectiveness: figure(0.7, '1', 'engineering-practice', 'assumption', [0.6, 0.85]),
  /** Litres per kWh of heat for each kelvin the air is pre-cooled at a rise of 12 K, bleed included (0.124 × 1.25). */
  adiabaticLPerKwhK: figure(0.155, 'L/(kWh·K)', 'worked-here', 'estimate'),
  /**
   * How many times the salts of the make-up are concentrated before water is bled: the 2,000 µS/cm that water in towers may
   * come to, over some 400 of tap water. Hard water allows three, treated or soft water ten.
   */
  towerCycles: figure(5, '1', 'tower-cycles', 'estimate', [3, 10]),
  /** Water bled from pads and humidifiers over what they evaporate: three cycles of concentration (five to two). */
  padBleedRatio: figure(0.5, '1', 'lei-masanet-2022', 'estimate', [0.25, 1]),
  /** First fill: two pools for 900 MW at Abilene, 17 m³/MW elsewhere, 10 million gallons for a gigawatt in New Mexico. */
  closedFillM3PerW: figure(20e-6, 'm³/W', 'project-jupiter-water', 'estimate', [5.6e-6, 38e-6]),
  /** Share of the fill topped up in a year: about 48 m³ for a building of 100 MW. */
  closedMakeUpPerYear: figure(0.08, '1', 'abilene-epoch', 'assumption', [0.02, 0.2]),
  /** Share of the fill drained and filled anew in a year: filters, samples, parts opened for repair and extension. */
  closedFlushPerYear: figure(0.2, '1', 'engineering-practice', 'assumption', [0.05, 0.5]),
  /** Share of the fill that one day of flushing takes. */
  closedFlushDay: figure(0.01, '1', 'engineering-practice', 'assumption', [0.003, 0.03]),
  /** For one person employed and day: washrooms, kitchens, cleaning, grounds. Wastewater tables have 0.13 for a shift with showers. */
  personM3PerDay: figure(0.2, 'm³/d', 'engineering-practice', 'assumption', [0.05, 0.4]),
  /** Delivered water of a utility: reclaimed at the low end, with sewer at the high one. */
  usdPerM3: figure(1.02, 'USD/m³', 'loudoun-rates-2024', 'vendor', [0.48, 2.54]),
  /** A million gallons a day: from there on a plan hangs on permits and agreements of its own. */
  permitM3PerDay: figure(3_785, 'm³/d', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;
