import { HOURS_PER_DAY } from '../../units/time.ts';

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const FEBRUARY = 2;

/** Days of a month, 1 to 12; 0 for a month there is not. */
export function daysOfMonth(month: number, leap: boolean): number {
  return (MONTH_DAYS[month - 1] ?? 0) + (leap && month === FEBRUARY ? 1 : 0);
}

/** Hour of the year, from 0, of the hour that ends at `hour` o'clock (1 to 24). */
export function hourOfYear(month: number, day: number, hour: number, leap: boolean): number {
  let days = day - 1;
  for (let before = 1; before < month; before += 1) days += daysOfMonth(before, leap);
  return days * HOURS_PER_DAY + hour - 1;
}

/** An hour of the year as people say it: `1 January, hour 1`. */
export function nameHour(hourFrom0: number, leap: boolean): string {
  let day = Math.floor(hourFrom0 / HOURS_PER_DAY) + 1;
  let month = 1;
  while (month < MONTH_DAYS.length && day > daysOfMonth(month, leap)) {
    day -= daysOfMonth(month, leap);
    month += 1;
  }
  return `${day} ${MONTH_NAMES[month - 1]}, hour ${(hourFrom0 % HOURS_PER_DAY) + 1}`;
}

/** Months as a text: `June`, `January to August`, `January and March`. */
export function nameMonths(months: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  const texts = runs.map(([from, to]) =>
    from === to ? MONTH_NAMES[from - 1] : `${MONTH_NAMES[from - 1]} to ${MONTH_NAMES[to - 1]}`,
  );
  return texts.join(' and ');
}
