import { type Figure, figure } from './figure.ts';

/** Kinds of reactor building, told apart from afar; each has one look in the scene, found by this id. */
export const REACTOR_FAMILIES = {
  'light-water': { label: 'Light-water reactor' },
  'non-light-water': { label: 'Reactor cooled by gas, salt, metal or heat pipes' },
} satisfies Record<string, { readonly label: string }>;

export type ReactorFamily = keyof typeof REACTOR_FAMILIES;

/** One reactor unit as the campus sees it: electricity, heat, ground, operation and cost. */
export interface ReactorRecord {
  readonly label: string;
  /** What the campus gets: gross output less the plant's own use. */
  readonly netElectricW: Figure;
  readonly grossElectricW: Figure;
  readonly thermalW: Figure;
  readonly coolant: string;
  /** Which look its building has. */
  readonly family: ReactorFamily;
  readonly coreInletC: Figure;
  readonly coreOutletC: Figure;
  /** Ground of one unit's power block. */
  readonly plotWidthM: Figure;
  readonly plotDepthM: Figure;
  /** Distance to the nearest data hall. */
  readonly standOffM: Figure;
  /** Radius of the plume emergency planning zone. */
  readonly emergencyZoneM: Figure;
  /** Lowest steady output over rating. */
  readonly minLoad: Figure;
  /** Change of output over rating, per second. */
  readonly rampPerS: Figure;
  /** Time between refuelling outages; for on-line refuelling, between maintenance outages. */
  readonly cycleDays: Figure;
  readonly outageDays: Figure;
  /** All-in cost of the first unit of a fleet, with contingency and interest: no follow-on unit of any kind is built yet. */
  readonly firstOfKindUsdPerW: Figure;
  readonly status: 'under construction' | 'licensed' | 'licensing' | 'operating';
  /** First commercial power as announced; an assumption where nothing is. */
  readonly firstPowerYear: Figure;
  /** What stands behind status and date. */
  readonly note: string;
}

type Source = Figure['source'];
type Kind = Figure['kind'];
type Range = readonly [number, number];

const standOff = figure(400, 'm', 'nuscale-epz', 'estimate', [250, 800]);
const dosedZone = figure(400, 'm', 'emergency-zone-rule', 'estimate', [250, 3_219]);
/** The one small reactor whose cost a regulator has approved: Darlington 1, without the works its site shares. */
const APPROVED = { powerW: 300e6, usdPerW: 14.5, low: 12.4, high: 18.3 };

/** How the cost of a watt falls with the size of a unit. */
const SIZE_EXPONENT = figure(0.4, '1', 'engineering-practice', 'estimate', [0.3, 0.5]);

/** First cost of a kind that nobody has priced: the approved one's, by the size of the unit. Rule PWR-23. */
function firstCost(netElectricW: number): Figure {
  const ratio = (APPROVED.powerW / netElectricW) ** SIZE_EXPONENT.value;
  const { usdPerW, low, high } = APPROVED;
  return figure(usdPerW * ratio, 'USD/W', 'worked-here', 'estimate', [low * ratio, high * ratio]);
}
const perMinute = (percent: number, low: number, high: number, source: Source) =>
  figure(percent / 6000, '1/s', source, 'estimate', [low / 6000, high / 6000]);
const plot = (widthM: number, depthM: number, source: Source, kind: Kind) => ({
  plotWidthM: figure(widthM, 'm', source, kind),
  plotDepthM: figure(depthM, 'm', source, kind),
});
const core = (inletC: number, outletC: number, source: Source, kind: Kind) => ({
  coreInletC: figure(inletC, '°C', source, kind),
  coreOutletC: figure(outletC, '°C', source, kind),
});
const refuelling = (
  cycle: number,
  cycleRange: Range,
  outage: number,
  outageRange: Range,
  source: Source,
  kind: Kind = 'assumption',
) => ({
  cycleDays: figure(cycle, 'd', source, kind, cycleRange),
  outageDays: figure(outage, 'd', source, kind, outageRange),
});
// Eighteen to twenty-four months, ten to thirty-five days: vendors' claims below the fleet's mean.
const lightWater = refuelling(548, [365, 730], 20, [10, 35], 'bwrx-300', 'estimate');
const onLine = refuelling(730, [365, 1_095], 15, [5, 40], 'engineering-practice');
const year = (value: number, low: number, high: number, source: Source) =>
  figure(value, 'year', source, 'vendor', [low, high]);

// No date is announced: what the stage of licensing lets one expect.
const expected = (value: number, low: number, high: number) =>
  figure(value, 'year', 'engineering-practice', 'assumption', [low, high]);

/** All reactor kinds, by public reactor id. */
export const REACTORS = {
  'bwrx-300': {
    label: 'GE Vernova Hitachi BWRX-300',
    netElectricW: figure(300e6, 'W', 'bwrx-300', 'vendor', [270e6, 300e6]),
    grossElectricW: figure(316e6, 'W', 'bwrx-300', 'vendor'),
    thermalW: figure(870e6, 'W', 'bwrx-300', 'vendor'),
    coolant: 'boiling water, natural circulation',
    family: 'light-water',
    ...core(270, 288, 'iaea-smr-2022', 'vendor'),
    ...plot(98, 100, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.5, '1', 'bwrx-300', 'vendor'),
    rampPerS: perMinute(0.5, 0.5, 10, 'bwrx-300'),
    ...lightWater,
    firstOfKindUsdPerW: figure(APPROVED.usdPerW, 'USD/W', 'bwrx-300', 'regulator', [
      APPROVED.low,
      APPROVED.high,
    ]),
    status: 'under construction',
    firstPowerYear: year(2030, 2030, 2032, 'bwrx-300'),
    note: 'Darlington 1: licence April 2025, basemat May 2026, operation October 2030.',
  },
  'nuscale-77': {
    label: 'NuScale module (77 MW)',
    netElectricW: figure(73e6, 'W', 'iaea-smr-2022', 'estimate', [70e6, 77e6]),
    grossElectricW: figure(77e6, 'W', 'iaea-smr-2022', 'vendor'),
    thermalW: figure(250e6, 'W', 'iaea-smr-2022', 'vendor'),
    coolant: 'light water, natural circulation',
    family: 'light-water',
    ...core(249, 316, 'iaea-smr-2022', 'vendor'),
    ...plot(108, 108, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    emergencyZoneM: figure(400, 'm', 'nuscale-epz', 'estimate', [250, 3_219]),
    minLoad: figure(0.2, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(0.7, 0.5, 3, 'engineering-practice'),
    ...refuelling(548, [548, 730], 10, [10, 35], 'iaea-smr-2022', 'estimate'),
    firstOfKindUsdPerW: firstCost(73e6),
    status: 'licensed',
    firstPowerYear: expected(2033, 2030, 2036),
    note: '77 MW design approved 2025; six modules decided on in Romania, February 2026, with conditions.',
  },
  'xe-100': {
    label: 'X-energy Xe-100',
    netElectricW: figure(80e6, 'W', 'xe-100', 'vendor', [76e6, 80e6]),
    grossElectricW: figure(84e6, 'W', 'engineering-practice', 'assumption', [80e6, 84e6]),
    thermalW: figure(200e6, 'W', 'xe-100', 'vendor'),
    coolant: 'helium',
    family: 'non-light-water',
    coreInletC: figure(260, '°C', 'engineering-practice', 'assumption'),
    coreOutletC: figure(750, '°C', 'xe-100', 'vendor'),
    ...plot(90, 110, 'model-assumption', 'assumption'),
    standOffM: standOff,
    emergencyZoneM: figure(400, 'm', 'engineering-practice', 'assumption', [250, 800]),
    minLoad: figure(0.4, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(5, 3, 5, 'engineering-practice'),
    ...onLine,
    firstOfKindUsdPerW: firstCost(80e6),
    status: 'licensing',
    firstPowerYear: expected(2032, 2030, 2035),
    note: 'Seadrift, Texas: safety evaluation due November 2026, permit first half of 2027.',
  },
  'kp-fhr': {
    label: 'Kairos KP-FHR',
    netElectricW: figure(140e6, 'W', 'engineering-practice', 'assumption', [50e6, 140e6]),
    grossElectricW: figure(147e6, 'W', 'engineering-practice', 'assumption', [50e6, 150e6]),
    thermalW: figure(320e6, 'W', 'engineering-practice', 'assumption'),
    coolant: 'fluoride salt (FLiBe)',
    family: 'non-light-water',
    ...core(550, 650, 'engineering-practice', 'assumption'),
    ...plot(110, 130, 'model-assumption', 'assumption'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.4, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...onLine,
    firstOfKindUsdPerW: firstCost(140e6),
    status: 'licensing',
    firstPowerYear: year(2035, 2030, 2038, 'kairos-hermes'),
    note: 'Demonstration Hermes 2 permitted November 2024, ground broken April 2026, operation 2030.',
  },
  natrium: {
    label: 'TerraPower Natrium',
    netElectricW: figure(345e6, 'W', 'natrium', 'vendor', [345e6, 500e6]),
    grossElectricW: figure(362e6, 'W', 'engineering-practice', 'assumption', [345e6, 380e6]),
    thermalW: figure(840e6, 'W', 'natrium', 'regulator'),
    coolant: 'sodium, with molten-salt storage',
    family: 'non-light-water',
    ...core(360, 510, 'engineering-practice', 'assumption'),
    ...plot(250, 300, 'model-assumption', 'assumption'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.29, '1', 'natrium', 'vendor'),
    rampPerS: perMinute(8, 3, 10, 'engineering-practice'),
    ...refuelling(640, [548, 730], 25, [15, 45], 'engineering-practice'),
    firstOfKindUsdPerW: firstCost(345e6),
    status: 'under construction',
    firstPowerYear: year(2031, 2030, 2033, 'natrium'),
    note: 'Kemmerer 1: permit March 2026, construction start April 2026. Site 135 ha.',
  },
  'rr-smr': {
    label: 'Rolls-Royce SMR',
    netElectricW: figure(470e6, 'W', 'iaea-smr-2022', 'vendor'),
    grossElectricW: figure(495e6, 'W', 'engineering-practice', 'assumption', [470e6, 500e6]),
    thermalW: figure(1_358e6, 'W', 'iaea-smr-2022', 'vendor'),
    coolant: 'pressurised water, three loops',
    family: 'light-water',
    ...core(295, 325, 'iaea-smr-2022', 'vendor'),
    ...plot(200, 200, 'iaea-smr-2022', 'vendor'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...lightWater,
    firstOfKindUsdPerW: firstCost(470e6),
    status: 'licensing',
    firstPowerYear: year(2035, 2033, 2038, 'rolls-royce-smr'),
    note: 'Three units at Wylfa, decision 2029; British assessment due December 2026.',
  },
  'smr-300': {
    label: 'Holtec SMR-300',
    netElectricW: figure(340e6, 'W', 'holtec-smr300', 'vendor'),
    grossElectricW: figure(358e6, 'W', 'engineering-practice', 'assumption', [340e6, 365e6]),
    thermalW: figure(1_050e6, 'W', 'holtec-smr300', 'vendor'),
    coolant: 'pressurised water',
    family: 'light-water',
    ...core(295, 325, 'engineering-practice', 'assumption'),
    ...plot(160, 175, 'iaea-smr-2022', 'estimate'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...lightWater,
    firstOfKindUsdPerW: firstCost(340e6),
    status: 'licensing',
    firstPowerYear: year(2032, 2030, 2035, 'holtec-smr300'),
    note: 'Palisades, two units: application December 2025, docketed February 2026.',
  },
  ap300: {
    label: 'Westinghouse AP300',
    netElectricW: figure(300e6, 'W', 'ap300', 'vendor'),
    grossElectricW: figure(330e6, 'W', 'engineering-practice', 'assumption', [300e6, 330e6]),
    thermalW: figure(900e6, 'W', 'ap300', 'vendor'),
    coolant: 'pressurised water, one loop',
    family: 'light-water',
    ...core(290, 324, 'engineering-practice', 'assumption'),
    ...plot(120, 140, 'model-assumption', 'assumption'),
    standOffM: standOff,
    emergencyZoneM: dosedZone,
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...lightWater,
    // The vendor's first claim, about 1 bn USD a unit, is the low end.
    firstOfKindUsdPerW: firstCost(300e6),
    status: 'licensing',
    firstPowerYear: expected(2033, 2032, 2038),
    note: 'Certification aimed at 2027.',
  },
  aurora: {
    label: 'Oklo Aurora',
    netElectricW: figure(75e6, 'W', 'oklo-aurora', 'vendor', [15e6, 75e6]),
    grossElectricW: figure(79e6, 'W', 'engineering-practice', 'assumption', [15e6, 80e6]),
    thermalW: figure(190e6, 'W', 'model-assumption', 'assumption', [180e6, 210e6]),
    coolant: 'sodium, metal fuel',
    family: 'non-light-water',
    ...core(360, 510, 'engineering-practice', 'assumption'),
    ...plot(80, 80, 'model-assumption', 'assumption'),
    standOffM: figure(250, 'm', 'nuscale-epz', 'estimate', [100, 400]),
    emergencyZoneM: figure(250, 'm', 'oklo-aurora', 'vendor', [50, 800]),
    minLoad: figure(0.4, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...refuelling(3_650, [2_000, 3_650], 30, [15, 90], 'engineering-practice'),
    firstOfKindUsdPerW: firstCost(75e6),
    status: 'licensing',
    firstPowerYear: year(2029, 2028, 2034, 'oklo-aurora'),
    note: 'Ground broken September 2025; no commission licence filed; 2028 is a vendor claim.',
  },
  evinci: {
    label: 'Westinghouse eVinci',
    netElectricW: figure(5e6, 'W', 'evinci', 'vendor'),
    grossElectricW: figure(5.2e6, 'W', 'engineering-practice', 'assumption', [5e6, 5.5e6]),
    thermalW: figure(15e6, 'W', 'engineering-practice', 'assumption'),
    coolant: 'heat pipes',
    family: 'non-light-water',
    ...core(600, 800, 'engineering-practice', 'assumption'),
    ...plot(40, 60, 'model-assumption', 'assumption'),
    standOffM: figure(250, 'm', 'nuscale-epz', 'estimate', [100, 400]),
    emergencyZoneM: figure(250, 'm', 'emergency-zone-rule', 'estimate', [50, 800]),
    minLoad: figure(0.3, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(5, 1, 10, 'engineering-practice'),
    ...refuelling(2_920, [2_000, 2_920], 30, [15, 90], 'engineering-practice'),
    firstOfKindUsdPerW: figure(18, 'USD/W', 'engineering-practice', 'assumption', [14, 30]),
    status: 'licensing',
    firstPowerYear: year(2029, 2029, 2033, 'evinci'),
    note: 'Saskatchewan 2029; arrives by lorry.',
  },
  ap1000: {
    label: 'Westinghouse AP1000',
    netElectricW: figure(1_117e6, 'W', 'vogtle', 'regulator'),
    grossElectricW: figure(1_200e6, 'W', 'engineering-practice', 'assumption', [1_150e6, 1_250e6]),
    thermalW: figure(3_400e6, 'W', 'engineering-practice', 'assumption'),
    coolant: 'pressurised water, two loops',
    family: 'light-water',
    ...core(280, 321, 'engineering-practice', 'assumption'),
    ...plot(260, 300, 'model-assumption', 'assumption'),
    standOffM: figure(800, 'm', 'engineering-practice', 'assumption', [400, 1_600]),
    emergencyZoneM: figure(16_100, 'm', 'emergency-zone-rule', 'regulator'),
    minLoad: figure(0.5, '1', 'engineering-practice', 'assumption'),
    rampPerS: perMinute(3, 0.5, 5, 'engineering-practice'),
    ...refuelling(548, [500, 730], 35, [25, 45], 'nuclear-outages', 'measured'),
    // All-in 15.95 (and 12.3) without the interest of ten years at 7 %, a factor of 1.42; high end undivided.
    firstOfKindUsdPerW: figure(15.95, 'USD/W', 'vogtle', 'regulator', [12.3, 17.57]),
    status: 'operating',
    firstPowerYear: figure(2023, 'year', 'vogtle', 'regulator'),
    note: 'Vogtle 3 and 4 operate; four planned at Amarillo for about 2032.',
  },
} satisfies Record<string, ReactorRecord>;

/** What every new nuclear unit shares, for want of figures by kind. */
export const REACTOR_OPERATIONS = {
  /** Share of planned operating time lost to unplanned stops; the first years run to 0.10. */
  forcedOutageRatio: figure(0.025, '1', 'bwrx-300', 'estimate', [0.01, 0.12]),
  meanRepairS: figure(150 * 3600, 's', 'rts-gmlc', 'estimate'),
  capacityFactor: figure(0.92, '1', 'bwrx-300', 'estimate', [0.85, 0.95]),
  fixedUsdPerWYear: figure(0.136, 'USD/(W·a)', 'inl-smr-cost', 'estimate', [0.118, 0.216]),
  variableUsdPerMwh: figure(2.6, 'USD/MWh', 'inl-smr-cost', 'estimate', [2.2, 3.2]),
  fuelUsdPerMwh: figure(8.1, 'USD/MWh', 'bwrx-300', 'estimate', [6.2, 10.4]),
  buildYears: figure(55 / 12, 'a', 'bwrx-300', 'estimate', [43 / 12, 71 / 12]),
  lifeYears: figure(60, 'a', 'iaea-smr-2022', 'vendor', [40, 80]),
  /** Part of an all-in cost that is interest while building: 1.2 of 7.7 billion at Darlington 1. */
  interestRatio: figure(1.2 / 7.7, '1', 'bwrx-300', 'regulator'),
  /** Cost drop with each doubling of units built. */
  learningRatio: figure(0.095, '1', 'inl-smr-cost', 'estimate', [0.05, 0.15]),
  /** What a generic small reactor may ramp in a planning study; twenty times the vendor's own sheet. */
  studyRampPerS: figure(10 / 6000, '1/s', 'inl-smr-cost', 'estimate'),
  /** Output above which a boiling-water unit ramps faster. */
  rampKnee: figure(0.9, '1', 'bwrx-300', 'vendor'),
  /** Cooling water to the condensers: above the wet bulb of the air its towers take, and its rise. */
  coolingWaterApproachK: figure(5, 'K', 'engineering-practice', 'assumption', [3, 8]),
  coolingWaterRiseK: figure(12, 'K', 'engineering-practice', 'assumption', [8, 15]),
  /** Steam condenses so much above the water that leaves the condenser. */
  condenserTerminalK: figure(3, 'K', 'engineering-practice', 'assumption', [2, 5]),
  /** Unit capability lost to a daily load cycle. */
  loadFollowingLossRatio: figure(0.016, '1', 'bwrx-300', 'estimate', [0.012, 0.02]),
} satisfies Record<string, Figure>;

export interface ExistingPlantRecord {
  readonly label: string;
  readonly netElectricW: Figure;
  readonly note: string;
}

/** Operating or restarting plants under a direct contract with a data-centre buyer. */
export const EXISTING_PLANTS = {
  crane: {
    label: 'Crane Clean Energy Center',
    netElectricW: figure(835e6, 'W', 'crane-ppa', 'regulator'),
    note: 'Restart for about 1,916 USD/kW; full power now expected in the second half of 2027.',
  },
  clinton: {
    label: 'Clinton',
    netElectricW: figure(1_121e6, 'W', 'general-knowledge', 'estimate'),
    note: 'Operating; power bought under contract.',
  },
  susquehanna: {
    label: 'Susquehanna',
    netElectricW: figure(960e6, 'W', 'general-knowledge', 'estimate', [960e6, 1_920e6]),
    note: '960 MW behind the meter, 1,920 MW from the grid side.',
  },
  'comanche-peak': {
    label: 'Comanche Peak',
    netElectricW: figure(1_200e6, 'W', 'general-knowledge', 'estimate'),
    note: 'Operating; power bought under contract.',
  },
  'perry-davis-besse': {
    label: 'Perry and Davis-Besse',
    netElectricW: figure(2_100e6, 'W', 'general-knowledge', 'estimate', [2_100e6, 2_533e6]),
    note: 'Operating, with 433 MW of uprates planned.',
  },
} satisfies Record<string, ExistingPlantRecord>;

export const EXISTING_PLANT_PRICES = {
  contractUsdPerMwh: figure(95, 'USD/MWh', 'crane-ppa', 'estimate', [75, 115]),
  restartUsdPerW: figure(1.916, 'USD/W', 'crane-ppa', 'estimate'),
} satisfies Record<string, Figure>;
