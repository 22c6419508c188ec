import type { ReactElement } from 'react';
import { useActions, useCampus } from '../use-campus.ts';

/** What stands under the thumbs of someone without keys: the key that each button holds down. */
const PAD = [
  { code: 'KeyW', label: 'Walk forward', face: '↑' },
  { code: 'KeyA', label: 'Step to the left', face: '←' },
  { code: 'KeyS', label: 'Walk back', face: '↓' },
  { code: 'KeyD', label: 'Step to the right', face: '→' },
] as const;

/** How one walks, and the way out of it; with it a pad where fingers are all there is. */
export function WalkCard(): ReactElement | null {
  const { setWalking } = useActions();
  const walking = useCampus((state) => state.session.walking);
  if (!walking) return null;
  return (
    <>
      <div className="gc-panel gc-walk-card" role="status">
        <span className="gc-walk-keys">On foot: W A S D, drag to look, Shift runs</span>
        <span className="gc-walk-touch">On foot: hold an arrow, drag to look</span>
        <button type="button" className="gc-button" onClick={() => setWalking(false)}>
          Fly again
        </button>
      </div>
      <fieldset className="gc-walk-pad">
        <legend className="gc-offscreen">Walk</legend>
        {PAD.map((each) => (
          <HeldKey key={each.code} {...each} />
        ))}
      </fieldset>
    </>
  );
}

/** Goes as long as it is held, as its key does. */
function HeldKey({ code, label, face }: (typeof PAD)[number]): ReactElement {
  const send = (type: 'keydown' | 'keyup'): void => {
    window.dispatchEvent(new KeyboardEvent(type, { code }));
  };
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
