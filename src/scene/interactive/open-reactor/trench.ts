import { REACTOR_BUILDINGS } from '../../../catalogue/reactor-buildings.ts';
import type { OpenedReactor } from '../../../plan/reactor-parts/opened-reactor.ts';

/** A trench in the ground before the cut, metres: how deep, wide and long, and half the width of the shaft that it opens. */
export interface Trench {
  readonly deepM: number;
  readonly wideM: number;
  readonly reachM: number;
  readonly shaftM: number;
}

/** As long as it is deep, within what the plot of the unit leaves. */
export function trenchOf({ system, building, plotWidthM }: OpenedReactor): Trench {
  const deepM = system.shaftM.value;
  const [wide, , deep] = building.size;
  return {
    deepM,
    wideM: deep,
    reachM: Math.max(0.6 * wide, Math.min(1.25 * deepM, 0.46 * plotWidthM)),
    shaftM: REACTOR_BUILDINGS.drumRadius.value * wide,
  };
}
