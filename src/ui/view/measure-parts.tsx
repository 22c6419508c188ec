import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { type Measured, measurePoints } from '../../plan/measure/measured.ts';
import { pointsOfText, textOfPoints } from '../../plan/measure/point-text.ts';
import { measureAnchor } from '../../store/screen-anchors.ts';
import { formatQuantity } from '../../units/format.ts';
import { METRES_PER_FOOT } from '../../units/scale-bar.ts';
import { CloseButton } from '../kit/close-button.tsx';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A length in metres and in feet. */
export function lengthText(m: number): string {
  const feet = m / METRES_PER_FOOT;
  return `${formatQuantity(m, 'm')} · ${(Math.abs(feet) < 100 ? tenths : whole).format(feet)} ft`;
}

/** An area in square metres and square feet. */
function areaText(m2: number): string {
  return `${formatQuantity(m2, 'm²')} · ${whole.format(m2 / METRES_PER_FOOT ** 2)} sq ft`;
}

/** What the line says, in words and figures, the most asked for first. */
function measureRows({ lengthM, directM, levelM, riseM, areaM2, aroundM, stretchesM }: Measured) {
  const several = stretchesM.length > 1;
  const rows: [string, string][] = [[several ? 'Along the line' : 'Distance', lengthText(lengthM)]];
  if (several) rows.push(['First to last', lengthText(directM)]);
  rows.push(['Level', lengthText(levelM)], ['Height', lengthText(riseM)]);
  if (areaM2 !== null) rows.push(['Area inside', areaText(areaM2)]);
  if (aroundM !== null) rows.push(['Around it', lengthText(aroundM)]);
  return rows;
}

/** Each stretch of the line that is measured along, named in the picture. */
export function MeasureLabels(): ReactElement {
  const text = useCampus((state) => state.view.measure);
  const measured = useMemo(() => measurePoints(pointsOfText(text)), [text]);
  return <StretchLabels stretchesM={measured?.stretchesM ?? []} />;
}

/** What is measured: figures, and the way to set and take back points. */
export function MeasureCard(): ReactElement {
  const { setView, setTool } = useActions();
  const text = useCampus((state) => state.view.measure);
  const measuring = useCampus((state) => state.session.tool === 'measure');
  const points = useMemo(() => pointsOfText(text), [text]);
  const measured = measurePoints(points);
  const end = (): void => {
    setTool(null);
    setView({ measure: '' });
  };
  return (
    <>
      {measuring && <div className="gc-crosshair" aria-hidden="true" />}
      <section className="gc-panel gc-measure" aria-label="Measure">
        <div className="gc-measure-head">
          <h2>Measure</h2>
          <CloseButton label="End measuring" onPress={end} />
        </div>
        {measured === null ? (
          <p className="gc-soft">{points.length === 0 ? FIRST : 'Now where to?'}</p>
        ) : (
          <dl className="gc-facts" aria-live="polite">
            {measureRows(measured).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd translate="no">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className="gc-row">
          {measuring ? (
            <button type="button" className="gc-button" onClick={setInTheMiddle}>
              Point in the middle
            </button>
          ) : (
            <button type="button" className="gc-button" onClick={() => setTool('measure')}>
              Go on
            </button>
          )}
          <button
            type="button"
            className="gc-button"
            disabled={points.length === 0}
            onClick={() => setView({ measure: textOfPoints(points.slice(0, -1)) })}
          >
            One back
          </button>
        </div>
      </section>
    </>
  );
}

const FIRST = 'Press where to begin: points are drawn to corners and edges. Three and more tell an area.';

/** The scene hears it as the key that it is. */
function setInTheMiddle(): void {
  document
    .querySelector<HTMLCanvasElement>('#scene')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
}

function StretchLabels({ stretchesM }: Pick<Measured, 'stretchesM'>): ReactElement {
  return (
    <div>
      {stretchesM.map((m, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the line.
        <StretchLabel key={index} index={index + 1} text={formatQuantity(m, 'm')} />
      ))}
    </div>
  );
}

function StretchLabel({ index, text }: { readonly index: number; readonly text: string }): ReactElement {
  const { anchors } = useCampusStore();
  const label = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      anchors.follow(measureAnchor(index), (place) => {
        const element = label.current;
        if (element === null) return;
        element.dataset.on = String(place !== null);
        if (place !== null)
          element.style.transform = `translate(${place.x}px, ${place.y}px) translate(-50%, -130%)`;
      }),
    [anchors, index],
  );
  return (
    <div className="gc-place-labels">
      <span ref={label} className="gc-place-label" data-on="false" translate="no">
        {text}
      </span>
    </div>
  );
}
