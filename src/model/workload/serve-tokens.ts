import type { AcceleratorId } from '../../catalogue/accelerators.ts';
import { SERVING, TOKEN_CURVES, type TokenCurve } from '../../catalogue/token-rates.ts';
import type { AcceleratorRates } from './accelerator-rates.ts';
import { estimateDomainLoss } from './memory-domain-factor.ts';
import { type CurvePlace, curveRate, decodeRate, servingGroupSize } from './token-rate.ts';

/** Where the rate of tokens comes from. */
type TokenBasis = 'measured' | 'estimate' | 'none';

export interface TokenRate {
  /** Of one accelerator, fully used. */
  readonly tokensPerS: number;
  readonly basis: TokenBasis;
  readonly place: CurvePlace;
  /** Accelerators of one copy of the model over those that share memory, where estimated: above 1 reckoned too kindly. */
  readonly groupOverDomain: number;
}

const CURVES: Readonly<Partial<Record<string, TokenCurve>>> = TOKEN_CURVES;

/** The measured curve of an accelerator, or undefined where nobody has published one. */
function tokenCurveOf(id: AcceleratorId | 'none'): TokenCurve | undefined {
  return Object.hasOwn(CURVES, id) ? CURVES[id] : undefined;
}

export interface Served {
  readonly id: AcceleratorId | 'none';
  readonly rates: AcceleratorRates;
  readonly scaleUpLinkedSize: number;
}

/**
 * Tokens a second of one accelerator at a user's speed: measured where it is, else the decode bound less what a
 * domain smaller than the reference loses. Rules WRK-8, WRK-9.
 */
export function tokenRate(served: Served, perUser: number, decodeEfficiency: number): TokenRate {
  if (served.id === 'none') return { tokensPerS: 0, basis: 'none', place: 'inside', groupOverDomain: 0 };
  const curve = tokenCurveOf(served.id);
  if (curve !== undefined) return { ...curveRate(curve, perUser), basis: 'measured', groupOverDomain: 0 };
  const group = servingGroupSize(served.rates, perUser, decodeEfficiency);
  return {
    tokensPerS:
      decodeRate(served.rates, group, perUser, decodeEfficiency) /
      estimateDomainLoss(served.scaleUpLinkedSize, perUser),
    basis: 'estimate',
    place: 'inside',
    groupOverDomain: group / Math.max(SERVING.referenceDomain.value, served.scaleUpLinkedSize),
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
