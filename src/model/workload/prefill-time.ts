import {
  SERVED_MODEL,
  TOKEN_SHAPES,
  type TokenShapeId,
  type TokenShapeRecord,
} from '../../catalogue/token-rates.ts';
import { type AcceleratorRates, servedFlopPerS } from './accelerator-rates.ts';

/** Tokens that go in for each one that comes out, read or kept from before. Rule WRK-8. */
function givenPerOutput(shape: TokenShapeId): number {
  const { inputTokens, outputTokens } = TOKEN_SHAPES[shape];
  return inputTokens.value / outputTokens.value;
}

/** Tokens that are read for each one that comes out: what is kept from before is not. Rule WRK-8. */
export function inputPerOutput(shape: TokenShapeId): number {
  const { cachedShare }: TokenShapeRecord = TOKEN_SHAPES[shape];
  return givenPerOutput(shape) * (1 - (cachedShare?.value ?? 0));
}

/** Tokens in and out together for each one that comes out. Rule WRK-8. */
export function totalPerOutput(shape: TokenShapeId): number {
  return 1 + givenPerOutput(shape);
}

/** Seconds of one accelerator for one token that goes in: `2·N / (F·η)`; endless without a rate. Rule WRK-8. */
export function prefillS(rates: AcceleratorRates, efficiency: number): number {
  return (2 * SERVED_MODEL.activeParameters.value) / (servedFlopPerS(rates) * efficiency);
}

/** Accelerators beside those that write, for what goes in only. */
export interface PrefillHelp {
  readonly rates: AcceleratorRates;
  /** For each accelerator that writes. */
  readonly count: number;
}

/**
 * Seconds of one accelerator for one token out, from those for writing it, `decodeS`, and for reading what goes in.
 * Accelerators for what goes in take of it what they can; the others read the rest, and never take less than
 * `decodeS`. Rule WRK-8.
 */
export function outputS(
  decodeS: number,
  ownPrefillS: number,
  perOutput: number,
  help: PrefillHelp | undefined,
  efficiency: number,
): number {
  const aloneS = decodeS + perOutput * ownPrefillS;
  if (help === undefined) return aloneS;
  const helpPerS = help.count / prefillS(help.rates, efficiency);
  return Math.max(decodeS, aloneS / (1 + helpPerS * ownPrefillS));
}
