import type { RackAcceleratorId } from '../../catalogue/rack-record.ts';
import type { AcceleratorRates } from './accelerator-rates.ts';
import { type Serving, servingGroup } from './decode-time.ts';
import { inputPerOutput, outputS, type PrefillHelp, prefillS, totalPerOutput } from './prefill-time.ts';
import { type DecodeTime, decodeTime, type Efficiencies } from './write-time.ts';

export interface TokenRate extends Omit<DecodeTime, 'decodeS'> {
  /** Tokens out of one accelerator, fully used. */
  readonly outputTokensPerS: number;
  readonly totalTokensPerS: number;
  /** One copy of the model needs more accelerators than the scale-up links join. */
  readonly overNetwork: boolean;
}

export interface Served {
  readonly id: RackAcceleratorId;
  readonly rates: AcceleratorRates;
  readonly scaleUpLinkedSize: number;
  readonly prefillHelp?: PrefillHelp;
}

/** Tokens a second of one accelerator at a user's speed and a shape, in and out of it. Rules WRK-8, WRK-9. */
export function tokenRate(served: Served, serving: Serving, assumed: Efficiencies): TokenRate {
  const { id, rates, scaleUpLinkedSize, prefillHelp } = served;
  if (id === 'none')
    return {
      outputTokensPerS: 0,
      totalTokensPerS: 0,
      basis: 'none',
      place: 'inside',
      measuredShape: null,
      overNetwork: false,
    };
  const { decodeS, ...rest } = decodeTime(id, rates, scaleUpLinkedSize, serving, assumed);
  const ownPrefillS = prefillS(rates, assumed.prefillEfficiency);
  const perOutput = inputPerOutput(serving.shape);
  const seconds = outputS(decodeS, ownPrefillS, perOutput, prefillHelp, assumed.prefillEfficiency);
  const outputTokensPerS = Number.isFinite(seconds) ? 1 / seconds : 0;
  return {
    outputTokensPerS,
    totalTokensPerS: outputTokensPerS * totalPerOutput(serving.shape),
    overNetwork: servingGroup(rates, scaleUpLinkedSize).overNetwork,
    ...rest,
  };
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
