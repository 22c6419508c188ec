import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { REACTOR_SYSTEMS, SYSTEM_OF_REACTOR } from '../../src/catalogue/reactor-systems.ts';
import { REACTORS } from '../../src/catalogue/reactors.ts';
import { presetOf } from '../../src/params/presets.ts';
import { planApart } from '../../src/plan/apart/plan-apart.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { factsOfThing } from '../../src/plan/facts-of-thing.ts';
import { labelledPlaces } from '../../src/plan/labelled-places.ts';
import { aboveOf, boxOf, nameOf } from '../../src/plan/look-up.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { cutUnits } from '../../src/plan/reactor-parts/cut-units.ts';
import { type OpenedReactor, openedReactor } from '../../src/plan/reactor-parts/opened-reactor.ts';
import { keptBox, planesOfText } from '../../src/plan/section/section-text.ts';
import { frontView } from '../../src/scene/camera/front-view.ts';
import { createReactorCutaway } from '../../src/scene/interactive/open-reactor/reactor-cutaway.ts';
import { trenchOf } from '../../src/scene/interactive/open-reactor/trench.ts';
import { createUnitInside } from '../../src/scene/interactive/open-reactor/unit-inside.ts';
import type { PickRay } from '../../src/scene/picking/pick-geometry.ts';
import { pickPart } from '../../src/scene/picking/pick-part.ts';
import { turnedAround } from '../helpers/turned-around.ts';

type Unit = keyof typeof REACTORS;

const preset = presetOf('smr-direct-1gw');
if (preset === undefined) throw new Error('the preset is missing');
const planWith = (unit: Unit): Plan => buildPlan({ ...preset.values, 'power.smrType': unit });
const openOf = (plan: Plan, id = 'reactor-0'): OpenedReactor => {
  const opened = openedReactor(plan, id);
  if (opened === null) throw new Error(`${id} is not opened`);
  return opened;
};
const plan = planWith('bwrx-300');

describe('what stands in a unit', () => {
  it.each(Object.keys(REACTORS) as Unit[])(
    '%s: has a vessel in a containment, its fuel in the vessel, and a turbine in its hall',
    (unit) => {
      const { parts, system, toHallM, hallSize, building } = openOf(planWith(unit));
      expect(system).toBe(REACTOR_SYSTEMS[SYSTEM_OF_REACTOR[unit]]);
      const of = (key: string) => {
        const part = parts.find((each) => each.key === key);
        if (part === undefined) throw new Error(`no ${key}`);
        return part;
      };
      const within = (inner: string, outer: string): void => {
        const [a, b] = [of(inner), of(outer)];
        for (const axis of [0, 2] as const)
          expect(Math.abs(a.position[axis] - b.position[axis]) + a.size[axis] / 2).toBeLessThan(
            b.size[axis] / 2,
          );
        expect(a.position[1]).toBeGreaterThan(b.position[1]);
        expect(a.position[1] + a.size[1]).toBeLessThan(b.position[1] + b.size[1]);
      };
      within('fuel', 'vessel');
      within('vessel', 'containment');
      const turbine = of('turbine');
      expect(Math.abs(turbine.position[0]) + turbine.size[0] / 2).toBeLessThan(hallSize[0] / 2);
      expect(Math.abs(turbine.position[2] - toHallM)).toBeLessThan(hallSize[2] / 2);
      expect(of('containment').size[0]).toBeLessThan(building.size[0]);
      for (const { position } of parts) expect(position[1]).toBeGreaterThanOrEqual(-system.shaftM.value);
      expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
    },
  );
});

describe('a unit cut open', () => {
  it.each(Object.keys(REACTORS) as Unit[])(
    '%s: is drawn whole, and every face is seen from its own side',
    (unit) => {
      const opened = openOf(planWith(unit));
      const geometry = createReactorCutaway(opened);
      for (const name of ['position', 'normal', 'color', 'aGlow'])
        expect(geometry.getAttribute(name).array.every(Number.isFinite)).toBe(true);
      expect(turnedAround(geometry)).toBe(0);
      const { min, max } = geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() };
      expect(min.x).toBeCloseTo(-Math.max(trenchOf(opened).reachM, opened.hallSize[0] / 2), 4);
      expect(max.x).toBeLessThanOrEqual(opened.hallSize[0] / 2 + 1e-4);
      expect(max.y).toBeLessThan(opened.building.size[1] + 1);
      // Few enough that opening one is within a frame.
      expect((geometry.getIndex()?.count ?? 0) / 3).toBeLessThan(20_000);
    },
  );

  it('shows its fuel to a camera on the side that is cut off', () => {
    const view = frontView(plan, 'reactor-0', [0, 100, 0]);
    if (view === null) throw new Error('no view');
    const { yawRad } = openOf(plan).building;
    // The half with x below the middle is taken off.
    expect(view.towards[0] * Math.cos(yawRad) - view.towards[2] * Math.sin(yawRad)).toBeLessThan(-0.7);
  });
});

describe('a section through a unit', () => {
  it.each(Object.keys(REACTORS) as Unit[])(
    '%s: meets what stands in it, seen from its own side, within the walls and over grade',
    (unit) => {
      const opened = openOf(planWith(unit));
      const geometry = createUnitInside(opened);
      expect(geometry.getAttribute('position').array.every(Number.isFinite)).toBe(true);
      expect(turnedAround(geometry)).toBe(0);
      const { min, max } = geometry.boundingBox ?? { min: new Vector3(), max: new Vector3() };
      const { hallSize, building, toHallM } = opened;
      const half = Math.max(hallSize[0], building.size[0]) / 2;
      expect(max.x).toBeLessThanOrEqual(half);
      expect(min.x).toBeGreaterThanOrEqual(-half);
      expect(min.z).toBeGreaterThanOrEqual(-building.size[2] / 2);
      expect(max.z).toBeLessThanOrEqual(toHallM + hallSize[2] / 2);
      expect(max.y).toBeLessThan(building.size[1]);
      expect((geometry.getIndex()?.count ?? 0) / 3).toBeLessThan(20_000);
    },
  );

  it('is drawn in the units that it cuts, and in no other', () => {
    const [first, second] = [openOf(plan), openOf(plan, 'reactor-1')];
    const ids = (text: string) =>
      cutUnits(plan, keptBox(planesOfText(text))).map(({ reactorId }) => reactorId);
    const [x] = first.building.position;
    expect(Math.abs(second.building.position[0] - x)).toBeGreaterThan(first.hallSize[0]);
    expect(ids(`x>${x.toFixed(1)}`)).toEqual(['reactor-0']);
    expect(ids('y<12')).toHaveLength(plan.things.reactor.count);
    expect(ids('y<900')).toEqual([]);
    const hidden = planApart(plan, 'without:reactor-0');
    expect(cutUnits(hidden, keptBox(planesOfText('y<12'))).map(({ reactorId }) => reactorId)).not.toContain(
      'reactor-0',
    );
  });
});

describe('parts of a unit', () => {
  it('have names, facts and a place among what they belong to', () => {
    expect(nameOf(plan, 'reactor-1/vessel')).toBe('Reactor 2 · Reactor vessel');
    expect(aboveOf(plan, 'reactor-1/fuel')).toEqual(['site', 'reactor-1']);
    const facts = factsOfThing(plan, 'reactor-1/fuel');
    expect(facts.find(({ label }) => label === 'Thermal power')?.value).toBe(
      REACTORS['bwrx-300'].thermalW.value,
    );
    expect(facts.find(({ label }) => label === 'Part of')?.thing).toBe('reactor-1');
    const [own, unit] = [boxOf(plan, 'reactor-1/fuel'), boxOf(plan, 'reactor-1')];
    expect(own?.position[0]).toBeCloseTo(unit?.position[0] ?? Number.NaN, 3);
  });

  it('that no unit has are no things', () => {
    for (const id of ['reactor-1/pressuriser', 'reactor-99/vessel', 'reactor-1/', 'reactor-x/vessel']) {
      expect(boxOf(plan, id)).toBeNull();
      expect(factsOfThing(plan, id)).toEqual([]);
    }
  });

  it('are named in the picture while their unit is open, and not before', () => {
    const texts = labelledPlaces(plan, 'reactor-0').map(({ text }) => text);
    for (const text of ['Reactor vessel', 'Fuel', 'Containment', 'Turbine']) expect(texts).toContain(text);
    expect(labelledPlaces(plan, 'rack-0').map(({ text }) => text)).not.toContain('Fuel');
  });

  it('are met from the inside out: fuel before the vessel around it', () => {
    const box = boxOf(plan, 'reactor-0/fuel');
    if (box === null) throw new Error('no fuel');
    const [x, y, z] = box.position;
    const ray: PickRay = { origin: [x - 60, y + box.size[1] / 2, z], direction: [1, 0, 0] };
    expect(pickPart(plan, 'reactor-0', ray)?.id).toBe('reactor-0/fuel');
    expect(pickPart(plan, 'reactor-1', ray)?.of).not.toBe('reactor-0');
    expect(pickPart(plan, null, ray)).toBeNull();
  });
});
