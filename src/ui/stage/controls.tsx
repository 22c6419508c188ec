import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { focusScene } from '../kit/embedded.ts';
import { Icon } from '../kit/icon.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import type { WindowKeys } from './talk-keyboard.ts';
import type { Desks } from './use-desks.ts';
import { useSession } from './use-session.ts';

/** After a press with the pointer keys belong to the talk again; whoever came by Tab keeps the place. */
function handBackKeys(event: MouseEvent<HTMLElement>): void {
  if (event.detail > 0) focusScene();
}

/** For the pointer; it hides when the pointer rests. */
export function Controls({
  desks,
  keys,
  onAudience,
}: {
  readonly desks: Desks;
  readonly keys: WindowKeys;
  readonly onAudience: () => void;
}): ReactElement {
  const { order } = useSession();
  const { setView } = useActions();
  const talk = useCampus((state) => state.session.talk);
  const at = talk === null ? '' : `${talk.slide + 1} / ${talk.slideCount}`;
  return (
    <div className="gc-stage-controls" role="toolbar" aria-label="Talk">
      <Press name="Previous slide" face="←" onPress={() => order({ kind: 'previous' })} />
      <Press name={`Overview, slide ${at}`} face={at} onPress={() => order({ kind: 'overview' })} />
      <Press name="Next slide" face="→" onPress={() => order({ kind: 'next' })} />
      <Press
        name={talk?.playing === true ? 'Pause' : 'Play by itself'}
        face={talk?.playing === true ? '❚❚' : '▶'}
        onPress={() => order({ kind: 'play' })}
      />
      <Press
        name="Over and over, for a booth"
        face="↻"
        pressed={talk?.looping === true}
        onPress={() => order({ kind: 'loop' })}
      />
      <Press
        name={desks.count > 0 ? 'Notes: the presenter window is open' : 'Notes in a presenter window'}
        face="Notes"
        onPress={desks.open}
      />
      <Press name="Audience: code and link to this slide" face="Audience" onPress={onAudience} />
      <Press name="Full screen" face={<Icon name="fullScreen" />} onPress={keys.fullScreen} />
      <Press
        name={talk?.pen === 'ink' ? 'Put the pen away' : 'Draw in the picture'}
        face="✎"
        onPress={() => order({ kind: 'ink' })}
      />
      <Press
        name={talk?.look.projector === true ? 'Colours of a screen' : 'Colours for a weak projector'}
        face="◐"
        onPress={() => order({ kind: 'projector' })}
      />
      <Press
        name="Panels, to move what you like"
        face="Panels"
        onPress={() => setView({ interfaceHidden: false })}
      />
      <Press name="Leave the talk" face="✕" onPress={() => order({ kind: 'leave' })} />
      {desks.address !== null && (
        <p className="gc-blocked" role="alert">
          The browser kept the presenter window from opening. Open it here:{' '}
          <a href={desks.address} target="_blank" rel="noreferrer">
            presenter window
          </a>
          , or allow pop-ups for this page at the address bar.{' '}
          <button type="button" onClick={desks.forget}>
            Not now
          </button>
        </p>
      )}
    </div>
  );
}

interface PressProps {
  readonly name: string;
  readonly face: ReactNode;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}

function Press({ name, face, onPress, pressed }: PressProps): ReactElement {
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={pressed}
      onClick={(event) => {
        onPress();
        handBackKeys(event);
      }}
    >
      <span aria-hidden="true">{face}</span>
    </button>
  );
}
