import { coolableRackW } from '../../src/model/compute/coolable-rack.ts';
import { atMost, change, type Invariant, isShare, near } from './invariant.ts';

const says =
  (rule: string) =>
  (warning: { readonly rule: string }): boolean =>
    warning.rule === rule;

/** What does not get rid of its heat does no work, and it is said; plant is built for what racks together draw. */
export const WORK_INVARIANTS: readonly Invariant[] = [
  {
    name: 'plant is built for the share of the rating that racks together draw: IT power, heat, peak',
    rule: 'CMP-17',
    example: { 'compute.rackType': 'dgx-h100' },
    holds: ({ compute, cooling, power }, assumed) =>
      isShare(compute.provisionedShare) &&
      near(compute.provisionedItPowerW, compute.itPowerW * assumed.provisionedShare) &&
      near(cooling.liquidHeatW + cooling.airHeatW, compute.provisionedItPowerW) &&
      near(
        power.facilityPeakPowerW,
        compute.itPowerW * assumed.provisionedShare * cooling.peakPue * assumed.peakMarginRatio,
      ),
    broken: [
      change('compute', ({ itPowerW }) => ({ provisionedItPowerW: itPowerW })),
      change('cooling', ({ airHeatW }) => ({ airHeatW: airHeatW / 0.75 })),
      change('power', (p) => ({ facilityPeakPowerW: p.facilityPeakPowerW / 0.75 })),
      change('compute', () => ({ provisionedShare: 1.1 })),
    ],
  },
  {
    name: 'no rack gives off more than its cooling carries, and one held back is warned of',
    rule: 'CMP-15',
    example: { 'cooling.technology': 'air' },
    holds: ({ compute, params, warnings }, assumed) =>
      atMost(compute.rackPowerW * compute.provisionedShare, coolableRackW(params, assumed)) &&
      isShare(compute.coolableShare) &&
      near(compute.rackPowerW, compute.ratedRackPowerW * compute.coolableShare) &&
      compute.coolableShare < 1 === warnings.some(says('COOL-16')),
    broken: [
      change('compute', ({ ratedRackPowerW }) => ({ rackPowerW: ratedRackPowerW, coolableShare: 1 })),
      change('compute', ({ rackPowerW }) => ({ rackPowerW: rackPowerW / 2 })),
      (campus) => ({ ...campus, warnings: [] }),
    ],
  },
  {
    name: 'servers in air that is too warm do less, and it is said; what heat leaves of the work is one share',
    rule: 'CMP-16',
    example: { 'cooling.technology': 'air', 'cooling.supplyTempC': 40 },
    holds: ({ compute, cooling, workload, warnings }) =>
      isShare(cooling.inletWorkShare) &&
      near(workload.workShare, compute.coolableShare * cooling.inletWorkShare) &&
      (workload.workShare > 0 || (workload.tokensPerS === 0 && workload.trainingFlop === 0)) &&
      cooling.inletWorkShare < 1 === warnings.some(says('CMP-16')),
    broken: [
      change('cooling', () => ({ inletWorkShare: 1 })),
      change('workload', () => ({ workShare: 1 })),
      (campus) => ({
        ...change('cooling', () => ({ inletWorkShare: 0 }))(campus),
        workload: { ...campus.workload, workShare: 0 },
      }),
      (campus) => ({ ...campus, warnings: [] }),
    ],
  },
];
