import { type FormEvent, type ReactElement, useState } from 'react';
import { useCampus } from '../../use-campus.ts';
import { useScreen, useSession } from '../use-session.ts';
import { BarredFor } from './barred-for.tsx';
import { DriveTools } from './drive-tools.tsx';
import type { RoomLine } from './live-room.ts';
import type { Refusal } from './refusal.ts';

const WORDS: Readonly<Record<RoomLine, string>> = {
  looking: 'Looking for the talk',
  there: 'You follow the talk',
  offline: 'Offline: the talk comes back by itself',
  refused: 'Not let in: the code or the link is wrong',
};

const NOT_LET_IN: Readonly<Record<Refusal['kind'], string>> = {
  wrong: 'Not let in: the code is wrong. ',
  barred: 'Not let in: too many wrong codes came from here. ',
};

/** What a window that follows another shows of it: whether it does, the way back to it, and the way to drive. */
export function FollowBar(): ReactElement | null {
  const session = useSession();
  const { following } = useScreen();
  const talk = useCampus((state) => state.session.talk);
  const [asking, setAsking] = useState(false);
  if (following === null) return null;
  const { line, role, notes, turned, refusal } = following;
  const drives = role === 'remote' && line === 'there';
  const pair = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    session.pairRemote(typeof code === 'string' ? code : '');
    setAsking(false);
  };
  return (
    <section className="gc-follow" aria-label="Followed talk">
      <p role="status">
        {drives ? 'You drive the talk' : `${refusal === null ? '' : NOT_LET_IN[refusal.kind]}${WORDS[line]}`}
      </p>
      {refusal?.kind === 'barred' && <BarredFor untilMs={refusal.untilMs} />}
      {talk?.offScript === true && (
        <button type="button" onClick={() => session.order({ kind: 'return' })}>
          Rejoin
        </button>
      )}
      {drives ? (
        <DriveTools notes={notes} turned={turned && talk?.offScript !== true} />
      ) : asking ? (
        <form onSubmit={pair}>
          <input name="code" aria-label="Pairing code" autoComplete="off" maxLength={16} required />
          <button type="submit">Drive</button>
        </form>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          I have the code
        </button>
      )}
      {talk !== null && (
        <button type="button" onClick={() => session.order({ kind: 'leave' })}>
          Leave
        </button>
      )}
    </section>
  );
}
