import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readMetrics } from '../../../src/answers/metrics.ts';
import { computeCampus } from '../../../src/model/campus.ts';
import type { CampusResult } from '../../../src/model/campus-types.ts';
import { NetworkBuilder } from '../../../src/model/layout/network/network-builder.ts';
import { EDGE_KINDS, EDGE_NETWORKS, type Network } from '../../../src/model/layout/network/network-types.ts';
import { RouteMeter } from '../../../src/model/layout/network/route-meter.ts';
import { PRESETS } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { randomParams } from '../../checks/random-params.ts';
import { ABILENE } from '../examples.ts';

/** All networks of a campus, one hall of each way of filling. */
function networksOf({ networks }: CampusResult): Network[] {
  const inHalls = networks.halls.flatMap(({ power, coolant, fabric }) => [power, coolant, fabric]);
  return [networks.power, networks.fabric, ...inHalls];
}

/** Lengths by kind, added up from the routes that are kept. */
function keptLengths({ edges }: Network) {
  const totalM = EDGE_KINDS.map(() => 0);
  const longestM = EDGE_KINDS.map(() => 0);
  const shortestM = EDGE_KINDS.map(() => Number.POSITIVE_INFINITY);
  edges.kind.forEach((kind, edge) => {
    const lengthM = edges.lengthM[edge] ?? Number.NaN;
    totalM[kind] = (totalM[kind] ?? 0) + lengthM;
    longestM[kind] = Math.max(longestM[kind] ?? 0, lengthM);
    shortestM[kind] = Math.min(shortestM[kind] ?? 0, lengthM);
  });
  return { totalM, longestM, shortestM };
}

/** The measured lengths are those of the kept routes, to the last bit. */
function expectMeasuredAsKept(campus: CampusResult): void {
  for (const network of networksOf(campus)) {
    const { totalM, longestM, shortestM } = network.lengths;
    const kept = keptLengths(network);
    expect([...totalM]).toEqual(kept.totalM);
    expect([...longestM]).toEqual(kept.longestM);
    expect([...shortestM]).toEqual(kept.shortestM);
    const inHall = network !== campus.networks.power && network !== campus.networks.fabric;
    for (const edge of new Set(network.edges.kind))
      expect(EDGE_NETWORKS[EDGE_KINDS[edge] ?? 'busway']).toEqual({ domain: network.domain, inHall });
  }
}

describe('lengths without routes', () => {
  it.each(PRESETS.map(({ id, values }) => [id, values] as const))(
    'are those of the routes: %s',
    (_, values) => {
      expectMeasuredAsKept(computeCampus(values));
    },
  );

  it('are those of the routes on any campus', () => {
    fc.assert(
      fc.property(randomParams, (values) => expectMeasuredAsKept(computeCampus(values))),
      { numRuns: 20, seed: 12 },
    );
  });

  it('are those of the routes where buildings have been moved and turned', () => {
    expectMeasuredAsKept(
      computeCampus(ABILENE, undefined, [
        { op: 'move', id: 'building-7', dx: 900, dz: 40 },
        { op: 'rotate', id: 'building-3', quarterTurns: 1 },
        { op: 'remove', id: 'office' },
      ]),
    );
  });
});

describe('work done', () => {
  afterEach(() => vi.restoreAllMocks());

  it('keeps no route but the fibre between halls where only numbers are asked for', () => {
    const kept = vi.spyOn(NetworkBuilder.prototype, 'finish');
    const measured = vi.spyOn(RouteMeter.prototype, 'finish');
    const campus = computeCampus(ABILENE);
    readMetrics(campus);
    expect(kept).toHaveBeenCalledTimes(1);
    // Feeders once, and of each way of filling a hall its pipes and its trays.
    expect(measured).toHaveBeenCalledTimes(1 + 2 * campus.networks.halls.length);
  });

  it('routes each network once for a plan', () => {
    const kept = vi.spyOn(NetworkBuilder.prototype, 'finish');
    const { networks } = buildPlan(ABILENE).campus;
    // Power, coolant and fibre of every kind of hall, power and fibre between halls: all of them are drawn.
    expect(kept).toHaveBeenCalledTimes(2 + 3 * networks.halls.length);
  });
});
