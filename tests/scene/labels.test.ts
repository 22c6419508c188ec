import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { PRESETS, presetOf } from '../../src/params/presets.ts';
import { planAtMonth } from '../../src/plan/build-out/plan-at-month.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { labelledPlaces } from '../../src/plan/labelled-places.ts';
import { boundsOf } from '../../src/plan/look-up.ts';
import { chooseLabels, type SeenLabel } from '../../src/scene/interactive/labels/choose-labels.ts';
import { LabelField } from '../../src/scene/interactive/labels/label-field.ts';
import { NO_INSETS } from '../../src/store/initial-state.ts';
import {
  createScreenAnchors,
  labelAnchor,
  labelSizePx,
  type ScreenPlace,
} from '../../src/store/screen-anchors.ts';

const preset = presetOf('abilene-2026');
if (preset === undefined) throw new Error('the preset is missing');
const plan = buildPlan(preset.values);
const SIZE = { width: 1280, height: 720 };

const label = (x: number, y: number, shown = false): SeenLabel => ({ x, y, width: 80, height: 20, shown });
const shownOf = (labels: readonly SeenLabel[]) => labels.map(({ shown }) => shown);

describe('names in the picture', () => {
  it('give way to those before them, and come back where there is room', () => {
    const labels = [label(100, 100), label(140, 105), label(300, 100), label(-1, 100)];
    chooseLabels(labels);
    expect(shownOf(labels)).toEqual([true, false, true, false]);
    labels[1] = label(200, 100);
    chooseLabels(labels);
    expect(shownOf(labels)).toEqual([true, true, true, false]);
  });

  // Catches two names that take each other's place frame after frame while the camera moves.
  it('stay while they can, whatever comes later', () => {
    const labels = [label(-1, 0), label(140, 105)];
    chooseLabels(labels);
    const [first] = labels;
    if (first === undefined) throw new Error('no label');
    first.x = 100;
    first.y = 100;
    chooseLabels(labels);
    expect(shownOf(labels)).toEqual([false, true]);
  });

  it.each(PRESETS.map(({ id }) => id))(
    '%s: every place has a name, a place of its own and an id of its own',
    (id) => {
      const values = presetOf(id)?.values;
      if (values === undefined) throw new Error(`no preset ${id}`);
      const places = labelledPlaces(buildPlan(values));
      expect(places.length).toBeGreaterThan(3);
      expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
      for (const { text, at } of places) {
        expect(text).not.toBe('');
        expect(at.every(Number.isFinite)).toBe(true);
      }
    },
  );

  // Catches names over fields on which nothing stands yet.
  it('are of what stands in the month that is looked at', () => {
    const whole = labelledPlaces(plan).map(({ id }) => id);
    const early = labelledPlaces(planAtMonth(plan, 0)).map(({ id }) => id);
    expect(whole).toContain('building-0');
    expect(early.filter((id) => /^(building|hall|switchyard|office)-/.test(id))).toEqual([]);
    expect(whole).toEqual(expect.arrayContaining(early));
  });

  it('are of what is in front and near enough, over it', () => {
    const anchors = createScreenAnchors();
    const field = new LabelField(anchors);
    const camera = new PerspectiveCamera(30, SIZE.width / SIZE.height, 0.5, 20_000);
    const spots = new Map<string, ScreenPlace | null>();
    const names = ['building-0', 'hall-0'] as const;
    for (const id of names) anchors.follow(labelAnchor(id), (place) => spots.set(id, place));
    const box = boundsOf(plan, 'building-0');
    if (box === null) throw new Error('no building');
    const middle = [(box[0] + box[3]) / 2, (box[1] + box[4]) / 2, (box[2] + box[5]) / 2] as const;
    const look = (awayM: number, towards: 1 | -1): void => {
      camera.position.set(middle[0], middle[1] + 0.3 * awayM, middle[2] + awayM);
      camera.lookAt(middle[0], middle[1] + 0.3 * (1 - towards) * awayM, middle[2] + (1 - towards) * awayM);
      camera.updateMatrixWorld();
      field.follow(plan, camera, SIZE, NO_INSETS);
    };
    look(700, 1);
    const seen = spots.get('building-0');
    expect(seen?.x).toBeCloseTo(SIZE.width / 2, -1);
    // The eaves lie over the middle of the walls, which is the middle of the picture.
    expect(seen?.y).toBeLessThan(SIZE.height / 2 - 3);
    expect(spots.get('hall-0')).toBeNull();
    look(700, -1);
    expect(names.map((id) => spots.get(id))).toEqual([null, null]);
    const hall = labelledPlaces(plan).find(({ id }) => id === 'hall-0');
    if (hall === undefined) throw new Error('no hall');
    const [x, y, z] = hall.at;
    camera.position.set(x, y + 60, z + 60);
    camera.lookAt(x, y, z);
    camera.updateMatrixWorld();
    field.follow(plan, camera, SIZE, NO_INSETS);
    expect(spots.get('hall-0')).not.toBeNull();
  });

  it('never lie on each other on a flight over the campus, and go with the plan', () => {
    const anchors = createScreenAnchors();
    const field = new LabelField(anchors);
    const camera = new PerspectiveCamera(30, SIZE.width / SIZE.height, 0.5, 20_000);
    const places = labelledPlaces(plan);
    const spots = new Map<string, ScreenPlace | null>();
    for (const { id } of places) anchors.follow(labelAnchor(id), (place) => spots.set(id, place));
    let most = 0;
    for (let step = 0; step < 60; step += 1) {
      camera.position.set(1500 - 40 * step, 260 - 3 * step, 1200 - 30 * step);
      camera.lookAt(0, 0, 0);
      camera.updateMatrixWorld();
      field.follow(plan, camera, SIZE, NO_INSETS);
      const shown = places.filter(({ id }) => spots.get(id));
      most = Math.max(most, shown.length);
      for (const [at, one] of shown.entries())
        for (const two of shown.slice(at + 1)) {
          const [a, b] = [spots.get(one.id), spots.get(two.id)];
          if (!a || !b) continue;
          const [sizeA, sizeB] = [labelSizePx(one.text, SIZE.height), labelSizePx(two.text, SIZE.height)];
          const apart =
            Math.abs(a.x - b.x) >= (sizeA.width + sizeB.width) / 2 ||
            Math.abs(a.y - b.y) >= (sizeA.height + sizeB.height) / 2;
          expect(apart, `${one.text} and ${two.text}, step ${step}`).toBe(true);
        }
    }
    expect(most).toBeGreaterThan(6);
    field.follow(null, camera, SIZE, NO_INSETS);
    expect([...spots.values()].every((place) => place === null)).toBe(true);
  });

  // Catches names that stand behind the panels, where nobody reads them and they take the room of others.
  it('stand clear of the panels, and come back when one is folded', () => {
    const anchors = createScreenAnchors();
    const field = new LabelField(anchors);
    const camera = new PerspectiveCamera(30, SIZE.width / SIZE.height, 0.5, 20_000);
    camera.position.set(900, 500, 1100);
    camera.lookAt(0, 0, 0);
    camera.updateMatrixWorld();
    const spots = new Map<string, ScreenPlace | null>();
    const texts = new Map(labelledPlaces(plan).map(({ id, text }) => [id, text]));
    for (const id of texts.keys()) anchors.follow(labelAnchor(id), (place) => spots.set(id, place));
    const shown = () =>
      [...spots].flatMap(([id, place]) => (place ? [{ text: texts.get(id) ?? '', ...place }] : []));
    field.follow(plan, camera, SIZE, NO_INSETS);
    const all = shown().length;
    field.follow(plan, camera, SIZE, { left: 0.3, right: 0.25, top: 0.2, bottom: 0.1 });
    expect(shown().length).toBeGreaterThan(1);
    expect(shown().length).toBeLessThan(all);
    for (const { text, x, y } of shown()) {
      const { width, height } = labelSizePx(text, SIZE.height);
      expect(x - width / 2).toBeGreaterThanOrEqual(0.3 * SIZE.width - 1);
      expect(x + width / 2).toBeLessThanOrEqual(0.75 * SIZE.width + 1);
      expect(y - height).toBeGreaterThanOrEqual(0.2 * SIZE.height - 1);
      expect(y).toBeLessThanOrEqual(0.9 * SIZE.height + 1);
    }
    field.follow(plan, camera, SIZE, NO_INSETS);
    expect(shown().length).toBe(all);
  });
});
