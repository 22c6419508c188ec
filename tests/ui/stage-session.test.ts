import { expect, it, vi } from 'vitest';
import { pageStory } from '../../src/app/page-story.ts';
import { readUserFile } from '../../src/exchange/files/read-user-file.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import type { StageOrder, StageOutcome } from '../../src/store/talk-types.ts';
import { takeFiles } from '../../src/ui/files/take-files.ts';
import { StageSession } from '../../src/ui/stage/stage-session.ts';

const STORY = { format: 'gigacampus-story', version: 1, title: 'T', slides: [{}, {}] };

it('refuses a slide that the talk does not have, by its number, and stays where it is', async () => {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => () => undefined });
  const ask = (order: StageOrder): Promise<StageOutcome> =>
    new Promise((answer) => {
      void session.take({ serial: 1, order, answer });
    });
  expect(await ask({ kind: 'open', story: STORY })).toMatchObject({ ok: true });
  for (const slide of [2, -1, Number.NaN, 0.5]) {
    const refused = await ask({ kind: 'go', slide });
    expect(refused.ok ? '' : refused.problem.message).toContain(`no slide ${slide + 1}; the talk has 1 to 2`);
  }
  expect(campus.getState().session.talk?.slide).toBe(0);
  expect(await ask({ kind: 'go', slide: 1 })).toMatchObject({ ok: true });
  expect(campus.getState().session.talk?.slide).toBe(1);
  await ask({ kind: 'leave' });
  // A link to a slide that is gone opens the talk all the same, at the nearest.
  expect(await ask({ kind: 'open', story: STORY, slide: 7 })).toMatchObject({
    ok: true,
    skipped: [{ where: 'slide', message: 'There is no slide 8; the talk has 1 to 2' }],
  });
  expect(campus.getState().session.talk?.slide).toBe(1);
  await ask({ kind: 'leave' });
});

it('tells scripts what they called a slide', async () => {
  const story = pageStory(createCampusStore());
  for (const orderOf of [
    () => Reflect.apply(story.go, story, ['x']),
    () => Reflect.apply(story.open, story, [STORY, 'x']),
  ])
    expect(await orderOf()).toEqual({
      ok: false,
      problem: { where: 'slide', message: "'x' is no slide; slides are whole numbers from 1" },
    });
});

/** A page, and a story file that is dropped on it. */
function pageWithFile() {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => () => undefined });
  const file = new File([JSON.stringify(STORY)], 'own.story.json');
  const drop = (): Promise<void> =>
    takeFiles([file], {
      fetchReader: async () => (each) => readUserFile(each.name, each),
      showWeather: () => undefined,
      actions: {
        ...campus.actions,
        orderStage: (order, answer) => void session.take({ serial: 1, order, ...(answer && { answer }) }),
      },
    });
  return { campus, session, drop };
}

/** Pictures that are being made until `end` is called. */
function makingOn(session: StageSession): { readonly made: Promise<void>; end(): void } {
  let end = (): void => undefined;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { made: session.making(() => until), end: () => end() };
}

// Catches a talk that begins under a film that is being made, and takes the campus from it.
it('a story file is handed to the film or the pictures that are open, and lets them be made', async () => {
  const { campus, session, drop } = pageWithFile();
  for (const screen of ['film', 'take-away'] as const) {
    session.show(screen);
    const { made, end } = makingOn(session);
    await drop();
    await expect.poll(() => session.read().handed?.file).toBe('own.story.json');
    expect(session.read().screen).toBe(screen);
    end();
    await made;
    session.show('none');
    expect(session.read().handed).toBeNull();
  }
  expect(campus.getState().session.talk).toBeNull();
});

it('no talk begins while pictures are made, and whoever asked is told', async () => {
  const { campus, session } = pageWithFile();
  const [first, second] = [makingOn(session), makingOn(session)];
  const answer = vi.fn<(outcome: StageOutcome) => void>();
  const order = { kind: 'open', story: STORY } as const;
  await session.take({ serial: 1, order, answer });
  expect(answer.mock.lastCall?.[0]).toMatchObject({ ok: false, problem: { where: 'story' } });
  expect(campus.getState().session.talk).toBeNull();
  first.end();
  await first.made;
  await session.take({ serial: 2, order, answer });
  expect(answer.mock.lastCall?.[0]).toMatchObject({ ok: false });
  second.end();
  await second.made;
  await session.take({ serial: 3, order, answer });
  expect(answer.mock.lastCall?.[0]).toMatchObject({ ok: true });
  session.order({ kind: 'leave' });
});

// Whoever closes a card and opens it again would take the campus of a slide that is still shown for their own.
it('pictures are made one after the other, also behind those that nobody waits for any more', async () => {
  const { session } = pageWithFile();
  const { made, end } = makingOn(session);
  const begun = vi.fn<() => void>();
  const next = session.making(async () => begun());
  await Promise.resolve();
  expect(begun).not.toHaveBeenCalled();
  end();
  await made;
  await next;
  expect(begun).toHaveBeenCalledTimes(1);
});

it('a story file is handed to the editor that is open, and begins a talk elsewhere', async () => {
  const { campus, session, drop } = pageWithFile();
  session.show('editor');
  await drop();
  await expect.poll(() => session.read().handed?.story.title).toBe('T');
  expect(session.read()).toMatchObject({ screen: 'editor', handed: { file: 'own.story.json' } });
  expect(campus.getState().session.talk).toBeNull();
  session.takeHanded();
  session.show('none');
  await drop();
  await expect.poll(() => campus.getState().session.talk?.slide).toBe(0);
  expect(session.read().handed).toBeNull();
  session.order({ kind: 'leave' });
});
