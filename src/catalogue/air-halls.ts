import { type Figure, figure } from './figure.ts';

/** Halls cooled by air: what moves it, how damp it is held, and what servers do on warm air. */
export const AIR_HALLS = {
  /** Pressure that fans with coils make at full flow: the middle, as of all that is taken from there. Fan walls on slabs lie at the lean end. */
  crahFanPressurePa: figure(500, 'Pa', 'lei-masanet-2022', 'estimate', [300, 700]),
  /** Heat that a coil takes from the air over what it would take if the air came down to the water. */
  coilEffectiveness: figure(0.8, '1', 'lei-masanet-2022', 'estimate', [0.7, 0.9]),
  /** The same of outside-air handlers without their pads: louvres, filters, dampers, plenums. */
  outsideAirFanPressurePa: figure(650, 'Pa', 'lei-masanet-2022', 'estimate', [300, 1_000]),
  /** What wetted pads add while the air goes through them: 0.3 m of rigid medium at about 2.5 m/s. */
  padPressurePa: figure(75, 'Pa', 'engineering-practice', 'assumption', [40, 150]),
  /** Air that the fans move, in the mean. */
  fanAirC: figure(25, '°C', 'engineering-practice', 'assumption'),
  /** Work on the air over electricity: 0.775 (0.65–0.9) of the fan, some 0.91 of motor and drive. */
  fanEfficiency: figure(0.7, '1', 'lei-masanet-2022', 'estimate', [0.59, 0.82]),
  /** Dew point below which the air to the racks is humidified: large operators −12 to −9 °C; guidelines said 5.5 °C until 2015. */
  humidifyDewPointC: figure(-9, '°C', 'lei-masanet-2022', 'estimate', [-12, 5.5]),
  /** Fresh air of halls with coils: 0.3 L/s on each of some 300 m² for a megawatt. */
  freshAirM3PerJ: figure(9e-8, 'm³/J', 'ashrae-62-1', 'estimate', [3e-8, 3e-7]),
  /** Inlet above which the servers' own fans run faster, and by how much of their flow for a kelvin: twofold at 35 °C. */
  serverFanInletC: figure(27, '°C', 'ashrae-tc99', 'regulator'),
  serverFlowPerK: figure(0.125, '1/K', 'ashrae-server-fans', 'estimate', [0.0625, 0.19]),
  /** Most that they reach over their flow up to that inlet. */
  serverFlowMost: figure(2.5, '1', 'ashrae-server-fans', 'estimate'),
  /** Their electricity over the servers' power up to that inlet; it is part of the rack's power. */
  serverFanShare: figure(0.02, '1', 'ashrae-server-fans', 'estimate', [0.01, 0.03]),
} satisfies Record<string, Figure>;

/** Outside air to the racks without coils or compressors, and what racks may breathe. */
export const OUTSIDE_AIR = {
  /** Share of the wet-bulb depression that a rigid pad in the air stream uses. */
  effectiveness: figure(0.88, '1', 'engineering-practice', 'assumption', [0.8, 0.92]),
  /** Below the set point over which handlers wet their pads, one after the other: a rigid pad is wet or dry. */
  padStageK: figure(2, 'K', 'engineering-practice', 'assumption', [1, 4]),
  /** Coldest air that servers are given, by return air mixed in or by wetted pads: the lower end of what is recommended. Large operators: 10 to 18 °C. */
  coldestSupplyC: figure(18, '°C', 'ashrae-tc99', 'regulator'),
  /** Rise of the air through the racks at which the unit's size is told. */
  ratedRiseK: figure(12, 'K', 'worked-here', 'estimate'),
  recommendedInletC: figure(27, '°C', 'ashrae-tc99', 'regulator'),
  allowableA1InletC: figure(32, '°C', 'ashrae-tc99', 'regulator'),
  allowableA2InletC: figure(35, '°C', 'ashrae-tc99', 'regulator'),
} satisfies Record<string, Figure>;
