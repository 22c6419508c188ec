import { type Figure, figure } from './figure.ts';

/** What conductors and enclosures are rated at, and what rooms are held at. */
export const PLANT_TEMPERATURES = {
  /** Cross-linked polyethylene at the cable's ampacity, in soil of the temperature its rating is told for. */
  cableC: figure(90, '°C', 'iec-60287', 'estimate'),
  cableSoilC: figure(20, '°C', 'iec-60287', 'estimate', [15, 30]),
  cableAirC: figure(30, '°C', 'iec-60287', 'estimate', [30, 40]),
  /** Bare aluminium and steel at the line's thermal rating, in air of this temperature. */
  lineC: figure(75, '°C', 'ieee-738', 'estimate', [75, 100]),
  lineAirC: figure(40, '°C', 'ieee-738', 'estimate', [25, 40]),
  /** Bars of a busway at its rating, over the air around it. */
  buswayRiseK: figure(55, 'K', 'iec-61439', 'estimate', [40, 70]),
  /** Metal covers that can be touched, at the rating of the switchgear behind them. */
  enclosureRiseK: figure(30, 'K', 'iec-61439', 'estimate', [20, 40]),
  /** How their rise goes with the losses inside, no fans. */
  enclosureExponent: figure(0.804, '1', 'iec-61439', 'estimate', [0.7, 0.81]),
  /** Water in the jackets of stand-by engines, held warm so that they start. */
  jacketC: figure(45, '°C', 'engineering-practice', 'assumption', [38, 50]),
  officeC: figure(22, '°C', 'engineering-practice', 'assumption', [20, 26]),
} satisfies Record<string, Figure>;
