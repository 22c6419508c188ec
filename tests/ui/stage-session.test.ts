import { expect, it } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import type { StageOrder, StageOutcome } from '../../src/store/talk-types.ts';
import { StageSession } from '../../src/ui/stage/stage-session.ts';

const STORY = { format: 'gigacampus-story', version: 1, title: 'T', slides: [{}, {}] };

it('refuses a slide that the talk does not have, by its number, and stays where it is', async () => {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => undefined });
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
});
