import { CABLES } from '../../catalogue/cables.ts';
import { FEEDER } from '../../catalogue/transformers.ts';
import { type Conductor, cablesFor } from './conductors.ts';

/** The cables of one feeder, side by side. */
export interface FeederCable extends Conductor {
  readonly cablesInParallel: number;
  /** Of each phase, all cables together. */
  readonly sectionM2: number;
}

/** Cables in parallel that carry a feeder's rating after derating, and what they are per metre of route. Rule PWR-28. */
export function feederCable(): FeederCable {
  const cable = CABLES.al240;
  const { count: cablesInParallel } = cablesFor(FEEDER.currentA.value, cable.ampacityA.value);
  return {
    cablesInParallel,
    sectionM2: cable.sectionM2.value * cablesInParallel,
    resistanceOhmPerM: cable.resistanceOhmPerM.value / cablesInParallel,
    reactanceOhmPerM: cable.reactanceOhmPerM.value / cablesInParallel,
  };
}
