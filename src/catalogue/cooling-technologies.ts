import { type Figure, figure } from './figure.ts';
import type { BoilingFluidId, LiquidId } from './fluids.ts';

/** How heat leaves a rack: what it can take, and what moving it costs. */
export interface CoolingTechnologyRecord {
  readonly label: string;
  /** Where the liquid share comes from: the rack's own cold plates, or this record. */
  readonly liquidShareOf: 'rack' | 'technology';
  readonly liquidFraction: Figure;
  /** Electricity of pumps and fans between rack and facility water, over the heat carried. */
  readonly transportShare: Figure;
  /** Most heat a rack or tank may give off in this way. */
  readonly maxRackW: Figure;
  /** How the rack loop's flow follows from its heat. */
  readonly flowRule: 'constant-return' | 'constant-rise' | 'none';
  readonly riseK: Figure;
  /** Flow for one watt where the rise is constant. */
  readonly flowM3PerJ: Figure;
  /** Coldest supply without wetting the coil (dew point guard); −273 where nothing can condense. */
  readonly minSupplyTempC: Figure;
  /** Warmest supply that still holds the servers, doors or bath in their class. */
  readonly maxSupplyTempC: Figure;
  /** What flows to the rack, and what boils there. */
  readonly liquid: LiquidId | undefined;
  readonly boilingFluid: BoilingFluidId | undefined;
  /** Whether the servers lie in tanks; a tank takes up to `maxRackW`. */
  readonly inTanks: boolean;
  /** Whether coils hang in the rear doors of the racks. */
  readonly inRearDoors: boolean;
}

const LITRES_PER_MIN_PER_KW = 1 / 60_000 / 1_000;
const perKw = (litresPerMin: number, source: Figure['source']) =>
  figure(litresPerMin * LITRES_PER_MIN_PER_KW, 'm³/J', source, 'estimate');
const share = (value: number, range: readonly [number, number]) =>
  figure(value, '1', 'engineering-practice', 'assumption', range);
/** Two kelvin above the dampest room air recommended, 15 °C dew point. */
const dewGuard = figure(17, '°C', 'ashrae-tc99', 'regulator', [15, 18]);
const noGuard = figure(2, '°C', 'ashrae-tc99', 'regulator');
const warmest = (value: number, range: readonly [number, number]) =>
  figure(value, '°C', 'ashrae-tc99', 'estimate', range);

/** Cooling technologies, by public id. */
export const COOLING_TECHNOLOGIES = {
  air: {
    label: 'Air',
    liquidShareOf: 'technology',
    liquidFraction: figure(0, '1', 'engineering-practice', 'assumption'),
    transportShare: share(0, [0, 0]),
    maxRackW: figure(50_000, 'W', 'cooling-library', 'estimate', [20_000, 50_000]),
    flowRule: 'none',
    // Middle of the rises that large operators' halls are modelled with; older rooms have 5–10 K.
    riseK: figure(16.5, 'K', 'lei-masanet-2022', 'estimate', [10, 20]),
    flowM3PerJ: perKw(0, 'engineering-practice'),
    minSupplyTempC: figure(15, '°C', 'ashrae-tc99', 'regulator', [15, 18]),
    maxSupplyTempC: warmest(27, [25, 27]),
    liquid: undefined,
    boilingFluid: undefined,
    inTanks: false,
    inRearDoors: false,
  },
  'in-row': {
    label: 'In-row coolers',
    liquidShareOf: 'technology',
    liquidFraction: share(0.95, [0.85, 1]),
    transportShare: share(0.03, [0.02, 0.05]),
    maxRackW: figure(50_000, 'W', 'cooling-library', 'estimate', [30_000, 50_000]),
    flowRule: 'constant-rise',
    riseK: figure(10, 'K', 'engineering-practice', 'assumption', [6, 12]),
    flowM3PerJ: perKw(1.45, 'worked-here'),
    minSupplyTempC: figure(17, '°C', 'ashrae-tc99', 'regulator', [14, 18]),
    maxSupplyTempC: warmest(20, [18, 22]),
    liquid: 'water',
    boilingFluid: undefined,
    inTanks: false,
    inRearDoors: false,
  },
  'rear-door': {
    label: 'Rear-door heat exchanger',
    liquidShareOf: 'technology',
    liquidFraction: share(0.95, [0.8, 1]),
    transportShare: share(0.015, [0.005, 0.02]),
    maxRackW: figure(80_000, 'W', 'cooling-library', 'vendor', [20_000, 80_000]),
    flowRule: 'constant-rise',
    riseK: figure(10, 'K', 'engineering-practice', 'assumption', [6, 12]),
    flowM3PerJ: perKw(1.45, 'worked-here'),
    minSupplyTempC: figure(18, '°C', 'ibm-rear-door', 'vendor', [17, 22]),
    maxSupplyTempC: warmest(23, [20, 24]),
    liquid: 'water',
    boilingFluid: undefined,
    inTanks: false,
    inRearDoors: true,
  },
  'dlc-1p': {
    label: 'Direct-to-chip, single-phase',
    liquidShareOf: 'rack',
    liquidFraction: share(0.75, [0.7, 0.8]),
    transportShare: figure(0.01, '1', 'vertiv-xdu1350', 'vendor', [0.007, 0.037]),
    maxRackW: figure(600_000, 'W', 'tomshardware-kyber', 'estimate', [142_000, 680_000]),
    flowRule: 'constant-return',
    riseK: figure(15, 'K', 'lenovo-lp2357', 'vendor', [5, 30]),
    flowM3PerJ: perKw(1, 'lenovo-lp2357'),
    minSupplyTempC: dewGuard,
    maxSupplyTempC: warmest(45, [45, 50]),
    liquid: 'pg25',
    boilingFluid: undefined,
    inTanks: false,
    inRearDoors: false,
  },
  'dlc-2p': {
    label: 'Direct-to-chip, two-phase',
    liquidShareOf: 'rack',
    liquidFraction: share(0.75, [0.7, 0.8]),
    transportShare: share(0.006, [0.003, 0.01]),
    maxRackW: figure(250_000, 'W', 'model-assumption', 'assumption', [140_000, 600_000]),
    flowRule: 'constant-rise',
    riseK: figure(10, 'K', 'model-assumption', 'assumption', [5, 15]),
    flowM3PerJ: perKw(0.395, 'worked-here'),
    minSupplyTempC: dewGuard,
    maxSupplyTempC: warmest(45, [40, 50]),
    liquid: undefined,
    boilingFluid: 'r1233zde',
    inTanks: false,
    inRearDoors: false,
  },
  'immersion-1p': {
    label: 'Immersion, single-phase',
    liquidShareOf: 'technology',
    liquidFraction: share(0.99, [0.97, 1]),
    transportShare: share(0.025, [0.02, 0.03]),
    maxRackW: figure(300_000, 'W', 'immersion-vendors', 'vendor', [60_000, 368_000]),
    flowRule: 'constant-rise',
    riseK: figure(10, 'K', 'worked-here', 'estimate'),
    flowM3PerJ: perKw(3.4, 'worked-here'),
    minSupplyTempC: noGuard,
    maxSupplyTempC: figure(42, '°C', 'engineering-practice', 'assumption', [40, 50]),
    liquid: 'oil',
    boilingFluid: undefined,
    inTanks: true,
    inRearDoors: false,
  },
  'immersion-2p': {
    label: 'Immersion, two-phase',
    liquidShareOf: 'technology',
    liquidFraction: share(0.99, [0.97, 1]),
    transportShare: share(0.0075, [0.005, 0.01]),
    maxRackW: figure(250_000, 'W', 'immersion-vendors', 'vendor', [120_000, 252_000]),
    flowRule: 'constant-rise',
    riseK: figure(10, 'K', 'worked-here', 'estimate'),
    flowM3PerJ: perKw(1.45, 'worked-here'),
    minSupplyTempC: noGuard,
    maxSupplyTempC: figure(43, '°C', 'engineering-practice', 'assumption', [40, 45]),
    liquid: 'water',
    boilingFluid: 'novec-649',
    inTanks: true,
    inRearDoors: false,
  },
} satisfies Record<string, CoolingTechnologyRecord>;
