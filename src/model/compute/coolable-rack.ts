import { COOLING_TECHNOLOGIES } from '../../catalogue/cooling-technologies.ts';
import type { ParamValues } from '../../params/param-types.ts';
import type { Assumptions } from '../assumptions.ts';
import { liquidFractionOf } from '../cooling/liquid-fraction.ts';

/**
 * Most heat a rack may give off, W: what its cooling technology carries, and what air carries of the heat that stays
 * in the air. Rule CMP-15.
 */
export function coolableRackW(values: ParamValues, assumed: Assumptions): number {
  const technologyW = COOLING_TECHNOLOGIES[values['cooling.technology']].maxRackW.value;
  const airShare = 1 - liquidFractionOf(values, assumed);
  if (airShare <= 0) return technologyW;
  return Math.min(technologyW, COOLING_TECHNOLOGIES.air.maxRackW.value / airShare);
}

/** Share of what it would draw at which a rack can run, 0–1: what does not get rid of its heat stays dark. Rule CMP-15. */
export function coolableShare(values: ParamValues, assumed: Assumptions): number {
  const drawnW = assumed.rackPowerW * assumed.provisionedShare;
  const share = coolableRackW(values, assumed) / drawnW;
  // A rack at the very limit is carried, whatever rounding says.
  return share > 1 - 1e-9 ? 1 : share;
}
