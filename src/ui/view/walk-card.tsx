import { type ReactElement, useEffect, useState } from 'react';
import { useActions, useCampus } from '../use-campus.ts';

interface Pad {
  readonly name: string;
  /** The key that each button holds down, from the upper one on around. */
  readonly keys: readonly {
    readonly code: string;
    readonly text: string;
    readonly label: string;
    readonly face: string;
  }[];
}

/** What stands under the thumbs of someone without keys: the left one goes, the right one looks. */
const PADS: readonly Pad[] = [
  {
    name: 'Walk',
    keys: [
      { code: 'KeyW', text: 'w', label: 'Walk forward', face: '↑' },
      { code: 'KeyA', text: 'a', label: 'Step to the left', face: '←' },
      { code: 'KeyS', text: 's', label: 'Walk back', face: '↓' },
      { code: 'KeyD', text: 'd', label: 'Step to the right', face: '→' },
    ],
  },
  {
    name: 'Look',
    keys: [
      { code: 'KeyE', text: 'e', label: 'Look up', face: '⌃' },
      { code: 'ArrowLeft', text: 'ArrowLeft', label: 'Turn to the left', face: '↶' },
      { code: 'KeyQ', text: 'q', label: 'Look down', face: '⌄' },
      { code: 'ArrowRight', text: 'ArrowRight', label: 'Turn to the right', face: '↷' },
    ],
  },
];

/** How one walks, and the way out of it; with it two pads where fingers are all there is. */
export function WalkCard(): ReactElement | null {
  const { setWalking } = useActions();
  const walking = useCampus((state) => state.session.walking);
  const [runs, setRuns] = useState(false);
  if (!walking) return null;
  return (
    <>
      <div className="gc-panel gc-walk-card" role="status">
        <span className="gc-walk-keys">On foot: W A S D, drag to look, Shift runs</span>
        <button
          type="button"
          className="gc-button gc-walk-touch"
          aria-pressed={runs}
          onClick={() => setRuns(!runs)}
        >
          Run
        </button>
        <button type="button" className="gc-button" onClick={() => setWalking(false)}>
          Fly again
        </button>
      </div>
      {PADS.map(({ name, keys }) => (
        <fieldset key={name} className="gc-walk-pad" data-pad={name}>
          <legend className="gc-offscreen">{name}</legend>
          {keys.map((each) => (
            <HeldKey key={each.code} {...each} runs={runs} />
          ))}
        </fieldset>
      ))}
    </>
  );
}

/** Goes as long as it is held, as its key does. */
function HeldKey({
  code,
  text,
  label,
  face,
  runs,
}: Pad['keys'][number] & { readonly runs: boolean }): ReactElement {
  const send = (type: 'keydown' | 'keyup'): void => {
    window.dispatchEvent(new KeyboardEvent(type, { code, key: text, shiftKey: runs }));
  };
  // Whoever ends the walk with the other hand lets go of this as well.
  useEffect(() => () => void window.dispatchEvent(new KeyboardEvent('keyup', { code })), [code]);
  return (
    <button
      type="button"
      aria-label={label}
      data-code={code}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        send('keydown');
      }}
      onPointerUp={() => send('keyup')}
      onPointerCancel={() => send('keyup')}
      onContextMenu={(event) => event.preventDefault()}
    >
      {face}
    </button>
  );
}
