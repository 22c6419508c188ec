import { PORTABILITY } from '../../catalogue/portability.ts';
import type { NumberFormat } from './portability-types.ts';

/** φ: largest coherent job there over here, at most 1; null where nothing runs here. Rule CMPR-2. */
export function coherenceRatio(coherentHere: number, coherentThere: number): number | null {
  return coherentHere > 0 ? Math.min(1, coherentThere / coherentHere) : null;
}

/** Peak rates by number format, FLOP/s; 0 where the accelerator has no such format. */
export type FormatPeaks = Readonly<Record<NumberFormat, number>>;

export interface FormatLoss {
  /** Null where there is no native format. */
  readonly factor: number | null;
  readonly native: NumberFormat | null;
  readonly common: NumberFormat | null;
}

const FORMATS: readonly NumberFormat[] = ['FP4', 'FP8', 'BF16'];

function fastestOf(peaks: FormatPeaks, allowed: (format: NumberFormat) => boolean): NumberFormat | null {
  let best: NumberFormat | null = null;
  for (const format of FORMATS) {
    if (peaks[format] > 0 && allowed(format) && (best === null || peaks[format] > peaks[best])) best = format;
  }
  return best;
}

/** f: peak rate here in the best format both have, over the native one. No common format: 0. Rule CMPR-4. */
export function formatLoss(here: FormatPeaks, there: FormatPeaks): FormatLoss {
  const native = fastestOf(here, () => true);
  if (native === null) return { factor: null, native: null, common: null };
  const common = fastestOf(here, (format) => there[format] > 0);
  return { factor: common === null ? 0 : here[common] / here[native], native, common };
}

/** σ = m · (1/f) · (1/φ)^γ; null where there is no job, or nothing of it runs there. F29. Rule CMPR-5. */
export function slowdownOf(
  coherence: number | null,
  memoryDomain: number | null,
  format: number | null,
  coherenceExponent: number,
): number | null {
  if (coherence === null || memoryDomain === null || format === null) return null;
  if (coherence <= 0 || format <= 0) return null;
  return memoryDomain / format / coherence ** coherenceExponent;
}

/** What it costs to leave with so many bytes, USD. F29, first term. Rule CMPR-6. */
export function egressUsd(bytes: number, usdPerByte: number): number {
  return bytes * usdPerByte;
}

/** How long so many bytes take on a link, s. F29, second term. Rule CMPR-6. */
export function transferS(bytes: number, linkBitPerS: number): number {
  return (8 * bytes) / linkBitPerS;
}

/** Π = min(1, 1/σ), 0 where the job cannot run. F30. Rule CMPR-7. */
export function portabilityIndex(slowdown: number | null): number {
  return slowdown === null ? 0 : Math.min(1, 1 / slowdown);
}

/** Money of re-tuning and re-validating, USD. F29, third term. Rule CMPR-6. */
export function retuneUsd(hours: number): number {
  return hours * PORTABILITY.usdPerEngineerHour.value;
}
