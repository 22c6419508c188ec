import { SERVED_MODEL, SERVING, WIDE_GROUP } from '../../catalogue/token-rates.ts';
import { type AcceleratorRates, servedFlopPerS } from './accelerator-rates.ts';
import { prefillS } from './prefill-time.ts';
import {
  bytesPerParameter,
  cacheBytesPerUser,
  exchangedBytesPerToken,
  touchedShare,
} from './served-bytes.ts';
import { type Serving, writeS } from './write-batch.ts';

/** The network that a group wider than the scale-up links is joined by. */
export interface WideNetwork {
  /** What one accelerator sends, one direction. */
  readonly bytesPerS: number;
  /** Accelerators that it joins at that rate. */
  readonly joined: number;
}

/** Accelerators that share one copy of the experts over the network: as many as a real service does. Rule WRK-22. */
export function wideGroupSize({ joined }: WideNetwork): number {
  return Math.min(WIDE_GROUP.accelerators.value, joined);
}

/**
 * Bytes of weights in one accelerator of a group: its own copy of all that is not routed, and its part of the experts.
 * Rule WRK-22.
 */
function weightBytes(rates: AcceleratorRates, size: number, touched: number): number {
  const { parameters, routedParameters } = SERVED_MODEL;
  const ownParameters = parameters.value - routedParameters.value;
  return (ownParameters + (routedParameters.value * touched) / size) * bytesPerParameter(rates);
}

/**
 * Seconds of one accelerator for one token written by a group joined by the network: experts are shared out, what is not
 * routed is held by each, and every token is sent to its experts through the network cards. Endless where weights do not
 * fit, there is no network, or the speed is out of reach. Rule WRK-22.
 */
export function wideDecodeS(
  rates: AcceleratorRates,
  network: WideNetwork,
  { perUser, shape }: Serving,
  efficiency: number,
): number {
  const size = wideGroupSize(network);
  const flopPerS = servedFlopPerS(rates);
  if (size < 1 || network.bytesPerS <= 0 || flopPerS <= 0 || rates.memoryBytesPerS <= 0)
    return Number.POSITIVE_INFINITY;
  const cacheBytes = cacheBytesPerUser(shape);
  const exchangeS = exchangedBytesPerToken() / (network.bytesPerS * WIDE_GROUP.writingLinkShare.value);
  const fixedS = SERVED_MODEL.expertLayers.value * SERVING.layerLatencyS.value;
  const stepS = (batch: number): number => {
    const users = batch / size;
    const bytes = weightBytes(rates, size, touchedShare(batch)) + users * cacheBytes;
    const computeS = (2 * SERVED_MODEL.activeParameters.value * users) / flopPerS;
    return fixedS + Math.max(bytes / rates.memoryBytesPerS, computeS) / efficiency + users * exchangeS;
  };
  const roomBytes = rates.memoryBytes * SERVING.usableMemoryShare.value - weightBytes(rates, size, 1);
  return writeS(size, (size * roomBytes) / cacheBytes, perUser, stepS);
}

/**
 * Seconds of one accelerator of such a group for one token that goes in: arithmetic, or the exchange that hides behind
 * it where that takes longer. Each token goes to a few servers only, which pass it on inside. Rule WRK-22.
 */
export function widePrefillS(rates: AcceleratorRates, network: WideNetwork, efficiency: number): number {
  const bytes = exchangedBytesPerToken(WIDE_GROUP.serversPerToken.value);
  const exchangeS = bytes / (network.bytesPerS * WIDE_GROUP.readingLinkShare.value);
  return Math.max(prefillS(rates, efficiency), exchangeS);
}
