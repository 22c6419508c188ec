import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { Plan, ThingKind } from '../plan-types.ts';
import { type GroundBounds, groundBoundsOf, grow } from './ground-bounds.ts';

const MARGIN_M = DETAIL_SPACING.gradedMargin.value;

/** Each group of plant is graded as one pad; what lies between far groups stays grass. */
const GROUPS: readonly (readonly ThingKind[])[] = [
  ['building', 'heat-rejection', 'block-transformer'],
  ['switchyard', 'main-transformer'],
  ['gas-turbine'],
  ['battery'],
  ['generator'],
  ['reactor', 'turbine-hall', 'pump-house'],
  ['office'],
];

/** Equal keys: equal pads. */
export function padsKeyOf(plan: Plan): string {
  return GROUPS.flatMap((kinds) => kinds.map((kind) => plan.things[kind].geometryKey)).join();
}

/** The graded pads of a plan, one a group of plant that it has. */
export function padsOf(plan: Plan): GroundBounds[] {
  return GROUPS.flatMap((kinds) => {
    const bounds = groundBoundsOf(kinds.map((kind) => plan.things[kind]));
    return bounds === null ? [] : [grow(bounds, MARGIN_M)];
  });
}
