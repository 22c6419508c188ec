import { describe, expect, it } from 'vitest';
import { reportFailure } from '../../../src/plan/trace/trace-report.ts';
import { whatFailsIf } from '../../../src/plan/trace/what-fails.ts';
import { tracedPreset } from './traced.ts';

const idsOf = (kind: string, count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}-${first + index}`);

describe('what fails without a unit (LAY-41)', () => {
  const { plan, graph } = tracedPreset('smr-direct-1gw');
  const { things, campus } = plan;
  const fails = (...ids: string[]) => whatFailsIf(plan, graph, ids);

  it('is nothing where a spare stands in', () => {
    for (const id of [
      'cdu-3',
      'crah-0',
      'block-transformer-3',
      'feeder-switchgear-0',
      'main-transformer-1',
    ]) {
      const effect = fails(id);
      expect(effect.racks, id).toHaveLength(0);
      expect(effect.pools, id).toHaveLength(1);
      expect(effect.pools[0]).toMatchObject({ lost: 1, carried: 1 });
    }
  });

  it('is as much of its hall as the others cannot carry, those behind it first', () => {
    const lost = 6;
    const effect = fails(...idsOf('cdu', lost));
    const perHall = campus.cooling.cduPerHall;
    const load = things.cdu.load[0] ?? 0;
    const carried = (perHall - lost) / (perHall * load);
    expect(effect.pools).toEqual([
      {
        kind: 'cdu',
        zone: 'hall',
        serves: 'coolant',
        index: 0,
        installed: perHall,
        lost,
        carried: expect.closeTo(carried, 5),
      },
    ]);
    const inHall = campus.layout.racksPerHall[0] ?? 0;
    expect(effect.racks).toHaveLength(Math.ceil(inHall * (1 - carried)));
    expect(effect.uncooledRackCount).toBe(effect.racks.length);
    expect(effect.unpoweredRackCount).toBe(0);
    for (const rack of effect.racks) expect(things.rack.loop[rack]).toBeLessThan(lost);
    expect(effect.serverPowerW).toBeCloseTo(
      (campus.compute.serverPowerW * effect.racks.length) / things.rack.count,
      3,
    );
  });

  it('is all of a hall or building that is lost itself, and no more', () => {
    expect([...fails('hall-1').racks]).toEqual(
      [...Array(things.rack.count).keys()].filter(
        (rack) => things.row.parent[things.rack.parent[rack] ?? 0] === 1,
      ),
    );
    const building = fails('building-0').racks.length;
    const halls = idsOf('hall', campus.layout.hallsPerBuilding);
    expect(fails(...halls).racks).toHaveLength(building);
  });

  it('is one rack for one rack, and a row’s racks for a row', () => {
    expect([...fails('rack-9').racks]).toEqual([9]);
    const row = things.rack.parent[0] ?? 0;
    expect(fails(`row-${row}`).racks).toHaveLength(
      things.rack.parent.filter((parent) => parent === row).length,
    );
  });

  it('is everything without the switchyard', () => {
    const effect = fails('switchyard-0');
    expect(effect.racks).toHaveLength(things.rack.count);
    expect(effect.acceleratorCount).toBe(campus.compute.acceleratorCount);
  });

  it('never shrinks when more is lost', () => {
    let before = 0;
    for (const lost of [1, 2, 4, 8, 12, 14]) {
      const now = fails(...idsOf('cdu', lost)).racks.length;
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(before).toBe(campus.layout.racksPerHall[0]);
  });
});

describe('sources that fail (LAY-41)', () => {
  const { plan, graph } = tracedPreset('smr-direct-1gw', { 'power.gridLimitMw': 0 });
  const { campus } = plan;
  const units = plan.things.reactor.count;

  it('take what the others cannot give of the peak; batteries bridge it for a while', () => {
    const effect = whatFailsIf(plan, graph, ['reactor-0', 'reactor-1']);
    const unitW = campus.power.supply.find(({ kind }) => kind === 'smr')?.unitPowerW ?? 0;
    const neededW = Math.min(units * unitW, campus.power.facilityPeakPowerW);
    const missingW = neededW - (units - 2) * unitW;
    expect(missingW).toBeGreaterThan(0);
    expect(effect.supply.lostW).toBeCloseTo(2 * unitW, 0);
    expect(effect.supply.carried).toBeCloseTo(1 - missingW / neededW, 9);
    expect(effect.supply.bridgedS).toBeCloseTo(campus.power.batteryEnergyJ / missingW, 3);
    expect(effect.unpoweredRackCount).toBeGreaterThanOrEqual(
      Math.floor((plan.things.rack.count * missingW) / neededW),
    );
  });

  it('are bridged by the batteries that are left, and by none where all are lost', () => {
    const batteries = [...Array(plan.things.battery.count).keys()].map((index) => `battery-${index}`);
    const half = batteries.slice(0, batteries.length / 2);
    const bridgedS = (lost: readonly string[]) =>
      whatFailsIf(plan, graph, ['reactor-0', 'reactor-1', ...lost]).supply.bridgedS;
    expect(half.length).toBeGreaterThan(0);
    expect(bridgedS(half)).toBeCloseTo(((bridgedS([]) ?? 0) * half.length) / batteries.length, 3);
    expect(bridgedS(batteries)).toBeNull();
  });

  it('count once, by reactor or by turbine hall', () => {
    const both = whatFailsIf(plan, graph, ['reactor-0', 'turbine-hall-0']);
    expect(both.supply.lostW).toBe(whatFailsIf(plan, graph, ['turbine-hall-0']).supply.lostW);
  });

  it('are the grid too, which is no thing', () => {
    const withGrid = tracedPreset('abilene-2026');
    const { supply } = whatFailsIf(withGrid.plan, withGrid.graph, ['grid']);
    const grid = withGrid.plan.campus.power.supply.find(({ kind }) => kind === 'grid')?.capacityW;
    expect(supply.lostW).toBe(grid);
    expect(supply.bridgedS).toBeNull();
  });
});

describe('stand-by sets (LAY-41)', () => {
  const withSets = (type: 'diesel' | 'gas-engine', share = 0.5) =>
    tracedPreset('abilene-2026', {
      'power.standbyShare': share,
      'power.standbyType': type,
      'power.batteryMw': 0,
      'power.batteryMwh': 0,
    });

  it('carry what is missing up to what they were bought for, while their fuel lasts', () => {
    const { plan, graph } = withSets('diesel');
    const { power, params } = plan.campus;
    const { supply } = whatFailsIf(plan, graph, ['grid']);
    expect(supply.standbyW).toBeCloseTo(0.5 * power.facilityPeakPowerW, 0);
    expect(supply.standbyS).toBeCloseTo(params['power.standbyFuelHours'] * 3600, 0);
    const bare = tracedPreset('abilene-2026', { 'power.batteryMw': 0, 'power.batteryMwh': 0 });
    const without = whatFailsIf(bare.plan, bare.graph, ['grid']).supply;
    expect(supply.carried - without.carried).toBeCloseTo(0.5, 2);
    const generators = idsOf('generator', plan.things.generator.count);
    expect(whatFailsIf(plan, graph, ['grid', ...generators]).supply.standbyW).toBe(0);
  });

  it('stand still where nothing is missing, and gas sets where their pipe fails with the turbines', () => {
    const { plan, graph } = withSets('gas-engine');
    expect(whatFailsIf(plan, graph, ['cdu-1']).supply.standbyW).toBe(0);
    const grid = whatFailsIf(plan, graph, ['grid']).supply;
    expect([grid.standbyW > 0, grid.standbyS]).toEqual([true, null]);
    const both = whatFailsIf(plan, graph, ['grid', 'gas-pipe']).supply;
    expect([both.standbyW, both.carried]).toEqual([0, 0]);
    const diesel = withSets('diesel', 0.2);
    expect(whatFailsIf(diesel.plan, diesel.graph, ['grid', 'gas-pipe']).supply.standbyW).toBeGreaterThan(0);
  });
});

describe('accelerators of racks that stop', () => {
  it('are those that stand there: 512 in a full rack, the rest in the last, all in all', () => {
    const { plan, graph } = tracedPreset('frontier-2022');
    const count = (...ids: string[]) => whatFailsIf(plan, graph, ids).acceleratorCount;
    expect(count('rack-0')).toBe(512);
    expect(count('rack-73')).toBe(37_632 - 73 * 512);
    expect(count(...idsOf('rack', 74))).toBe(37_632);
  });
});

describe('a plant without spare', () => {
  it('stands in for nobody: what hangs on a lost transformer is lost', () => {
    const { plan, graph } = tracedPreset('smr-direct-1gw', { 'power.redundancy': 'n' });
    const { racks, pools } = whatFailsIf(plan, graph, ['block-transformer-0']);
    const hanging = [...Array(plan.things.rack.count).keys()].filter(
      (rack) => plan.things.rack.feed[rack] === 0,
    );
    expect(hanging.length).toBeGreaterThan(0);
    for (const rack of hanging) expect(racks).toContain(rack);
    expect(pools.map(({ kind }) => kind)).not.toContain('block-transformer');
  });
});

describe('a question about failures', () => {
  const { plan, graph } = tracedPreset('frontier-2022');

  it.each<[string, unknown, string]>([
    ['an unknown id', ['nope'], "'nope'"],
    ['a number', ['rack-1', 7], '7 is no id'],
    ['an index past the last', ['rack-99999'], "'rack-99999'"],
    ['the site', ['site'], "'site'"],
    ['no id', [], '1 to 10000'],
    ['null', null, 'null is no id'],
    ['null among others', ['rack-1', null], 'null is no id'],
    ['a list without end', Array(10_001).fill('rack-0'), '10001'],
  ])('refuses %s by name', (_, ids, name) => {
    const answer = reportFailure(plan, graph, ids);
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.problem).toContain(name);
  });

  it('takes the whole list of a question', () => {
    const answer = reportFailure(plan, graph, ['rack-0', 'rack-1', 'rack-1']);
    expect(answer.ok && answer.report.rackIds).toEqual(['rack-0', 'rack-1']);
  });
});
