import { type ReactElement, useEffect } from 'react';
import { focusScene } from '../kit/embedded.ts';
import { Icon } from '../kit/icon.tsx';
import { useMedia } from '../kit/use-media.ts';
import { useActions } from '../use-campus.ts';

/** The way back from the campus alone: a button that stays, and a line that says so for a moment. */
export function PresentHint(): ReactElement {
  useEffect(() => {
    // The pressed button went away with its panel; keys belong to the campus now.
    if (document.activeElement === document.body) focusScene();
  }, []);
  const { setView } = useActions();
  const byFinger = useMedia('(pointer: coarse)');
  return (
    <>
      <button
        type="button"
        className="gc-icon-button gc-show"
        aria-label="Show interface"
        data-tip="Show (Esc or H)"
        onClick={() => setView({ interfaceHidden: false })}
      >
        <Icon name="show" />
      </button>
      <p className="gc-present-hint" role="status">
        {byFinger ? 'The eye in the corner brings the panels back' : 'Esc or H brings the panels back'}
      </p>
    </>
  );
}
