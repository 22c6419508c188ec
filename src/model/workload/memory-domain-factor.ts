import { SERVING, TOKEN_CURVES } from '../../catalogue/token-rates.ts';
import { curveRate } from './token-rate.ts';

const measuredFactor = (perUser: number): number =>
  curveRate(TOKEN_CURVES.gb200, perUser).tokensPerS / curveRate(TOKEN_CURVES.b200, perUser).tokensPerS;

/**
 * m: what an accelerator loses when fewer of them share memory, at equal user speed. Measured once, on one chip
 * in domains of 72 and 8; other pairs take the power of their ratio on a logarithmic scale. A larger domain
 * there costs nothing: 1. Rule CMPR-3.
 */
export function memoryDomainFactor(domainHere: number, domainThere: number, perUser: number): number {
  if (domainThere <= 0 || domainHere <= domainThere) return 1;
  const { referenceDomain, serverDomain } = SERVING;
  const share = Math.log(domainHere / domainThere) / Math.log(referenceDomain.value / serverDomain.value);
  return Math.max(1, measuredFactor(perUser) ** share);
}

/** Speed at which the measured loss is greatest: beyond it the large domain's own curve falls off. */
const WORST_SPEED = TOKEN_CURVES.gb200.points
  .map((point) => point.tokensPerSPerUser.value)
  .reduce((worst, speed) => (measuredFactor(speed) > measuredFactor(worst) ? speed : worst));

/**
 * What an accelerator with this domain loses against one in the reference domain, for an estimate at any speed:
 * the measured factor up to its greatest, then held, so that more speed never gives more tokens. Rule WRK-9.
 */
export function estimateDomainLoss(domainSize: number, perUser: number): number {
  return memoryDomainFactor(SERVING.referenceDomain.value, domainSize, Math.min(perUser, WORST_SPEED));
}
