import type { PipeDutyRecord } from '../../../catalogue/pipes.ts';
import type { PipeRun } from '../../cooling/cooling-types.ts';
import type { PipeLiquid } from '../../cooling/pipe-friction.ts';
import { sizePipe } from '../../cooling/size-pipe.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { EdgeFacts } from './route-sink.ts';

/** Facility water of one hall: all of it, and what goes to CDUs and to air handlers, m³/s. */
export interface HallWater {
  readonly hallM3PerS: number;
  readonly liquidM3PerS: number;
  readonly airM3PerS: number;
}

/** Water of one hall: its part of both loops of the campus. Rules COOL-6, LAY-13. */
export function hallWater({ cooling, layout }: SizedCampus): HallWater {
  const halls = Math.max(1, layout.hallCount);
  const liquidM3PerS = cooling.liquidLoopFlowM3PerS / halls;
  const airM3PerS = cooling.airLoopFlowM3PerS / halls;
  return { hallM3PerS: liquidM3PerS + airM3PerS, liquidM3PerS, airM3PerS };
}

/** A pipe by its flow: what an edge tells of it, and how it runs. */
interface SizedPipe extends Required<Pick<EdgeFacts, 'boreM' | 'rating'>> {
  readonly run: PipeRun;
}

/** Pipes of one duty by their flow. */
export type PipeSizer = (flowM3PerS: number) => SizedPipe;

/** Bore for a flow; pipes side by side count as one of their sections together. Each flow is sized once. Rule COOL-25. */
export function pipeSizer(duty: PipeDutyRecord, liquid: PipeLiquid): PipeSizer {
  const known = new Map<number, SizedPipe>();
  return (flowM3PerS) => {
    const before = known.get(flowM3PerS);
    if (before) return before;
    const run = sizePipe(flowM3PerS, duty, liquid);
    const facts = { boreM: run.boreM * Math.sqrt(run.count), rating: flowM3PerS, run };
    known.set(flowM3PerS, facts);
    return facts;
  };
}
