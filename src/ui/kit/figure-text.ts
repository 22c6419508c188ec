/** A number ready to be shown: digits and unit apart, so that they can be set in different weights. */
export interface FigureText {
  readonly digits: string;
  readonly unit: string;
}

interface Scale {
  readonly from: number;
  readonly by: number;
  readonly unit: string;
}

const SCALES: Readonly<Record<string, readonly Scale[]>> = {
  W: [
    { from: 1e9, by: 1e9, unit: 'GW' },
    { from: 1e6, by: 1e6, unit: 'MW' },
    { from: 1e3, by: 1e3, unit: 'kW' },
  ],
  VA: [
    { from: 1e9, by: 1e9, unit: 'GVA' },
    { from: 1e6, by: 1e6, unit: 'MVA' },
    { from: 1e3, by: 1e3, unit: 'kVA' },
  ],
  V: [{ from: 1e3, by: 1e3, unit: 'kV' }],
  J: [
    { from: 3.6e12, by: 3.6e12, unit: 'GWh' },
    { from: 3.6e9, by: 3.6e9, unit: 'MWh' },
    { from: 3.6e6, by: 3.6e6, unit: 'kWh' },
  ],
  'm²': [{ from: 1e6, by: 1e6, unit: 'km²' }],
  m2: [
    { from: 1e6, by: 1e6, unit: 'km²' },
    { from: -Infinity, by: 1, unit: 'm²' },
  ],
  m: [{ from: 1e4, by: 1e3, unit: 'km' }],
  'm³/s': [{ from: -Infinity, by: 1, unit: 'm³/s' }],
  USD: [
    { from: 1e12, by: 1e12, unit: 'T$' },
    { from: 1e9, by: 1e9, unit: 'B$' },
    { from: 1e6, by: 1e6, unit: 'M$' },
    { from: -Infinity, by: 1, unit: '$' },
  ],
};

/** A quantity in the prefix people use for its size, to about three significant digits; counts stay whole. */
export function figureText(value: number, unit: string): FigureText {
  if (!Number.isFinite(value)) return { digits: '—', unit };
  const scale = SCALES[unit]?.find((entry) => Math.abs(value) >= entry.from);
  const scaled = scale === undefined ? value : value / scale.by;
  const whole = unit === '' || unit === 'count';
  return { digits: whole ? wholeText(scaled) : threeDigits(scaled), unit: scale?.unit ?? (whole ? '' : unit) };
}

/** As one string, for a sentence or an accessible name. */
export function figureSentence(value: number, unit: string): string {
  const text = figureText(value, unit);
  return text.unit === '' ? text.digits : `${text.digits} ${text.unit}`;
}

/** How far `now` is from `base`, such as `+12 %`; empty where the difference would not show. */
export function shiftText(now: number, base: number): string {
  if (base === 0 || !Number.isFinite(now / base)) return '';
  const percent = (now / base - 1) * 100;
  if (Math.abs(percent) < 0.05) return '';
  const sign = percent > 0 ? '+' : '−';
  const size = Math.abs(percent);
  return `${sign}${size.toFixed(size < 10 ? 1 : 0)} %`;
}

function wholeText(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-US') : threeDigits(value);
}

function threeDigits(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 0.01 ? 2 : 4;
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
