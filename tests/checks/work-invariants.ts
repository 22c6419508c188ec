import { assumptionsOfBlock } from '../../src/model/assumptions.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { coolableRackW } from '../../src/model/compute/coolable-rack.ts';
import { atMost, change, type Invariant, isShare, near } from './invariant.ts';

const says =
  (rule: string) =>
  (warning: { readonly rule: string }): boolean =>
    warning.rule === rule;

/** The racks of each block; of a campus of one the racks that it tells of. */
const racksOf = (
  blocks: CampusResult['blocks'],
  compute: CampusResult['compute'],
): readonly CampusResult['compute'][] =>
  blocks.length === 1 ? [compute] : blocks.map((block) => block.compute);

/** Between the least and the most of these; of one number that number. */
const isMeanOf = (mean: number, all: readonly number[]): boolean =>
  atMost(Math.min(...all), mean) && atMost(mean, Math.max(...all));

/** What does not get rid of its heat does no work, and it is said; plant is built for what racks together draw. */
export const WORK_INVARIANTS: readonly Invariant[] = [
  {
    name: 'plant is built for the share of the rating that racks together draw: IT power, heat, peak',
    rule: 'CMP-17',
    example: { 'compute.rackType': 'dgx-h100' },
    holds: ({ blocks, compute, cooling, power }, { provisionedShare, peakMarginRatio }) =>
      isShare(compute.provisionedShare) &&
      (blocks.length > 1 || compute.provisionedShare === provisionedShare) &&
      near(compute.provisionedItPowerW, compute.itPowerW * compute.provisionedShare) &&
      near(cooling.liquidHeatW + cooling.airHeatW, compute.provisionedItPowerW) &&
      near(
        power.facilityPeakPowerW,
        compute.itPowerW * compute.provisionedShare * cooling.peakPue * peakMarginRatio,
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
    holds: ({ blocks, compute, params, warnings }, assumed) =>
      racksOf(blocks, compute).every(
        (racks, block) =>
          atMost(
            racks.rackPowerW * racks.provisionedShare,
            coolableRackW(
              blocks[block]?.params ?? params,
              assumptionsOfBlock(params, blocks[block]?.params ?? params, assumed),
            ),
          ) &&
          isShare(racks.coolableShare) &&
          near(racks.rackPowerW, racks.ratedRackPowerW * racks.coolableShare),
      ) &&
      racksOf(blocks, compute).some(({ coolableShare }) => coolableShare < 1) ===
        warnings.some(says('COOL-16')),
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
    holds: ({ blocks, compute, cooling, workload, warnings }) =>
      isShare(cooling.inletWorkShare) &&
      isMeanOf(
        workload.workShare,
        racksOf(blocks, compute).map(({ coolableShare }) => coolableShare * cooling.inletWorkShare),
      ) &&
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
