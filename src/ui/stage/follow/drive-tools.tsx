import type { ReactElement } from 'react';
import { VIEW_FIELDS } from '../../../store/fields.ts';
import { clockText } from '../../panels/daylight.ts';
import { useCampus } from '../../use-campus.ts';
import { DeskSlider } from '../desk/desk-slider.tsx';
import { useSession } from '../use-session.ts';

const MINUTES = 60;

interface DriveToolsProps {
  /** Of the slide shown; empty where it has none. */
  readonly notes: string;
  /** The stage has left the script. */
  readonly turned: boolean;
}

/** What a remote asks of the stage; what it shows is what the stage does. */
export function DriveTools({ notes, turned }: DriveToolsProps): ReactElement {
  const { order } = useSession();
  return (
    <>
      <button type="button" onClick={() => order({ kind: 'previous' })}>
        Previous
      </button>
      <button type="button" className="gc-primary" onClick={() => order({ kind: 'next' })}>
        Next
      </button>
      <button type="button" onClick={() => order({ kind: 'black' })}>
        Black
      </button>
      {turned && (
        <button type="button" onClick={() => order({ kind: 'return' })}>
          Return to slide
        </button>
      )}
      <details>
        <summary>Lens and hour</summary>
        <TurnCampus />
      </details>
      {notes !== '' && (
        <details>
          <summary>Notes</summary>
          <p dir="auto">{notes}</p>
        </details>
      )}
    </>
  );
}

function TurnCampus(): ReactElement {
  const { order } = useSession();
  const lens = useCampus(({ view }) => view.lens);
  const solarHour = useCampus(({ view }) => view.solarHour);
  return (
    <div className="gc-follow-campus">
      <label>
        Lens{' '}
        <select
          value={lens}
          onChange={({ currentTarget }) => order({ kind: 'turn-lens', lens: currentTarget.value })}
        >
          {VIEW_FIELDS.lens.choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <DeskSlider
        name="Hour"
        told={solarHour * MINUTES}
        most={24 * MINUTES}
        words={(minutes) => clockText(minutes / MINUTES)}
        onMove={(minutes) => order({ kind: 'turn-hour', hour: minutes / MINUTES })}
      />
    </div>
  );
}
