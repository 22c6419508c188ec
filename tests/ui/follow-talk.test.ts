import { beforeEach, expect, it, vi } from 'vitest';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { broadcastTalk } from '../../src/ui/stage/follow/broadcast-talk.ts';
import { FollowTalk } from '../../src/ui/stage/follow/follow-talk.ts';
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
let ears: Ears | null = null;

beforeEach(() => {
  said.mockClear();
  shared.clear();
  vi.mocked(enterRoom).mockImplementation((_room, _pass, given) => {
    ears = given;
    return { write: (key, value) => void shared.set(key, value), say: said, close: () => undefined };
  });
});

async function openedTalk() {
  const campus = createCampusStore();
  const session = new StageSession(campus, { maySeeMotion: () => false, onSwitch: () => undefined });
  await session.take({ serial: 1, order: { kind: 'open', story: STORY } });
  return { campus, session };
}

// Catches notes that are sent with each move of the hour, and any that come into what everybody reads.
it('notes are told once for each slide, to who asks, and stand in nothing that is shared', async () => {
  const { campus, session } = await openedTalk();
  const live = broadcastTalk(campus, session, { room: 'r', code: 'c' }, vi.fn(), vi.fn());
  ears?.onLine('there');
  for (const solarHour of [3, 4, 5]) campus.actions.setView({ solarHour });
  expect(shared.get('place')).toMatchObject({ slide: 0, turned: { solarHour: 5 } });
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
  ears?.onLine('there');
  ears?.onShared((key) => shared.get(key));
  expect(campus.getState().view.solarHour).toBe(3);
  expect(follow.takes({ kind: 'return' })).toBe(true);
  expect(said).not.toHaveBeenCalled();
  session.order({ kind: 'off-script' });
  expect(follow.takes({ kind: 'return' })).toBe(false);
  follow.close();
  session.order({ kind: 'leave' });
});
