import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { campusMetrics } from '../../src/model/flat-metrics.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { INVARIANTS } from './invariants.ts';
import { randomParams } from './random-params.ts';

const RUNS = { numRuns: 200, seed: 20261122 };

describe('what holds for every campus', () => {
  it.each(INVARIANTS.map((invariant) => [`${invariant.rule}: ${invariant.name}`, invariant] as const))(
    '%s',
    (_, invariant) => {
      fc.assert(
        fc.property(randomParams, (values) => invariant.holds(computeCampus(values))),
        RUNS,
      );
    },
  );
});

/** What must not fall when one knob rises; every other knob random. */
const RISES: readonly {
  readonly name: string;
  readonly fix?: Partial<ParamValues>;
  readonly raise: (values: ParamValues) => ParamValues;
  readonly read: (campus: CampusResult) => number;
}[] = [
  {
    name: 'more accelerators, no less facility power',
    fix: { 'compute.sizingMode': 'accelerators' },
    raise: (v) => ({ ...v, 'compute.acceleratorCount': v['compute.acceleratorCount'] * 1.5 }),
    read: ({ power }) => power.facilityPeakPowerW,
  },
  {
    name: 'warmer direct-to-chip supply, no less coolant',
    fix: { 'cooling.technology': 'dlc-1p', 'compute.sizingMode': 'accelerators' },
    raise: (v) => ({ ...v, 'cooling.supplyTempC': v['cooling.supplyTempC'] + 3 }),
    read: ({ cooling }) => cooling.coolantFlowM3PerS,
  },
  {
    // Cold-plate racks draw more coolant the warmer it is, which may cost more than it saves (COOL-22).
    name: 'warmer supply, no more annual PUE (dry, coolant flow that follows heat alone)',
    fix: { 'cooling.heatRejection': 'dry', 'cooling.technology': 'immersion-1p' },
    raise: (v) => ({ ...v, 'cooling.supplyTempC': v['cooling.supplyTempC'] + 3 }),
    read: ({ cooling }) => -cooling.annualPue,
  },
  {
    name: 'more grid, no more shortfall',
    raise: (v) => ({ ...v, 'power.gridLimitMw': v['power.gridLimitMw'] + 500 }),
    read: ({ power }) => -power.shortfallW,
  },
  {
    name: 'double conversion loses no less than eco mode',
    fix: { 'power.distribution': 'ac-415-eco', 'compute.sizingMode': 'accelerators' },
    raise: (v) => ({ ...v, 'power.distribution': 'ac-415-double' }),
    read: ({ power }) => power.powerLossW,
  },
  {
    name: 'two paths take no less floor than one',
    fix: { 'power.redundancy': 'n' },
    raise: (v) => ({ ...v, 'power.redundancy': '2n' }),
    read: ({ layout }) => layout.floorAreaM2,
  },
];

describe('what must not fall', () => {
  it.each(RISES)('$name', ({ fix, raise, read }) => {
    fc.assert(
      fc.property(randomParams, (random) => {
        const values: ParamValues = { ...random, ...fix };
        return read(computeCampus(raise(values))) >= read(computeCampus(values)) - 1e-9;
      }),
      RUNS,
    );
  });
});

describe('the composer', () => {
  it('is a pure function: equal parameters, equal numbers, parameters untouched', () => {
    fc.assert(
      fc.property(randomParams, (values) => {
        const frozen = Object.freeze({ ...values });
        expect(campusMetrics(computeCampus(frozen))).toEqual(campusMetrics(computeCampus({ ...values })));
      }),
      RUNS,
    );
  });
});
