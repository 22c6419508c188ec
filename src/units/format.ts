interface Step {
  /** The step serves values of at least this size, in the base unit. */
  readonly from: number;
  readonly unit: string;
  readonly divisor: number;
  readonly style: 'three' | 'tenths' | 'grouped' | 'bare' | 'power';
}

const THIN_GAP = ' ';

function byteSteps(per: string): readonly Step[] {
  const prefixes = ['E', 'P', 'T', 'G', 'M', 'k', ''];
  return prefixes.map((prefix, rung) => {
    const divisor = 1000 ** (prefixes.length - 1 - rung);
    return { from: prefix === '' ? 0 : divisor, unit: `${prefix}B${per}`, divisor, style: 'three' };
  });
}

/** Ladders of friendly units, largest first. A unit without a ladder is shown as it comes. */
const LADDERS: Readonly<Record<string, readonly Step[]>> = {
  W: [
    { from: 1e9, unit: 'GW', divisor: 1e9, style: 'three' },
    { from: 1e6, unit: 'MW', divisor: 1e6, style: 'tenths' },
    { from: 1e3, unit: 'kW', divisor: 1e3, style: 'tenths' },
    { from: 0, unit: 'W', divisor: 1, style: 'three' },
  ],
  VA: [
    { from: 1e9, unit: 'GVA', divisor: 1e9, style: 'three' },
    { from: 1e6, unit: 'MVA', divisor: 1e6, style: 'three' },
    { from: 1e3, unit: 'kVA', divisor: 1e3, style: 'three' },
    { from: 0, unit: 'VA', divisor: 1, style: 'three' },
  ],
  V: [
    { from: 1e3, unit: 'kV', divisor: 1e3, style: 'three' },
    { from: 0, unit: 'V', divisor: 1, style: 'three' },
  ],
  J: [
    { from: 3.6e12, unit: 'GWh', divisor: 3.6e12, style: 'three' },
    { from: 3.6e9, unit: 'MWh', divisor: 3.6e9, style: 'three' },
    { from: 3.6e6, unit: 'kWh', divisor: 3.6e6, style: 'three' },
    { from: 0, unit: 'J', divisor: 1, style: 'three' },
  ],
  'm²': [
    { from: 1e6, unit: 'km²', divisor: 1e6, style: 'three' },
    { from: 1e4, unit: 'ha', divisor: 1e4, style: 'three' },
    { from: 0, unit: 'm²', divisor: 1, style: 'grouped' },
  ],
  m: [
    { from: 1e9, unit: 'million km', divisor: 1e9, style: 'three' },
    { from: 1e3, unit: 'km', divisor: 1e3, style: 'three' },
    { from: 0, unit: 'm', divisor: 1, style: 'three' },
  ],
  'm³/s': [
    { from: 0.1, unit: 'm³/s', divisor: 1, style: 'three' },
    { from: 0, unit: 'L/min', divisor: 1 / 60_000, style: 'three' },
  ],
  'L/day': [
    { from: 1e6, unit: 'ML/day', divisor: 1e6, style: 'three' },
    { from: 1e3, unit: 'm³/day', divisor: 1e3, style: 'three' },
    { from: 0, unit: 'L/day', divisor: 1, style: 'three' },
  ],
  'm²/W': [{ from: 0, unit: 'm²/kW', divisor: 1e-3, style: 'three' }],
  s: [
    { from: 1, unit: 's', divisor: 1, style: 'three' },
    { from: 1e-3, unit: 'ms', divisor: 1e-3, style: 'three' },
    { from: 1e-6, unit: 'µs', divisor: 1e-6, style: 'three' },
    { from: 0, unit: 'ns', divisor: 1e-9, style: 'three' },
  ],
  d: [{ from: 0, unit: 'days', divisor: 1, style: 'bare' }],
  a: [{ from: 0, unit: 'years', divisor: 1, style: 'bare' }],
  month: [{ from: 0, unit: 'months', divisor: 1, style: 'bare' }],
  B: byteSteps(''),
  'B/s': byteSteps('/s'),
  '1/s': [
    { from: 1e6, unit: 'M/s', divisor: 1e6, style: 'three' },
    { from: 1e3, unit: 'k/s', divisor: 1e3, style: 'three' },
    { from: 0, unit: '/s', divisor: 1, style: 'three' },
  ],
  'kg/a': [
    { from: 1e9, unit: 'Mt/yr', divisor: 1e9, style: 'three' },
    { from: 1e6, unit: 'kt/yr', divisor: 1e6, style: 'three' },
    { from: 0, unit: 't/yr', divisor: 1e3, style: 'three' },
  ],
  FLOP: [{ from: 0, unit: 'FLOP', divisor: 1, style: 'power' }],
  USD: [
    { from: 1e12, unit: 'T', divisor: 1e12, style: 'three' },
    { from: 1e9, unit: 'B', divisor: 1e9, style: 'three' },
    { from: 1e6, unit: 'M', divisor: 1e6, style: 'three' },
    { from: 0, unit: '', divisor: 1, style: 'grouped' },
  ],
};

/** Other spellings of the same unit. */
const ALIASES: Readonly<Record<string, string>> = {
  m2: 'm²',
  'm3/s': 'm³/s',
  'L/d': 'L/day',
  $: 'USD',
  '1': '',
};

/** How money by the year or hour ends. */
const MONEY_RATES: Readonly<Record<string, string>> = { 'USD/a': '/yr', 'USD/h': '/h' };

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const loose = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** About three figures: 1.20, 34.3, 371, and all digits of what is larger. Whole small numbers stay whole. */
function threeFigures(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 0.995) return loose.format(value);
  if (size < 9.995) return hundredths.format(value);
  if (size < 99.95) return tenths.format(value);
  return grouped.format(value);
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 1.54 × 10²⁷: for sizes that no prefix makes readable. */
function powerOfTen(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e+');
  const raised = [...exponent].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
  return exponent === '' || value < 1e6 ? threeFigures(value) : `${mantissa} × 10${raised}`;
}

function render(value: number, style: Step['style']): string {
  if (style === 'power') return powerOfTen(value);
  if (style === 'bare') return bare(value);
  if (style === 'grouped') return grouped.format(value);
  if (style === 'tenths') return Math.abs(value) < 9.995 ? threeFigures(value) : tenths.format(value);
  return threeFigures(value);
}

function ownStep(ladder: readonly Step[], size: number): Step | undefined {
  // 999.97 MW would be printed as 1,000.0 MW: let rounding at four figures pick the rung.
  const rounded = size === 0 ? 0 : Number(size.toPrecision(4));
  return ladder.find((step) => rounded >= step.from);
}

/** Less than this of a unit is told in a smaller one, whatever stands beside it. */
const LEAST_OF_UNIT = 0.1;

/** The rung of a size, or that of a larger one which stands beside it. */
function stepOf(ladder: readonly Step[], size: number, beside = 0): Step | undefined {
  const wanted = beside > size ? ownStep(ladder, beside) : undefined;
  return wanted !== undefined && size >= LEAST_OF_UNIT * wanted.divisor ? wanted : ownStep(ladder, size);
}

function dollars(value: number, ladder: readonly Step[]): string {
  const size = Math.abs(value);
  const step = stepOf(ladder, size);
  if (step === undefined) return `$${grouped.format(size)}`;
  // Prices of a few dollars have cents.
  const amount = size < 99.5 ? price(size) : render(size / step.divisor, step.style);
  const suffix = step.unit === '' ? '' : `${THIN_GAP}${step.unit}`;
  return `${value < 0 ? '−' : ''}$${amount}${suffix}`;
}

function price(size: number): string {
  return Number.isInteger(size) || size < 0.995 ? bare(size) : hundredths.format(size);
}

function bare(value: number): string {
  return Number.isInteger(value) ? grouped.format(value) : threeFigures(value);
}

/** A number and its unit apart, for places that set them in different type. */
export interface QuantityParts {
  readonly number: string;
  readonly unit: string;
}

/**
 * Splits a quantity for display, with a friendly prefix: (842.7e6, 'W') is { 842.7, MW }.
 * Money carries its sign and suffix in `number`. A value that is not finite is shown as a dash. `beside` is the largest size
 * of the same unit that stands with it, which both are told in. In `three` figures tenths of hundreds are left out.
 */
export function quantityParts(
  value: number,
  unit: string,
  beside = 0,
  figures: 'own' | 'three' = 'own',
): QuantityParts {
  if (!Number.isFinite(value)) return { number: '–', unit: '' };
  const base = ALIASES[unit] ?? unit;
  if (base === 'ratio' || base === '') return { number: bare(value), unit: '' };
  if (base === '%') return { number: threeFigures(value * 100), unit: '%' };
  if (base === '°C' || base === 'K') return { number: tenths.format(value), unit: base };
  const rate = MONEY_RATES[base];
  if (rate !== undefined) return { number: `${formatQuantity(value, 'USD')}${rate}`, unit: '' };
  const ladder = LADDERS[base];
  if (ladder === undefined) return { number: bare(value), unit: base };
  if (base === 'USD') return { number: dollars(value, ladder), unit: '' };
  const step = stepOf(ladder, Math.abs(value), beside);
  if (step === undefined) return { number: bare(value), unit: base };
  const style = figures === 'three' && step.style === 'tenths' ? 'three' : step.style;
  return { number: render(value / step.divisor, style), unit: step.unit };
}

/** A number with its unit behind it. */
export const joined = ({ number, unit }: QuantityParts): string =>
  unit === '' ? number : `${number}${THIN_GAP}${unit}`;

/**
 * A quantity in SI as people read it: `formatQuantity(842.7e6, 'W')` is '842.7 MW', `(403200, '')` is '403,200',
 * `(34.3e9, 'USD')` is '$34.3 B', `(371612, 'm²')` is '37.2 ha'. '%' takes a fraction of one.
 */
export function formatQuantity(value: number, unit: string, beside = 0): string {
  return joined(quantityParts(value, unit, beside));
}
