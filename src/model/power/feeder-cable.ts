import { CABLES } from '../../catalogue/cables.ts';
import { FEEDER } from '../../catalogue/transformers.ts';
import { type Conductor, cablesFor, threePhaseCurrentA } from './conductors.ts';

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

/** Cables of a collector at medium voltage, all together: their section a phase, and what they may carry. */
export interface Collector {
  readonly sectionM2: number;
  readonly ampacityA: number;
}

/** Cables in parallel that carry all a source can give, planned to the feeders' cap. Rules PWR-28, STA-7. */
export function collectorCables(capacityW: number, voltageV: number, powerFactor: number): Collector {
  const cable = CABLES.al240;
  const plannedA = threePhaseCurrentA(capacityW, voltageV, powerFactor) / FEEDER.loadingCap.value;
  const { count, ampacityA } = cablesFor(plannedA, cable.ampacityA.value);
  return { sectionM2: count * cable.sectionM2.value, ampacityA };
}
