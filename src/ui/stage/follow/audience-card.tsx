import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { encode } from 'uqr';
import { SHIPPED_STORIES } from '../../../story/shipped-stories.ts';
import type { Story } from '../../../story/story-types.ts';
import { withoutNotes } from '../../../story/without-notes.ts';
import { CloseButton } from '../../kit/close-button.tsx';
import { ownRoom, pageAddress } from '../../kit/embedded.ts';
import { useCampus } from '../../use-campus.ts';
import type { StageScreen } from '../stage-session.ts';
import { packStory } from '../story-link.ts';
import { useScreen, useSession } from '../use-session.ts';
import { BarredFor } from './barred-for.tsx';
import { broadcastTalk } from './broadcast-talk.ts';
import type { RoomLine } from './live-room.ts';

/** A code of more letters has modules that no phone reads from a seat. */
const LONGEST_CODE = 400;

/** The same story at the same slide, for somebody's own device; its notes stay here. */
function slideAddress(story: Story, slide: number): string {
  const at = `s=${slide + 1}`;
  if (SHIPPED_STORIES.some(({ id }) => id === story.id)) return `${pageAddress()}?story=${story.id}&${at}`;
  return `${pageAddress()}?${at}#story=${packStory(withoutNotes(story))}`;
}

const TOLD: Readonly<Record<RoomLine, string>> = {
  looking: 'Connecting …',
  there: 'Live: whoever opens this link follows you.',
  offline: 'The server does not answer; it is tried again.',
  refused: 'Not let in.',
};

function toldOf({ line, refusal }: NonNullable<StageScreen['telling']>): string {
  if (refusal === null) return TOLD[line];
  return refusal.kind === 'wrong' ? 'The pairing code is wrong.' : 'Too many wrong codes came from here.';
}

/** For the audience's own devices: a code and a link to this slide, or to follow live. */
export function AudienceCard({
  story,
  onClose,
}: {
  readonly story: Story;
  readonly onClose: () => void;
}): ReactElement {
  const card = useRef<HTMLDialogElement>(null);
  const slide = useCampus((state) => state.session.talk?.slide ?? 0);
  const { telling } = useScreen();
  const [room] = useState(ownRoom);
  useEffect(() => {
    card.current?.showModal();
  }, []);
  const live = telling?.line === 'there' && telling.address !== '';
  const address = live ? telling.address : slideAddress(story, slide);
  return (
    <dialog ref={card} className="gc-dialog gc-audience" aria-labelledby="gc-audience-name" onClose={onClose}>
      <header className="gc-dialog-head">
        <h2 id="gc-audience-name">{live ? 'Follow this talk' : 'This slide on your device'}</h2>
        <CloseButton label="Close" onPress={onClose} />
      </header>
      {address.length <= LONGEST_CODE ? (
        <QrCode text={address} />
      ) : (
        <p>This story is too long for a code: its link works, or let them follow live.</p>
      )}
      {address.length <= LONGEST_CODE && <p className="gc-audience-link">{address}</p>}
      {room === null ? (
        <p className="gc-audience-soft">
          To be followed live in this room: <code>npm run follow</code> prints an address for you to open.
        </p>
      ) : (
        <Pairing room={room} />
      )}
      {telling !== null && <p role="status">{toldOf(telling)}</p>}
      {telling?.refusal?.kind === 'barred' && <BarredFor untilMs={telling.refusal.untilMs} />}
    </dialog>
  );
}

function Pairing({ room }: { readonly room: string }): ReactElement | null {
  const session = useSession();
  const { telling } = useScreen();
  if (telling?.line === 'there') return null;
  const pair = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    session.tell(broadcastTalk, room, typeof code === 'string' ? code : '');
  };
  return (
    <form className="gc-audience-pair" onSubmit={pair}>
      <label>
        Pairing code <input name="code" autoComplete="off" maxLength={16} required />
      </label>
      <button type="submit" className="gc-button gc-primary">
        Let them follow
      </button>
    </form>
  );
}

/** Dark on light, whatever the colours around it: readers need it so. */
function QrCode({ text }: { readonly text: string }): ReactElement {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="gc-audience-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`Code of ${text}`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
