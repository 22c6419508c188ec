import { describe, expect, it } from 'vitest';
import { PRESETS, presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { ancestorsOf } from '../../../src/plan/find-in-plan.ts';
import { fabricRings, memoryDomainOf } from '../../../src/plan/trace/fabric-rings.ts';

describe('rings of distance around a rack', () => {
  // Catches an accelerator that is in no ring, or in two.
  it.each(PRESETS.map(({ id }) => id))('%s: hold every accelerator once, the farther the later', (id) => {
    const values = presetOf(id)?.values;
    if (values === undefined) throw new Error(`no preset ${id}`);
    const plan = buildPlan(values);
    const { count } = plan.things.rack;
    for (const rack of [0, Math.floor(count / 2), count - 1]) {
      const rings = fabricRings(plan, `rack-${rack}`);
      const sum = rings.reduce((total, ring) => total + ring.acceleratorCount, 0);
      expect(Math.abs(sum - plan.campus.compute.acceleratorCount)).toBeLessThanOrEqual(rings.length);
      const reach = rings.map(({ farthestM }) => farthestM);
      expect(reach).toEqual([...reach].sort((a, b) => a - b));
    }
  });

  it('are made of what stands around the rack, without what it stands in', () => {
    const values = presetOf('abilene-2026')?.values;
    if (values === undefined) throw new Error('the preset is missing');
    const plan = buildPlan(values);
    const [, building, hall, row] = ancestorsOf(plan, 'rack-2000');
    const rings = new Map(fabricRings(plan, 'rack-2000').map((ring) => [ring.ring, ring]));
    expect(rings.get('rack')).toMatchObject({ acceleratorCount: 72, farthestM: 0 });
    const idsOf = (name: 'row' | 'hall' | 'building' | 'campus'): string[] =>
      [...(rings.get(name)?.indices ?? [])].map((index) => `${rings.get(name)?.kind}-${index}`);
    expect(idsOf('row').every((id) => ancestorsOf(plan, id).includes(row ?? ''))).toBe(true);
    expect(idsOf('row')).not.toContain('rack-2000');
    expect(idsOf('hall').every((id) => ancestorsOf(plan, id).includes(hall ?? ''))).toBe(true);
    expect(idsOf('hall')).not.toContain(row);
    expect(idsOf('building')).toHaveLength(plan.campus.layout.hallsPerBuilding - 1);
    expect(idsOf('building')).not.toContain(hall);
    expect(idsOf('campus')).toHaveLength(plan.campus.layout.buildingCount - 1);
    expect(idsOf('campus')).not.toContain(building);
  });

  // Catches ways that run through walls: a rack that is off to the side and ahead is as far as both together.
  it('reach along the two ways in which trays run', () => {
    const values = presetOf('abilene-2026')?.values;
    if (values === undefined) throw new Error('the preset is missing');
    const plan = buildPlan(values);
    const { position, count } = plan.things.rack;
    const from = (rack: number, axis: 0 | 2): number =>
      Math.abs((position[3 * rack + axis] ?? 0) - (position[axis] ?? 0));
    let farthestM = 0;
    for (let rack = 0; rack < count; rack += 1)
      farthestM = Math.max(farthestM, from(rack, 0) + from(rack, 2));
    expect(fabricRings(plan, 'rack-0').at(-1)?.farthestM).toBeCloseTo(farthestM, 3);
  });

  // Catches a memory domain that is drawn as one rack where it is several, or that overlaps the next.
  it.each(PRESETS)('$id: every rack shares memory with as many racks as its domain fills', ({ values }) => {
    const plan = buildPlan(values);
    const { count } = plan.things.rack;
    const { scaleUpDomainSize } = plan.campus.fabric;
    const { acceleratorsPerRack } = plan.campus.compute;
    const own = memoryDomainOf(plan, 'rack-0');
    expect(own.length).toBe(
      Math.min(count, Math.max(1, Math.round(scaleUpDomainSize / acceleratorsPerRack))),
    );
    for (const other of own) expect(memoryDomainOf(plan, `rack-${other}`)).toEqual(own);
    if (own.length < count) expect(memoryDomainOf(plan, `rack-${own.length}`)).not.toContain(own.length - 1);
    expect(memoryDomainOf(plan, `rack-${count}`)).toHaveLength(0);
  });

  it.each(['cdu-0', 'site', 'rack-999999', 'nothing'])('are none around %s', (id) => {
    const values = presetOf('frontier-2022')?.values;
    if (values === undefined) throw new Error('the preset is missing');
    expect(fabricRings(buildPlan(values), id)).toEqual([]);
  });
});
