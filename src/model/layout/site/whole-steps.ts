/**
 * What is built comes in whole steps, so a campus that needs a little more or less power keeps its buildings and
 * yards where they are. Every step here is a choice of this plan, not a fact.
 */

/** Buildings and fenced land grow in steps of this ratio. */
const STEP_RATIO = 1.02;
const YARD_STEP_M = 10;

const stepsOf = (ratio: number): number => Math.log(ratio) / Math.log(STEP_RATIO);

/** Floor area of a building as it is built, m²: whole steps from a reference, within 1 % of what is asked for. */
export function builtAreaM2(areaM2: number, referenceM2: number): number {
  return referenceM2 * STEP_RATIO ** Math.round(stepsOf(areaM2 / referenceM2));
}

/** Side of a switchyard as it is graded, metres: whole steps, never none. */
export function builtYardM(sideM: number): number {
  return Math.max(1, Math.round(sideM / YARD_STEP_M)) * YARD_STEP_M;
}

/** Half the side of fenced land, metres: the next whole step, so that it is never less than is needed. */
export function fencedHalfM(halfM: number): number {
  return STEP_RATIO ** Math.ceil(stepsOf(halfM));
}
