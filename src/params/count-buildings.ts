import { descriptorOf } from './descriptors.ts';
import type { ParamChange, ParamValues } from './param-types.ts';
import type { SiteEdit } from './site-edits.ts';

const BUILDINGS = 'layout.buildingCount';
const PLACE = /^building-\d+$/;

/** Buildings that edits add to those of the grid, less the places that they leave open. */
function gained(edits: readonly SiteEdit[]): number {
  return edits.reduce((sum, { op, id }) => {
    if (op === 'add') return sum + 1;
    return op === 'remove' && PLACE.test(id) ? sum - 1 : sum;
  }, 0);
}

/**
 * The number of buildings that goes along when edits become others: one more for each that is added, one fewer for each place
 * left open, so that all others stay where they are. Beyond what a campus can have it is told. Rule LAY-26.
 */
export function countBuildings(
  values: ParamValues,
  before: readonly SiteEdit[],
  after: readonly SiteEdit[],
): { readonly change: ParamChange } | { readonly problem: string } {
  const more = gained(after) - gained(before);
  if (more === 0) return { change: {} };
  const count = values[BUILDINGS] + more;
  const knob = descriptorOf(BUILDINGS);
  if (knob.type === 'number' && (count < knob.min || count > knob.max))
    return { problem: `a campus has ${knob.min} to ${knob.max} buildings, not ${count}` };
  return { change: { [BUILDINGS]: count } };
}

/** What the next addition is called. */
export function nextAdded(edits: readonly SiteEdit[]): string {
  return nextOf('added', edits);
}

/** What the next building, gate or road that is added is called. */
export function nextOf(kind: 'added' | 'gate' | 'road', edits: readonly SiteEdit[]): string {
  const numbers = edits.map(({ id }) => Number(id.slice(kind.length + 1)));
  const own = numbers.filter((number, at) => edits[at]?.id.startsWith(`${kind}-`) && number > 0);
  return `${kind}-${Math.max(0, ...own) + 1}`;
}
