import { beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { broadcastTalk } from '../../src/ui/stage/follow/broadcast-talk.ts';
import { type FollowState, FollowTalk } from '../../src/ui/stage/follow/follow-talk.ts';
import { enterRoom } from '../../src/ui/stage/follow/live-room.ts';
import { StageSession } from '../../src/ui/stage/stage-session.ts';

vi.mock('../../src/ui/stage/follow/live-room.ts', () => ({ enterRoom: vi.fn() }));

const STORY = {
  format: 'gigacampus-story',
  version: 1,
  title: 'T',
  slides: [
    { id: 'a', notes: 'words A' },
    { id: 'b', notes: 'words B' },
  ],
};

type Ears = Parameters<typeof enterRoom>[2];
const said = vi.fn<(text: string) => void>();
const shared = new Map<string, unknown>();
const written: string[] = [];
let ears: Ears | null = null;

beforeEach(() => {
  said.mockClear();
  shared.clear();
  written.length = 0;
  vi.mocked(enterRoom).mockImplementation((_room, _pass, given) => {
    ears = given;
    const write = (key: string, value: unknown): void => {
      written.push(key);
      shared.set(key, value);
    };
    return { write, say: said, close: () => undefined };
  });
});

async function openedTalk() {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => () => undefined });
  await session.take({ serial: 1, order: { kind: 'open', story: STORY } });
  return { campus, session };
}

// Catches notes that are sent with each move of the hour, and any that come into what everybody reads.
it('notes are told once for each slide, to who asks, and stand in nothing that is shared', async () => {
  const { campus, session } = await openedTalk();
  const live = broadcastTalk(campus, session, { room: 'r', code: 'c' }, vi.fn(), vi.fn());
  ears?.onLine('there', null);
  for (const solarHour of [3, 4, 5]) campus.actions.setView({ solarHour });
  await expect.poll(() => shared.get('place')).toMatchObject({ slide: 0, turned: { solarHour: 5 } });
  const notes = (): string[] =>
    said.mock.calls.flatMap(([text]) => (text.startsWith('notes:') ? [text] : []));
  expect(notes()).toEqual(['notes:words A']);
  ears?.onSaid('remote');
  ears?.onSaid('next');
  expect(notes()).toEqual(['notes:words A', 'notes:words A', 'notes:words B']);
  expect(JSON.stringify([...shared])).not.toMatch(/words/);
  live.close();
  session.order({ kind: 'leave' });
});

// Catches a follower who stands in the light of the slide while everybody sees what the speaker has turned.
it('who follows comes back no farther than the speaker', async () => {
  const { campus, session } = await openedTalk();
  const follow = new FollowTalk(campus, session, 'r', vi.fn());
  shared.set('place', { slide: 0, step: 0, curtain: 'none', turned: { lens: 'power', solarHour: 3 } });
  ears?.onLine('there', null);
  ears?.onShared((key) => shared.get(key));
  expect(campus.getState().view.solarHour).toBe(3);
  expect(follow.takes({ kind: 'return' })).toBe(true);
  expect(said).not.toHaveBeenCalled();
  session.order({ kind: 'off-script' });
  expect(follow.takes({ kind: 'return' })).toBe(false);
  follow.close();
  session.order({ kind: 'leave' });
});

// Catches a room that is written to with every pixel of a slider, and one that never hears where the hand let go.
it('an hour that is moved off the script is written in steps, and its end always', async () => {
  vi.useFakeTimers();
  const { campus, session } = await openedTalk();
  const live = broadcastTalk(campus, session, { room: 'r', code: 'c' }, vi.fn(), vi.fn());
  ears?.onLine('there', null);
  session.order({ kind: 'off-script' });
  written.length = 0;
  for (let minute = 1; minute <= 60; minute += 1) {
    campus.actions.setView({ solarHour: 3 + minute / 60 });
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  expect(written.length).toBeLessThan(8);
  expect(shared.get('place')).toMatchObject({ turned: { solarHour: 4 } });
  // A page that turns waits for no slider.
  campus.actions.setView({ solarHour: 5 });
  campus.actions.setView({ solarHour: 6 });
  session.order({ kind: 'next' });
  expect(shared.get('place')).toMatchObject({ slide: 1, turned: null });
  written.length = 0;
  vi.advanceTimersByTime(1000);
  expect(written).toEqual([]);
  // Who leaves at once after a move leaves followers where the move ended.
  session.order({ kind: 'off-script' });
  campus.actions.setView({ solarHour: 7 });
  campus.actions.setView({ solarHour: 8 });
  live.close();
  expect(shared.get('place')).toMatchObject({ turned: { solarHour: 8 } });
  session.order({ kind: 'leave' });
  vi.useRealTimers();
});

// Catches a remote that is told to look for another code while none is taken from it.
it('who is barred is told so, and for how long; who was wrong, that the code is', async () => {
  const { campus, session } = await openedTalk();
  const states = vi.fn<(state: FollowState) => void>();
  const follow = new FollowTalk(campus, session, 'r', states);
  follow.pair('WRONGONE');
  ears?.onLine('refused', null);
  expect(states.mock.lastCall?.[0]).toMatchObject({ role: 'follower', refusal: { kind: 'wrong' } });
  follow.pair('WRONGTWO');
  expect(states.mock.lastCall?.[0].refusal).toBeNull();
  const nowMs = performance.now();
  ears?.onLine('refused', 43);
  const refusal = states.mock.lastCall?.[0].refusal;
  expect(refusal?.kind === 'barred' && refusal.untilMs - nowMs).toBeGreaterThanOrEqual(43_000);
  follow.close();
  session.order({ kind: 'leave' });
});

// Catches an Esc that draws the speaker's curtain aside on one device, and a talk that cannot be left behind it.
it('a curtain of the speaker is not drawn aside by who follows', async () => {
  const { campus, session } = await openedTalk();
  const follow = new FollowTalk(campus, session, 'r', vi.fn());
  expect(follow.takes({ kind: 'close' })).toBe(true);
  session.order({ kind: 'overview' });
  expect(follow.takes({ kind: 'close' })).toBe(false);
  expect(follow.takes({ kind: 'leave' })).toBe(false);
  follow.close();
  session.order({ kind: 'leave' });
});
