import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { NO_INSETS } from '../../src/store/initial-state.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { holdInsets } from '../../src/ui/stage/take-away/hold-insets.ts';
import { frameName } from '../../src/ui/stage/take-away/picture-sizes.ts';
import { shootSlides } from '../../src/ui/stage/take-away/shoot-slides.ts';
import { PictureZip } from '../../src/ui/stage/take-away/zip-pictures.ts';

const { story } = storyOf({
  format: 'gigacampus-story',
  version: 1,
  slides: [
    { id: 'a', preset: 'smr-direct-1gw', values: { 'power.smrCount': 3 } },
    { id: 'b', preset: 'smr-direct-1gw', values: { 'power.smrCount': 4 }, ask: 'How many?' },
    { id: 'c', preset: 'abilene-2026', lens: 'power' },
  ],
});

/** What stands on the campus whenever a picture is taken. */
function shooting(onPicture: (index: number) => void = () => undefined) {
  const campus = createCampusStore();
  campus.actions.openPreset('general-cloud-1gw');
  campus.actions.setParams({ 'compute.acceleratorCount': 77_000 });
  const seen: unknown[] = [];
  const control = new AbortController();
  const services = {
    atRest: async () => undefined,
    holdTime: () => undefined,
    pictureAtTime: () => ({}) as HTMLCanvasElement,
    takePicture: () => {
      const { params, view } = campus.getState();
      seen.push([params.presetId, params.values['power.smrCount'], view.lens]);
      return {} as HTMLCanvasElement;
    },
  };
  if (story === undefined) throw new Error('the story of this test does not open');
  const done = shootSlides({
    campus,
    story,
    services,
    size: { width: 1, height: 1 },
    over: 'nothing',
    signal: control.signal,
    onPicture: async (_, __, index) => {
      onPicture(index);
      if (index === 1) control.abort();
    },
  });
  return { campus, seen, done };
}

describe('pictures of a story', () => {
  it('are of each slide in turn, the answer where it asks, until it is stopped', async () => {
    const { seen, done } = shooting();
    await expect(done).rejects.toThrow();
    expect(seen).toEqual([
      ['smr-direct-1gw', 3, 'natural'],
      ['smr-direct-1gw', 4, 'natural'],
    ]);
  });

  it('leave the campus, its steps and the talk as they were, also when one fails', async () => {
    const { campus, done } = shooting(() => {
      throw new Error('no memory');
    });
    const steps = campus.getState().history.past.length;
    await expect(done).rejects.toThrow('no memory');
    const { params, session, history } = campus.getState();
    expect(params.presetId).toBe('general-cloud-1gw');
    expect(params.values['compute.acceleratorCount']).toBe(77_000);
    expect(history.past.length).toBe(steps);
    expect(session.talk).toBeNull();
  });
});

// Catches slides that are framed between the panels of the page, which are in no picture.
it('are framed as if no panel were there, whatever panels grow meanwhile, and panels have their room behind', async () => {
  const campus = createCampusStore();
  const panels = { left: 0.3, right: 0, top: 0.2, bottom: 0 };
  campus.actions.setInsets(panels);
  const giveBack = holdInsets(campus, NO_INSETS);
  expect(campus.getState().session.insets).toEqual(NO_INSETS);
  campus.actions.setInsets({ ...panels, left: 0.4 });
  expect(campus.getState().session.insets).toEqual(NO_INSETS);
  giveBack();
  expect(campus.getState().session.insets).toEqual({ ...panels, left: 0.4 });
  campus.actions.setInsets(panels);
  expect(campus.getState().session.insets).toEqual(panels);
});

it('a zip holds every picture under a name that sorts, byte for byte', async () => {
  const zip = new PictureZip();
  const bytes = [1, 2, 3].map((value) => new Uint8Array(5_000).fill(value));
  for (const [index, each] of bytes.entries()) zip.add(frameName('talk', index), each);
  const files = unzipSync(new Uint8Array(await zip.finish().arrayBuffer()));
  expect(Object.keys(files)).toEqual(['talk-0001.png', 'talk-0002.png', 'talk-0003.png']);
  expect(Object.values(files)).toEqual(bytes);
});
