import { type Monotone, still } from './monotone-type.ts';

export const YIELD_MOVES: readonly Monotone[] = [
  {
    name: 'more oversubscription: no more bisection, switches and links',
    rule: 'FAB-2',
    move: (v) => ({ 'fabric.oversubscription': v['fabric.oversubscription'] + 1 }),
    noMore: ({ fabric }) => [
      fabric.bisectionBytesPerS / fabric.endpointsPerPod,
      fabric.switchCount,
      fabric.linkCount,
    ],
  },
  {
    name: 'a longer life of the IT: no more annual cost, the same capital',
    rule: 'ECO-7',
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
    name: 'a thinner network: no more FLOP, no more utilisation',
    rule: 'WRK-3',
    // Folded trees and planes join more accelerators the thinner they are, so that fewer of a huge campus wait.
    fix: { 'fabric.topology': 'pods' },
    move: (v) => ({ 'fabric.oversubscription': v['fabric.oversubscription'] + 1 }),
    noMore: ({ workload }) => [workload.trainingFlop, workload.mfu ?? 0],
  },
  {
    name: 'more accelerators train: no less FLOP',
    rule: 'WRK-3',
    move: (v) => ({ 'workload.trainingShare': Math.min(1, v['workload.trainingShare'] + 0.05) }),
    noLess: ({ workload }) => [workload.trainingFlop],
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
    name: 'hotter switches: no less network power',
    rule: 'FAB-11',
    move: still,
    lift: 'switchPowerW',
    noLess: ({ fabric }) => [fabric.fabricPowerW],
  },
];
