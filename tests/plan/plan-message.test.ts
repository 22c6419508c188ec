import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { transferListOf } from '../../src/plan/plan-buffers.ts';
import { packPlan, unpackPlan } from '../../src/plan/plan-message.ts';
import { ABILENE } from '../model/examples.ts';

describe('a plan that a worker sends', () => {
  const sent = packPlan(buildPlan(ABILENE));
  const received = unpackPlan(structuredClone(sent, { transfer: transferListOf(sent) }));
  const original = buildPlan(ABILENE);

  it('arrives whole, networks included', () => {
    const { campus, ...plan } = received;
    const { campus: originalCampus, ...originalPlan } = original;
    expect(plan).toEqual(originalPlan);
    expect({ ...campus, networks: null }).toEqual({ ...originalCampus, networks: null });
    const { networks } = originalCampus;
    expect(campus.networks.fillOfHall).toEqual(networks.fillOfHall);
    for (const domain of ['power', 'fabric'] as const) {
      expect(campus.networks[domain].nodes).toEqual(networks[domain].nodes);
      expect(campus.networks[domain].edges).toEqual(networks[domain].edges);
    }
    expect(campus.networks.halls).toHaveLength(networks.halls.length);
    networks.halls.forEach((hall, fill) => {
      expect(hall.coolant.edges.count).toBeGreaterThan(10);
      expect(campus.networks.halls[fill]?.coolant.edges).toEqual(hall.coolant.edges);
    });
  });

  it('leaves its networks behind', () => {
    expect(Object.keys(sent.campus)).not.toContain('networks');
  });
});
