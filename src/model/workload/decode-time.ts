import { SERVED_MODEL, SERVING, type TokenShapeId } from '../../catalogue/token-rates.ts';
import { type AcceleratorRates, servedFlopPerS } from './accelerator-rates.ts';
import {
  bytesPerParameter,
  cacheBytesPerUser,
  exchangedBytesPerToken,
  touchedShare,
} from './served-bytes.ts';
import { type Serving, writeS } from './write-batch.ts';

/** Accelerators that serve one copy of the model, and what each sends the others. */
export interface ServingGroup {
  readonly size: number;
  readonly linkBytesPerS: number;
  /** One copy needs more accelerators than the scale-up links join: it is exchanged over the network. */
  readonly overNetwork: boolean;
}

/** Bytes that a group must hold the weights in, beside its users. */
function bytesForWeights(rates: AcceleratorRates): number {
  return (SERVED_MODEL.parameters.value * bytesPerParameter(rates)) / SERVING.weightMemoryShare.value;
}

/**
 * The scale-up domain, at most the largest that anybody measured, or as many whole ones as hold the weights in their
 * share of memory: first of one domain, then over the network. Rule WRK-9.
 */
export function servingGroup(rates: AcceleratorRates, linkedSize: number): ServingGroup {
  const linked = Math.max(1, linkedSize);
  const unit = unitOf(linked);
  const needed = Math.ceil(bytesForWeights(rates) / rates.memoryBytes);
  const size =
    needed > linked ? Math.ceil(needed / linked) * linked : Math.min(linked, Math.ceil(needed / unit) * unit);
  return groupOf(rates, linked, size);
}

/** Accelerators by which a group grows inside the links. */
const unitOf = (linked: number): number => Math.min(linked, SERVING.referenceDomain.value);

function groupOf(rates: AcceleratorRates, linked: number, size: number): ServingGroup {
  const overNetwork = size > linked;
  return {
    size,
    linkBytesPerS: overNetwork || linked === 1 ? rates.scaleOutBytesPerS : rates.scaleUpBytesPerS,
    overNetwork,
  };
}

/** Bytes of weights that a batch reads, at a byte each: all that is not routed, and the experts that any of its users is sent to. */
function weightBytesRead(batch: number): number {
  const { parameters, routedParameters } = SERVED_MODEL;
  return parameters.value - routedParameters.value * (1 - touchedShare(batch));
}

/**
 * Seconds of one step that gives each user of a batch one token: a fixed time a layer, and over `efficiency` reading
 * weights and caches or computing, whichever takes longer, and the exchange with the experts. Rule WRK-9.
 */
export function decodeStepS(
  rates: AcceleratorRates,
  group: ServingGroup,
  shape: TokenShapeId,
  batch: number,
  efficiency: number,
): number {
  const cacheBytes = batch * cacheBytesPerUser(shape);
  const memoryS =
    (weightBytesRead(batch) * bytesPerParameter(rates) + cacheBytes) / (group.size * rates.memoryBytesPerS);
  const computeS = (2 * SERVED_MODEL.activeParameters.value * batch) / (group.size * servedFlopPerS(rates));
  const exchangeS = (batch * exchangedBytesPerToken()) / (group.size * group.linkBytesPerS);
  const fixedS = SERVED_MODEL.expertLayers.value * SERVING.layerLatencyS.value;
  return fixedS + (Math.max(memoryS, computeS) + exchangeS) / efficiency;
}

/** Users whose caches fit beside the weights; below 1 none. */
function mostUsers(rates: AcceleratorRates, group: ServingGroup, shape: TokenShapeId): number {
  const usable = group.size * rates.memoryBytes * SERVING.usableMemoryShare.value;
  const weightBytes = SERVED_MODEL.parameters.value * bytesPerParameter(rates);
  return (usable - weightBytes) / cacheBytesPerUser(shape);
}

/**
 * Groups narrower than one that memory forces on an accelerator, of those that may do worst: what a wider group gains
 * rises and falls with its size, inside the links and beyond.
 */
function narrowerSizes(size: number, linked: number): readonly number[] {
  const unit = unitOf(linked);
  const before = size > linked ? size - linked : (Math.ceil(size / unit) - 1) * unit;
  const sizes = new Set([unit, linked, 2 * linked, before]);
  return [...sizes].filter((each) => each > 0 && each < size);
}

/**
 * Seconds of one accelerator for one token written, from the largest batch that still gives each user the wanted
 * speed and fits in memory; endless where not even one user's does. A group that is wide only because memory is short
 * gains nothing by it: no accelerator serves more, nor faster users, than the same one with more memory. Rule WRK-9.
 */
export function decodeBoundS(
  rates: AcceleratorRates,
  linkedSize: number,
  serving: Serving,
  efficiency: number,
): number {
  if (servedFlopPerS(rates) <= 0 || rates.memoryBytesPerS <= 0) return Number.POSITIVE_INFINITY;
  const linked = Math.max(1, linkedSize);
  const group = servingGroup(rates, linked);
  return narrowerSizes(group.size, linked).reduce(
    (longest, size) => {
      const justHeld = { ...rates, memoryBytes: bytesForWeights(rates) / size };
      const narrower = groupOf(rates, linked, size);
      return Math.max(longest, groupBoundS(justHeld, narrower, serving, efficiency));
    },
    groupBoundS(rates, group, serving, efficiency),
  );
}

/** The same of one group. */
function groupBoundS(
  rates: AcceleratorRates,
  group: ServingGroup,
  { perUser, shape }: Serving,
  efficiency: number,
): number {
  const stepS = (batch: number) => decodeStepS(rates, group, shape, batch, efficiency);
  return writeS(group.size, mostUsers(rates, group, shape), perUser, stepS);
}
