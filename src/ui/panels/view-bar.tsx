import { memo, type ReactElement } from 'react';
import { VIEW_FIELDS } from '../../store/fields.ts';
import { LOAD_RAMP, rampGradient, THERMAL_RAMP } from '../../units/colour-ramps.ts';
import { Icon } from '../kit/icon.tsx';
import { useLatePart } from '../kit/use-late-part.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { fabricTiers } from '../view/fabric-legend.ts';
import { LENS_PARTS } from '../view/lens-tools.ts';
import { clockText, isSunUp } from './daylight.ts';

/** How the campus is looked at: lens with its legend, hour of the day, moving flows. */
export const ViewBar = memo(function ViewBar(): ReactElement {
  return (
    <section className="gc-panel gc-view" aria-label="View">
      <LensSwitch />
      <Legend />
      <div className="gc-view-controls">
        <Hour />
        <LabelsButton />
        <FlowsButton />
      </div>
    </section>
  );
});

function LensSwitch(): ReactElement {
  const { setView } = useActions();
  const lens = useCampus((state) => state.view.lens);
  return (
    <fieldset className="gc-lenses">
      <legend className="gc-offscreen">{VIEW_FIELDS.lens.label}</legend>
      {VIEW_FIELDS.lens.choices.map((each) => (
        <label key={each.id} data-on={lens === each.id}>
          <input
            type="radio"
            name="gc-lens"
            value={each.id}
            checked={lens === each.id}
            onChange={() => setView({ lens: each.id })}
          />
          <span>{each.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

const GRADIENTS = {
  thermal: rampGradient(THERMAL_RAMP, 15, 60),
  power: rampGradient(LOAD_RAMP, 0, 1),
} as const;
const OVERLOAD = LOAD_RAMP.at(-1)?.color ?? '#ff4b3e';

/** What the colours of the lens mean, with their unit; nothing where the campus has its own. */
export function Legend(): ReactElement | null {
  const lens = useCampus((state) => state.view.lens);
  const nuclear = useCampus((state) => state.params.values['power.smrCount'] > 0);
  const parts = useLatePart(LENS_PARTS, lens !== 'natural');
  if (lens === 'natural') return null;
  if (lens === 'fabric') return <FabricLegend />;
  if (lens !== 'power' && lens !== 'thermal')
    return parts === null ? null : <parts.ValueLegend lens={lens} />;
  const thermal = lens === 'thermal';
  const ticks = thermal ? ['15', '30', '45', '60'] : ['0', '50', '100'];
  const title = thermal ? 'Temperature, °C' : nuclear ? '% of rating · green: nuclear' : 'Load, % of rating';
  return (
    <figure className="gc-legend">
      <figcaption className="gc-offscreen">
        {thermal
          ? 'Legend: temperature from 15 °C, blue, through pale to 60 °C, red'
          : 'Legend: load over rating from 0 %, dark, to 100 %, bright amber; red beyond; lines from reactors are green'}
      </figcaption>
      <div aria-hidden="true">{title}</div>
      <div className="gc-scale" aria-hidden="true">
        <div className="gc-ramp" style={{ backgroundImage: GRADIENTS[lens] }} />
        {!thermal && <div className="gc-ramp gc-over" style={{ backgroundColor: OVERLOAD }} />}
      </div>
      <div className="gc-ticks" aria-hidden="true">
        <span>
          {ticks.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
        {!thermal && <span className="gc-over">over</span>}
      </div>
    </figure>
  );
}

function FabricLegend(): ReactElement | null {
  const fabric = useCampus((state) => state.run.plan?.campus.fabric);
  if (fabric === undefined) return null;
  return (
    <figure className="gc-legend gc-legend-tiers">
      <figcaption className="gc-offscreen">Legend: the fabric from inside the racks outwards</figcaption>
      <dl>
        {fabricTiers(fabric).map(({ colour, label, value }) => (
          <div key={label}>
            <dt>
              <span className="gc-swatch" style={{ background: colour }} aria-hidden="true" />
              <span>{label}</span>
            </dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

function Hour(): ReactElement {
  const { setView } = useActions();
  const hour = useCampus((state) => state.view.solarHour);
  const day = useCampus((state) => state.view.dayOfYear);
  const latitudeDeg = useCampus((state) => state.run.plan?.site.latitudeDeg ?? 32);
  const up = isSunUp(latitudeDeg, day, hour);
  return (
    <label className="gc-hour">
      <Icon name={up ? 'sun' : 'moon'} />
      <input
        type="range"
        aria-label={VIEW_FIELDS.solarHour.label}
        aria-valuetext={`${clockText(hour)} solar time, ${up ? 'day' : 'night'}`}
        min={0}
        max={24}
        step={0.25}
        value={hour}
        style={{ '--gc-fill': `${(hour / 24) * 100}%` }}
        onChange={(event) => setView({ solarHour: Number(event.currentTarget.value) })}
      />
      <output className="gc-clock" translate="no">
        {clockText(hour)}
      </output>
    </label>
  );
}

function LabelsButton(): ReactElement {
  const { setView } = useActions();
  const shown = useCampus((state) => state.view.labels);
  return (
    <button
      type="button"
      className="gc-icon-button"
      aria-label={VIEW_FIELDS.labels.label}
      aria-pressed={shown}
      data-tip={shown ? 'Hide names (T)' : 'Show names (T)'}
      onClick={() => setView({ labels: !shown })}
    >
      <Icon name="label" />
    </button>
  );
}

function FlowsButton(): ReactElement {
  const { setView } = useActions();
  const moving = useCampus((state) => state.view.flowsMoving);
  return (
    <button
      type="button"
      className="gc-icon-button"
      aria-label={moving ? 'Pause flows' : 'Play flows'}
      data-tip={moving ? 'Pause flows (Space)' : 'Play flows (Space)'}
      onClick={() => setView({ flowsMoving: !moving })}
    >
      <Icon name={moving ? 'pause' : 'play'} />
    </button>
  );
}
