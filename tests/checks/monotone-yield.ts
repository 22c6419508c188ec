import { SERVES_LIKE, TOKEN_CURVES } from '../../src/catalogue/token-rates.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { rackOf } from '../../src/model/compute/chosen-rack.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { sumOf } from './invariant.ts';
import { type Monotone, ONE_BLOCK, still } from './monotone-type.ts';

/** Racks whose accelerator was measured, or is of the make of one that was. */
function hasMeasuredKin(values: ParamValues): boolean {
  const { acceleratorId } = rackOf(values);
  return Object.hasOwn(TOKEN_CURVES, acceleratorId) || Object.hasOwn(SERVES_LIKE, acceleratorId);
}

/** Links that end in light: which of a small campus do hangs on where its rows stand. */
const opticalLinks = ({ links }: CampusResult['fabric']): number =>
  sumOf(links, ({ linkCount, opticalEndCount }) => (opticalEndCount > 0 ? linkCount : 0));

/** Whether a grid of 12 GW feeds twice as many, and twice as many can be asked for. */
function isFedTwice(v: ParamValues): boolean {
  const { powerW, acceleratorsPerRack } = rackOf(v);
  const mostW =
    (2 * v['compute.acceleratorCount'] * (powerW.high ?? powerW.value)) / acceleratorsPerRack.value;
  return v['compute.acceleratorCount'] <= 1_000_000 && mostW / (1 - v['compute.generalShare']) < 12e9 / 2;
}

const THINNER = (v: ParamValues): ParamChange => ({
  'fabric.oversubscription': v['fabric.oversubscription'] + 1,
});

export const YIELD_MOVES: readonly Monotone[] = [
  {
    name: 'more oversubscription: no more bisection, switches and links',
    rule: 'FAB-2',
    // Of several networks the largest pod and the most endpoints may be of two.
    fix: ONE_BLOCK,
    move: (v) => ({ 'fabric.oversubscription': v['fabric.oversubscription'] + 1 }),
    noMore: ({ fabric }) => [
      fabric.bisectionBytesPerS / fabric.endpointsPerPod,
      fabric.switchCount,
      fabric.linkCount,
    ],
  },
  {
    name: 'more memory in one’s own rack, at the same rate: no fewer tokens',
    rule: 'WRK-9',
    fix: { 'compute.rackType': 'own' },
    where: (v) => v['ownRack.accelerators'] > 0,
    move: (v) => ({ 'ownRack.memoryGb': Math.min(20_000, v['ownRack.memoryGb'] * 1.3) }),
    tolerance: 1e-6,
    noLess: ({ workload }) => [workload.tokensPerS, workload.totalTokensPerS],
  },
  {
    name: 'a longer life of the IT: no more annual cost, the same capital',
    rule: 'ECO-7',
    // A longer life takes a written-off block back into the annuity (ECO-31).
    fix: ONE_BLOCK,
    move: (v) => ({ 'economics.itLifeYears': v['economics.itLifeYears'] + 1 }),
    noMore: ({ economics }) => [
      economics.annualCostUsd,
      economics.usdPerAcceleratorHour ?? 0,
      economics.capexUsd,
    ],
  },
  {
    name: 'dearer money: no less annual cost',
    rule: 'ECO-7',
    move: (v) => ({ 'economics.discountRatePct': v['economics.discountRatePct'] + 1 }),
    noLess: ({ economics }) => [economics.annualCostUsd],
  },
  {
    name: 'dearer racks: no less for servers and in all',
    rule: 'ECO-2',
    fix: { 'economics.capexBasis': 'parts' },
    move: still,
    lift: 'rackPriceUsd',
    noLess: ({ economics }) => [
      economics.capexLines.find(({ id }) => id === 'servers')?.usd ?? 0,
      economics.annualCostUsd,
    ],
  },
  {
    name: 'more hours sold: no more for an accelerator-hour',
    rule: 'ECO-10',
    move: still,
    lift: 'soldFraction',
    noMore: ({ economics }) => [economics.usdPerAcceleratorHour ?? 0],
  },
  {
    name: 'more speed for each user: no more tokens in all',
    rule: 'WRK-8',
    move: (v) => ({ 'workload.tokensPerSPerUser': v['workload.tokensPerSPerUser'] + 10 }),
    noMore: ({ workload }) => [workload.tokensPerS, workload.totalTokensPerS],
  },
  {
    name: 'more goes in: no more tokens out',
    rule: 'WRK-8',
    fix: { 'workload.tokenShape': 'chat' },
    move: () => ({ 'workload.tokenShape': 'long-input' }),
    noMore: ({ workload }) => [workload.tokensPerS],
  },
  {
    name: 'a thinner network: no more FLOP, whatever stands beside it',
    rule: 'WRK-3',
    // Folded trees and planes join more accelerators the thinner they are, so that fewer of a huge campus wait.
    fix: { 'fabric.topology': 'pods' },
    move: THINNER,
    noMore: ({ workload }) => [workload.trainingFlop],
  },
  {
    name: 'a thinner network of one block: no more utilisation',
    rule: 'WRK-3',
    // Of several blocks the utilisation is a mean by FLOP, which shifts as one of them gives less.
    fix: { ...ONE_BLOCK, 'fabric.topology': 'pods' },
    move: THINNER,
    noMore: ({ workload }) => [workload.mfu ?? 0],
  },
  {
    name: 'more accelerators train: no less FLOP',
    rule: 'WRK-3',
    move: (v) => ({ 'workload.trainingShare': Math.min(1, v['workload.trainingShare'] + 0.05) }),
    noLess: ({ workload }) => [workload.trainingFlop],
  },
  {
    name: 'more accelerators train: no more goodput and no more utilisation, replicas or not',
    rule: 'WRK-4',
    // Of several blocks both are means by FLOP, which a better one may come to give more of (CMP-26).
    fix: ONE_BLOCK,
    move: (v) => ({ 'workload.trainingShare': Math.min(1, v['workload.trainingShare'] + 0.05) }),
    noMore: ({ workload }) => [workload.goodput ?? 1, workload.mfu ?? 1],
  },
  {
    name: 'twice as many accelerators, fed and joined: no less FLOP',
    rule: 'WRK-4',
    // Half an accelerator counts as one that trains, as twice as much does, while more parts stand in series before it.
    where: (v) => isFedTwice(v) && v['compute.acceleratorCount'] * v['workload.trainingShare'] >= 1,
    fix: {
      // Only the first block doubles, which may be one that trains nothing.
      ...ONE_BLOCK,
      'compute.sizingMode': 'accelerators',
      'fabric.topology': 'clos',
      'fabric.nicGbps': 400,
      'fabric.oversubscription': 1,
      'power.gridLimitMw': 12_000,
    },
    move: (v) => ({ 'compute.acceleratorCount': 2 * v['compute.acceleratorCount'] }),
    noLess: ({ workload }) => [workload.trainingFlop],
  },
  {
    name: 'from 113 to 200 tokens a second for one user: tokens fall at least as the speed rises',
    rule: 'WRK-9',
    // Memory on the chip itself, which any block may have, does not slow down so early.
    where: hasMeasuredKin,
    fix: { ...ONE_BLOCK, 'workload.tokensPerSPerUser': 113 },
    move: () => ({ 'workload.tokensPerSPerUser': 200 }),
    noMore: ({ workload, params }) => [workload.tokensPerS * params['workload.tokensPerSPerUser']],
  },
  {
    name: 'accelerators for what goes in, beside those that write: no less tokens',
    rule: 'WRK-8',
    // Of their block: doubtful figures of the others go with those of the first rack (CMP-23), which is another one then.
    fix: {
      'compute.rackType': 'vera-rubin-nvl72',
      'compute.sizingMode': 'accelerators',
      'compute.acceleratorCount': 100_000,
      'cooling.technology': 'dlc-1p',
      'power.gridLimitMw': 12_000,
    },
    move: () => ({ 'compute.rackType': 'rubin-cpx' }),
    tolerance: 1e-4,
    noLess: ({ outcomes }) => outcomes.slice(0, 1).map(({ workload }) => workload.tokensPerS),
  },
  {
    name: 'more accelerators train: no more of them serve',
    rule: 'WRK-1',
    move: (v) => ({ 'workload.trainingShare': Math.min(1, v['workload.trainingShare'] + 0.1) }),
    noMore: ({ workload }) => [workload.servingAccelerators, workload.tokensPerS],
  },
  {
    name: 'a longer run: no less FLOP',
    rule: 'WRK-5',
    move: (v) => ({ 'workload.trainingDays': v['workload.trainingDays'] + 10 }),
    noLess: ({ workload }) => [workload.trainingFlop],
  },
  {
    name: 'slower checkpoints: no more goodput',
    rule: 'WRK-4',
    move: still,
    lift: 'checkpointWriteS',
    noMore: ({ workload }) => [workload.goodput ?? 0, workload.trainingFlop],
  },
  {
    name: 'a faster card: no fewer modules a link, no less network, IT and facility power',
    rule: 'CMP-18',
    // Racks without accelerators are sized by power, whole racks of it.
    where: (v) => rackOf(v).acceleratorsPerRack.value > 0,
    fix: { 'compute.sizingMode': 'accelerators' },
    // More racks beside the network move rows apart, and a few links from copper to light or back.
    tolerance: 0.05,
    move: (v) => ({ 'fabric.nicGbps': Math.min(3_200, 2 * v['fabric.nicGbps']) }),
    noLess: ({ fabric, compute, power }) => [
      // Beyond its reach (FAB-15) a network is cut up, to pieces of one row, where no link ends in light any more.
      opticalLinks(fabric) > 0 ? fabric.transceiverCount / opticalLinks(fabric) : null,
      fabric.fabricPowerW,
      compute.itPowerW,
      power.facilityPeakPowerW,
    ],
  },
  {
    name: 'hotter switches: no less network power',
    rule: 'FAB-11',
    // Sized by power, hotter switches leave room for fewer racks (CMP-18).
    fix: { 'compute.sizingMode': 'accelerators' },
    move: still,
    lift: 'switchPowerW',
    noLess: ({ fabric }) => [fabric.fabricPowerW],
  },
];
