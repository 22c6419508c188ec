import { TORUS } from '../../catalogue/fabric-design.ts';
import type { Figure } from '../../catalogue/figure.ts';
import { REFERENCE_OPTIC } from '../../catalogue/optics.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { hasOwnNetwork, switchFor } from './switch-choice.ts';

/** The network inputs nobody knows exactly, for the chosen switch: low, mode and high in each figure. */
export function uncertainFabric(values: ParamValues) {
  const record = switchFor(values);
  // Chips of a torus pass messages on themselves.
  const torus = values['fabric.topology'] === 'torus' && !hasOwnNetwork(values);
  return {
    switchPowerW: record.powerW,
    switchPriceUsd: record.priceUsd,
    switchHopLatencyS: torus ? TORUS.hopLatencyS : record.hopLatencyS,
    hostLatencyS: torus ? TORUS.hostLatencyS : record.hostLatencyS,
    opticEndPowerW: REFERENCE_OPTIC.endPowerW,
    opticEndUsd: REFERENCE_OPTIC.endUsd,
  } satisfies Record<string, Figure>;
}
