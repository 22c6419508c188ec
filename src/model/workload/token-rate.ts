import { SERVED_MODEL, SERVING, type TokenCurve, type TokenPoint } from '../../catalogue/token-rates.ts';
import type { AcceleratorRates } from './accelerator-rates.ts';

/** Where a speed lies on a measured curve. */
export type CurvePlace = 'inside' | 'slower' | 'faster';

export interface CurveRate {
  readonly tokensPerS: number;
  readonly place: CurvePlace;
}

const between = (low: TokenPoint, high: TokenPoint, perUser: number): number => {
  const from = low.tokensPerSPerUser.value;
  const share = (perUser - from) / (high.tokensPerSPerUser.value - from);
  const start = low.tokensPerSPerAccelerator.value;
  return start * (high.tokensPerSPerAccelerator.value / start) ** share;
};

/**
 * Tokens a second of one accelerator at a user's speed, by the logarithm between measured points. Slower than
 * the first point it stays there (a lower bound); faster than the last one the last slope goes on. Rule WRK-8.
 */
export function curveRate(curve: TokenCurve, perUser: number): CurveRate {
  const { points } = curve;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return { tokensPerS: 0, place: 'faster' };
  if (perUser < first.tokensPerSPerUser.value)
    return { tokensPerS: first.tokensPerSPerAccelerator.value, place: 'slower' };
  const above = points.findIndex((point) => point.tokensPerSPerUser.value >= perUser);
  const high = above < 0 ? last : (points[Math.max(1, above)] ?? last);
  const low = (above < 0 ? points.at(-2) : points[Math.max(0, Math.max(1, above) - 1)]) ?? first;
  return { tokensPerS: between(low, high, perUser), place: above < 0 ? 'faster' : 'inside' };
}

/**
 * Time of one decoding step of a batch over the accelerators that share memory, s: reading weights and caches,
 * or computing, whichever takes longer. Rule WRK-9.
 */
export function decodeStepS(rates: AcceleratorRates, domainSize: number, batch: number): number {
  const cacheBytes = SERVED_MODEL.cacheBytesPerToken.value * SERVED_MODEL.contextTokens.value;
  const memoryS =
    (SERVED_MODEL.weightBytes.value + batch * cacheBytes) / (domainSize * rates.memoryBytesPerS);
  const computeS = (2 * SERVED_MODEL.activeParameters.value * batch) / (domainSize * servedFlopPerS(rates));
  return Math.max(memoryS, computeS);
}

/**
 * Accelerators that serve one copy of the model at this speed: the reference domain; more where the weights
 * would take over half of the memory, or over half of a step to read. Rule WRK-9.
 */
export function servingGroupSize(rates: AcceleratorRates, perUser: number, efficiency: number): number {
  if (rates.memoryBytes <= 0 || rates.memoryBytesPerS <= 0) return 0;
  const twice = 2 * SERVED_MODEL.weightBytes.value;
  const byMemory = twice / rates.memoryBytes;
  const bySpeed = (twice * perUser) / (efficiency * rates.memoryBytesPerS);
  return Math.ceil(Math.max(SERVING.referenceDomain.value, byMemory, bySpeed));
}

/** FP8 where the accelerator has it, else BF16: the served model is FP8. */
function servedFlopPerS(rates: AcceleratorRates): number {
  return rates.fp8FlopPerS > 0 ? rates.fp8FlopPerS : rates.bf16FlopPerS;
}

/**
 * Tokens a second of one accelerator that nobody has measured: the largest batch that still gives each user the
 * wanted speed or more and fits the memory of `domainSize` accelerators, at `efficiency` of the bound. 0 where the
 * weights alone are too slow to read or do not fit. Rule WRK-9.
 */
export function decodeRate(
  rates: AcceleratorRates,
  domainSize: number,
  perUser: number,
  efficiency: number,
): number {
  const cacheBytes = SERVED_MODEL.cacheBytesPerToken.value * SERVED_MODEL.contextTokens.value;
  const weightBytes = SERVED_MODEL.weightBytes.value;
  const stepS = efficiency / perUser;
  const byBandwidth = (stepS * domainSize * rates.memoryBytesPerS - weightBytes) / cacheBytes;
  const byFlop = (stepS * domainSize * servedFlopPerS(rates)) / (2 * SERVED_MODEL.activeParameters.value);
  const byMemory = (domainSize * rates.memoryBytes - weightBytes) / cacheBytes;
  const batch = Math.min(byBandwidth, byFlop, byMemory);
  if (domainSize <= 0 || batch <= 0) return 0;
  // Where memory holds fewer users than the step has time for, the step is shorter and each of them is served faster.
  const speed = Math.max(perUser, efficiency / decodeStepS(rates, domainSize, batch));
  return (batch * speed) / domainSize;
}
