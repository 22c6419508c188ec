import { type ReactElement, useEffect, useState } from 'react';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useActions } from '../use-campus.ts';

interface Pad {
  readonly name: string;
  /** The key that each button holds down, from the upper one on around; arrows by codes of their own, as those of keyboards turn pages of a talk. */
  readonly keys: readonly {
    readonly code: string;
    readonly text: string;
    readonly label: string;
    readonly icon: IconName;
    /** Quarter turns of its icon, clockwise. */
    readonly quarters?: 1 | 2 | 3;
  }[];
}

/** What stands under the thumbs of someone without keys: the left one goes, the right one looks. */
const PADS: readonly Pad[] = [
  {
    name: 'Walk',
    keys: [
      { code: 'KeyW', text: 'w', label: 'Walk forward', icon: 'chevron', quarters: 2 },
      { code: 'KeyA', text: 'a', label: 'Step to the left', icon: 'chevron', quarters: 1 },
      { code: 'KeyS', text: 's', label: 'Walk back', icon: 'chevron' },
      { code: 'KeyD', text: 'd', label: 'Step to the right', icon: 'chevron', quarters: 3 },
    ],
  },
  {
    name: 'Look',
    keys: [
      { code: 'KeyE', text: 'e', label: 'Look up', icon: 'chevron', quarters: 2 },
      { code: 'PadLeft', text: 'ArrowLeft', label: 'Turn to the left', icon: 'undo' },
      { code: 'KeyQ', text: 'q', label: 'Look down', icon: 'chevron' },
      { code: 'PadRight', text: 'ArrowRight', label: 'Turn to the right', icon: 'redo' },
    ],
  },
];

/** How one walks, and the way out of it; with it two pads where fingers are all there is. */
export function WalkCard(): ReactElement {
  const { setWalking } = useActions();
  const [runs, setRuns] = useState(false);
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
  icon,
  quarters,
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
      data-quarters={quarters}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        send('keydown');
      }}
      onPointerUp={() => send('keyup')}
      onPointerCancel={() => send('keyup')}
      onLostPointerCapture={() => send('keyup')}
      onContextMenu={(event) => event.preventDefault()}
    >
      <Icon name={icon} />
    </button>
  );
}
