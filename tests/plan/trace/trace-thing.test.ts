import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/params/presets.ts';
import { THING_KINDS } from '../../../src/plan/plan-types.ts';
import { numberOf, numberThings } from '../../../src/plan/trace/thing-numbers.ts';
import { traceThing } from '../../../src/plan/trace/trace-thing.ts';
import { anyValues } from '../../helpers/random-values.ts';
import { ABILENE } from '../../model/examples.ts';
import { reachedCount, type Traced, tracedCampus, tracedPreset } from './traced.ts';

const SEED = 20261129;
const MOST_RACKS = 30_000;

/** What of a campus is not joined as it should be. */
function faultsOf({ plan, graph }: Traced): string[] {
  const { campus, things } = plan;
  const faults: string[] = [];
  const expectCount = (what: string, got: number, wanted: number): void => {
    if (got !== wanted) faults.push(`${what}: ${got}, not ${wanted}`);
  };
  const power = traceThing(plan, graph, 'switchyard-0', 'downstream');
  for (const kind of ['rack', 'support-rack', 'cdu', 'crah', 'heat-rejection', 'power-skid'] as const)
    expectCount(`${kind} fed`, reachedCount(power, 'power', kind), things[kind].count);
  const sources = traceThing(plan, graph, 'switchyard-0', 'upstream');
  for (const kind of ['reactor', 'turbine-hall', 'gas-turbine', 'battery'] as const)
    expectCount(`${kind} into the yard`, reachedCount(sources, 'power', kind), things[kind].count);
  if (campus.cooling.facilityFlowM3PerS <= 0) return faults;
  const numbers = numberThings(plan);
  for (const kind of ['heat-rejection', 'cdu', 'crah'] as const) {
    for (let index = 0; index < things[kind].count; index += 1) {
      const node = numberOf(numbers, kind, index);
      const [first, end] =
        kind === 'heat-rejection' ? [graph.out.start[node], graph.out.start[node + 1]] : [0, 1];
      if (first === end) faults.push(`${kind} ${index} cools nothing`);
    }
  }
  const last = things.rack.count - 1;
  for (const rack of new Set([0, last >> 1, last])) {
    const feeds = traceThing(plan, graph, `rack-${rack}`, 'upstream');
    const units = reachedCount(feeds, 'coolant', 'cdu') + reachedCount(feeds, 'coolant', 'crah');
    if (units === 0) faults.push(`rack ${rack} has no loop`);
    if (reachedCount(feeds, 'coolant', 'heat-rejection') === 0) faults.push(`rack ${rack} reaches no cooler`);
  }
  return faults;
}

describe('the networks of a campus, thing by thing', () => {
  it.each(PRESETS.map(({ id }) => id))('feed and cool all of %s', (id) => {
    expect(faultsOf(tracedPreset(id))).toEqual([]);
  });

  it.each(['yard-block', 'cloud-block', 'long-bar', 'tent-row'] as const)(
    'feed and cool all of two buildings of four racks, one hall each: %s (LAY-1)',
    (archetype) => {
      const traced = tracedCampus({
        ...ABILENE,
        'compute.acceleratorCount': 8 * 72,
        'layout.archetype': archetype,
        'layout.buildingCount': 2,
      });
      expect(traced.plan.campus.layout.hallCount).toBe(2);
      expect(faultsOf(traced)).toEqual([]);
    },
  );

  it('feed and cool all of any campus', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const traced = tracedCampus(values);
        const { rack, 'support-rack': support } = traced.plan.things;
        if (rack.count + support.count > MOST_RACKS) return;
        expect(faultsOf(traced)).toEqual([]);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});

describe('a trace', () => {
  const { plan, graph } = tracedPreset('smr-direct-1gw');

  it('leads from a rack up to its one transformer and every source', () => {
    const trace = traceThing(plan, graph, 'rack-7', 'upstream');
    const power = trace?.networks.find(({ domain }) => domain === 'power');
    const transformer = power?.things.find(({ kind }) => kind === 'block-transformer');
    expect([...(transformer?.indices ?? [])]).toEqual([plan.things.rack.feed[7]]);
    expect(reachedCount(trace, 'power', 'reactor')).toBe(plan.things.reactor.count);
    expect(power?.runs.map(({ kind, indices }) => [kind, indices.length])).toEqual([
      ['busway', 1],
      ['mv-feeder', 1],
      ['hv-line', 2],
      ['reactor-line', plan.things.reactor.count],
      ['battery-line', 1],
    ]);
  });

  it('leads from a rack to the CDU that cools it and to the coolers of its hall', () => {
    const trace = traceThing(plan, graph, 'rack-7', 'upstream');
    const coolant = trace?.networks.find(({ domain }) => domain === 'coolant');
    const cdu = coolant?.things.find(({ kind }) => kind === 'cdu');
    expect([...(cdu?.indices ?? [])]).toEqual([plan.things.rack.loop[7]]);
    const own = reachedCount(trace, 'coolant', 'heat-rejection');
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan(plan.things['heat-rejection'].count / plan.campus.layout.buildingCount);
  });

  it('is the same both ways: what hangs on a thing has it upstream', () => {
    const down = traceThing(plan, graph, 'block-transformer-3', 'downstream');
    const racks = down?.networks[0]?.things.find(({ kind }) => kind === 'rack')?.indices ?? [];
    expect(racks.length).toBeGreaterThan(0);
    for (const rack of racks) expect(plan.things.rack.feed[rack]).toBe(3);
    const fed = plan.things.rack.feed.filter((feed) => feed === 3).length;
    expect(racks.length).toBe(fed);
  });

  it('tells a run once and by its own metres, whatever number of things it passes', () => {
    const trace = traceThing(plan, graph, 'building-0', 'upstream');
    const feeders = trace?.networks[0]?.runs.find(({ kind }) => kind === 'mv-feeder');
    expect(feeders?.indices.length).toBe(plan.campus.power.feedersPerBuilding);
    const battery = trace?.networks[0]?.runs.find(({ kind }) => kind === 'battery-line');
    expect(battery?.indices.length).toBe(plan.paths['battery-line'].count);
    const { points, start } = plan.paths['battery-line'];
    let lengthM = 0;
    for (let at = 1; at < (start[1] ?? 0); at += 1)
      lengthM += Math.hypot(
        ...[0, 1, 2].map((axis) => (points[3 * at + axis] ?? 0) - (points[3 * at + axis - 3] ?? 0)),
      );
    expect(battery?.lengthM).toBeCloseTo(lengthM, 6);
  });

  it('knows what a thing contains, and no thing of another campus', () => {
    const hall = traceThing(plan, graph, 'hall-0', 'upstream');
    expect(reachedCount(hall, 'power', 'rack')).toBe(0);
    expect(reachedCount(hall, 'power', 'block-transformer')).toBe(plan.campus.power.blockTransformersPerHall);
    for (const id of ['rack-999999', 'site', 'dragon-1', ''])
      expect(traceThing(plan, graph, id, 'upstream')).toBeNull();
  });

  it('leads by fibre from a rack to every building, and by no open tie', () => {
    const trace = traceThing(plan, graph, 'rack-7', 'upstream');
    expect(reachedCount(trace, 'fabric', 'building')).toBe(plan.things.building.count);
    const kinds = trace?.networks.flatMap(({ runs }) => runs.map(({ kind }) => kind));
    expect(kinds).toContain('row-tray');
    expect(kinds).not.toContain('mv-tie');
  });

  it('names every kind once', () => {
    const trace = traceThing(plan, graph, 'switchyard-0', 'downstream');
    const kinds = trace?.networks[0]?.things.map(({ kind }) => kind) ?? [];
    expect(kinds).toEqual(THING_KINDS.filter((kind) => kinds.includes(kind)));
  });
});
