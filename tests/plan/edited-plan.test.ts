import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import { poseOf } from '../../src/model/layout/site/site-pose.ts';
import { placeCampus } from '../../src/plan/place-campus.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { PLAN_FLOW_INVARIANTS } from '../checks/plan-flow-invariants.ts';
import { PLAN_PLACE_INVARIANTS } from '../checks/plan-place-invariants.ts';
import { PLAN_SIZE_INVARIANTS } from '../checks/plan-size-invariants.ts';
import { PLAN_STATE_INVARIANTS } from '../checks/plan-state-invariants.ts';
import { anyEdits } from '../helpers/random-edits.ts';
import { ABILENE } from '../model/examples.ts';

const FEW = { ...ABILENE, 'layout.buildingCount': 4, 'compute.acceleratorCount': 7_200 };
const planOf = (edits: Parameters<typeof computeCampus>[2]): Plan =>
  placeCampus(computeCampus(FEW, undefined, edits), 'edited');

/** Buildings, halls and yards of the plan that do not stand where the site says. */
function misplaced({ campus, things }: Plan): string[] {
  const at = (kind: 'building' | 'hall' | 'switchyard' | 'office', index: number) =>
    [things[kind].position[index * 3] ?? 0, things[kind].position[index * 3 + 2] ?? 0] as const;
  const wrong = (id: string, [x, z]: readonly [number, number], rect: { x: number; z: number }) =>
    Math.abs(x - rect.x) + Math.abs(z - rect.z) > 0.02 ? [id] : [];
  const { parcels, halls } = campus.site;
  return [
    ...parcels.flatMap((parcel) =>
      parcel.kind === 'building' || parcel.kind === 'switchyard'
        ? wrong(parcel.id, at(parcel.kind, parcel.index), poseOf(parcel))
        : [],
    ),
    ...halls.flatMap((hall) => wrong(hall.id, at('hall', hall.index), poseOf(hall))),
  ];
}

describe('an edited site', () => {
  const invariants = [...PLAN_FLOW_INVARIANTS, ...PLAN_STATE_INVARIANTS, ...PLAN_SIZE_INVARIANTS];

  it('is placed where it says, with every run on its route, on any edits', () => {
    fc.assert(
      fc.property(anyEdits(4), (edits) => {
        const plan = planOf(edits);
        expect(misplaced(plan)).toEqual([]);
        expect(invariants.flatMap(({ faults }) => faults(plan))).toEqual([]);
      }),
      { numRuns: 12, seed: 20261129 },
    );
  });

  it('keeps things clear of one another, inside the fence, where buildings were moved and turned about', () => {
    const plan = planOf([
      { op: 'move', id: 'building-3', dx: 1_200, dz: 150 },
      { op: 'rotate', id: 'building-0', quarterTurns: 2 },
      { op: 'remove', id: 'office' },
    ]);
    expect(PLAN_PLACE_INVARIANTS.flatMap(({ faults }) => faults(plan))).toEqual([]);
    expect(plan.things.office.count).toBe(0);
  });

  it('that the plan does not follow is found', () => {
    const plan = planOf([{ op: 'move', id: 'building-3', dx: 1_200, dz: 0 }]);
    const { site } = computeCampus(FEW);
    expect(misplaced({ ...plan, campus: { ...plan.campus, site } })).toContain('building-3');
  });
});
