import { type ReactElement, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { readCorners } from '../../params/read-corners.ts';
import type { Corner } from '../../params/site-edits.ts';
import { CORNER_ANCHOR } from '../../store/screen-anchors.ts';
import {
  boundaryAround,
  closeBoundary,
  drawBoundary,
  dropCorner,
  setBoundary,
} from '../../store/site-boundary.ts';
import { formatQuantity } from '../../units/format.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

const cornersText = (points: readonly Corner[]): string => points.map(([x, z]) => `${x}, ${z}`).join('\n');

/** The land as it is drawn: by clicks from above, or as corners in numbers. */
export function BoundaryEditor(): ReactElement {
  const campus = useCampusStore();
  const corners = useCampus((state) => state.session.siteShaping?.corners ?? null);
  const road = useCampus((state) => state.session.siteShaping?.draws === 'road');
  const drawn = useCampus((state) => state.params.siteEdits.find((edit) => edit.op === 'boundary'));
  const points = drawn?.points ?? [];
  return (
    <section aria-label={road ? 'Road that is drawn' : 'Boundary of the land'}>
      <h3>{road ? 'Road' : 'Boundary'}</h3>
      {corners === null ? (
        <>
          <p className="gc-soft">
            {drawn === undefined
              ? 'The land is as large as the campus needs. Draw where yours ends.'
              : 'The land ends where it was drawn: the fence stands there.'}
          </p>
          <div className="gc-site-steps">
            <button
              type="button"
              className="gc-button gc-small"
              onClick={() => {
                campus.actions.flyTo('plan-view');
                drawBoundary(campus, true);
              }}
            >
              Draw by clicks
            </button>
            {drawn !== undefined && (
              <button type="button" className="gc-button gc-small" onClick={() => setBoundary(campus, null)}>
                Forget the boundary
              </button>
            )}
          </div>
          <CornerNumbers key={cornersText(points)} points={points} />
        </>
      ) : (
        <CornersSoFar corners={corners} />
      )}
    </section>
  );
}

const wayM = ([ax, az]: Corner, [bx, bz]: Corner): number => Math.hypot(bx - ax, bz - az);

/** At the pointer: how far it is from the last corner. */
function AimLabel({ corners }: { readonly corners: readonly Corner[] }): ReactElement {
  const { anchors } = useCampusStore();
  const aim = useCampus((state) => state.session.siteShaping?.aim ?? null);
  const label = useRef<HTMLSpanElement>(null);
  const last = corners.at(-1);
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
      <span
        ref={label}
        className="gc-place-label"
        data-on={last !== undefined && aim !== null}
        translate="no"
      >
        {last === undefined || aim === null ? '' : formatQuantity(wayM(last, aim), 'm')}
      </span>
    </div>,
    document.querySelector('.gc-interface') ?? document.body,
  );
}

/** While it is drawn: what a click does, and the same by buttons. */
function CornersSoFar({ corners }: { readonly corners: readonly Corner[] }): ReactElement {
  const campus = useCampusStore();
  const road = useCampus((state) => state.session.siteShaping?.draws === 'road');
  const count = corners.length;
  const [before, last] = corners.slice(-2);
  const side = before && last ? `, the last side ${formatQuantity(wayM(before, last), 'm')}` : '';
  return (
    <>
      <AimLabel corners={corners} />
      <p role="status">
        {`${count} ${count === 1 ? 'corner' : 'corners'}${side}. Click for the next; ${road ? 'a double click or Enter ends the road' : 'a double click, Enter or the first corner closes it'}. Alt holds off the grid.`}
      </p>
      <div className="gc-site-steps">
        <button
          type="button"
          className="gc-button gc-small gc-primary"
          disabled={count < (road ? 2 : 3)}
          onClick={() => closeBoundary(campus)}
        >
          {road ? 'Lay the road' : 'Close it'}
        </button>
        <button
          type="button"
          className="gc-button gc-small"
          disabled={count === 0}
          onClick={() => dropCorner(campus)}
        >
          Last corner away
        </button>
        <button type="button" className="gc-button gc-small" onClick={() => drawBoundary(campus, false)}>
          Stop
        </button>
      </div>
    </>
  );
}

/** The corners in numbers, one a line; a press fills in a rectangle around all that stands. */
function CornerNumbers({ points }: { readonly points: readonly Corner[] }): ReactElement {
  const campus = useCampusStore();
  const [text, setText] = useState(() => cornersText(points));
  const [problem, setProblem] = useState('');
  return (
    <details>
      <summary>Corners in numbers</summary>
      <form
        className="gc-site-part"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readCorners(text);
          const [first] = 'problem' in read ? [{ message: read.problem }] : setBoundary(campus, read.points);
          setProblem(first?.message ?? '');
        }}
      >
        <label className="gc-site-side">
          <span>Metres east and south of the middle, a corner a line</span>
          <textarea
            className="gc-entry"
            rows={5}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div className="gc-site-steps">
          <button
            type="button"
            className="gc-button gc-small"
            onClick={() => setText(cornersText(boundaryAround(campus)))}
          >
            Around what stands
          </button>
          <button type="submit" className="gc-button gc-small">
            Set the boundary
          </button>
        </div>
        <p role="alert" className="gc-warning-text">
          {problem}
        </p>
      </form>
    </details>
  );
}
