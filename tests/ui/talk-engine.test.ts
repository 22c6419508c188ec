import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputKeyOf } from '../../src/params/parse.ts';
import { type CampusStore, createCampusStore } from '../../src/store/campus-store.ts';
import type { TalkOrder, TalkPress } from '../../src/store/talk-types.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { valuesOf } from '../../src/story/slide-state.ts';
import { wholeView } from '../../src/story/story-format.ts';
import type { Story } from '../../src/story/story-types.ts';
import { talkOf } from '../../src/story/talk-steps.ts';
import { TalkEngine } from '../../src/ui/stage/talk-engine.ts';
import { fakePlan } from '../store/fake-plan.ts';

function storyOfTest(): Story {
  const smr = { preset: 'smr-direct-1gw', seconds: 20 };
  const slides = [
    { id: 'two', ...smr, values: { 'power.smrCount': 2 }, solarHour: 8, lens: 'power' },
    { id: 'nine', ...smr, values: { 'power.smrCount': 9 }, solarHour: 12, selection: 'reactor-0' },
    { id: 'asks', ...smr, values: { 'power.smrCount': 4 }, solarHour: 14, ask: 'How many?', roofs: 'lifted' },
    { id: 'other', preset: 'abilene-2026', camera: { at: 'hall-0' }, solarHour: 18 },
  ];
  const { story } = storyOf({ format: 'gigacampus-story', version: 1, slides });
  if (story === undefined) throw new Error('the story of this test does not open');
  return story;
}

const STORY = storyOfTest();

interface Stage {
  readonly campus: CampusStore;
  readonly engine: TalkEngine;
  readonly switches: () => number;
  /** The lenses in the pictures that fade by now. */
  readonly fading: () => readonly string[];
  readonly order: (...orders: (TalkPress | TalkOrder)[]) => void;
  /** Frames of 20 ms, so many milliseconds long. */
  readonly pass: (ms: number) => void;
  /** The planner has caught up. */
  readonly planned: () => void;
  readonly reactors: () => unknown;
}

/** A stage with a clock in hand, at a slide, its first motion over. */
function openStage(
  slide = 0,
  motion = true,
  before?: (page: { campus: CampusStore; order: (order: TalkOrder) => void }) => void,
): Stage {
  const campus = createCampusStore();
  // What the page hears of the store, it hears before the talk does.
  before?.({ campus, order: (asked) => engine.order(asked) });
  let nowMs = 0;
  let switches = 0;
  const fading: string[] = [];
  let frame: (() => void) | null = null;
  const engine = new TalkEngine(campus, STORY, talkOf(STORY, slide, false, 0), {
    maySeeMotion: () => motion,
    onSwitch: () => {
      switches += 1;
      const { lens } = campus.getState().view;
      return () => void fading.push(lens);
    },
    frames: {
      nowMs: () => nowMs,
      request: (callback) => {
        frame = callback;
        return () => {
          if (frame === callback) frame = null;
        };
      },
    },
  });
  const pass = (ms: number): void => {
    for (const end = nowMs + ms; nowMs < end; nowMs += 20) {
      const callback = frame;
      frame = null;
      callback?.();
    }
  };
  const planned = (): void => {
    const { values, siteEdits } = campus.getState().params;
    campus.actions.publishPlan({ ...fakePlan(values), inputKey: inputKeyOf(values, siteEdits) }, 'idle');
  };
  const order: Stage['order'] = (...orders) => {
    for (const each of orders) engine.order(typeof each === 'string' ? { kind: each } : each);
  };
  pass(3_000);
  const reactors = () => campus.getState().params.values['power.smrCount'];
  return { campus, engine, switches: () => switches, fading: () => fading, order, pass, planned, reactors };
}

const talk = ({ campus }: Stage) => campus.getState().session.talk;

/** Everything of the campus that a slide says. */
function said({ campus }: Stage): unknown {
  const { params, view, session } = campus.getState();
  return [params, wholeView(view), session.selection, session.anchored];
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a slide that is shown', () => {
  it('is on the campus with its parameters, its view and its selection', () => {
    const stage = openStage(1);
    expect(stage.reactors()).toBe(9);
    expect(stage.campus.getState().view).toMatchObject({ solarHour: 12, lens: 'natural' });
    expect(stage.campus.getState().session.selection).toBe('reactor-0');
    expect(talk(stage)).toMatchObject({ slide: 1, offScript: false });
  });

  it('asks on the campus of the slide before, and answers on its own', () => {
    const stage = openStage(1);
    stage.order('next');
    stage.pass(3_000);
    expect([talk(stage)?.step, stage.reactors()]).toEqual([0, 9]);
    stage.order('next');
    stage.pass(3_000);
    expect([talk(stage)?.step, stage.reactors()]).toEqual([1, 4]);
  });

  it('comes in motion, its numbers passing those between, its sun too, and ends on exactly its own', () => {
    const stage = openStage(0);
    stage.order('next');
    const seen = new Set<unknown>();
    for (let step = 0; step < 40; step += 1) {
      stage.pass(60);
      seen.add(stage.reactors());
    }
    expect([...seen]).toEqual(expect.arrayContaining([2, 4, 6, 9]));
    const { params, view } = stage.campus.getState();
    expect(params.values).toEqual(valuesOf(STORY.slides[1] ?? { preset: '', values: {} }));
    expect(view.solarHour).toBe(12);
  });

  it('comes at once where no motion is wanted', () => {
    const stage = openStage(0, false);
    stage.order('next');
    expect(stage.reactors()).toBe(9);
    expect(stage.campus.getState().session.cameraRequest.instant).toBe(true);
  });

  it('goes on from where the picture stands when the way to it is broken off', () => {
    const stage = openStage(0);
    stage.order('next');
    stage.pass(1_200);
    const half = Number(stage.reactors());
    expect(half).toBeGreaterThan(2);
    expect(half).toBeLessThan(9);
    stage.order('previous');
    expect(stage.reactors()).toBe(half);
    stage.pass(3_000);
    expect(stage.reactors()).toBe(2);
  });

  it('is the same whatever way led to it', () => {
    const kinds: TalkPress[] = ['next', 'previous', 'first', 'last', 'return', 'replay', 'black', 'overview'];
    const fresh = STORY.slides.map((_, slide) => {
      const stage = openStage(slide, false);
      stage.order({ kind: 'go', slide });
      stage.pass(4_000);
      return said(stage);
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 2_000 })), { maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        (way, slide) => {
          const stage = openStage(0);
          for (const [kind, ms] of way) {
            stage.order(kind);
            stage.pass(ms);
          }
          stage.order('first', { kind: 'go', slide: (slide + 1) % 4 }, { kind: 'go', slide });
          stage.pass(4_000);
          expect(said(stage)).toEqual(fresh[slide]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a talk that follows another', () => {
  const place = { kind: 'adopt', slide: 1, step: 0, curtain: 'none' } as const;

  it('shows what the speaker has turned, on its own script, and the slide again once the speaker is back', () => {
    const stage = openStage(0);
    stage.order({ ...place, turned: { lens: 'thermal', solarHour: 21 } });
    stage.pass(3_000);
    expect(stage.campus.getState().view).toMatchObject({ lens: 'thermal', solarHour: 21 });
    expect(stage.reactors()).toBe(9);
    expect(talk(stage)).toMatchObject({ slide: 1, offScript: false });
    stage.order({ ...place, turned: null });
    stage.pass(3_000);
    expect(stage.campus.getState().view).toMatchObject({ lens: 'natural', solarHour: 12 });
  });
});

describe('another campus', () => {
  // Catches a rack or a chain of power that jumps into another before the audience's eyes.
  it('of the same preset fades where a choice of it switches, once and half way', () => {
    const stage = openStage(1);
    const choice = () => stage.campus.getState().params.values['power.distribution'];
    const own = choice();
    stage.campus.actions.setParams({ 'power.distribution': 'ac-415-eco', 'power.smrCount': 12 });
    const other = choice();
    expect(other).not.toBe(own);
    const before = stage.switches();
    stage.order('return');
    stage.pass(900);
    expect([choice(), stage.switches()]).toEqual([other, before]);
    stage.pass(600);
    expect([choice(), stage.switches()]).toEqual([own, before + 1]);
    stage.pass(3_000);
    expect(stage.switches()).toBe(before + 1);
  });

  // Catches a lens that jumps before the audience, and one that is in the very picture that fades away from it.
  it('fades at once where the slide looks at it in another way, and not where it does not', () => {
    const stage = openStage(1);
    stage.planned();
    stage.order('first');
    expect(stage.fading()).toEqual(['natural', 'natural']);
    stage.pass(3_000);
    stage.campus.actions.setView({ solarHour: 20 });
    stage.order('return');
    stage.pass(3_000);
    expect(stage.switches()).toBe(2);
    stage.order('next');
    expect(stage.fading()).toEqual(['natural', 'natural', 'power']);
  });

  // Catches a lens that jumps where a desk or the speaker who is followed turns it.
  it('fades where its lens is turned from elsewhere, and not for an hour, the same lens or what is none', () => {
    const stage = openStage(1);
    stage.planned();
    const before = stage.fading().length;
    stage.order({ kind: 'turn-lens', lens: 'x-ray' }, { kind: 'turn-hour', hour: 21 });
    stage.order({ kind: 'turn-lens', lens: 'natural' });
    expect(stage.switches()).toBe(before);
    stage.order({ kind: 'turn-lens', lens: 'thermal' });
    expect(stage.fading().slice(before)).toEqual(['natural']);
    const place = { kind: 'adopt', slide: 1, step: 0, curtain: 'none' } as const;
    const follower = openStage(1);
    const own = follower.switches();
    follower.order({ ...place, turned: { lens: 'power', solarHour: 21 } });
    follower.order({ ...place, turned: { lens: 'power', solarHour: 22 } });
    expect([follower.campus.getState().view.lens, follower.switches()]).toEqual(['power', own + 1]);
    const still = openStage(1, false);
    const first = still.switches();
    still.order({ kind: 'turn-lens', lens: 'thermal' });
    expect([still.campus.getState().view.lens, still.switches()]).toEqual(['thermal', first]);
  });

  // Catches an old campus that fades away to itself, as its own plan was late, and then jumps into the new one.
  it('fades for no late plan of the campus before', () => {
    const stage = openStage(2);
    stage.planned();
    const { values, siteEdits } = stage.campus.getState().params;
    const before = stage.fading().length;
    stage.order('last');
    const late = { ...fakePlan(values), inputKey: inputKeyOf(values, siteEdits) };
    stage.campus.actions.publishPlan(late, 'idle');
    expect(stage.fading()).toHaveLength(before);
    stage.planned();
    expect(stage.fading()).toHaveLength(before + 1);
  });

  it('comes in one step where no motion is wanted, however it is looked at', () => {
    const stage = openStage(1, false);
    const before = stage.switches();
    stage.order('first', 'next');
    expect(stage.switches()).toBe(before);
  });

  // Catches a picture of the old campus that lies still over the new one.
  it('fades once it is planned, or after a moment in which nobody sees that the picture stands', () => {
    const stage = openStage(2);
    stage.planned();
    const before = stage.fading().length;
    stage.order('last');
    expect(stage.fading()).toHaveLength(before);
    stage.planned();
    expect(stage.fading()).toHaveLength(before + 1);
    stage.pass(3_000);
    const choice = () => stage.campus.getState().params.values['power.distribution'];
    const own = choice();
    stage.campus.actions.setParams({ 'power.distribution': own === 'dc-800' ? 'ac-415-eco' : 'dc-800' });
    stage.order('return');
    expect([choice(), stage.switches()]).toEqual([own, before + 2]);
    expect(stage.fading()).toHaveLength(before + 1);
    vi.advanceTimersByTime(90);
    expect(stage.fading()).toHaveLength(before + 2);
  });

  // Catches a third of a second of an old picture before a slide that is seen from where the camera stands.
  it('changes with the first frames where the camera stands, and behind the camera where that flies', () => {
    const stage = openStage(1);
    stage.planned();
    const hour = () => stage.campus.getState().view.solarHour;
    stage.campus.actions.setView({ solarHour: 15 });
    stage.order('return');
    stage.pass(100);
    expect(hour()).toBeLessThan(15);
    stage.pass(3_000);
    stage.campus.actions.setView({ solarHour: 15 });
    stage.engine.cameraMoved();
    stage.order('return');
    stage.pass(280);
    expect(hour()).toBe(15);
  });

  // Catches the one reactor more that the words speak of and that is not there before a second has passed.
  it('has one more of a thing with the first frames that count', () => {
    const stage = openStage(1);
    stage.planned();
    stage.campus.actions.setParams({ 'power.smrCount': 8 });
    stage.order('return');
    stage.pass(100);
    expect(stage.reactors()).toBe(9);
  });

  it('fades in, and its things are flown to once it is planned', () => {
    const stage = openStage(2);
    const { serial } = stage.campus.getState().session.cameraRequest;
    const before = stage.switches();
    stage.order('last');
    expect(stage.switches()).toBe(before + 1);
    expect(stage.campus.getState().params.presetId).toBe('abilene-2026');
    stage.campus.actions.hover('rack-0');
    expect(stage.campus.getState().session.cameraRequest.serial).toBe(serial);
    stage.planned();
    expect(stage.campus.getState().session.cameraRequest).toMatchObject({ kind: 'thing', id: 'hall-0' });
  });

  it('is flown over as it comes where its plan is late', () => {
    const stage = openStage(2);
    stage.order('last');
    vi.advanceTimersByTime(1_600);
    expect(stage.campus.getState().session.cameraRequest).toMatchObject({ id: 'hall-0' });
  });
});

describe('off the script', () => {
  it('leads a knob that someone else moves, and back leads one order', () => {
    const stage = openStage(0);
    stage.campus.actions.setParams({ 'power.smrCount': 7 });
    expect(talk(stage)?.offScript).toBe(true);
    stage.order('return');
    stage.pass(3_000);
    expect([talk(stage)?.offScript, stage.reactors()]).toEqual([false, 2]);
  });

  it('leads a camera that is moved, behind the change that was under way', () => {
    const stage = openStage(0);
    stage.order('next');
    stage.pass(1_000);
    stage.engine.cameraMoved();
    expect([talk(stage)?.offScript, stage.reactors()]).toEqual([true, 9]);
  });

  it('leads nothing that the talk writes itself', () => {
    const stage = openStage(0);
    stage.order('next', 'next', 'next', 'last');
    stage.pass(4_000);
    expect(talk(stage)?.offScript).toBe(false);
  });

  it('leads no order that came through the store, as those of scripts do', () => {
    const stage = openStage(0, true, ({ campus, order }) =>
      campus.subscribe((state, before) => {
        if (state.session.hover !== before.session.hover) order({ kind: 'go', slide: 1 });
      }),
    );
    stage.campus.actions.hover('rack-0');
    stage.pass(3_000);
    expect(talk(stage)).toMatchObject({ slide: 1, offScript: false });
    stage.campus.actions.setParams({ 'power.smrCount': 7 });
    expect(talk(stage)?.offScript).toBe(true);
  });

  it('lead the controls of a presenter window, which move nothing that is not there', () => {
    const stage = openStage(0);
    for (const order of [
      { kind: 'turn-knob', id: 'power.nothing', value: 3 },
      { kind: 'turn-knob', id: 'power.smrCount', value: Number.NaN },
      { kind: 'turn-lens', lens: 'x-ray' },
      { kind: 'turn-hour', hour: 99 },
    ] as const)
      stage.order(order);
    expect([talk(stage)?.offScript, stage.reactors()]).toEqual([false, 2]);
    stage.order({ kind: 'turn-knob', id: 'power.smrCount', value: 6 }, { kind: 'turn-hour', hour: 21 });
    expect([talk(stage)?.offScript, stage.reactors()]).toEqual([true, 6]);
    expect(stage.campus.getState().view.solarHour).toBe(21);
  });
});

it('the last change is shown once more, from the slide before to this one', () => {
  const stage = openStage(1);
  stage.order('replay');
  expect(stage.reactors()).toBe(2);
  stage.pass(3_000);
  expect([talk(stage)?.slide, stage.reactors()]).toEqual([1, 9]);
});

it('a talk that plays turns its pages by the seconds of each, until a hand leaves the script', () => {
  const stage = openStage(0);
  stage.order('play');
  vi.advanceTimersByTime(20_100);
  expect(talk(stage)?.slide).toBe(1);
  stage.campus.actions.setParams({ 'power.smrCount': 7 });
  vi.advanceTimersByTime(60_000);
  expect(talk(stage)).toMatchObject({ slide: 1, playing: false });
});

it('a slide that asks takes its seconds once: half for the question, half for the answer', () => {
  const stage = openStage(1);
  stage.order('next', 'play');
  vi.advanceTimersByTime(10_100);
  expect(talk(stage)).toMatchObject({ slide: 2, step: 1 });
  vi.advanceTimersByTime(10_100);
  expect(talk(stage)?.slide).toBe(3);
});

it('a booth begins again behind its last slide, and goes on once a hand has let go of it', () => {
  const stage = openStage(3);
  stage.order('loop');
  expect(talk(stage)).toMatchObject({ slide: 3, playing: true, looping: true });
  vi.advanceTimersByTime(60_100);
  expect(talk(stage)).toMatchObject({ slide: 0, over: 'none', playing: true });
  stage.planned();
  stage.pass(3_000);
  stage.campus.actions.setParams({ 'power.smrCount': 7 });
  expect(talk(stage)).toMatchObject({ offScript: true, playing: false });
  // Whoever still tries things is not interrupted.
  vi.advanceTimersByTime(40_000);
  stage.campus.actions.setParams({ 'power.smrCount': 8 });
  vi.advanceTimersByTime(40_000);
  expect(talk(stage)?.offScript).toBe(true);
  vi.advanceTimersByTime(6_000);
  expect(talk(stage)).toMatchObject({ slide: 0, offScript: false, playing: true });
  stage.pass(3_000);
  expect(stage.reactors()).toBe(2);
});

it('flies a slide along its key poses from where the picture stands, and no further once a hand takes the camera', () => {
  const poses = [0, 1, 2].map((n) => ({ position: [100 * n, 50, 300], target: [100 * n, 0, 0] }));
  const slides = [
    { id: 'a' },
    { id: 'b', camera: { ...poses[2], via: [poses[0], poses[1], { position: 1 }] } },
  ];
  const { story, problems } = storyOf({ format: 'gigacampus-story', version: 1, slides });
  if (story === undefined) throw new Error('the story of this test does not open');
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('via 3 is left out')]);
  const campus = createCampusStore();
  let nowMs = 0;
  const due = new Set<() => void>();
  const frames = {
    nowMs: () => nowMs,
    request: (callback: () => void) => {
      due.add(callback);
      return () => due.delete(callback);
    },
  };
  const seams = { maySeeMotion: () => true, onSwitch: () => () => undefined, frames };
  const engine = new TalkEngine(campus, story, talkOf(story, 0, false, 0), seams);
  const pass = (ms: number): void => {
    for (const end = nowMs + ms; nowMs < end; nowMs += 100) {
      const now = [...due];
      due.clear();
      for (const each of now) each();
    }
  };
  const x = (): number | undefined => campus.getState().session.cameraRequest.pose?.position[0];
  pass(5_000);
  engine.order({ kind: 'next' });
  pass(12_000);
  expect(x()).toBe(200);
  engine.order({ kind: 'first' });
  engine.order({ kind: 'next' });
  pass(4_000);
  engine.cameraMoved();
  const left = x();
  expect(left).toBeLessThan(200);
  pass(12_000);
  expect(x()).toBe(left);
});

it('nothing is written once it has stopped', () => {
  const stage = openStage(0);
  stage.order('next');
  stage.pass(800);
  stage.engine.stop();
  const at = stage.reactors();
  stage.pass(4_000);
  expect(stage.reactors()).toBe(at);
});
