import { afterEach, describe, expect, it } from 'vitest';
import { pagePhysics } from '../../src/app/page-physics.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import type { PhysicsServices } from '../../src/ui/evidence/physics-services.ts';

let campus = createCampusStore();

afterEach(() => (campus = createCampusStore()));

/** Physics that only writes down what it was asked. */
function recorder() {
  const asked: unknown[] = [];
  const services: PhysicsServices = {
    simulateYear: async (study) => {
      asked.push(study);
      return { ok: false, problems: [] };
    },
    solveHydraulics: async (study) => {
      asked.push(study);
      return { ok: false, problem: 'none' };
    },
    networkInp: async (study) => {
      asked.push(study);
      return { ok: true, inp: '[END]' };
    },
  };
  return { asked, api: pagePhysics(campus, services) };
}

describe('physics for scripts', () => {
  it('asks about the campus of the moment', async () => {
    const { asked, api } = recorder();
    campus.actions.setParams({ 'power.batteryMw': 123 });
    const { values } = campus.getState().params;
    await api.simulateYear();
    await api.simulateYear({ epwText: 'LOCATION' });
    await api.solveHydraulics('main');
    expect(await api.networkInp('row')).toEqual({ ok: true, inp: '[END]' });
    expect(asked).toEqual([
      { values },
      { values, epwText: 'LOCATION' },
      { values, loop: 'main' },
      { values, loop: 'row' },
    ]);
    expect(values['power.batteryMw']).toBe(123);
  });

  it('refuses what is no text and what is no loop, by name', async () => {
    const { asked, api } = recorder();
    const year = await Reflect.apply(api.simulateYear, undefined, [{ epwText: 7 }]);
    expect(year.ok ? [] : year.problems).toEqual([
      expect.objectContaining({ field: 'epwText', severity: 'error' }),
    ]);
    for (const order of [api.solveHydraulics, api.networkInp]) {
      const answer = await Reflect.apply(order, undefined, ['pond']);
      expect(answer.ok ? '' : answer.problem).toBe("'pond' is not a loop; there are: row, main");
    }
    expect(asked).toEqual([]);
  });
});
