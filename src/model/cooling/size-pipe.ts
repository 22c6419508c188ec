import { HYDRAULICS, PIPE_SIZES, type PipeDutyRecord, type PipeSizeRecord } from '../../catalogue/pipes.ts';
import { wholeUnits } from '../whole-units.ts';
import type { PipeRun } from './cooling-types.ts';
import { type PipeFlow, type PipeLiquid, pipeFlow, velocity } from './pipe-friction.ts';

export const NO_PIPE: PipeRun = {
  nominalMm: 0,
  boreM: 0,
  count: 1,
  flowM3PerS: 0,
  velocityMPerS: 0,
  gradientPaPerM: 0,
  pressureDropPa: 0,
};

/**
 * The smallest standard pipe that carries a flow within its duty's speed and friction ceilings. Where the largest
 * bore is too small: more of them side by side if the duty allows, else the largest as it is. Rule COOL-25.
 * @param lengthEachWayM for its pressure drop; 0 where only the size is asked for, and fittings alone count.
 */
export function sizePipe(
  flowM3PerS: number,
  duty: PipeDutyRecord,
  liquid: PipeLiquid,
  lengthEachWayM = 0,
): PipeRun {
  if (flowM3PerS <= 0) return NO_PIPE;
  let chosen: PipeSizeRecord | undefined;
  for (const size of PIPE_SIZES) {
    if (size.nominalMm.value > duty.largestMm.value) break;
    chosen = size;
    if (fits(size, flowM3PerS, duty, liquid)) {
      return runOf(size, 1, flowM3PerS, duty, liquid, lengthEachWayM);
    }
  }
  if (chosen === undefined) return NO_PIPE;
  const count = duty.parallel ? parallelPipes(chosen, flowM3PerS, duty, liquid) : 1;
  return runOf(chosen, count, flowM3PerS, duty, liquid, lengthEachWayM);
}

/** What a stretch of a pipe loses with the flow it is sized for, Pa: friction, and bends and tees in velocity heads. Rule COOL-24. */
export function stretchPa(
  { gradientPaPerM, velocityMPerS }: PipeRun,
  densityKgPerM3: number,
  lengthM: number,
  velocityHeads: number,
): number {
  return gradientPaPerM * lengthM + (velocityHeads * densityKgPerM3 * velocityMPerS * velocityMPerS) / 2;
}

/** Outer radius of a pipe with its insulation, m; 0 where there is none. Rule COOL-59. */
export function pipeOutsideM(boreM: number): number {
  return boreM > 0 ? boreM / 2 + HYDRAULICS.coverM.value : 0;
}

function flowIn(size: PipeSizeRecord, flowM3PerS: number, liquid: PipeLiquid): PipeFlow {
  return pipeFlow(flowM3PerS, size.boreM.value, HYDRAULICS.steelRoughnessM.value, liquid);
}

/** Whether a bore holds both ceilings; friction, which takes longest, is reckoned only where the speed does. */
function fits(size: PipeSizeRecord, flowM3PerS: number, duty: PipeDutyRecord, liquid: PipeLiquid): boolean {
  if (velocity(flowM3PerS, size.boreM.value) > duty.maxVelocityMPerS.value) return false;
  if (!duty.gradientLimited) return true;
  return flowIn(size, flowM3PerS, liquid).gradientPaPerM <= HYDRAULICS.maxGradientPaPerM.value;
}

/** As many as the speed limit asks for; in bores this large friction is below its ceiling at that speed. */
function parallelPipes(
  size: PipeSizeRecord,
  flowM3PerS: number,
  duty: PipeDutyRecord,
  liquid: PipeLiquid,
): number {
  const one = flowIn(size, flowM3PerS, liquid);
  return wholeUnits(one.velocityMPerS / duty.maxVelocityMPerS.value);
}

function runOf(
  size: PipeSizeRecord,
  count: number,
  flowM3PerS: number,
  duty: PipeDutyRecord,
  liquid: PipeLiquid,
  lengthEachWayM: number,
): PipeRun {
  const each = flowM3PerS / count;
  const flow = flowIn(size, each, liquid);
  return {
    nominalMm: size.nominalMm.value,
    boreM: size.boreM.value,
    count,
    flowM3PerS: each,
    velocityMPerS: flow.velocityMPerS,
    gradientPaPerM: flow.gradientPaPerM,
    pressureDropPa: 2 * lengthEachWayM * flow.gradientPaPerM + duty.fittings.value * flow.dynamicPa,
  };
}
