import { type Figure, figure } from './figure.ts';

const M3_PER_S_PER_L_PER_MIN = 1 / 60_000;

/** A coolant distribution unit: the heat exchanger and pumps between racks and facility water. */
export const CDU = {
  heatW: figure(2e6, 'W', 'coolit-chx2000', 'vendor'),
  flowM3PerS: figure(2_125 * M3_PER_S_PER_L_PER_MIN, 'm³/s', 'coolit-chx2000', 'vendor'),
  /** Rack supply above facility-water supply. */
  approachK: figure(4, 'K', 'vertiv-xdu1350', 'vendor', [3, 5]),
  /** External head the pumps are run to hold: 35 psi; published units 198–621 kPa. */
  headPa: figure(241_000, 'Pa', 'coolit-chx2000', 'vendor', [198_000, 586_000]),
  /** Wire to external hydraulic power, pump, motor, drive and inner losses together. */
  pumpEfficiency: figure(0.33, '1', 'worked-here', 'estimate', [0.25, 0.45]),
  sparesPerHall: figure(1, '1', 'engineering-practice', 'assumption', [1, 2]),
  widthM: figure(0.9, 'm', 'engineering-practice', 'assumption', [0.75, 1.2]),
  depthM: figure(1.2, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.2, 'm', 'engineering-practice', 'assumption', [2, 2.3]),
} satisfies Record<string, Figure>;

/** One CDU on the market, at its rating. Fields its maker does not publish are left out. */
export interface CduModelRecord {
  readonly label: string;
  readonly heatW: Figure;
  readonly approachK?: Figure;
  readonly flowM3PerS?: Figure;
  readonly headPa?: Figure;
  readonly powerW?: Figure;
}

interface Rating {
  readonly kw: number;
  readonly approachK?: number;
  readonly litresPerMin?: number;
  readonly headKpa?: number;
  readonly powerKw?: number;
}

function model(label: string, source: Figure['source'], rating: Rating): CduModelRecord {
  const { kw, approachK, litresPerMin, headKpa, powerKw } = rating;
  const vendor = (value: number, unit: string) => figure(value, unit, source, 'vendor');
  return {
    label,
    heatW: vendor(kw * 1000, 'W'),
    ...(approachK !== undefined && { approachK: vendor(approachK, 'K') }),
    ...(litresPerMin !== undefined && { flowM3PerS: vendor(litresPerMin * M3_PER_S_PER_L_PER_MIN, 'm³/s') }),
    ...(headKpa !== undefined && { headPa: vendor(headKpa * 1000, 'Pa') }),
    ...(powerKw !== undefined && { powerW: vendor(powerKw * 1000, 'W') }),
  };
}

/** Published CDUs, to hold the campus default against. The Deschutes flow is 31.48 kg/s of PG25 at about 1.02 kg/L. */
export const CDU_MODELS = {
  'coolit-chx2000': model('CoolIT CHx2000', 'coolit-chx2000', {
    kw: 2_000,
    approachK: 5,
    litresPerMin: 2_125,
    headKpa: 241,
    powerKw: 12.24,
  }),
  'google-deschutes': model('Google Project Deschutes', 'ocp-deschutes', {
    kw: 2_000,
    approachK: 3,
    litresPerMin: 1_852,
    headKpa: 586,
    powerKw: 74,
  }),
  'vertiv-xdu1350-2': model('Vertiv XDU1350, two pumps', 'vertiv-xdu1350', {
    kw: 1_368,
    approachK: 4,
    litresPerMin: 1_200,
    headKpa: 244,
    powerKw: 13.7,
  }),
  'vertiv-xdu1350-3': model('Vertiv XDU1350, three pumps', 'vertiv-xdu1350', {
    kw: 1_368,
    approachK: 4,
    litresPerMin: 1_800,
    headKpa: 198,
    powerKw: 20.5,
  }),
  'vertiv-600': model('Vertiv CoolChip 600', 'cdu-registry', { kw: 600, approachK: 4 }),
  'vertiv-2300': model('Vertiv CoolChip 2300', 'cdu-registry', { kw: 2_300, approachK: 4 }),
  'motivair-60': model('Motivair MCDU-60', 'cdu-registry', { kw: 2_350 }),
  'motivair-70': model('Motivair MCDU-70', 'cdu-registry', { kw: 2_500 }),
  'vertiv-rack-100': model('Vertiv CoolChip in rack', 'cdu-registry', { kw: 100 }),
  'envicool-300': model('Envicool 300', 'cdu-registry', { kw: 300, approachK: 4, litresPerMin: 450 }),
  'envicool-600': model('Envicool 600', 'cdu-registry', { kw: 600, approachK: 4, litresPerMin: 900 }),
  'envicool-1400': model('Envicool 1400', 'cdu-registry', { kw: 1_400, approachK: 4, litresPerMin: 1_200 }),
  'jetcool-160': model('JetCool 160', 'cdu-registry', { kw: 160, litresPerMin: 280, headKpa: 193 }),
  'supermicro-250': model('Supermicro in rack 250', 'cdu-registry', { kw: 250 }),
  'envicool-800': model('Envicool 800', 'cdu-registry', { kw: 800, approachK: 4, litresPerMin: 1_000 }),
  'envicool-2500': model('Envicool 2500', 'cdu-registry', { kw: 2_500, approachK: 4, litresPerMin: 3_700 }),
  'jetcool-300': model('JetCool 300', 'cdu-registry', { kw: 300, litresPerMin: 400, headKpa: 152 }),
  'supermicro-1800': model('Supermicro in-row 1800', 'cdu-registry', { kw: 1_800 }),
  'hpe-1300': model('HPE in-row 1300', 'cdu-registry', { kw: 1_300 }),
} satisfies Record<string, CduModelRecord>;

/** Plate heat exchanger of a CDU at its rating: 1,368 kW with 20.6 kg/s on both sides, for one watt of rating. */
export const CDU_EXCHANGER = {
  /** Heat capacity flow of coolant and of facility water over rated heat. */
  coolantPerK: figure(81.6 / 1_368, '1/K', 'vertiv-xdu1350', 'estimate'),
  waterPerK: figure(86.1 / 1_368, '1/K', 'vertiv-xdu1350', 'estimate'),
  /** Film coefficient as a power of flow. */
  filmExponent: figure(0.7, '1', 'general-knowledge', 'estimate'),
} satisfies Record<string, Figure>;

/** A room air handler: takes the heat that stays in the air to the facility water. */
export const CRAH = {
  heatW: figure(150_000, 'W', 'engineering-practice', 'assumption', [100_000, 250_000]),
  /** Units spare for each unit needed. */
  spareShare: figure(0.1, '1', 'engineering-practice', 'assumption', [0.1, 0.25]),
  widthM: figure(2.6, 'm', 'engineering-practice', 'assumption'),
  depthM: figure(1, 'm', 'engineering-practice', 'assumption'),
  heightM: figure(2.2, 'm', 'engineering-practice', 'assumption'),
} satisfies Record<string, Figure>;

/** How one GB300 rack draws coolant: constant return temperature (five published points). */
export const RACK_COOLANT = {
  returnTempC: figure(54.92, '°C', 'lenovo-lp2357', 'vendor'),
  /** Product of flow and rise, for the reference heat: 1768 L/min·K. */
  flowTimesRiseM3KPerS: figure(1_768 * M3_PER_S_PER_L_PER_MIN, 'm³K/s', 'lenovo-lp2357', 'vendor'),
  referenceHeatW: figure(121_700, 'W', 'lenovo-lp2357', 'estimate'),
  minimumRiseK: figure(5, 'K', 'model-assumption', 'assumption'),
  /** Hottest supply the racks are rated for. */
  maxSupplyTempC: figure(45, '°C', 'ashrae-tc99', 'vendor', [45, 50]),
} satisfies Record<string, Figure>;
