import type { ReactElement } from 'react';
import { Icon } from '../kit/icon.tsx';
import { useMedia } from '../kit/use-media.ts';

/** One line on how to move, until it is dismissed. */
export function HintLine({ onClose }: { readonly onClose: () => void }): ReactElement {
  const byFinger = useMedia('(pointer: coarse)');
  return (
    <aside className="gc-hint" aria-label="How to move">
      {byFinger ? (
        <span key="finger">
          <b>Drag</b> orbits · <b>two fingers</b> zoom and pan · <b>double tap</b> flies there
        </span>
      ) : (
        <span key="pointer">
          <b>Drag</b> orbits · <b>wheel</b> zooms at the pointer · <b>double click</b> flies there · <b>?</b>{' '}
          for more
        </span>
      )}
      <button type="button" className="gc-icon-button gc-small" aria-label="Dismiss hint" onClick={onClose}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
