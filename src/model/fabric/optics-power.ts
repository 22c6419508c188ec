import { OPTICS } from '../../catalogue/optics.ts';

/** Power of all ends, watts, when none is copper: pluggable everywhere, or co-packaged at the switches. Rule FAB-11. */
export interface OpticsPower {
  readonly pluggableW: number;
  readonly coPackagedW: number;
}

/**
 * Optics of a network whose links are all optical: `2L·N` ends, of which the `N` at the cards stay pluggable.
 * @param endPowerW one pluggable end. Range: any count; SI watts. Rule FAB-11.
 */
export function opticsPower(endpointCount: number, tierCount: number, endPowerW: number): OpticsPower {
  const switchEnds = (2 * tierCount - 1) * endpointCount;
  const cardW = endpointCount * endPowerW;
  return {
    pluggableW: cardW + switchEnds * endPowerW,
    coPackagedW: cardW + switchEnds * OPTICS.coPackagedEndPowerW.value,
  };
}
