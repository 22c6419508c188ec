import type { RackAcceleratorId } from '../../catalogue/rack-record.ts';
import { SERVING } from '../../catalogue/token-rates.ts';
import type { AcceleratorRates } from './accelerator-rates.ts';
import { servingGroup } from './decode-time.ts';
import { inputPerOutput, outputS, type PrefillHelp, prefillS, totalPerOutput } from './prefill-time.ts';
import { steepestFall } from './token-curve.ts';
import { type WideNetwork, wideDecodeS, wideGroupSize, widePrefillS } from './wide-group.ts';
import type { Serving } from './write-batch.ts';
import { type DecodeTime, decodeTime, type Efficiencies } from './write-time.ts';

export interface TokenRate extends Omit<DecodeTime, 'decodeS' | 'measuredFrom'> {
  /** Tokens out of one accelerator, fully used. */
  readonly outputTokensPerS: number;
  readonly totalTokensPerS: number;
  /** One copy of the model needs more accelerators than the scale-up links join. */
  readonly overNetwork: boolean;
  /** Accelerators of a group that the network joins, where that serves more than the scale-up links do; else null. */
  readonly wideGroup: number | null;
}

export interface Served {
  readonly id: RackAcceleratorId;
  readonly rates: AcceleratorRates;
  readonly scaleUpLinkedSize: number;
  readonly prefillHelp?: PrefillHelp;
  /** The network that may join a wider group; left out, the scale-up links serve alone. */
  readonly network?: WideNetwork;
}

/** Tokens a second of one accelerator at a user's speed and a shape, in and out of it. Rules WRK-8, WRK-9, WRK-22. */
export function tokenRate(served: Served, serving: Serving, assumed: Efficiencies): TokenRate {
  const { id, rates, scaleUpLinkedSize } = served;
  if (id === 'none')
    return {
      outputTokensPerS: 0,
      totalTokensPerS: 0,
      basis: 'none',
      place: 'inside',
      measuredShape: null,
      overNetwork: false,
      wideGroup: null,
    };
  const { seconds: insideS, measuredFrom, ...rest } = linkedOutputS(served, id, serving, assumed);
  const wideS = Math.max(
    wideOutputS(served, serving, assumed),
    leastS(
      measuredFrom,
      serving.perUser,
      (perUser) => linkedOutputS(served, id, { ...serving, perUser }, assumed).seconds,
    ),
  );
  const seconds = Math.min(insideS, wideS);
  const outputTokensPerS = Number.isFinite(seconds) ? 1 / seconds : 0;
  return {
    outputTokensPerS,
    totalTokensPerS: outputTokensPerS * totalPerOutput(serving.shape),
    overNetwork: servingGroup(rates, scaleUpLinkedSize).overNetwork,
    ...rest,
    ...wideBasis(served, wideS < insideS),
  };
}

/** Seconds of one accelerator for one token out of a group inside the scale-up links. Rules WRK-8, WRK-9. */
function linkedOutputS(
  { rates, scaleUpLinkedSize, prefillHelp }: Served,
  id: Exclude<RackAcceleratorId, 'none'>,
  serving: Serving,
  assumed: Efficiencies,
) {
  const { decodeS, ...rest } = decodeTime(id, rates, scaleUpLinkedSize, serving, assumed);
  const { prefillEfficiency } = assumed;
  const ownPrefillS = prefillS(rates, prefillEfficiency);
  const seconds = outputS(
    decodeS,
    ownPrefillS,
    inputPerOutput(serving.shape),
    prefillHelp,
    prefillEfficiency,
  );
  return { seconds, ...rest };
}

/**
 * The least that a wider group takes where the accelerator or its kin was measured: tokens fall towards faster users at least
 * as steeply as by any measured curve from the slowest measured speed on, so that a group reaches what was measured there and
 * takes its place nowhere. Rule WRK-22.
 */
function leastS(
  measuredFrom: number | null,
  perUser: number,
  measuredS: (perUser: number) => number,
): number {
  if (measuredFrom === null) return 0;
  return measuredS(measuredFrom) * (perUser / measuredFrom) ** steepestFall();
}

/**
 * Whether the network joins more than the scale-up links do, and those join fewer than the largest domain measured. One's
 * own rack always may: more of its links never serve less. Rule WRK-22.
 */
function joinsMore({ id, scaleUpLinkedSize }: Served, network: WideNetwork): boolean {
  if (id === 'own') return true;
  const { referenceDomain } = SERVING;
  return scaleUpLinkedSize < referenceDomain.value && scaleUpLinkedSize < wideGroupSize(network);
}

/** Seconds of one accelerator for one token out of a group that the network joins. Rule WRK-22. */
function wideOutputS(
  served: Served,
  serving: Serving,
  { decodeEfficiency, prefillEfficiency, widePrefillEfficiency }: Efficiencies,
): number {
  const { rates, prefillHelp, network } = served;
  if (network === undefined || !joinsMore(served, network)) return Number.POSITIVE_INFINITY;
  return outputS(
    wideDecodeS(rates, network, serving, decodeEfficiency),
    widePrefillS(rates, network, widePrefillEfficiency),
    inputPerOutput(serving.shape),
    prefillHelp,
    prefillEfficiency,
  );
}

/** What is told of a group over the network: nobody measured it here, whatever was measured inside the links. */
function wideBasis({ network }: Served, isWide: boolean) {
  if (!isWide || network === undefined) return { wideGroup: null };
  return { wideGroup: wideGroupSize(network), basis: 'estimate', measuredShape: null } as const;
}

/** Tokens a second for one megawatt, with the all-in facility power of one accelerator; null without it. F6. Rule WRK-10. */
export function tokensPerSPerMw(tokensPerS: number, facilityWPerAccelerator: number): number | null {
  return facilityWPerAccelerator > 0 ? (1e6 * tokensPerS) / facilityWPerAccelerator : null;
}

/** Tokens a second that can be promised: what is up, less a reserve. Rule WRK-11. */
export function availableTokensPerS(racksUp: number, tokensPerSPerRack: number, reserve: number): number {
  return racksUp * tokensPerSPerRack * (1 - reserve);
}

/** Tokens a minute of one tenant with a share of what is available: derates reach rate limits. Rule WRK-11. */
export function tenantTokensPerMinute(share: number, availablePerS: number): number {
  return 60 * share * availablePerS;
}
