import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import type { Corner } from '../../params/site-edits.ts';
import { drawnCorners } from '../../store/nothing-chosen.ts';
import { CORNER_ANCHOR } from '../../store/screen-anchors.ts';
import { dropCorner, finishDrawing, stopDrawing } from '../../store/site-drawing.ts';
import { formatQuantity } from '../../units/format.ts';
import { focusScene } from '../kit/embedded.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

/** From one corner to the next: how far, and where to while it runs along a way of the compass. */
function legText([ax, az]: Corner, [bx, bz]: Corner): string {
  const wayM = formatQuantity(Math.hypot(bx - ax, bz - az), 'm');
  if (az === bz) return `${wayM} ${bx < ax ? 'west' : 'east'}`;
  return ax === bx ? `${wayM} ${bz < az ? 'north' : 'south'}` : wayM;
}

/** At the corner that would come next: how far it is from the last one. */
function AimLabel({ leg }: { readonly leg: string }): ReactElement {
  const { anchors } = useCampusStore();
  const label = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      anchors.follow(CORNER_ANCHOR, (place) => {
        const element = label.current;
        if (element === null || place === null) return;
        element.style.transform = `translate(${place.x}px, ${place.y}px) translate(14px, -130%)`;
      }),
    [anchors],
  );
  // The panel scrolls, and what stands in the picture does not scroll with it.
  return createPortal(
    <div className="gc-place-labels" aria-hidden="true">
      <span ref={label} className="gc-place-label" data-on={leg !== ''} translate="no">
        {leg}
      </span>
    </div>,
    document.querySelector('.gc-interface') ?? document.body,
  );
}

const SETTING = `Click, or Space, sets a corner; arrows move it ${GRID_M} m, with Shift 1 m; Alt holds off the grid. Backspace takes the last corner away`;
const HINTS = {
  road: `A road runs east–west or north–south: each leg follows the pointer the longer way. ${SETTING}; a double click or Enter lays the road.`,
  boundary: `${SETTING}; a double click, Enter or the first corner closes the boundary.`,
} as const;

function soFar(corners: readonly Corner[]): string {
  const [before, last] = corners.slice(-2);
  const side = before && last ? `, the last side ${legText(before, last)}` : '';
  return `${corners.length} ${corners.length === 1 ? 'corner' : 'corners'}${side}.`;
}

/** Says what became of a drawing once it is over; the keyboard, which had a button of its card, is not left nowhere. */
export function DrawingOutcome(): ReactElement {
  const campus = useCampusStore();
  const drawing = useCampus((state) => drawnCorners(state) !== null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!drawing) return;
    const { params, session } = campus.getState();
    const before = params.siteEdits;
    const isRoad = session.siteShaping?.draws === 'road';
    setSaid('');
    return () => {
      const { siteEdits } = campus.getState().params;
      const op = isRoad ? 'road' : 'boundary';
      const kept = siteEdits.some((edit) => edit.op === op && !before.includes(edit));
      const made = isRoad ? 'The road is laid.' : 'The boundary is closed.';
      setSaid(kept ? made : 'Nothing was drawn.');
      if (document.activeElement === document.body) focusScene();
    };
  }, [campus, drawing]);
  return (
    <p role="status" className="gc-offscreen">
      {said}
    </p>
  );
}

/** While a boundary or a road is drawn: what the hands do, how far the next leg leads, and the same by buttons. */
export function DrawingCard({ corners }: { readonly corners: readonly Corner[] }): ReactElement {
  const campus = useCampusStore();
  const draws = useCampus((state) => state.session.siteShaping?.draws) ?? 'boundary';
  const aim = useCampus((state) => state.session.siteShaping?.aim ?? null);
  const isRoad = draws === 'road';
  const last = corners.at(-1);
  const leg = last === undefined || aim === null ? '' : legText(last, aim);
  // The button that began it is gone, and keys are for the scene.
  useEffect(focusScene, []);
  return (
    <section aria-label={isRoad ? 'Road that is drawn' : 'Boundary of the land'} className="gc-site-part">
      <h3>{isRoad ? 'Draw a road' : 'Draw the boundary'}</h3>
      <AimLabel leg={leg} />
      <p className="gc-soft">{HINTS[draws]}</p>
      <p role="status">{soFar(corners)}</p>
      {/* Turns with every move of the hand: to be read, not to be called out. */}
      <p className="gc-soft" translate="no">
        {leg === '' ? '' : `Next ${leg}`}
      </p>
      <div className="gc-site-steps">
        <button
          type="button"
          className="gc-button gc-small gc-primary"
          disabled={corners.length < (isRoad ? 2 : 3)}
          onClick={() => finishDrawing(campus)}
        >
          {isRoad ? 'Lay the road' : 'Close it'}
        </button>
        <button
          type="button"
          className="gc-button gc-small"
          disabled={corners.length === 0}
          onClick={() => dropCorner(campus)}
        >
          Last corner away
        </button>
        <button type="button" className="gc-button gc-small" onClick={() => stopDrawing(campus)}>
          Stop
        </button>
      </div>
    </section>
  );
}
