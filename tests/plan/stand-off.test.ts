import { expect, it } from 'vitest';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import { DEFAULT_VALUES } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { boundsOfThing } from '../../src/plan/find-in-plan.ts';

const isReactor = (id: string): id is ParamValues['power.smrType'] => Object.hasOwn(REACTORS, id);
const REACTOR_IDS = Object.keys(REACTORS).filter(isReactor);

/** Metres between two boxes on the ground. */
function clearM(one: readonly number[], other: readonly number[]): number {
  const [ax0 = 0, , az0 = 0, ax1 = 0, , az1 = 0] = one;
  const [bx0 = 0, , bz0 = 0, bx1 = 0, , bz1 = 0] = other;
  return Math.hypot(Math.max(0, ax0 - bx1, bx0 - ax1), Math.max(0, az0 - bz1, bz0 - az1));
}

// The stand-off is of the plant's ground, all of it fenced, and not of the reactor in its middle.
it.each(REACTOR_IDS)('the ground of %s keeps the stand-off of its record from every hall', (type) => {
  const plan = buildPlan({ ...DEFAULT_VALUES, 'power.smrCount': 3, 'power.smrType': type });
  const island = plan.campus.site.parcels.find(({ kind }) => kind === 'reactors')?.rect;
  if (island === undefined) throw new Error('there is no ground for reactors');
  const ground = [island.x0, 0, island.z0, island.x1, 0, island.z1];
  const inside = [0, 1, 2].map((index) => clearM(ground, boundsOfThing(plan, `reactor-${index}`) ?? []));
  expect(inside).toEqual([0, 0, 0]);
  for (let hall = 0; hall < plan.things.hall.count; hall += 1)
    expect(clearM(ground, boundsOfThing(plan, `hall-${hall}`) ?? [])).toBeGreaterThanOrEqual(
      REACTORS[type].standOffM.value,
    );
});
