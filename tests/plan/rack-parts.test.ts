import { describe, expect, it } from 'vitest';
import { RACK_ELEVATIONS } from '../../src/catalogue/rack-elevations.ts';
import type { RackRecord } from '../../src/catalogue/rack-record.ts';
import { RACKS } from '../../src/catalogue/racks.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { factsOfThing } from '../../src/plan/facts-of-thing.ts';
import { aboveOf, boundsOf, boxOf, nameOf } from '../../src/plan/look-up.ts';
import { openedRack } from '../../src/plan/rack-parts/opened-rack.ts';
import { partsOfFront, partsOfRack, type RackPart } from '../../src/plan/rack-parts/rack-opening.ts';
import { boxInRack, lyingTray } from '../../src/plan/rack-parts/tray-contents.ts';

const planOf = (id: string) => {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return buildPlan(preset.values);
};
const plan = planOf('abilene-2026');
const accelerators = (parts: readonly RackPart[]): number =>
  parts.reduce((sum, part) => sum + part.accelerators, 0);

describe('parts of a rack', () => {
  // Catches a tray that is lost, stands in another, or sticks out of its rack.
  it.each(Object.entries(RACK_ELEVATIONS))('%s: hold its accelerators inside its frame', (id, front) => {
    const record = Object.entries<RackRecord>(RACKS).find(([rackId]) => rackId === id)?.[1];
    if (record === undefined) throw new Error(`no record of ${id}`);
    const [width, height, depth] = [record.widthM.value, record.heightM.value, record.depthM.value];
    const parts = partsOfFront(front, [width, height, depth], record.acceleratorsPerRack.value);
    expect(accelerators(parts)).toBe(record.acceleratorsPerRack.value);
    for (const [at, { position, size }] of parts.entries()) {
      expect(size.every((side) => side > 0.01)).toBe(true);
      expect(Math.abs(position[0]) + size[0] / 2).toBeLessThan(width / 2);
      expect(Math.abs(position[2]) + size[2] / 2).toBeLessThan(depth / 2);
      expect(position[1] + size[1]).toBeLessThan(height);
      const over = parts.slice(at + 1).filter((other) => other.position[0] === position[0]);
      for (const other of over) expect(other.position[1]).toBeGreaterThanOrEqual(position[1] + size[1]);
    }
  });

  it('spread the accelerators of one’s own rack over the front it looks like', () => {
    const size = [0.6, 2.236, 1.068] as const;
    const parts = partsOfFront(RACK_ELEVATIONS['gb200-nvl72'], size, 50);
    expect(accelerators(parts)).toBe(50);
    expect(Math.max(...parts.map((part) => part.accelerators))).toBeLessThanOrEqual(3);
  });

  it('carry their packages inside them, side by side', () => {
    for (const front of Object.values(RACK_ELEVATIONS))
      for (const part of partsOfFront(
        front,
        [0.6, 2.2, 1.1],
        front.slots.reduce((n, s) => n + s.accelerators, 0),
      )) {
        const boxes = lyingTray(part).packages.map((box) => boxInRack(part, box));
        expect(boxes).toHaveLength(part.accelerators);
        for (const [at, { position, size }] of boxes.entries()) {
          for (const axis of [0, 2] as const)
            expect(Math.abs(position[axis] - part.position[axis]) + size[axis] / 2).toBeLessThan(
              part.size[axis] / 2 + 1e-9,
            );
          expect(position[1]).toBeGreaterThanOrEqual(part.position[1]);
          expect(position[1] + size[1]).toBeLessThanOrEqual(part.position[1] + part.size[1]);
          for (const other of boxes.slice(at + 1)) {
            const apart = [0, 1, 2].some((axis) => {
              const reach = ((size[axis] ?? 0) + (other.size[axis] ?? 0)) / 2;
              return Math.abs((position[axis] ?? 0) - (other.position[axis] ?? 0)) >= reach - 1e-9;
            });
            expect(apart).toBe(true);
          }
        }
      }
  });

  it('are none where what computes stands in baths', () => {
    expect(partsOfRack(planOf('immersion-100mw'), 0)).toEqual([]);
    expect(openedRack(planOf('immersion-100mw'), 'rack-0')).toBeNull();
  });
});

describe('ids below the rack', () => {
  it('are named by all they are parts of', () => {
    expect(nameOf(plan, 'rack-0/tray-3')).toBe('Building 1 · Hall A · Row 1 · Rack 1 · Tray 4');
    expect(nameOf(plan, 'rack-0/tray-3/package-1')).toMatch(/ · Rack 1 · Tray 4 · Package 2$/);
    const above = ['site', 'building-0', 'hall-0', 'row-0', 'rack-0', 'rack-0/tray-3'];
    expect(aboveOf(plan, 'rack-0/tray-3/package-1')).toEqual(above);
  });

  it.each(['rack-0/tray-99', 'rack-0/tray-3/package-4', 'rack-0/lid-0', 'rack-99999/tray-0', 'cdu-0/tray-0'])(
    'that are not there are told from those that are: %s',
    (id) => {
      expect(boundsOf(plan, id)).toBeNull();
      expect(nameOf(plan, id)).toBe(id);
      expect(factsOfThing(plan, id)).toEqual([]);
    },
  );

  it('tell power and coolant of a tray as the share of its accelerators (CMP-20)', () => {
    const facts = new Map(factsOfThing(plan, 'rack-700/tray-3').map(({ label, value }) => [label, value]));
    const { compute, cooling } = plan.campus;
    expect(facts.get('Accelerators')).toBe(4);
    expect(facts.get('Share of the rack’s power')).toBeCloseTo((compute.rackPowerW * 4) / 72, 6);
    expect(facts.get('Coolant flow')).toBeCloseTo((cooling.rackFlowM3PerS * 4) / 72, 9);
  });

  // Catches a tray that is pulled out through the back of a rack that stands turned.
  it('stand in front of the rack while they are pulled out, whichever way it faces', () => {
    const values = presetOf('abilene-2026')?.values;
    if (values === undefined) throw new Error('the preset is missing');
    // Rows of the first building lie across once it is turned.
    const turned = buildPlan(values, [{ op: 'rotate', id: 'building-0', quarterTurns: 1 }]);
    const cases = [0, 5, 11, 30].flatMap((rack) => [plan, turned].map((site) => [site, rack] as const));
    const sideways = cases.filter(
      ([site, rack]) => Math.abs(Math.sin(site.things.rack.yaw[rack] ?? 0)) > 0.9,
    );
    expect(sideways.length).toBeGreaterThan(0);
    for (const [site, rack] of cases) {
      const id = `rack-${rack}`;
      const [inPlace, out] = [boxOf(site, `${id}/tray-3`, null), boxOf(site, `${id}/tray-3`)];
      const frame = boxOf(site, id);
      if (inPlace === null || out === null || frame === null) throw new Error(`no ${id}`);
      const front = [Math.sin(frame.yawRad), Math.cos(frame.yawRad)] as const;
      const moved =
        (out.position[0] - inPlace.position[0]) * front[0] +
        (out.position[2] - inPlace.position[2]) * front[1];
      expect(moved).toBeGreaterThan(0.5);
      expect(moved).toBeLessThan(plan.campus.layout.coldAisleM);
    }
  });

  it('open the rack of the selection: the tray that is meant, or a telling one', () => {
    expect(openedRack(plan, 'rack-7/tray-2/package-0')?.pulledId).toBe('rack-7/tray-2');
    expect(openedRack(plan, 'rack-7')?.pulled).toMatchObject({ kind: 'tray', accelerators: 4 });
    for (const other of [null, 'row-0', 'rack-999999', 'rack-7/tray-99'])
      expect(openedRack(plan, other)).toBeNull();
  });
});
