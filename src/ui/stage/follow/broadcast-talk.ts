import type { CampusStore } from '../../../store/campus-store.ts';
import type { Story } from '../../../story/story-types.ts';
import { atMostEvery } from '../at-most-every.ts';
import { readRemoteOrder, type SharedPlace, sharedStory } from './follow-protocol.ts';
import { enterRoom, type RoomLine } from './live-room.ts';
import type { TalkHand } from './talk-hand.ts';

/** The room keeps every word that is written: a hand on the hour writes no more than this often, milliseconds. */
const TURNED_MS = 200;

export interface Broadcast {
  close(): void;
}

/** Tells a room where the talk stands, and does what its remotes ask; notes go to remotes alone, and into no document. */
export function broadcastTalk(
  campus: CampusStore,
  session: TalkHand,
  { room, code }: { readonly room: string; readonly code: string },
  onLine: (line: RoomLine, barredS: number | null) => void,
  onAudienceAddress: (address: string) => void,
): Broadcast {
  let told: Story | null = null;
  let toldNotes: string | null = null;
  const live = enterRoom(
    room,
    { role: 'stage', code },
    {
      onLine: (line, barredS) => {
        onLine(line, barredS);
        if (line !== 'there') return;
        live.say('where');
        tell(null);
      },
      onShared: () => undefined,
      onSaid: (text) => {
        if (text.startsWith('at:')) onAudienceAddress(text.slice(3));
        if (text === 'remote') tellNotes(null);
        const order = readRemoteOrder(text);
        if (order !== null) session.order(order);
      },
    },
  );
  /** Once for each slide, not with each move of a slider. */
  function tellNotes(known: string | null): void {
    const { talk } = campus.getState().session;
    if (talk === null) return;
    const notes = session.read().story?.slides[talk.slide]?.notes ?? '';
    if (notes !== known) live.say(`notes:${notes}`);
    toldNotes = notes;
  }
  function tell(knownNotes = toldNotes): void {
    const { session: now, view } = campus.getState();
    const { talk } = now;
    const { story } = session.read();
    if (talk === null || story === null) return;
    // Megabytes that no turn of a page waits for.
    if (story !== told) live.write('story', sharedStory(story));
    told = story;
    const { slide, step, curtain, offScript } = talk;
    const turned = offScript ? { lens: view.lens, solarHour: view.solarHour } : null;
    live.write('place', { slide, step, curtain, turned } satisfies SharedPlace);
    tellNotes(knownNotes);
  }
  const turns = atMostEvery<void>(TURNED_MS, () => tell());
  const stop = campus.subscribe((state, before) => {
    if (state.session.talk !== before.session.talk) {
      // It tells what has been turned as well.
      turns.drop();
      tell();
    } else if (state.session.talk?.offScript === true && state.view !== before.view) turns.hand();
  });
  return {
    close: () => {
      stop();
      turns.drop();
      live.close();
    },
  };
}
