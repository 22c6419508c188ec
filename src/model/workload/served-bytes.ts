import { SERVED_MODEL, TOKEN_SHAPES, type TokenShapeId } from '../../catalogue/token-rates.ts';
import type { AcceleratorRates } from './accelerator-rates.ts';

/** Bytes a parameter takes: one in FP8, two where the accelerator has no such format. Rule WRK-9. */
export function bytesPerParameter(rates: AcceleratorRates): number {
  return rates.fp8FlopPerS > 0 ? 1 : 2;
}

/** Share of the routed experts that any user of a batch is sent to, 0–1. Rule WRK-9. */
export function touchedShare(batch: number): number {
  const { routedExperts, activeExperts } = SERVED_MODEL;
  return 1 - (1 - activeExperts.value / routedExperts.value) ** batch;
}

/** Keys and values of one user, bytes, half of the way through what comes out. Rule WRK-9. */
export function cacheBytesPerUser(shape: TokenShapeId): number {
  const { inputTokens, outputTokens } = TOKEN_SHAPES[shape];
  return SERVED_MODEL.cacheBytesPerToken.value * (inputTokens.value + outputTokens.value / 2);
}

/** Bytes that one token sends to experts and back, all layers together, with as many copies a layer. Rule WRK-9. */
export function exchangedBytesPerToken(copies = SERVED_MODEL.activeExperts.value): number {
  const { expertLayers, hiddenSize, exchangedBytesPerValue } = SERVED_MODEL;
  return expertLayers.value * copies * hiddenSize.value * exchangedBytesPerValue.value;
}
