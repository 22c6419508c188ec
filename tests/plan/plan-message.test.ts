import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { NetworkBuilder } from '../../src/model/layout/network/network-builder.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { placeCampus } from '../../src/plan/place-campus.ts';
import { transferListOf } from '../../src/plan/plan-buffers.ts';
import { packPlan, unpackPlan } from '../../src/plan/plan-message.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { ABILENE } from '../model/examples.ts';

/** The plan as it arrives in another thread. */
function received(plan: Plan): Plan {
  const sent = packPlan(plan);
  return unpackPlan(structuredClone(sent, { transfer: transferListOf(sent) }));
}

/** Far quicker than `toEqual` for columns of a hundred thousand. */
function expectSame(given: unknown, wanted: unknown): void {
  expect(isDeepStrictEqual(given, wanted)).toBe(true);
}

function expectSameNetworks({ networks }: CampusResult, { networks: wanted }: CampusResult): void {
  expectSame(networks.fillOfHall, wanted.fillOfHall);
  for (const domain of ['power', 'fabric'] as const) {
    expectSame(networks[domain].nodes, wanted[domain].nodes);
    expectSame(networks[domain].edges, wanted[domain].edges);
  }
  expect(networks.halls).toHaveLength(wanted.halls.length);
  wanted.halls.forEach((hall, fill) => {
    expectSame(networks.halls[fill]?.coolant.edges, hall.coolant.edges);
    expectSame(networks.halls[fill]?.power.edges, hall.power.edges);
  });
}

describe('a plan that a worker sends', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(PRESETS.map(({ id, values }) => [id, values] as const))('arrives whole: %s', (_, values) => {
    const { campus, ...plan } = received(buildPlan(values));
    const { campus: wantedCampus, ...wantedPlan } = buildPlan(values);
    for (const part of Object.keys(wantedPlan))
      expectSame(Reflect.get(plan, part), Reflect.get(wantedPlan, part));
    expect(Object.keys(plan)).toEqual(Object.keys(wantedPlan));
    expectSame({ ...campus, networks: null }, { ...wantedCampus, networks: null });
    expectSameNetworks(campus, wantedCampus);
  });

  it('arrives with its edits', () => {
    const edits = [
      { op: 'move', id: 'building-7', dx: 900, dz: 40 },
      { op: 'rotate', id: 'building-3', quarterTurns: 1 },
    ] as const;
    const wanted = computeCampus(ABILENE, undefined, edits);
    const { campus } = received(placeCampus(computeCampus(ABILENE, undefined, edits), ''));
    expect(isDeepStrictEqual(wanted.site, computeCampus(ABILENE).site)).toBe(false);
    expectSame(campus.site, wanted.site);
    expectSameNetworks(campus, wanted);
  });

  // Catches a site laid out anew for each plan in which nothing has moved: a fifth of the time in which a new state is drawn.
  it('shares the site of the one before where nothing has moved, and no other', () => {
    const siteAt = (priceUsdPerMwh: number, buildings = 8) =>
      received(
        buildPlan({
          ...ABILENE,
          'economics.gridPriceUsdPerMwh': priceUsdPerMwh,
          'layout.buildingCount': buildings,
        }),
      ).campus.site;
    const first = siteAt(50);
    expect(siteAt(60)).toBe(first);
    expect(siteAt(60, 9)).not.toBe(first);
  });

  it('leaves behind what follows from the rest, and lays nothing out that nobody reads', () => {
    const sent = packPlan(buildPlan(ABILENE));
    expect(Object.keys(sent.campus)).not.toContain('networks');
    expect(Object.keys(sent.campus)).not.toContain('site');
    const kept = vi.spyOn(NetworkBuilder.prototype, 'finish');
    const { campus } = unpackPlan(sent);
    expect(kept).not.toHaveBeenCalled();
    expect(campus.site).toBe(campus.site);
    expect(campus.networks.power.edges).toBe(campus.networks.power.edges);
    expect(kept).toHaveBeenCalledTimes(1);
  });
});
