import { type Figure, figure, practice } from './figure.ts';

const M2_PER_ACRE = 4_046.86;

/** Utility photovoltaics on single-axis trackers; watts are those of the inverters, alternating current. */
export const SOLAR = {
  /** One block of trackers with its inverter station. */
  blockW: practice(4.2e6, 'W', 2.5e6, 5e6),
  usdPerW: figure(1.285, 'USD/W', 'atb-2030', 'estimate', [1.1, 1.6]),
  fixedUsdPerWYear: practice(0.022, 'USD/(W·a)', 0.016, 0.028),
  lifeYears: practice(30, 'a', 25, 35),
  buildYears: practice(1, 'a', 0.5, 2),
  /** 0.18 MW an acre: the median of tracking plants. */
  areaM2PerW: figure(M2_PER_ACRE / 0.18e6, 'm²/W', 'land-for-pv', 'measured', [
    M2_PER_ACRE / 0.25e6,
    M2_PER_ACRE / 0.14e6,
  ]),
  /** Mean output over rating for a kilowatt a square metre of mean horizontal irradiance. */
  yieldRatio: figure(1.31, 'm²/kW', 'worked-here', 'estimate', [1.15, 1.4]),
  /** Modules over inverters: what a clear sky gives is cut at the rating. */
  directOverInverter: figure(1.34, '1', 'atb-2030', 'estimate', [1.2, 1.5]),
  /** Of the clear sky's, under clouds. */
  overcastShare: practice(0.25, '1', 0.15, 0.35),
} satisfies Record<string, Figure>;

/** From the sun outside the air to a level square metre below it. */
export const SUNLIGHT = {
  solarConstantWPerM2: figure(1_367, 'W/m²', 'fao-56', 'estimate', [1_361, 1_367]),
  /** Share that reaches the ground: `dry − humid · e^(−K/scale)`, K the mean dry less the mean wet bulb. */
  dryClearness: figure(0.68, '1', 'worked-here', 'estimate', [0.64, 0.72]),
  humidLoss: figure(0.52, '1', 'worked-here', 'estimate', [0.47, 0.57]),
  depressionScaleK: figure(2.6, 'K', 'worked-here', 'estimate', [2.2, 3]),
  /** Beam through one clear air mass over that outside, and how it goes with the air mass. */
  clearTransmission: figure(0.7, '1', 'meinel-beam', 'estimate'),
  airMassExponent: figure(0.678, '1', 'meinel-beam', 'estimate'),
} satisfies Record<string, Figure>;
