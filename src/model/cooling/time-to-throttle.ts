import { CHIP } from '../../catalogue/cold-plates.ts';
import { caseTempC, type Plate, plateResistance } from './chip-temperature.ts';

const STEP_S = 0.25;
const HORIZON_S = 120;

/**
 * Seconds from the start of a coolant stop until the junction reaches its throttle temperature:
 * `C dT/dt = P − (T − T_s)/R(V(t))`, `V = V0 e^(−t/τ)`, each step solved exactly for its mean flow. 0 where it is there
 * already, never more than 120. Leaves out the warming of coolant in the plate (kinder) and lowered clocks (harsher).
 * Rule COOL-29.
 * @param timeConstantS of the flow: 0.1 for a valve that shuts, 3–8 for pumps that run down.
 */
export function timeToThrottle(supplyC: number, plate: Plate, timeConstantS: number): number {
  const limitC = CHIP.throttleC.value - plate.powerW * CHIP.junctionToCaseKPerW.value;
  let tempC = caseTempC(supplyC, plate);
  if (tempC >= limitC) return 0;
  for (let seconds = 0; seconds < HORIZON_S; seconds += STEP_S) {
    const flow = plate.flowM3PerS * Math.exp(-(seconds + STEP_S / 2) / timeConstantS);
    const resistance = plateResistance(flow);
    const settledC = supplyC + plate.powerW * resistance;
    const decay = Math.exp(-STEP_S / (resistance * CHIP.heatCapacityJPerK.value));
    const nextC = settledC + (tempC - settledC) * decay;
    if (nextC >= limitC) return seconds + (STEP_S * (limitC - tempC)) / (nextC - tempC);
    tempC = nextC;
  }
  return HORIZON_S;
}
