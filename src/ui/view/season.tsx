import type { ReactElement } from 'react';
import { VIEW_FIELDS } from '../../store/fields.ts';
import { useActions, useCampus } from '../use-campus.ts';

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
/** Any leap year: it has all 366 days. */
const LEAP_YEAR = 2024;
const DAYS = 366;
const dateOf = (dayOfYear: number): string => DATE.format(Date.UTC(LEAP_YEAR, 0, dayOfYear));

/** How high the sun climbs, and whether snow lies. */
export function Season(): ReactElement {
  const { setView } = useActions();
  const day = useCampus((state) => state.view.dayOfYear);
  return (
    <label className="gc-show-beside">
      <span>{dateOf(day)}</span>
      <input
        type="range"
        aria-label={VIEW_FIELDS.dayOfYear.label}
        aria-valuetext={dateOf(day)}
        min={1}
        max={DAYS}
        value={day}
        style={{ '--gc-fill': `${((day - 1) / (DAYS - 1)) * 100}%` }}
        onChange={(event) => setView({ dayOfYear: Number(event.currentTarget.value) })}
      />
    </label>
  );
}
