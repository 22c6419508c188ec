import { METRICS } from '../../answers/metric-facts.ts';
import { NO_NUMBER } from '../../answers/metric-text.ts';
import type { MetricId } from '../../answers/metrics.ts';
import { type QuantityParts, quantityParts } from '../../units/format.ts';

/** The numbers of the strip, in their order. */
export const KEY_FIGURES = [
  'itPowerW',
  'facilityPeakPowerW',
  'acceleratorCount',
  'annualPue',
  'annualWueLPerKwh',
  'firmSupplyRatio',
  'floorAreaM2',
  'capexUsd',
] as const satisfies readonly MetricId[];

/** A figure for the strip. What is smaller than a tile can show is bounded; the card below it has all digits. */
export function tileParts(id: MetricId, value: number | null): QuantityParts {
  if (value === null) return { number: NO_NUMBER, unit: '' };
  const parts = id === 'firmSupplyRatio' ? timesPeak(value) : quantityParts(value, METRICS[id].unit);
  return value > 0 && value < 0.001 ? { ...parts, number: '< 0.001' } : parts;
}

function timesPeak(value: number): QuantityParts {
  return { number: quantityParts(value, '1').number, unit: '× peak' };
}

/** The tile's figure in one string, for names and sentences. */
export function tileSentence(id: MetricId, value: number | null): string {
  const parts = tileParts(id, value);
  return parts.unit === '' ? parts.number : `${parts.number} ${parts.unit}`;
}
