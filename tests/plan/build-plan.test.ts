import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { brokenArraysOf, brokenLinksOf, escapesFrom, overlapsIn } from '../helpers/plan-checks.ts';
import { anyValues } from '../helpers/random-values.ts';

function countsOf(plan: Plan): Record<string, number> {
  const { compute, cooling, power, layout } = plan.campus;
  const units = (kind: string): number => {
    const share = power.supply.find((entry) => entry.kind === kind);
    return share && share.capacityW > 0 ? share.unitCount : 0;
  };
  return {
    building: layout.buildingCount,
    hall: layout.hallCount,
    rack: compute.rackCount,
    'support-rack': compute.supportRackCount,
    cdu: cooling.cduCount,
    crah: cooling.crahCount,
    'heat-rejection': cooling.heatRejectionUnitCount,
    'block-transformer': power.blockTransformerCount,
    'feeder-switchgear': power.feederCount,
    'main-transformer': power.mainTransformerCount,
    'gas-turbine': units('gas'),
    battery: units('battery'),
    generator: units('standby'),
    'solar-block': units('solar'),
    reactor: units('smr'),
    'turbine-hall': units('smr'),
  };
}

/** How near the two who are nearest to each other stand, metres. */
function nearestM({ count, pose }: Plan['props']['person']): number {
  const places = Array.from({ length: count }, (_, at) => pose.subarray(5 * at, 5 * at + 3));
  return Math.min(
    ...places.flatMap(([x = 0, , z = 0], at) =>
      places.slice(at + 1).map(([toX = 0, , toZ = 0]) => Math.hypot(toX - x, toZ - z)),
    ),
  );
}

function check(plan: Plan): void {
  expect(plan.stats.thingCounts).toMatchObject(countsOf(plan));
  expect(plan.stats.pathCounts['mv-feeder']).toBe(plan.campus.power.feederCount);
  expect(brokenArraysOf(plan)).toEqual([]);
  expect(brokenLinksOf(plan)).toEqual([]);
  expect(escapesFrom(plan)).toEqual([]);
  expect(overlapsIn(plan)).toEqual([]);
}

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('the plan of %s', (_, preset) => {
  const plan = buildPlan(preset.values);

  it('holds every thing once, inside its hall and clear of the others', () => check(plan));

  it('has the floor area the model gives, within 3 %', () => {
    const { size, count } = plan.shells;
    let area = 0;
    for (let box = 0; box < count; box += 1) area += (size[box * 3] ?? 0) * (size[box * 3 + 2] ?? 0);
    expect(Math.abs(area / plan.campus.layout.floorAreaM2 - 1)).toBeLessThan(0.03);
  });

  it('fences at least the land the model gives', () => {
    const { halfWidthM, halfDepthM } = plan.site;
    expect(4 * halfWidthM * halfDepthM).toBeGreaterThanOrEqual(plan.campus.layout.siteAreaM2 * 0.9999);
  });

  it('measures pipes and feeders', () => {
    // At least along one side of every building for each loop, and from the yard to every building.
    const acrossM = Math.sqrt(plan.campus.layout.floorAreaM2 / plan.campus.layout.buildingCount);
    const { buildingCount } = plan.campus.layout;
    // Where outside air takes all heat, no water flows and no pipe is laid.
    if (plan.campus.cooling.facilityFlowM3PerS > 0)
      expect(plan.metrics.pipeLengthM).toBeGreaterThan(2 * acrossM * buildingCount);
    else expect(plan.metrics.pipeLengthM).toBe(0);
    expect(plan.metrics.feederLengthM).toBeGreaterThan(acrossM * buildingCount);
  });

  it('is the same plan when built again', () => {
    const again = buildPlan(preset.values);
    for (const part of ['things', 'paths', 'props', 'shells', 'site'] as const) {
      // Megabytes of numbers: compared as bytes, since telling them apart one by one takes half a minute.
      expect(isDeepStrictEqual(again[part], plan[part]), part).toBe(true);
    }
  });

  it('scatters trees, vehicles and people for scale', () => {
    expect(plan.props.tree.count).toBeGreaterThan(1400);
    expect(plan.props.tree.count).toBeLessThan(2600);
    expect(plan.props.vehicle.count).toBeGreaterThan(100);
    expect(plan.props.person.count).toBeGreaterThan(15);
    expect(nearestM(plan.props.person)).toBeGreaterThan(1);
  });
});

/** Comparing every box of a campus of millions takes a minute: those stay with the model's invariants. */
const COMPARABLE_RACKS = 200_000;
const comparableValues = anyValues.filter((values) => {
  const { rackCount, supportRackCount } = computeCampus(values).compute;
  return rackCount + supportRackCount < COMPARABLE_RACKS;
});

describe('a plan of any parameters', () => {
  it('holds every thing once, inside its hall and clear of the others', () => {
    fc.assert(
      fc.property(comparableValues, (values) => check(buildPlan(values))),
      { numRuns: 25 },
    );
  });
});
