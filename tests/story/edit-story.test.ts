import { describe, expect, it } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { viewKeys } from '../../src/store/view-parts.ts';
import {
  NEW_STORY,
  slideOfScreen,
  withCallout,
  withChangedCallout,
  withChangedSlide,
  withFigure,
  withMovedSlide,
  withoutCallout,
  withoutSlide,
  withSlide,
} from '../../src/story/edit-story.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { inputOf } from '../../src/story/slide-state.ts';
import { SLIDE_VIEW_KEYS, wholeView } from '../../src/story/story-format.ts';
import type { Story } from '../../src/story/story-types.ts';
import { storyData } from '../../src/story/write-story.ts';

function screen() {
  const campus = createCampusStore();
  campus.actions.openPreset('smr-direct-1gw');
  campus.actions.setParams({ 'power.smrCount': 7 });
  campus.actions.setView({ lens: 'power', solarHour: 20 });
  const { params, view } = campus.getState();
  return {
    params,
    view,
    pose: { position: [1.234, 5, 9], target: [0, 0, 0] },
    selection: 'reactor-0',
  } as const;
}

const ids = ({ slides }: Story) => slides.map(({ id }) => id);
const SLIDE = slideOfScreen(screen());

describe('a slide of what is on screen', () => {
  it('holds what differs from the preset, the view, the pose and the selection', () => {
    expect(SLIDE).toMatchObject({
      preset: 'smr-direct-1gw',
      values: { 'power.smrCount': 7 },
      view: { lens: 'power', solarHour: 20 },
      camera: { kind: 'pose', position: [1.2, 5, 9] },
      selection: 'reactor-0',
    });
    expect(Object.keys(SLIDE.values)).toEqual(['power.smrCount']);
    expect(inputOf(SLIDE).values['power.smrCount']).toBe(7);
  });

  // Catches a cut, a hidden layer or a month of building that is on screen and not on the slide that is made of it.
  it('has all of the view that a link tells, but the labels, and is shown with it', () => {
    expect([...SLIDE_VIEW_KEYS, 'labels'].sort()).toEqual([...viewKeys('url')].sort());
    const { view, ...shown } = screen();
    const seen = { ...view, hidden: 'pipes roads', section: 'y<3.5', month: 12, beside: 'pitch' } as const;
    const slide = slideOfScreen({ ...shown, view: seen });
    expect(slide.view).toMatchObject({ hidden: 'pipes roads', section: 'y<3.5', month: 12, beside: 'pitch' });
    const story = withSlide(NEW_STORY, -1, slide);
    expect(storyOf(storyData(story))).toEqual({ story, problems: [] });
    expect(wholeView(slide.view)).toMatchObject({ hidden: 'pipes roads', lens: 'power', storey: 'auto' });
  });

  it('is the same slide in a file', () => {
    const story = withSlide(NEW_STORY, -1, SLIDE);
    expect(storyOf(storyData(story))).toEqual({ story, problems: [] });
  });
});

describe('a story that is written', () => {
  const three = [0, 1].reduce((story, at) => withSlide(story, at, SLIDE), withSlide(NEW_STORY, -1, SLIDE));

  it('gives every slide an id of its own', () => {
    expect(ids(three)).toEqual(['slide', 'slide-2', 'slide-3']);
    expect(ids(withSlide(withoutSlide(three, 1), 0, SLIDE))).toEqual(['slide', 'slide-2', 'slide-3']);
  });

  it('moves slides, bounded by its ends', () => {
    expect(ids(withMovedSlide(three, 2, 0))).toEqual(['slide-3', 'slide', 'slide-2']);
    expect(ids(withMovedSlide(three, 0, 99))).toEqual(['slide-2', 'slide-3', 'slide']);
    expect(withMovedSlide(three, 9, 0)).toBe(three);
  });

  it('changes one slide and leaves the others as they are', () => {
    const changed = withChangedSlide(three, 1, { title: 'New' });
    expect(changed.slides.map(({ title }) => title)).toEqual(['New slide', 'New', 'New slide']);
    expect(changed.slides[0]).toBe(three.slides[0]);
    expect(withChangedSlide(three, 5, { title: 'New' })).toBe(three);
  });
});

// Catches a figure that makes a text longer than its story may hold: it would be cut when the file is opened again.
describe('a live figure in a text', () => {
  it('is put where somebody writes, and refused where the text has no room', () => {
    expect(withFigure('PUE of', 6, ' {{annualPue}}', 20)).toBe('PUE of {{annualPue}}');
    expect(withFigure('a  b', 2, '{{x}}', 9)).toBe('a {{x}} b');
    expect(withFigure('PUE of', 6, ' {{annualPue}}', 19)).toBeNull();
  });
});

describe('notes in the picture', () => {
  const story = withSlide(NEW_STORY, -1, SLIDE);
  const noted = withCallout(withCallout(story, 0, { at: 'rack-0', text: 'one' }), 0, {
    at: 'reactor-0',
    text: 'two',
  });

  it('are added, changed and deleted one by one, and travel in the file', () => {
    const changed = withChangedCallout(noted, 0, 1, { text: '{{smrUnitCount}}' });
    expect(changed.slides[0]?.callouts).toEqual([
      { at: 'rack-0', text: 'one' },
      { at: 'reactor-0', text: '{{smrUnitCount}}' },
    ]);
    expect(storyOf(storyData(changed)).story).toEqual(changed);
    expect(withoutCallout(changed, 0, 0).slides[0]?.callouts).toEqual([
      { at: 'reactor-0', text: '{{smrUnitCount}}' },
    ]);
  });

  it('are five at most, and none where there is no slide', () => {
    const many = Array.from({ length: 9 }).reduce<Story>(
      (now) => withCallout(now, 0, { at: 'rack-0', text: 'x' }),
      story,
    );
    expect(many.slides[0]?.callouts).toHaveLength(5);
    expect(withCallout(story, 7, { at: 'rack-0', text: 'x' })).toBe(story);
  });
});
