import type { CampusStore } from '../../../store/campus-store.ts';
import type { CampusState } from '../../../store/store-types.ts';
import type { TalkState } from '../../../store/talk-types.ts';
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

function placeOf(
  { slide, step, curtain, offScript }: TalkState,
  { lens, solarHour }: CampusState['view'],
): SharedPlace {
  return { slide, step, curtain, turned: offScript ? { lens, solarHour } : null };
}

/** Calls when the talk has turned, at once, and when a hand off the script turns the view, now and then. Returns the way to stop. */
function onTurns(campus: CampusStore, tell: () => void): () => void {
  const turns = atMostEvery<void>(TURNED_MS, tell);
  const stop = campus.subscribe((state, before) => {
    if (state.session.talk !== before.session.talk) {
      // It tells what the hand has turned as well.
      turns.drop();
      tell();
    } else if (state.session.talk?.offScript === true && state.view !== before.view) turns.hand();
  });
  return () => {
    stop();
    // Where the hand came to last, while somebody is in the room to hear it.
    turns.flush();
  };
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
        if (line === 'there') begin();
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
  function begin(): void {
    live.say('where');
    tell(null);
  }
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
    live.write('place', placeOf(talk, view));
    tellNotes(knownNotes);
  }
  const stop = onTurns(campus, () => tell());
  return {
    close: () => {
      stop();
      live.close();
    },
  };
}
