import type { Mutant } from './mutant-type.ts';

export const FLEET_MUTANTS: readonly Mutant[] = [
  {
    id: 'model/fits-a-facility-for-ever',
    breaks: 'The power of a mixed fleet is reckoned again and again after it stands.',
    file: 'src/model/compute/size-fleet.ts',
    find: 'if (itW === before) break;',
    replace: '',
    test: { file: 'tests/model/reckoned-once.test.ts', name: 'until the power that fits a facility stands' },
  },
  {
    id: 'model/blocks-told-of-the-whole',
    breaks: 'Each block of a mixed fleet is told the tokens and the network of the first.',
    file: 'src/answers/read-blocks.ts',
    find: 'const outcome = outcomes[index];',
    replace: 'const outcome = outcomes[0];',
    test: { file: 'tests/model/mixed-fleet.test.ts', name: 'tells of each block what adds to the campus' },
  },
  {
    id: 'model/whole-blocks-train',
    breaks: 'A block trains with all of its copies or with none, so that a large one keeps better ones out.',
    file: 'src/model/workload/join-work.ts',
    find: 'const copies = Math.min(left, work.trainingReplicas);',
    replace: 'const copies = work.trainingReplicas > left ? 0 : work.trainingReplicas;',
    test: { file: 'tests/model/mixed-fleet.test.ts', name: 'trains with the copies that give most' },
  },
  {
    id: 'model/hours-lost-by-flop',
    breaks:
      'What heat takes of the hours of a mixed fleet is weighed by BF16, which some accelerators do not have.',
    file: 'src/model/workload/join-work.ts',
    find: '(work) => work.trainingAccelerators + work.servingAccelerators;',
    replace: '(work) => work.peakBf16FlopPerS;',
    test: { file: 'tests/model/mixed-fleet.test.ts', name: 'lose what heat takes of each accelerator' },
  },
  {
    id: 'model/others-come-on-top',
    breaks: 'Blocks beside the first are added to the accelerators that the campus is asked for.',
    file: 'src/model/compute/size-fleet.ts',
    find: "values['compute.acceleratorCount'] - sum(",
    replace: "values['compute.acceleratorCount'] - 0 * sum(",
    test: {
      file: 'tests/model/mixed-fleet.test.ts',
      name: 'gives the first block what the others leave of the accelerators',
    },
  },
  {
    id: 'model/halls-shared-by-turns',
    breaks: 'Halls go to the blocks in turns, whatever their racks draw.',
    file: 'src/model/layout/split-fleet.ts',
    find: '(blocks[index]?.itPowerW ?? 0) / (shares[index] ?? 1)',
    replace: '1 / (shares[index] ?? 1)',
    test: { file: 'tests/model/mixed-fleet.test.ts', name: 'shares the halls out by power' },
  },
  {
    id: 'model/liquid-share-by-rack',
    breaks: 'The liquid share of a mixed fleet is a mean over racks and not over what they draw.',
    file: 'src/model/compute/size-fleet.ts',
    find: "mean('rackLiquidFraction', drawnW)",
    replace: "mean('rackLiquidFraction', ({ rackCount }) => rackCount)",
    test: { file: 'tests/model/mixed-fleet.test.ts', name: 'has in sum what its blocks have' },
  },
  {
    id: 'model/old-blocks-pay-for-ever',
    breaks: 'A block older than the life of IT still pays its annuity.',
    file: 'src/model/economics/cost-campus.ts',
    find: '>= itLifeYears) paidUsd',
    replace: '>= 10 * itLifeYears) paidUsd',
    test: {
      file: 'tests/model/mixed-fleet.test.ts',
      name: 'cost as much a year until the older one is written off',
    },
  },
  {
    id: 'plan/racks-by-the-first-block',
    breaks: 'Every rack of a mixed fleet is told of as one of the first block.',
    file: 'src/plan/block-of-rack.ts',
    find: 'if (rack < first) return block;',
    replace: 'if (rack < campus.compute.rackCount) return block;',
    test: {
      file: 'tests/plan/mixed-plan.test.ts',
      name: 'has every rack of every block, as large as its own record',
    },
  },
  {
    id: 'plan/air-racks-on-nothing',
    breaks: 'Racks without cold plates beside others with them hang on no air handler.',
    file: 'src/plan/cooler.ts',
    find: "if (by < -1) return { kind: 'crah', index: -2 - by };",
    replace: 'if (by < -1) return null;',
    test: { file: 'tests/plan/mixed-plan.test.ts', name: 'cools each rack by a unit of its own hall' },
  },
];
