import { TRANSFORMERS } from '../../catalogue/transformers.ts';
import type { RedundancyId } from '../../params/param-types.ts';
import { wholeUnits } from '../whole-units.ts';
import { substation } from './transformer-load.ts';
import { withRedundancy } from './with-redundancy.ts';

export interface Units {
  readonly count: number;
  readonly unitVa: number;
  readonly loadFraction: number;
}

/** Main transformers: enough for the peak with one out of service. Rule PWR-3. */
export function sizeMainTransformers(peakPowerW: number, powerFactor: number): Units {
  const unitVa = TRANSFORMERS.main.ratedVa.value;
  const apparentVa = peakPowerW / powerFactor;
  const { count, loadFraction } = substation(apparentVa, unitVa);
  return { count, unitVa, loadFraction };
}

/** Block transformers of one hall, with the chosen redundancy. Rule PWR-4. */
export function sizeBlockTransformers(
  hallPeakPowerW: number,
  redundancy: RedundancyId,
  powerFactor: number,
): Units {
  const unitVa = TRANSFORMERS.block.ratedVa.value;
  const apparentVa = hallPeakPowerW / powerFactor;
  const count = withRedundancy(Math.max(1, wholeUnits(apparentVa / unitVa)), redundancy);
  return { count, unitVa, loadFraction: apparentVa / (count * unitVa) };
}
