import { ACCELERATORS } from '../../catalogue/accelerators.ts';
import { SERVING, WIDE_GROUP } from '../../catalogue/token-rates.ts';
import { ratesOf } from './accelerator-rates.ts';
import { tokenRate } from './serve-tokens.ts';

/** The shape that the pair was measured at. */
const SHAPE = 'long-input';

const EFFICIENCIES = {
  decodeEfficiency: SERVING.decodeEfficiency.value,
  prefillEfficiency: SERVING.prefillEfficiency.value,
  widePrefillEfficiency: WIDE_GROUP.prefillEfficiency.value,
};

function measuredTokensPerS(id: 'gb200' | 'b200', perUser: number): number {
  const record = ACCELERATORS[id];
  const served = { id, rates: ratesOf(record), scaleUpLinkedSize: record.scaleUpDomain.value };
  return tokenRate(served, { perUser, shape: SHAPE }, EFFICIENCIES).totalTokensPerS;
}

/**
 * m: what an accelerator loses when fewer of them share memory, at equal user speed. Measured once, on one chip
 * in domains of 72 and 8; other pairs take the power of their ratio on a logarithmic scale. A larger domain
 * there costs nothing: 1. Rule CMPR-3.
 */
export function memoryDomainFactor(domainHere: number, domainThere: number, perUser: number): number {
  if (domainThere <= 0 || domainHere <= domainThere) return 1;
  const { referenceDomain, serverDomain } = SERVING;
  const share = Math.log(domainHere / domainThere) / Math.log(referenceDomain.value / serverDomain.value);
  const measured = measuredTokensPerS('gb200', perUser) / measuredTokensPerS('b200', perUser);
  return Math.max(1, measured ** share);
}
