import { describe, expect, it, vi } from 'vitest';
import { inputKeyOf } from '../../src/params/parse.ts';
import { type CampusStore, createCampusStore } from '../../src/store/campus-store.ts';
import { cameraPath } from '../../src/story/camera-path.ts';
import { storyOf } from '../../src/story/read-story.ts';
import type { FilmSource } from '../../src/ui/stage/film/film-source.ts';
import { pathFilm } from '../../src/ui/stage/film/path-film.ts';
import { shootFilm } from '../../src/ui/stage/film/shoot-film.ts';
import { storyFilm } from '../../src/ui/stage/film/story-film.ts';
import { fakePlan } from '../store/fake-plan.ts';

const SHAPE = { width: 16, height: 10, fps: 10 };

const { story } = storyOf({
  format: 'gigacampus-story',
  version: 1,
  slides: [
    { id: 'a', preset: 'smr-direct-1gw', values: { 'cooling.supplyTempC': 30 }, solarHour: 8 },
    { id: 'b', preset: 'smr-direct-1gw', values: { 'cooling.supplyTempC': 40 }, solarHour: 18 },
    { id: 'c', preset: 'abilene-2026', values: {}, solarHour: 18 },
  ],
});
if (story === undefined) throw new Error('the story of this test does not open');

/** A campus whose worker plans some time after each change, as a slow one would. */
function slowCampus(planMs = 2): CampusStore {
  const campus = createCampusStore();
  campus.actions.openPreset('general-cloud-1gw');
  const plan = (): void => {
    const { values, siteEdits } = campus.getState().params;
    campus.actions.publishPlan({ ...fakePlan(values), inputKey: inputKeyOf(values, siteEdits) }, 'idle');
  };
  plan();
  campus.subscribe((state, before) => {
    if (state.params !== before.params) setTimeout(plan, planMs);
  });
  return campus;
}

/** Films into notes: what the campus was and whether it was planned whenever a picture was taken. */
function filming(campus: CampusStore, sourceOf: (services: Services) => FilmSource, stopAt = 999) {
  const taken: { temp: number; hour: number; preset: string; planned: boolean; atMs: number }[] = [];
  const held: (number | null)[] = [];
  const control = new AbortController();
  const services = servicesOf(campus, taken, held);
  const add = vi.fn(async () => undefined);
  const writer = { add, bytes: () => 0, finish: async () => new Blob(['film']), close: vi.fn() };
  const done = shootFilm({
    campus,
    services,
    source: sourceOf(services),
    shape: SHAPE,
    writer,
    onPicture: () => undefined,
    onFrame: (count) => {
      if (count === stopAt) control.abort();
    },
    signal: control.signal,
  });
  return { taken, held, writer, done };
}

type Services = ReturnType<typeof servicesOf>;

function servicesOf(
  campus: CampusStore,
  taken: { temp: number; hour: number; preset: string; planned: boolean; atMs: number }[],
  held: (number | null)[],
) {
  return {
    atRest: async () => undefined,
    takePicture: () => ({}) as HTMLCanvasElement,
    holdTime: (ms: number | null) => void held.push(ms),
    pictureAtTime: () => {
      const { params, view, run } = campus.getState();
      taken.push({
        temp: Number(params.values['cooling.supplyTempC']),
        hour: view.solarHour,
        preset: params.presetId,
        planned: run.plan?.inputKey === inputKeyOf(params.values, params.siteEdits),
        atMs: (held.at(-1) ?? 0) - (held[0] ?? 0),
      });
      return { getContext: () => null } as unknown as HTMLCanvasElement;
    },
  };
}

const change = (campus: CampusStore) => (services: Services) =>
  storyFilm({
    campus,
    services,
    story,
    from: 0,
    shown: [1],
    secondsEach: 2,
    words: false,
    size: SHAPE,
  });

describe('the film of a slide as it comes', () => {
  it('has a picture for each time, of a campus that is planned, from one slide to the other', async () => {
    const campus = slowCampus();
    const { taken, done } = filming(campus, change(campus));
    await done;
    expect(taken).toHaveLength(20);
    expect(taken.map(({ atMs }) => Math.round(atMs))).toEqual(Array.from({ length: 20 }, (_, n) => 100 * n));
    expect(taken.every(({ planned }) => planned)).toBe(true);
    const temps = taken.map(({ temp }) => temp);
    expect([temps[0], temps.at(-1)]).toEqual([30, 40]);
    expect(temps).toEqual(temps.toSorted((a, b) => a - b));
    expect(temps.filter((temp) => temp > 30 && temp < 40).length).toBeGreaterThan(5);
    expect(taken.at(-1)?.hour).toBe(18);
  });

  it('is the same however long each picture took', async () => {
    const films = [];
    for (const planMs of [0, 15]) {
      const campus = slowCampus(planMs);
      const { taken, done } = filming(campus, change(campus));
      await done;
      films.push(taken.map(({ temp, hour, preset }) => [temp, hour, preset]));
    }
    expect(films[0]).toEqual(films[1]);
  });
});

describe('the film of a story', () => {
  it('gives every slide its time', async () => {
    const campus = slowCampus();
    const { taken, done } = filming(campus, (services) =>
      storyFilm({
        campus,
        services,
        story,
        from: 0,
        shown: [0, 1, 2],
        secondsEach: 1,
        words: false,
        size: SHAPE,
      }),
    );
    await done;
    expect(taken.filter(({ preset }) => preset === 'smr-direct-1gw')).toHaveLength(21);
    expect(taken.slice(0, 10).every(({ temp }) => temp === 30)).toBe(true);
    expect(taken.at(-1)?.preset).toBe('abilene-2026');
  });
});

describe('a film that ends', () => {
  it('gives the campus back, its clock runs on, and a stopped one makes no file', async () => {
    const campus = slowCampus();
    const before = campus.getState();
    const { taken, held, writer, done } = filming(campus, change(campus), 3);
    await expect(done).rejects.toThrow();
    expect(taken).toHaveLength(3);
    expect(held.at(-1)).toBeNull();
    expect(writer.close).toHaveBeenCalled();
    const { params, session, history } = campus.getState();
    expect([params, history]).toEqual([before.params, before.history]);
    expect(session.talk).toBeNull();
    expect(session.insets).toEqual(before.session.insets);
  });

  it('says what the encoder gave up with, and gives the campus back', async () => {
    const campus = slowCampus();
    const before = campus.getState().params;
    const { writer, held, done } = filming(campus, change(campus));
    writer.add.mockRejectedValueOnce(new Error('the encoder gave up: no memory'));
    await expect(done).rejects.toThrow('no memory');
    expect(campus.getState().params).toEqual(before);
    expect(held.at(-1)).toBeNull();
  });
});

it('the film of a path stands at each time where the path is', async () => {
  const campus = slowCampus();
  const path = cameraPath([
    { position: [0, 10, 0], target: [0, 0, 100] },
    { position: [100, 10, 0], target: [100, 0, 100] },
  ]);
  if (path === null) throw new Error('no path');
  const stood: unknown[] = [];
  campus.subscribe((state, before) => {
    const { cameraRequest } = state.session;
    if (cameraRequest !== before.session.cameraRequest && cameraRequest.instant)
      stood.push(Math.round(cameraRequest.pose?.position[0] ?? -1));
  });
  const { done } = filming(campus, () => pathFilm(campus, path, 0.5, 'even'));
  await done;
  expect(stood.slice(1, 6)).toEqual([0, 20, 40, 60, 80]);
});
