import { METRICS } from '../answers/metric-facts.ts';
import { differenceText, metricText, NO_NUMBER } from '../answers/metric-text.ts';
import type { MetricId, Metrics } from '../answers/metrics.ts';
import { formatQuantity, joined, type QuantityParts, quantityParts } from '../units/format.ts';
import type { LiveFigure, SlideNumber } from './story-types.ts';

export function isMetricId(id: unknown): id is MetricId {
  return typeof id === 'string' && Object.hasOwn(METRICS, id);
}

/** The value of a figure on a campus; null where it has none, as of a ratio over nothing. */
export function readFigure({ metric, over }: LiveFigure, metrics: Metrics): number | null {
  const top = metrics[metric];
  if (over === undefined) return top;
  const bottom = metrics[over];
  return top === null || bottom === null || bottom === 0 ? null : top / bottom;
}

/** A quantity as a room reads it: in three figures. */
const roomParts = (value: number, unit: string, beside = 0): QuantityParts =>
  quantityParts(value, unit, beside, 'three');

const roomText = (value: number, unit: string, beside = 0): string => joined(roomParts(value, unit, beside));

/** A figure as people read it; `beside` is the largest of its unit that stands with it. */
export function figureText(figure: SlideNumber, value: number | null, beside = 0): string {
  if (value === null) return NO_NUMBER;
  if (figure.as === 'percent') return formatQuantity(value, '%');
  const told = figure.metric === 'availability' && figure.over === undefined;
  return told ? metricText(figure.metric, value) : roomText(value, unitOf(figure), beside);
}

/**
 * The unit of one metric over another; in SI it gets its prefix, any other is shown as it is written. Where none is, a
 * share of a count has the unit of what is shared.
 */
export function unitOf({ metric, over, unit }: SlideNumber): string {
  if (over === undefined) return METRICS[metric].unit;
  if (unit !== undefined && unit !== '') return unit;
  return METRICS[over].unit === '1' ? METRICS[metric].unit : '1';
}

const isRatio = (figure: SlideNumber): boolean =>
  figure.as !== 'percent' && figure.metric !== 'availability' && unitOf(figure) === '1';

/** Beyond these, digits tell nothing. */
const MOST_DIGITS = 7;

/**
 * The number of a figure beside another value of it: in one unit, and of a ratio with as many digits as tell the two apart.
 * `beside` is the largest of its unit that stands with both.
 */
export function partsBeside(
  figure: SlideNumber,
  value: number | null,
  other: number | null,
  beside = 0,
): { readonly number: string; readonly unit: string } {
  const largest = Math.max(beside, Math.abs(value ?? 0), Math.abs(other ?? 0));
  const parts = numberParts(figure, value, largest);
  const alike = (): boolean => parts.number === numberParts(figure, other, largest).number;
  if (value === null || other === null || value === other || !isRatio(figure) || !alike()) return parts;
  for (let digits = 4; digits <= MOST_DIGITS; digits += 1) {
    const told = (each: number): string => each.toLocaleString('en-US', { maximumSignificantDigits: digits });
    if (told(value) !== told(other)) return { ...parts, number: told(value) };
  }
  return parts;
}

/** Billions of dollars are set as a unit is: smaller. */
function withSuffixApart({ number, unit }: QuantityParts): QuantityParts {
  const [, amount, suffix] = /^([−$].*\d)\s(\D+)$/.exec(number) ?? [];
  return amount === undefined || suffix === undefined ? { number, unit } : { number: amount, unit: suffix };
}

/** Number and unit of a slide's number, for places that set them in different type. */
function numberParts(
  figure: SlideNumber,
  value: number | null,
  beside: number,
): { number: string; unit: string } {
  if (value === null) return { number: NO_NUMBER, unit: '' };
  if (figure.as === 'percent') return quantityParts(value, '%');
  if (figure.metric !== 'availability' || figure.over !== undefined)
    return withSuffixApart(roomParts(value, unitOf(figure), beside));
  return { number: metricText(figure.metric, value).replace(/\s*%$/, ''), unit: '%' };
}

export function numberLabel(figure: SlideNumber): string {
  if (figure.label !== undefined && figure.label !== '') return figure.label;
  const { label } = METRICS[figure.metric];
  return figure.over === undefined ? label : `${label} over ${METRICS[figure.over].label}`;
}

/** Differences smaller than this share show in no figure. */
const SAME = 5e-4;

/** How far a figure has come from the slide before: `+0.40 GW, +34 %`; empty where nothing moved or one has none. */
export function changeText(
  figure: SlideNumber,
  now: number | null,
  before: number | null,
  beside = 0,
): string {
  if (now === null || before === null) return '';
  const difference = now - before;
  const whole = figure.metric === 'availability' ? 0 : Math.max(Math.abs(now), Math.abs(before));
  if (difference === 0 || Math.abs(difference) <= SAME * whole) return '';
  const sign = difference > 0 ? '+' : '−';
  if (figure.as === 'percent')
    return `${sign}${formatQuantity(Math.abs(difference), '%').replace('%', 'points')}`;
  const size =
    figure.metric === 'availability'
      ? differenceText(figure.metric, difference)
      : `${sign}${roomText(Math.abs(difference), unitOf(figure), beside)}`;
  if (before === 0 || figure.metric === 'availability') return size;
  const factor = Math.abs(now / before);
  if (factor >= 10) return `${size}, × ${formatQuantity(factor, '1')}`;
  return `${size}, ${sign}${formatQuantity(Math.abs(difference / before), '%')}`;
}
