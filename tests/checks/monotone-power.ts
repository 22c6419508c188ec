import type { CampusResult } from '../../src/model/campus-types.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { type Monotone, still } from './monotone-type.ts';

/** More electrical rooms make larger buildings, whose longer feeders fail a little more often. */
const LONGER_FEEDERS = 1e-5;

const BY_COUNT: ParamChange = { 'compute.sizingMode': 'accelerators' };

/** Larger rooms may let a building stand on less ground than one that is stretched for its rows: land is left aside. */
const capitalButLand = ({ economics }: CampusResult): number =>
  economics.capexLines.reduce((sum, { id, usd }) => sum + (id === 'land' ? 0 : usd), 0);

/** What another path for the power adds to, or leaves as it is. */
const whatPathsCost = (campus: CampusResult): readonly number[] => [
  campus.energy.availability,
  capitalButLand(campus),
  campus.layout.floorAreaM2,
  campus.power.blockTransformerCount,
  campus.power.feederCount,
];

export const POWER_MOVES: readonly Monotone[] = [
  {
    name: 'half as many accelerators again: no less power, racks, floor, capital or cost',
    rule: 'CMP-1',
    fix: BY_COUNT,
    move: (v) => ({ 'compute.acceleratorCount': v['compute.acceleratorCount'] * 1.5 }),
    noLess: ({ power, compute, layout, economics }) => [
      power.facilityPeakPowerW,
      compute.rackCount,
      layout.floorAreaM2,
      economics.capexUsd,
      economics.annualCostUsd,
    ],
  },
  {
    name: 'more grid: no more shortfall, no less availability',
    rule: 'PWR-6',
    move: (v) => ({ 'power.gridLimitMw': v['power.gridLimitMw'] + 500 }),
    noMore: ({ power }) => [power.shortfallW],
    noLess: ({ energy }) => [energy.availability, energy.fullSupplyShare],
  },
  {
    name: 'one reactor more: no more shortfall, no less capital',
    rule: 'PWR-20',
    move: (v) => ({ 'power.smrCount': v['power.smrCount'] + 1 }),
    noMore: ({ power, energy }) => [
      power.shortfallW,
      energy.unservedEnergyJ / (energy.unservedEnergyJ + energy.annualEnergyJ),
    ],
    noLess: ({ economics }) => [economics.capexUsd],
  },
  {
    name: 'a larger battery: no more shortfall, no less availability and capital',
    rule: 'PWR-18',
    fix: { 'economics.capexBasis': 'parts' },
    move: (v) => ({ 'power.batteryMwh': v['power.batteryMwh'] + 500 }),
    noMore: ({ power }) => [power.shortfallW],
    noLess: ({ energy, economics }) => [energy.availability, economics.capexUsd],
  },
  {
    name: 'stand-by sets for more of the load, or fuel for longer: no less availability, fuel and capital',
    rule: 'PWR-74',
    fix: { 'economics.capexBasis': 'parts' },
    move: (v) => ({
      'power.standbyShare': Math.min(1, v['power.standbyShare'] + 0.25),
      'power.standbyFuelHours': Math.min(96, v['power.standbyFuelHours'] + 12),
    }),
    noLess: ({ energy, economics, power, layout }) => [
      energy.availability,
      economics.capexUsd,
      power.standbyFuelM3,
      layout.placedAreaM2,
    ],
  },
  {
    name: 'sets that fail to start more often: no more availability',
    rule: 'PWR-74',
    fix: { 'power.standbyShare': 1 },
    move: still,
    lift: 'standbyFailToStart',
    noMore: ({ energy }) => [energy.availability, energy.fullSupplyShare],
  },
  {
    name: 'more solar: no less energy of it, capital and land, no more unserved, no firmer supply',
    rule: 'PWR-77',
    fix: { 'economics.capexBasis': 'parts' },
    move: (v) => ({ 'power.solarMw': v['power.solarMw'] + 300 }),
    noLess: ({ energy, economics, layout }) => [
      energy.shares.find(({ kind }) => kind === 'solar')?.energyJ ?? 0,
      economics.capexUsd,
      layout.siteAreaM2,
    ],
    noMore: ({ energy, power }) => [energy.unservedEnergyJ, power.firmSupplyRatio],
  },
  {
    name: 'units that are longer away after a trip: a battery bridges no more of it',
    rule: 'PWR-18',
    fix: { 'power.smrCount': 4, 'power.batteryMw': 500, 'power.batteryMwh': 4_000 },
    move: still,
    lift: 'reactorRepairHours',
    noMore: ({ energy }) => [energy.availability, energy.fullSupplyShare],
  },
  {
    name: 'more planned work on a path: no more availability',
    rule: 'PWR-60',
    move: still,
    lift: 'plannedPathHoursPerYear',
    noMore: ({ energy }) => [energy.availability, energy.chainAvailability],
  },
  {
    name: 'a grid that is down more: no more availability',
    rule: 'PWR-17',
    // Batteries and stand-by sets carry outages alone, not a line that is too small: beside them, an outage may be the better hour.
    fix: { 'power.batteryMwh': 0, 'power.standbyShare': 0 },
    move: still,
    lift: 'gridUnavailability',
    noMore: ({ energy }) => [energy.availability],
  },
  {
    name: 'a path that is down more: no more availability',
    rule: 'PWR-15',
    move: still,
    lift: 'pathUnavailability',
    noMore: ({ energy }) => [energy.availability, energy.chainAvailability],
  },
  {
    name: 'double conversion loses no less than eco mode',
    rule: 'PWR-1',
    fix: { ...BY_COUNT, 'power.distribution': 'ac-415-eco' },
    move: () => ({ 'power.distribution': 'ac-415-double' }),
    noLess: ({ power }) => [power.powerLossW],
  },
  {
    name: 'N+1 over N: no less availability, capital, floor, transformers and feeders',
    rule: 'PWR-2',
    fix: { 'power.redundancy': 'n', 'economics.capexBasis': 'parts' },
    move: () => ({ 'power.redundancy': 'n+1' }),
    tolerance: LONGER_FEEDERS,
    noLess: whatPathsCost,
  },
  {
    name: '2N over N+1: no less availability, capital, floor, transformers and feeders',
    rule: 'PWR-2',
    fix: { 'power.redundancy': 'n+1', 'economics.capexBasis': 'parts' },
    move: () => ({ 'power.redundancy': '2n' }),
    tolerance: LONGER_FEEDERS,
    noLess: whatPathsCost,
  },
  {
    name: 'a dearer grid: no less annual cost',
    rule: 'PWR-22',
    move: (v) => ({ 'economics.gridPriceUsdPerMwh': v['economics.gridPriceUsdPerMwh'] + 20 }),
    noLess: ({ economics }) => [economics.annualCostUsd],
  },
  {
    name: 'dearer gas: no less annual cost',
    rule: 'PWR-24',
    move: still,
    lift: 'gasUsdPerMmbtu',
    noLess: ({ economics }) => [economics.annualCostUsd],
  },
];
