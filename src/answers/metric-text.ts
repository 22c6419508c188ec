import { formatQuantity, quantityParts } from '../units/format.ts';
import { METRICS } from './metric-facts.ts';
import type { Metrics } from './metrics.ts';

/** What stands where a campus has no such number. */
export const NO_NUMBER = 'none';

/** Every digit worth having, in the base unit. */
export function exactText(value: number, unit: string): string {
  const digits = value.toLocaleString('en-US', { maximumSignificantDigits: 9 });
  return unit === '' || unit === '1' ? digits : `${digits} ${unit}`;
}

/** Enough digits that the part of the time without power shows: 99.9974 %. */
export function availabilityText(availability: number): string {
  const downPercent = (1 - availability) * 100;
  const digits = downPercent <= 0 ? 0 : Math.ceil(-Math.log10(downPercent)) + 1;
  return `${(availability * 100).toFixed(Math.min(9, Math.max(1, digits)))} %`;
}

/** A metric as people read it, in the unit of a larger one beside it; `none` where the campus has no such number. */
export function metricText(id: keyof Metrics, value: number | null, beside = 0): string {
  if (value === null) return NO_NUMBER;
  return id === 'availability' ? availabilityText(value) : formatQuantity(value, METRICS[id].unit, beside);
}

/** A metric with every digit worth having, in its SI unit; why there is none where there is none. */
export function exactMetricText(id: keyof Metrics, value: number | null): string {
  const { unit, none = NO_NUMBER } = METRICS[id];
  return value === null ? none : exactText(value, unit);
}

/** How far one value is from another, with its sign. */
export function differenceText(id: keyof Metrics, difference: number): string {
  if (difference === 0) return 'equal';
  const size = Math.abs(difference);
  const sign = difference > 0 ? '+' : '−';
  if (id !== 'availability') return `${sign}${metricText(id, size)}`;
  return `${sign}${formatQuantity(size, '%').replace('%', 'points')}`;
}

/** Two ends of a range; a unit that both share is said once. */
export function rangeText(low: number, high: number, unit: string): string {
  const from = quantityParts(low, unit);
  const to = quantityParts(high, unit);
  const start = from.unit === to.unit || low === 0 ? from.number : formatQuantity(low, unit);
  return `${start} – ${formatQuantity(high, unit)}`;
}
