import { describe, expect, it } from 'vitest';
import { presetOf } from '../../src/params/presets.ts';
import { leftOut } from '../../src/plan/apart/left-out.ts';
import { planApart } from '../../src/plan/apart/plan-apart.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import {
  type PathBlock,
  type Plan,
  THING_KINDS,
  type ThingBlock,
  type ThingKind,
} from '../../src/plan/plan-types.ts';
import { VIEW_FIELDS } from '../../src/store/fields.ts';

const preset = presetOf('immersion-100mw');
if (preset === undefined) throw new Error('no preset');
const plan = buildPlan(preset.values);

const isThere = ({ things }: Plan, kind: ThingKind, index: number): boolean =>
  (things[kind].size[3 * index + 1] ?? 0) > 0;

const countOf = (shown: Plan, kind: ThingKind): number =>
  Array.from({ length: shown.things[kind].count }, (_, index) => index).filter((index) =>
    isThere(shown, kind, index),
  ).length;

/** Whether a run leads anywhere, rather than being nothing in its place. */
function spans({ start, points }: PathBlock, run: number): boolean {
  const own = points.slice(3 * (start[run] ?? 0), 3 * (start[run + 1] ?? 0));
  return own.some((each, at) => each !== own[at % 3]);
}

const runsIn = (runs: PathBlock): number =>
  [...runs.building.keys()].filter((run) => spans(runs, run)).length;

describe('a plan with some things alone', () => {
  it('keeps a hall with all that belongs to it, and nothing else, each under its own number', () => {
    const shown = planApart(plan, 'only:hall-3');
    const { row, rack } = plan.things;
    for (let index = 0; index < rack.count; index += 1)
      expect(isThere(shown, 'rack', index)).toBe(row.parent[rack.parent[index] ?? -1] === 3);
    expect([countOf(shown, 'hall'), countOf(shown, 'building'), shown.shells.count]).toEqual([1, 0, 0]);
    for (const kind of THING_KINDS) {
      expect(shown.things[kind].count).toBe(plan.things[kind].count);
      expect(shown.things[kind].parent).toBe(plan.things[kind].parent);
    }
  });

  it('has nobody and nothing around that belongs to no thing, but where only some things are left out', () => {
    const { person, vehicle, 'water-tank': tank, tree } = planApart(plan, 'only:rack-3').props;
    expect([person.count, vehicle.count, tank.count]).toEqual([0, 0, 0]);
    expect(tree).toBe(plan.props.tree);
    expect(planApart(plan, 'without:rack-3').props).toBe(plan.props);
  });

  it('keeps a building with its walls and its runs', () => {
    const shown = planApart(plan, 'only:building-1');
    expect(new Set(shown.shells.building)).toEqual(new Set([1]));
    const runs = shown.paths['tcs-supply'];
    expect(runsIn(runs)).toBeGreaterThan(0);
    runs.building.forEach((of, run) => {
      expect(spans(runs, run)).toBe(of === 1);
    });
  });
});

describe('ghosts of the others', () => {
  // Catches boxes in the place of what stands apart, and halls as boxes around all that is in them.
  it('are all that stands but what is apart, and the shells around it', () => {
    expect(planApart(plan, 'ghost:hall-3').things.rack.size).toEqual(
      planApart(plan, 'only:hall-3').things.rack.size,
    );
    const boxes = leftOut(plan, 'ghost:hall-3');
    const { hall, rack, row, office } = plan.things;
    const placesOf = ({ position, count }: ThingBlock): string[] =>
      Array.from({ length: count }, (_, at) => position.subarray(3 * at, 3 * at + 3).join());
    const ghosts = new Set(boxes.map(({ position }) => position.join()));
    placesOf(rack).forEach((place, index) => {
      const of = row.parent[rack.parent[index] ?? -1] ?? -1;
      // What stands in the ghost of another building is not told apart.
      expect(ghosts.has(place)).toBe(of !== 3 && hall.parent[of] === hall.parent[3]);
    });
    expect(ghosts.has(placesOf(office)[0] ?? '')).toBe(true);
    expect(boxes.every(({ size }) => size.every((side) => side > 0))).toBe(true);
    const most = THING_KINDS.reduce((sum, kind) => sum + plan.things[kind].count, plan.shells.count);
    expect(boxes.length).toBeLessThan(most);
  });
});

describe('a plan without some', () => {
  it('lacks a thing, or all of a kind, and has all else as it stands', () => {
    const shown = planApart(plan, 'without:rack-5 without:office');
    expect([isThere(shown, 'rack', 5), isThere(shown, 'rack', 4), countOf(shown, 'office')]).toEqual([
      false,
      true,
      0,
    ]);
    expect(shown.things.cdu).toBe(plan.things.cdu);
    expect(shown.things.rack.geometryKey).not.toBe(plan.things.rack.geometryKey);
  });

  it('lacks what belongs to what is left out, and the runs that begin or end there', () => {
    const shown = planApart(plan, 'without:hall-3');
    const { row, rack } = plan.things;
    for (let index = 0; index < rack.count; index += 1)
      expect(isThere(shown, 'rack', index)).toBe(row.parent[rack.parent[index] ?? -1] !== 3);
    const { paths } = planApart(plan, 'without:cdu');
    expect(runsIn(plan.paths['tcs-supply'])).toBe(plan.paths['tcs-supply'].building.length);
    expect([runsIn(paths['tcs-supply']), runsIn(paths['tcs-return'])]).toEqual([0, 0]);
    expect(paths.busway).toBe(plan.paths.busway);
  });

  it('is the plan itself where nothing is said, and is made once', () => {
    expect(planApart(plan, '')).toBe(plan);
    expect(planApart(plan, 'only:rack-1')).toBe(planApart(plan, 'only:rack-1'));
  });
});

it.each(['only:hall-3', 'without:rack without:cdu-12', ''])('%j travels in a link', (text) => {
  expect(VIEW_FIELDS.apart.check(text)).toBe(true);
});

it.each(['hall-3', 'only:', 'only:Hall', 'only:hall-3 '])('%j is refused', (text) => {
  expect(VIEW_FIELDS.apart.check(text)).toBe(false);
});
