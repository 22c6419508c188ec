import type { ReactElement } from 'react';
import { boundsOf, nameOf } from '../../plan/look-up.ts';
import type { Plan } from '../../plan/plan-types.ts';
import {
  type Axis,
  type CutPlane,
  planesAround,
  planesOfText,
  textOfPlanes,
} from '../../plan/section/section-text.ts';
import { formatQuantity } from '../../units/format.ts';
import { CloseButton } from '../kit/close-button.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { lengthText } from './measure-parts.tsx';

const NAMES: Readonly<Record<Axis, string>> = { y: 'Level', x: 'West–east', z: 'North–south' };
const ORDER: readonly Axis[] = ['y', 'x', 'z'];
/** What is left of the picture, by the side that is kept. */
const KEPT: Readonly<Record<Axis, Readonly<Record<CutPlane['keeps'], string>>>> = {
  y: { '<': 'Keeps what is below', '>': 'Keeps what is above' },
  x: { '<': 'Keeps the west', '>': 'Keeps the east' },
  z: { '<': 'Keeps the north', '>': 'Keeps the south' },
};
/** Air around what is cut out, metres. */
const MARGIN_M = 1;
const STEP_M = 0.1;

/** A plane that cuts the picture, moved by a slider, or a box around the selection. Roofs lift while it is there. */
export function SectionCard(): ReactElement | null {
  const { setView, setTool } = useActions();
  const plan = useCampus((state) => state.run.plan);
  const text = useCampus((state) => state.view.section);
  if (plan === null) return null;
  const planes = planesOfText(text);
  const cut = (next: readonly CutPlane[]): void => setView({ section: textOfPlanes(next), roofs: 'lifted' });
  const end = (): void => {
    setTool(null);
    setView({ section: '', roofs: 'auto' });
  };
  const [plane] = planes.length === 1 ? planes : [];
  return (
    <section className="gc-panel gc-measure" aria-label="Section">
      <div className="gc-measure-head">
        <h2>Section</h2>
        <CloseButton label="End the section" onPress={end} />
      </div>
      <fieldset className="gc-lenses">
        <legend className="gc-offscreen">Cut</legend>
        {ORDER.map((axis) => (
          <label key={axis} data-on={plane?.axis === axis}>
            <input
              type="radio"
              name="gc-section"
              checked={plane?.axis === axis}
              onChange={() => cut([middlePlane(plan, axis)])}
            />
            <span>{NAMES[axis]}</span>
          </label>
        ))}
      </fieldset>
      {plane !== undefined && <PlaneSlider plan={plan} plane={plane} onCut={(next) => cut([next])} />}
      <AroundSelection plan={plan} isBox={planes.length > 1} onCut={cut} />
    </section>
  );
}

interface PlaneProps {
  readonly plan: Plan;
  readonly plane: CutPlane;
  readonly onCut: (plane: CutPlane) => void;
}

function PlaneSlider({ plan, plane, onCut }: PlaneProps): ReactElement {
  const [from, to] = rangeOf(plan, plane.axis);
  const other = plane.keeps === '<' ? '>' : '<';
  return (
    <>
      <label className="gc-section-at">
        <input
          type="range"
          aria-label="Where it cuts"
          aria-valuetext={lengthText(plane.atM)}
          min={from}
          max={to}
          step={STEP_M}
          value={plane.atM}
          style={{ '--gc-fill': `${(100 * (plane.atM - from)) / (to - from)}%` }}
          onChange={(event) => onCut({ ...plane, atM: Number(event.currentTarget.value) })}
        />
        <output translate="no">{formatQuantity(plane.atM, 'm')}</output>
      </label>
      <div className="gc-row">
        <span className="gc-soft">{KEPT[plane.axis][plane.keeps]}</span>
        <button type="button" className="gc-button" onClick={() => onCut({ ...plane, keeps: other })}>
          Other side
        </button>
      </div>
    </>
  );
}

interface BoxProps {
  readonly plan: Plan;
  readonly isBox: boolean;
  readonly onCut: (planes: readonly CutPlane[]) => void;
}

function AroundSelection({ plan, isBox, onCut }: BoxProps): ReactElement {
  const selection = useCampus((state) => state.session.selection);
  const bounds = selection === null || selection === 'site' ? null : boundsOf(plan, selection);
  return (
    <div className="gc-row">
      <button
        type="button"
        className="gc-button"
        disabled={bounds === null}
        onClick={() => bounds !== null && onCut(planesAround(bounds, MARGIN_M))}
      >
        {selection === null || bounds === null ? 'Around the selection' : `Around ${nameOf(plan, selection)}`}
      </button>
      {isBox && (
        <button type="button" className="gc-button" onClick={() => onCut([])}>
          Whole again
        </button>
      )}
    </div>
  );
}

/** Of the built campus, from end to end; of heights from the ground to the highest building. */
function rangeOf({ site, shells }: Plan, axis: Axis): readonly [number, number] {
  const [minX, minZ, maxX, maxZ] = site.builtBounds;
  if (axis === 'x') return [Math.floor(minX), Math.ceil(maxX)];
  if (axis === 'z') return [Math.floor(minZ), Math.ceil(maxZ)];
  let top = 1;
  for (let box = 0; box < shells.count; box += 1) top = Math.max(top, shells.size[3 * box + 1] ?? 0);
  return [0, Math.ceil(top)];
}

function middlePlane(plan: Plan, axis: Axis): CutPlane {
  const [from, to] = rangeOf(plan, axis);
  return { axis, keeps: '<', atM: (from + to) / 2 };
}
