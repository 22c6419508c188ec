import { OPTICS } from '../../src/catalogue/optics.ts';
import { totalPerOutput } from '../../src/model/workload/prefill-time.ts';
import { atMost, change, type Invariant, isShare, isWhole, near, sumOf } from './invariant.ts';

/** A share where something trains, and none where nothing does. A job may train and have none: no rate, or no network. */
const shareWhere = (trains: boolean, value: number | null): boolean =>
  value === null || (trains && isShare(value));

/** Network, training and serving. */
export const YIELD_INVARIANTS: readonly Invariant[] = [
  {
    name: 'switches are leaves, spines, cores and circuit switches, all whole',
    rule: 'FAB-2',
    holds: ({ fabric }) =>
      fabric.switchCount ===
        fabric.leafCount + fabric.spineCount + fabric.coreCount + fabric.circuitSwitchCount &&
      [fabric.leafCount, fabric.spineCount, fabric.coreCount, fabric.podCount, fabric.linkCount].every(
        isWhole,
      ),
    broken: [
      change('fabric', ({ switchCount }) => ({ switchCount: switchCount + 1 })),
      change('fabric', ({ leafCount, switchCount }) => ({
        leafCount: leafCount + 0.5,
        switchCount: switchCount + 0.5,
      })),
    ],
  },
  {
    name: 'bundles add up: links, optical modules, watts; light has one at each end or more, copper none',
    rule: 'FAB-10',
    holds: ({ fabric }) =>
      fabric.linkCount === sumOf(fabric.links, ({ linkCount }) => linkCount) &&
      fabric.transceiverCount === sumOf(fabric.links, ({ opticalEndCount }) => opticalEndCount) &&
      fabric.links.every((b) => b.opticalEndCount === 0 || b.opticalEndCount >= 2 * b.linkCount) &&
      near(
        fabric.opticsPowerW,
        sumOf(fabric.links, ({ powerW }) => powerW),
      ) &&
      atMost(
        sumOf(fabric.links, ({ usd }) => usd),
        fabric.fabricCapexUsd,
      ),
    broken: [
      change('fabric', ({ linkCount }) => ({ linkCount: linkCount + 1 })),
      change('fabric', ({ transceiverCount }) => ({ transceiverCount: transceiverCount + 1 })),
      change('fabric', ({ links }) => ({ links: links.map((b) => ({ ...b, powerW: b.powerW * 1.01 })) })),
      change('fabric', ({ links }) => ({ fabricCapexUsd: sumOf(links, ({ usd }) => usd) / 2 })),
    ],
  },
  {
    name: 'network power is switches and optics, and the optics are one of the two ways to build them',
    rule: 'FAB-11',
    // Each network of a mixed fleet is built one way or the other.
    holds: ({ blocks, fabric }) =>
      near(fabric.fabricPowerW, fabric.switchPowerW + fabric.opticsPowerW) &&
      (near(fabric.opticsPowerW, fabric.opticsPluggablePowerW) ||
        near(fabric.opticsPowerW, fabric.opticsCoPackagedPowerW) ||
        (blocks.length > 1 &&
          fabric.opticsPowerW > Math.min(fabric.opticsPluggablePowerW, fabric.opticsCoPackagedPowerW) &&
          fabric.opticsPowerW < Math.max(fabric.opticsPluggablePowerW, fabric.opticsCoPackagedPowerW))),
    broken: [
      change('fabric', ({ fabricPowerW }) => ({ fabricPowerW: fabricPowerW * 1.01 })),
      change('fabric', (f) => ({ opticsPowerW: f.opticsPowerW / 3, fabricPowerW: f.switchPowerW })),
    ],
  },
  {
    name: 'bisection is at most half of what the endpoints send',
    rule: 'FAB-2',
    holds: ({ fabric }) =>
      atMost(fabric.bisectionBytesPerS, (fabric.endpointsPerPod * fabric.endpointBytesPerS) / 2) &&
      atMost(fabric.campusBisectionBytesPerS, (fabric.endpointCount * fabric.endpointBytesPerS) / 2) &&
      (fabric.podCount > 1 || fabric.campusBisectionBytesPerS > 0),
    broken: [
      change('fabric', (f) => ({ bisectionBytesPerS: f.endpointsPerPod * f.endpointBytesPerS })),
      change('fabric', (f) => ({ campusBisectionBytesPerS: f.endpointCount * f.endpointBytesPerS })),
    ],
  },
  {
    name: 'a job at full rate holds at most all endpoints; pods hold all of them',
    rule: 'FAB-3',
    holds: ({ fabric }) =>
      atMost(fabric.coherentAccelerators, fabric.endpointCount) &&
      fabric.podCount * fabric.endpointsPerPod >= fabric.endpointCount,
    broken: [
      change('fabric', ({ endpointCount }) => ({ coherentAccelerators: endpointCount + 1 })),
      change('fabric', () => ({ endpointsPerPod: 1, podCount: 1 })),
    ],
  },
  {
    name: 'no message is faster than light in fibre',
    rule: 'FAB-12',
    holds: ({ fabric }) =>
      fabric.worstPathLatencyS >= fabric.worstPathLengthM * OPTICS.fibreDelaySPerM.value &&
      fabric.worstPathHopCount >= 1,
    broken: [
      change('fabric', () => ({ worstPathLatencyS: 0 })),
      change('fabric', () => ({ worstPathHopCount: 0 })),
    ],
  },
  {
    name: 'training and serving share all accelerators; utilisation and goodput are shares',
    rule: 'WRK-1',
    holds: ({ compute, workload }) =>
      workload.trainingAccelerators + workload.servingAccelerators === compute.acceleratorCount &&
      shareWhere(workload.trainingAccelerators > 0, workload.mfu) &&
      shareWhere(workload.trainingAccelerators > 0, workload.goodput),
    broken: [
      change('workload', ({ servingAccelerators }) => ({ servingAccelerators: servingAccelerators + 1 })),
      change('workload', () => ({ mfu: 1.1 })),
      change('workload', () => ({ goodput: 1.1 })),
      change('workload', ({ servingAccelerators, trainingAccelerators }) => ({
        trainingAccelerators: 0,
        servingAccelerators: servingAccelerators + trainingAccelerators,
      })),
    ],
  },
  {
    name: 'a run makes at most the peak of its accelerators for its days',
    rule: 'WRK-5',
    holds: ({ compute, workload }) => {
      const peak = Math.max(workload.peakBf16FlopPerS, workload.peakFp8FlopPerS, workload.peakFp4FlopPerS);
      const share =
        compute.acceleratorCount > 0 ? workload.trainingAccelerators / compute.acceleratorCount : 0;
      return atMost(workload.trainingFlop, peak * share * workload.trainingDays * 86_400);
    },
    broken: [change('workload', ({ trainingFlop }) => ({ trainingFlop: trainingFlop * 1e3 }))],
  },
  {
    name: 'what is not fed does no work: no energy, no FLOP, no token, no price of one',
    rule: 'WRK-10',
    holds: ({ energy, workload, economics }) =>
      energy.availability > 0 ||
      (workload.trainingFlop === 0 && workload.tokensPerS === 0 && economics.usdPerMillionTokens === null),
    broken: [change('energy', () => ({ availability: 0 }))],
  },
  {
    name: 'tokens in and out are those out, times what their shape reads for each; output is never told as both',
    rule: 'WRK-8',
    holds: ({ workload }) =>
      near(workload.totalTokensPerS, workload.tokensPerS * totalPerOutput(workload.tokenShape)) &&
      (workload.tokensPerS === 0 || workload.tokensPerS < workload.totalTokensPerS),
    broken: [
      change('workload', ({ totalTokensPerS }) => ({ tokensPerS: totalTokensPerS })),
      change('workload', ({ totalTokensPerS }) => ({ totalTokensPerS: totalTokensPerS * 1.1 })),
    ],
  },
  {
    name: 'tokens flow where accelerators serve and a rate is known, not elsewhere',
    rule: 'WRK-8',
    holds: ({ workload }) =>
      workload.tokensPerS > 0
        ? workload.servingAccelerators > 0 && workload.tokenBasis !== 'none'
        : workload.tokensPerS === 0,
    broken: [
      change('workload', () => ({ servingAccelerators: 0 })),
      change('workload', () => ({ tokenBasis: 'none' as const })),
    ],
  },
];
