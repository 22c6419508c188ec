import { COOLING_TECHNOLOGIES } from '../../src/catalogue/cooling-technologies.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { rackOf } from '../../src/model/compute/chosen-rack.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { type Monotone, still } from './monotone-type.ts';

/** A price of what is not made: beyond any that is. */
const NO_PRICE = 1e12;

/** Racks that air never carries, whatever their power turns out to be. */
function beyondAir(values: ParamValues): boolean {
  const rack = rackOf(values);
  const share = rack.provisionedShare?.low ?? 1;
  return (rack.powerW.low ?? rack.powerW.value) * share > COOLING_TECHNOLOGIES.air.maxRackW.value;
}

const work = ({ workload }: CampusResult): readonly number[] => [workload.tokensPerS, workload.trainingFlop];

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
    name: 'air for racks that only liquid carries: no more work, no lower price of it',
    rule: 'CMP-15',
    where: beyondAir,
    // Fed in full: a campus short of power gains from racks that draw less, and one of racks for next to nothing from less hall.
    fix: {
      'cooling.technology': 'dlc-1p',
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 100_000,
      'ownRack.priceUsd': 3_000_000,
      'power.gridLimitMw': 12_000,
    },
    move: () => ({ 'cooling.technology': 'air' }),
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
    move: () => ({ 'cooling.supplyTempC': 45 }),
    noMore: work,
    noLess: price,
  },
];
