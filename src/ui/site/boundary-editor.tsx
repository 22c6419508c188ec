import { type ReactElement, useState } from 'react';
import { readCorners } from '../../params/read-corners.ts';
import type { Corner } from '../../params/site-edits.ts';
import { boundaryAround, setBoundary } from '../../store/site-boundary.ts';
import { beginDrawing } from '../../store/site-drawing.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

const cornersText = (points: readonly Corner[]): string => points.map(([x, z]) => `${x}, ${z}`).join('\n');

/** The land as it is drawn: by clicks from above, or as corners in numbers. */
export function BoundaryEditor(): ReactElement {
  const campus = useCampusStore();
  const drawn = useCampus((state) => state.params.siteEdits.find((edit) => edit.op === 'boundary'));
  const points = drawn?.points ?? [];
  return (
    <section aria-label="Boundary of the land">
      <h3>Boundary</h3>
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
            beginDrawing(campus, 'boundary');
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
    </section>
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
