import { beforeEach, describe, expect, it } from 'vitest';
import { ARCHETYPES } from '../../src/catalogue/archetypes.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { checkSite } from '../../src/model/layout/rules/check-site.ts';
import { mirrorTurns } from '../../src/model/layout/rules/place-together.ts';
import type { Rect } from '../../src/model/layout/site/frame-types.ts';
import { layOutSite } from '../../src/model/layout/site/lay-out-site.ts';
import type { Site } from '../../src/model/layout/site/site-types.ts';
import type { ParamValues } from '../../src/params/param-types.ts';
import type { Corner, SiteEdit } from '../../src/params/site-edits.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { boundaryAround } from '../../src/store/site-boundary.ts';
import { addBuilding, copyParts, putBack, removeParts } from '../../src/store/site-counts.ts';
import { addCorner, beginDrawing, dropCorner, finishDrawing } from '../../src/store/site-drawing.ts';
import {
  chooseParts,
  chosenIds,
  dragParts,
  dropParts,
  followPlan,
  mirrorParts,
  nudgeParts,
  shapeSite,
  toggleChosen,
} from '../../src/store/site-shaping.ts';
import { planNow } from '../helpers/plan-now.ts';
import { ABILENE } from '../model/examples.ts';

let campus = createCampusStore();

function plan(): void {
  planNow(campus);
  followPlan(campus);
}

const siteNow = (): Site => {
  const site = campus.getState().run.plan?.campus.site;
  if (site === undefined) throw new Error('no campus');
  return site;
};
const boundaryProblems = (planned: CampusResult) =>
  checkSite(planned.site, planned).filter(({ rule }) => rule === 'LAY-23');
const edits = (): readonly SiteEdit[] => campus.getState().params.siteEdits;
const count = (): number => campus.getState().params.values['layout.buildingCount'];
const shaping = () => campus.getState().session.siteShaping;
const partOf = (id: string) => {
  const found = siteNow().parcels.find((parcel) => parcel.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
};
const middleOf = (id: string): readonly [number, number] => {
  const { x0, x1, z0, z1 } = partOf(id).rect;
  return [(x0 + x1) / 2, (z0 + z1) / 2];
};

beforeEach(() => {
  campus = createCampusStore();
  plan();
  shapeSite(campus, true);
});

describe('several parts in the hand', () => {
  it('are chosen one after the other, let go again, and carried as one step', () => {
    chooseParts(campus, ['building-6']);
    toggleChosen(campus, 'building-7');
    toggleChosen(campus, 'office');
    toggleChosen(campus, 'office');
    expect(chosenIds(campus)).toEqual(['building-6', 'building-7']);
    expect(shaping()?.rects).toHaveLength(6);
    dragParts(campus, 0, 1_500, true);
    dropParts(campus);
    expect(edits()).toEqual(['building-6', 'building-7'].map((id) => ({ op: 'move', id, dx: 0, dz: 1_500 })));
    expect(campus.getState().history.past.map(({ label }) => label)).toEqual([
      'Move Building 7 and Building 8',
    ]);
  });

  it('turn about the middle of all of them: a row becomes a column, four turns are none', () => {
    const [a, b] = [middleOf('building-6'), middleOf('building-7')];
    nudgeParts(campus, ['building-6', 'building-7'], { dz: 4_000 });
    plan();
    for (let turn = 0; turn < 4; turn += 1) {
      nudgeParts(campus, ['building-6', 'building-7'], { quarterTurns: 1 });
      plan();
      if (turn > 0) continue;
      // The eastern one of the row is the northern one of the column.
      expect(middleOf('building-7')[0]).toBeCloseTo((a[0] + b[0]) / 2, 1);
      expect(middleOf('building-6')[1] - middleOf('building-7')[1]).toBeCloseTo(b[0] - a[0], 1);
    }
    expect(edits()).toMatchObject([{ op: 'move' }, { op: 'move' }]);
    expect(middleOf('building-6')[0]).toBeCloseTo(a[0], 1);
    expect(middleOf('building-6')[1]).toBeCloseTo(a[1] + 4_000, 1);
  });

  it('a yard that was moved away goes round with its building', () => {
    nudgeParts(campus, ['building-7'], { dx: 4_000 });
    nudgeParts(campus, ['cooling-yard-15'], { dx: 100 });
    plan();
    nudgeParts(campus, ['building-7'], { quarterTurns: 1 });
    plan();
    const [x, z] = middleOf('building-7');
    const yard = middleOf('cooling-yard-15');
    // East of the building turned to the left is north of it.
    expect(yard[0]).toBeCloseTo(x, 1);
    expect(yard[1]).toBeLessThan(z - 200);
    expect(edits()).toContainEqual({ op: 'move', id: 'cooling-yard-15', dx: 0, dz: -100 });
  });

  it('line up with edges and middles of others, and show the lines', () => {
    chooseParts(campus, ['office']);
    const line = middleOf('building-0')[0] - middleOf('office')[0];
    dragParts(campus, line + 4, 3_000, false);
    expect(shaping()?.placing.dx).toBeCloseTo(line, 6);
    expect(
      shaping()?.guides.some(({ x0, x1 }) => x0 === x1 && Math.abs(x0 - middleOf('building-0')[0]) < 1e-6),
    ).toBe(true);
    dragParts(campus, line + 4, 3_000, true);
    expect(shaping()?.guides).toEqual([]);
  });
});

describe('mirroring (LAY-27)', () => {
  it('from north to south puts a building and its yards where the image is, and twice is as before', () => {
    nudgeParts(campus, ['building-7'], { quarterTurns: 1, dz: 4_000 });
    nudgeParts(campus, ['cooling-yard-15'], { dz: -150 });
    plan();
    const before = siteNow();
    const both = ['building-6', 'building-7'].map((id) => partOf(id).rect);
    const twiceZ = Math.min(...both.map(({ z0 }) => z0)) + Math.max(...both.map(({ z1 }) => z1));
    mirrorParts(campus, ['building-6', 'building-7'], 'north-south');
    plan();
    const own = (site: Site) =>
      site.parcels
        .filter(
          ({ kind, index }) =>
            (kind === 'building' && index >= 6) || (kind === 'cooling-yard' && index >> 1 >= 6),
        )
        .map(({ rect }) => rect);
    const corners = (rects: readonly Rect[]) =>
      rects.map(({ x0, x1, z0, z1 }) => [x0, x1, z0, z1].map(Math.round).join()).toSorted();
    const image = own(before).map(({ z0, z1, ...rect }) => ({ ...rect, z0: twiceZ - z1, z1: twiceZ - z0 }));
    expect(own(before)).toHaveLength(6);
    expect(corners(image)).not.toEqual(corners(own(before)));
    expect(corners(own(siteNow()))).toEqual(corners(image));
    mirrorParts(campus, ['building-6', 'building-7'], 'north-south');
    plan();
    for (const { id, rect } of before.parcels) expect(partOf(id).rect.z0, id).toBeCloseTo(rect.z0, 1);
    expect(campus.getState().session.notices).toEqual([]);
  });

  it('says where nothing would change', () => {
    mirrorParts(campus, ['building-0'], 'west-east');
    expect(edits()).toEqual([]);
    expect(campus.getState().session.notices.map(({ title }) => title)).toEqual(['Nothing to mirror']);
    mirrorParts(campus, ['building-0'], 'north-south');
    expect(edits()).toEqual([{ op: 'rotate', id: 'building-0', quarterTurns: 2 }]);
    expect([0, 1, 2, 3].map((turns) => mirrorTurns(turns, 'west-east'))).toEqual([0, 2, 0, 2]);
  });

  it('every kind of building is alike on its west and its east side', () => {
    for (const archetype of Object.keys(ARCHETYPES) as ParamValues['layout.archetype'][]) {
      const { building } = computeCampus({ ...ABILENE, 'layout.archetype': archetype }).site.frame;
      const key = (x: number, z: number, ...sizes: number[]) =>
        [x, z, ...sizes].map((each) => Math.round(each * 100) + 0).join();
      const boxes = building.boxes.map(({ x, z, w, d }) => key(x, z, w, d));
      const halls = building.halls.map(({ x, z, storey }) => key(x, z, storey));
      expect(building.boxes.map(({ x, z, w, d }) => key(-x, z, w, d)).toSorted(), archetype).toEqual(
        boxes.toSorted(),
      );
      expect(building.halls.map(({ x, z, storey }) => key(-x, z, storey)).toSorted(), archetype).toEqual(
        halls.toSorted(),
      );
    }
  });
});

describe('removing, copying and adding (LAY-26)', () => {
  it('a removed building leaves its place open and its halls to the rest, in one step that is undone as one', () => {
    nudgeParts(campus, ['cooling-yard-5'], { dx: 10 });
    plan();
    const racks = campus.getState().run.plan?.campus.compute.rackCount;
    expect(removeParts(campus, ['building-2', 'cooling-yard-4'])).toEqual([]);
    expect(count()).toBe(7);
    expect(edits()).toEqual([{ op: 'remove', id: 'building-2' }]);
    expect(campus.getState().history.past.at(-1)?.label).toBe('Remove Building 3');
    plan();
    expect(campus.getState().run.plan?.campus.compute.rackCount).toBe(racks);
    // What is now the third building stands on the fourth place: its edits name the place.
    nudgeParts(campus, ['building-2'], { dx: 20 });
    expect(edits()).toContainEqual({ op: 'move', id: 'building-3', dx: 20, dz: 0 });
    campus.actions.undo();
    campus.actions.undo();
    expect(count()).toBe(8);
    expect(edits()).toEqual([{ op: 'move', id: 'cooling-yard-5', dx: 10, dz: 0 }]);
    campus.actions.redo();
    plan();
    expect(putBack(campus, 'building-2')).toEqual([]);
    expect([count(), edits()]).toEqual([8, []]);
  });

  it('a copy stands beside, is chosen, can be moved and taken away again', () => {
    expect(copyParts(campus, ['building-6', 'building-7'])).toEqual([]);
    expect(count()).toBe(10);
    plan();
    expect(chosenIds(campus)).toEqual(['building-8', 'building-9']);
    expect(campus.getState().run.plan?.warnings.some(({ rule }) => rule === 'LAY-11')).toBe(false);
    nudgeParts(campus, ['building-9'], { dx: 700, quarterTurns: 1 });
    plan();
    expect(edits().map(({ op, id }) => `${op} ${id}`)).toEqual(['add added-1', 'add added-2']);
    expect(partOf('building-9').yaw).toBeGreaterThan(0);
    removeParts(campus, ['building-8']);
    plan();
    expect(count()).toBe(9);
    expect(edits().map(({ id }) => id)).toEqual(['added-2']);
    expect(addBuilding(campus)).toEqual([]);
    expect(edits().map(({ id }) => id)).toEqual(['added-2', 'added-3']);
  });

  it('what cannot be is told by name, and nothing is lost', () => {
    expect(removeParts(campus, ['switchyard']).map(({ message }) => message)).toEqual([
      'Switchyard stays: the campus is sized with what stands on it. Take its units off the plant first',
    ]);
    expect(copyParts(campus, ['battery'])[0]?.message).toContain('Only buildings are copied');
    const all = siteNow()
      .parcels.filter(({ kind }) => kind === 'building')
      .map(({ id }) => id);
    expect(removeParts(campus, all)[0]?.message).toContain('a campus has 1 to');
    expect([count(), edits()]).toEqual([8, []]);
    expect(removeParts(campus, ['office'])).toEqual([]);
    expect(edits()).toEqual([{ op: 'remove', id: 'office' }]);
    expect(count()).toBe(8);
  });
});

describe('the boundary of the land', () => {
  it('is drawn corner by corner as one step; what bounds no land is told and stays in the hand', () => {
    beginDrawing(campus, 'boundary');
    for (const corner of [
      [0, 0],
      [900, 0],
      [900, 0],
      [0, 900],
      [900, 900],
    ] as const)
      addCorner(campus, corner);
    expect(shaping()?.corners).toHaveLength(4);
    finishDrawing(campus);
    expect(campus.getState().session.notices[0]?.problems[0]?.message).toContain('crosses itself');
    expect(shaping()?.corners).toHaveLength(4);
    expect(dropCorner(campus)).toBe(true);
    finishDrawing(campus);
    expect(shaping()?.corners).toBeNull();
    expect(edits()).toEqual([
      {
        op: 'boundary',
        id: 'boundary',
        points: [
          [0, 0],
          [900, 0],
          [0, 900],
        ],
      },
    ]);
    expect(campus.getState().history.past).toHaveLength(1);
    expect(putBack(campus, 'boundary')).toEqual([]);
    expect(edits()).toEqual([]);
  });

  it('around what stands keeps the set-back', () => {
    const corners = boundaryAround(campus);
    beginDrawing(campus, 'boundary');
    for (const corner of corners) addCorner(campus, corner);
    finishDrawing(campus);
    plan();
    expect(siteNow().boundary).toHaveLength(4);
    const planned = campus.getState().run.plan?.campus;
    if (planned === undefined) throw new Error('no campus');
    expect(boundaryProblems(planned)).toEqual([]);
    // Nothing to spare: a metre less on a side is told.
    for (const [x, z] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const points = corners.map(([east, south]): Corner => [east + x, south + z]);
      const { value } = layOutSite(planned, [{ op: 'boundary', id: 'boundary', points }]);
      expect(boundaryProblems({ ...planned, site: value }).length, `${x} ${z}`).toBeGreaterThan(0);
    }
  });
});
