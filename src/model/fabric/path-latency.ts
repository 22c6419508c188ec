import { OPTICS } from '../../catalogue/optics.ts';

/** What one message passes on its way, one direction. */
export interface Path {
  /** Both hosts and cards, seconds. */
  readonly hostS: number;
  /** One switch, seconds. */
  readonly hopS: number;
  readonly hopCount: number;
  readonly lengthM: number;
}

/** Seconds from one accelerator to another for a short message: `t_host + hops·t_hop + length·4.9 ns`. Rule FAB-12. */
export function pathLatencyS({ hostS, hopS, hopCount, lengthM }: Path): number {
  return hostS + hopCount * hopS + lengthM * OPTICS.fibreDelaySPerM.value;
}
