import type { HallFill } from '../layout/network/hall-fill.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import { facilityLoop } from './facility-loop.ts';

/** Mains of one hall that is filled so, each by its length and bore, those side by side each counted, m². Rules COOL-25, ECO-32. */
export function mainsAreaM2(design: CoolantDesign | undefined, fill: HallFill): number {
  if (design === undefined) return 0;
  let sumM2 = 0;
  for (const { duty, lengthM, flowM3PerS } of facilityLoop(design, fill).pipes) {
    if (duty !== 'main') continue;
    const { boreM, run } = design.mainPipe(flowM3PerS);
    sumM2 += lengthM * boreM * run.count;
  }
  return sumM2;
}
