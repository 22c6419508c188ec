import { type ReactElement, useState } from 'react';
import { DESCRIPTORS, findDescriptor } from '../../../params/descriptors.ts';
import { positionOf, TRAVEL, valueAt } from '../../../params/knob-scale.ts';
import { VIEW_FIELDS } from '../../../store/fields.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import { clockText } from '../../panels/daylight.ts';
import type { DeskLink } from '../desk-link.ts';
import type { DeskView } from '../desk-protocol.ts';
import { DeskSlider } from './desk-slider.tsx';

interface DeskRemoteProps {
  readonly view: DeskView;
  readonly link: DeskLink;
}

const MINUTES = 60;
const PLACES = Array.from({ length: STORY_LIMITS.sliders }, (_, place) => place);

/** Lens, hour and a few sliders of the campus on the stage. The stage turns them; here they show what it says. */
export function DeskRemote({ view, link }: DeskRemoteProps): ReactElement {
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const ofSlide = view.slides[view.talk.slide]?.sliders ?? [];
  return (
    <section className="gc-desk-remote" aria-label="The campus on the stage">
      <fieldset className="gc-desk-lens">
        <legend>Lens</legend>
        {VIEW_FIELDS.lens.choices.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={view.lens === id}
            onClick={() => link.order({ kind: 'turn-lens', lens: id })}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <DeskSlider
        name="Hour"
        told={view.solarHour * MINUTES}
        most={24 * MINUTES}
        words={(minutes) => clockText(minutes / MINUTES)}
        onMove={(minutes) => link.order({ kind: 'turn-hour', hour: minutes / MINUTES })}
      />
      {PLACES.map((place) => (
        <KnobPlace
          key={place}
          number={place + 1}
          id={chosen[place] ?? ofSlide[place] ?? ''}
          view={view}
          link={link}
          onChoose={(id) => setChosen((now) => ({ ...now, [place]: id }))}
        />
      ))}
    </section>
  );
}

interface KnobPlaceProps extends DeskRemoteProps {
  readonly number: number;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

/** A slider of a knob that the slide or the speaker has chosen. */
function KnobPlace({ number, id, view, link, onChoose }: KnobPlaceProps): ReactElement {
  const knob = findDescriptor(id);
  return (
    <div className="gc-desk-knob">
      <select
        aria-label={`Slider ${number} moves`}
        value={knob?.id ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">No slider</option>
        {DESCRIPTORS.filter(({ type }) => type === 'number').map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
      {knob?.type === 'number' && (
        <DeskSlider
          key={knob.id}
          name={knob.label}
          told={positionOf(knob, Number(view.values[knob.id]))}
          most={TRAVEL}
          words={(position) => `${valueAt(knob, position).toLocaleString('en')} ${knob.unit}`.trim()}
          onMove={(position) =>
            link.order({ kind: 'turn-knob', id: knob.id, value: valueAt(knob, position) })
          }
        />
      )}
    </div>
  );
}
