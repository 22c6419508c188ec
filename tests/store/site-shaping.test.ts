import { beforeEach, describe, expect, it } from 'vitest';
import type { SiteEdit } from '../../src/params/site-edits.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { editedLabel, partLabel, withPartLabels } from '../../src/store/part-label.ts';
import { putBack } from '../../src/store/site-counts.ts';
import {
  chooseParts,
  dragParts,
  dropParts,
  editsInHand,
  followPlan,
  letGo,
  nudgeParts,
  partAt,
  shapeSite,
} from '../../src/store/site-shaping.ts';
import { planNow } from '../helpers/plan-now.ts';

let campus = createCampusStore();

function plan(): void {
  planNow(campus);
}

const shaping = () => {
  const { siteShaping } = campus.getState().session;
  if (siteShaping === null) throw new Error('nobody shapes the site');
  return siteShaping;
};
const edits = (): readonly SiteEdit[] => campus.getState().params.siteEdits;
const parcels = () => campus.getState().run.plan?.campus.site.parcels ?? [];
const rectOf = (id: string) => {
  const found = parcels().find((parcel) => parcel.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found.rect;
};

beforeEach(() => {
  campus = createCampusStore();
  plan();
  shapeSite(campus, true);
});

describe('a part in the hand', () => {
  it('is shown over the ground with its yards and what it would break, and nothing of the campus changes', () => {
    chooseParts(campus, ['building-7']);
    expect(shaping()).toMatchObject({ partIds: ['building-7'], verdict: 'fine', held: false });
    expect(shaping().rects).toHaveLength(3);
    dragParts(campus, 2_003, 0, true);
    expect(shaping()).toMatchObject({ held: true, verdict: 'soft', placing: { dx: 2_003, dz: 0 } });
    expect(shaping().rects[0]?.x0).toBeCloseTo(rectOf('building-7').x0 + 2_003, 6);
    expect(edits()).toEqual([]);
    expect(editsInHand(campus)).toEqual([{ op: 'move', id: 'building-7', dx: 2_003, dz: 0 }]);
    const onto = rectOf('building-6').x0 - rectOf('building-7').x0;
    dragParts(campus, onto, 0, true);
    expect(shaping().verdict).toBe('hard');
  });

  it('is set down as one step of the history', () => {
    chooseParts(campus, ['building-7']);
    for (const dx of [500, 900, 1_200]) dragParts(campus, dx, 0, true);
    dropParts(campus);
    expect(edits()).toEqual([{ op: 'move', id: 'building-7', dx: 1_200, dz: 0 }]);
    expect(campus.getState().history.past.map(({ label }) => label)).toEqual(['Move Building 8']);
    const shown = shaping().rects[0];
    plan();
    followPlan(campus);
    expect(shaping().rects[0]?.x0).toBeCloseTo(shown?.x0 ?? 0, 2);
    campus.actions.undo();
    expect(edits()).toEqual([]);
  });

  it('goes back where it cannot stand, saying why in names of people; a good place takes the word back', () => {
    chooseParts(campus, ['building-7']);
    dragParts(campus, rectOf('building-6').x0 - rectOf('building-7').x0, 0, true);
    dropParts(campus);
    expect(edits()).toEqual([]);
    expect(shaping()).toMatchObject({ held: false, placing: { dx: 0, dz: 0 } });
    const [notice] = campus.getState().session.notices;
    expect(notice?.title).toBe('It cannot stand there');
    const problems = notice?.problems ?? [];
    expect(problems[0]?.message).toContain('would stand on the ground of');
    expect(problems.map(({ message }) => message).join()).not.toMatch(/building-\d|cooling-yard-\d/);
    nudgeParts(campus, ['building-7'], { dx: 0, dz: 10 });
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('is told the first three things that forbid a place, and how many more there are', () => {
    chooseParts(campus, ['building-7', 'building-6', 'building-5', 'building-4']);
    const { x0, z0 } = rectOf('building-7');
    dragParts(campus, rectOf('building-3').x0 - x0, rectOf('building-3').z0 - z0, true);
    const hard = (shaping().findings ?? []).filter(({ severity }) => severity === 'hard').length;
    dropParts(campus);
    const wheres = campus.getState().session.notices[0]?.problems.map(({ where }) => where) ?? [];
    expect(hard).toBeGreaterThan(3);
    expect(wheres).toHaveLength(4);
    expect(wheres[3]).toBe(`${hard - 3} more`);
  });

  it('is let go by Esc, and is nothing where the campus no longer has it', () => {
    chooseParts(campus, ['building-7']);
    dragParts(campus, 100, 0, true);
    expect(letGo(campus)).toBe(true);
    expect(shaping()).toMatchObject({ partIds: ['building-7'], held: false });
    expect(letGo(campus)).toBe(false);
    campus.actions.setParams({ 'layout.buildingCount': 4 });
    plan();
    followPlan(campus);
    expect(shaping().partIds).toEqual([]);
  });

  it('moves by keys as one step while they follow each other; only buildings turn', () => {
    nudgeParts(campus, ['building-7'], { dx: 10 });
    nudgeParts(campus, ['building-7'], { dx: 10 });
    nudgeParts(campus, ['building-7'], { dx: 600 });
    nudgeParts(campus, ['building-7'], { quarterTurns: 1 });
    nudgeParts(campus, ['office'], { quarterTurns: 1 });
    expect(edits()).toEqual([
      { op: 'move', id: 'building-7', dx: 620, dz: 0 },
      { op: 'rotate', id: 'building-7', quarterTurns: 1 },
    ]);
    expect(campus.getState().history.past).toHaveLength(2);
    expect(campus.getState().session.notices.map(({ title }) => title)).toEqual(['Only buildings turn']);
    putBack(campus, 'building-7');
    expect(edits()).toEqual([]);
  });

  it('snaps to the grid, and to edges of others within six metres, unless held off', () => {
    chooseParts(campus, ['office']);
    dragParts(campus, 1_003, 996, false);
    expect(shaping().placing).toMatchObject({ dx: 1_000, dz: 1_000 });
    const line = rectOf('building-0').x0 - rectOf('office').x0;
    dragParts(campus, line - 3, 3_000, false);
    expect(shaping().placing.dx).toBeCloseTo(line, 6);
    dragParts(campus, line - 3, 3_001, true);
    expect(shaping().placing).toMatchObject({ dx: line - 3, dz: 3_001 });
  });

  it('is found by the ground under the pointer', () => {
    const { site } = campus.getState().run.plan?.campus ?? {};
    if (site === undefined) throw new Error('no campus');
    const { x0, z0 } = rectOf('cooling-yard-3');
    expect(partAt(site, x0 + 1, z0 + 1)).toBe('cooling-yard-3');
    expect(partAt(site, 20_000, 0)).toBeNull();
  });
});

it('parts are called as people call them', () => {
  expect(partLabel('building-0')).toBe('Building 1');
  expect(partLabel('cooling-yard-5')).toBe('Cooling yard east of building 3');
  expect(partLabel('battery')).toBe('Battery yard');
  expect(withPartLabels('"building-0" stands 5.0 m from "fence"')).toBe('Building 1 stands 5.0 m from fence');
});

// Catches an id of the file among what was changed by hand.
it('what was added and does not stand now is called so', () => {
  const nothing = { parcels: [] };
  expect(editedLabel(nothing, 'added-2')).toBe('Added building 2');
  expect(editedLabel(nothing, 'added-2-east')).toBe('Cooling yard east of added building 2');
  expect(editedLabel(nothing, 'building-3')).toBe('Place 4 of the grid');
});
