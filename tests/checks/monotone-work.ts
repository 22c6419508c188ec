import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import type { Figure } from '../../src/catalogue/figure.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { rackOf } from '../../src/model/compute/chosen-rack.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { type Monotone, ONE_BLOCK, still } from './monotone-type.ts';

/** A price of what is not made: beyond any that is. */
const NO_PRICE = 1e12;

/** What a figure may be at least; one's own rack has no range. */
const leastOf = ({ value, low = value }: Figure): number => low;

/** What liquid carries over what air does: where it is hardly more, less work is lost than halls for air save (ECO-4). */
const WELL_BEYOND = 1.2;

/** Racks that give off more in cold plates, by a factor, than air ever carries, whatever their figures turn out to be; what stays in the air counts. */
const beyondAir =
  (factor: number) =>
  (values: ParamValues): boolean => {
    const { powerW, provisionedShare, liquidFraction } = rackOf(values);
    const airW = COOLING_TECHNOLOGIES.air.maxRackW.value;
    const drawnW = leastOf(powerW) * (provisionedShare === undefined ? 1 : leastOf(provisionedShare));
    return Math.min(drawnW, airW / (1 - leastOf(liquidFraction))) > factor * airW;
  };

// Fed in full: a campus short of power gains from racks that draw less, and one of racks for next to nothing from less hall.
const LIQUID_COOLED: ParamChange = {
  'cooling.technology': 'dlc-1p',
  'compute.sizingMode': 'accelerators',
  'compute.acceleratorCount': 100_000,
  'ownRack.priceUsd': 3_000_000,
  'power.gridLimitMw': 12_000,
};

const IN_AIR = (): ParamChange => ({ 'cooling.technology': 'air' });

const work = ({ workload }: Pick<CampusResult, 'workload'>): readonly number[] => [
  workload.tokensPerS,
  workload.trainingFlop,
];

const workOfFirst = ({ outcomes }: CampusResult): readonly number[] => outcomes.slice(0, 1).flatMap(work);

const price = ({ economics }: CampusResult): readonly number[] => [
  economics.usdPerMillionTokens ?? NO_PRICE,
  economics.usdPerAcceleratorHour ?? NO_PRICE,
];

/** What does not get rid of its heat, or is not fed, earns nothing; what draws less than its rating needs less plant. */
export const WORK_MOVES: readonly Monotone[] = [
  {
    name: 'racks that draw more of their rating: no less peak, heat, energy and plant for as many of them',
    rule: 'CMP-17',
    fix: {
      'compute.rackType': 'dgx-h100',
      'compute.sizingMode': 'accelerators',
      'economics.capexBasis': 'parts',
    },
    move: still,
    lift: 'provisionedShare',
    noLess: ({ compute, cooling, power, economics }) => [
      power.facilityPeakPowerW,
      cooling.liquidHeatW + cooling.airHeatW,
      cooling.heatRejectionUnitCount,
      power.blockTransformerCount,
      economics.capexLines.find(({ id }) => id === 'shell-mep')?.usd ?? 0,
      -compute.itPowerW,
    ],
  },
  {
    name: 'air for racks that only liquid carries: no more work of theirs, whatever stands beside them',
    rule: 'CMP-15',
    where: beyondAir(1),
    fix: LIQUID_COOLED,
    move: IN_AIR,
    noMore: workOfFirst,
  },
  {
    name: 'air for racks that only liquid carries, and no others: no more work, no lower price of it',
    rule: 'CMP-15',
    where: beyondAir(WELL_BEYOND),
    // Of several blocks the price is of all: those that air carries, or that give no tokens, may save more hall than work is lost.
    fix: { ...LIQUID_COOLED, ...ONE_BLOCK },
    move: IN_AIR,
    noMore: work,
    noLess: price,
  },
  {
    name: 'warmer supply of air, of in-row coolers and of rear doors: no more of the work of a server',
    rule: 'CMP-16',
    where: (v) => ['air', 'in-row', 'rear-door'].includes(v['cooling.technology']),
    move: (v) => ({ 'cooling.supplyTempC': v['cooling.supplyTempC'] + 3 }),
    noMore: ({ cooling }) => [cooling.inletWorkShare],
  },
  {
    name: 'air of 45 °C instead of 36: no more work, no lower price of it, however many servers that pays',
    rule: 'CMP-16',
    fix: { 'cooling.technology': 'air', 'cooling.supplyTempC': 36 },
    // Outside air is as warm as the weather, whatever was asked for.
    where: (values) => values['cooling.heatRejection'] !== 'outside-air',
    move: () => ({ 'cooling.supplyTempC': 45 }),
    noMore: work,
    noLess: price,
  },
];
