import { boxAt, type StandingBox } from '../find-in-plan.ts';
import type { Plan } from '../plan-types.ts';
import type { KeptBox } from '../section/section-text.ts';
import { type OpenedReactor, openedReactor } from './opened-reactor.ts';

/** Least and greatest of a box along x, y and z, whichever way it is turned, metres. */
function reachOf({ position, size }: StandingBox): readonly (readonly [number, number])[] {
  const [x, y, z] = position;
  const half = Math.max(size[0], size[2]) / 2;
  return [
    [x - half, x + half],
    [y, y + size[1]],
    [z - half, z + half],
  ];
}

/** Whether one of the planes around what is kept goes through a box. */
function isCut(box: StandingBox, { low, high }: KeptBox): boolean {
  return reachOf(box).some(([from, to], axis) =>
    [low[axis] ?? from, high[axis] ?? to].some((at) => at > from && at < to),
  );
}

/** The units that stand and whose reactor building or turbine hall a section cuts. */
export function cutUnits(plan: Plan, kept: KeptBox): OpenedReactor[] {
  const { reactor, 'turbine-hall': halls } = plan.things;
  const units: OpenedReactor[] = [];
  for (let index = 0; index < reactor.count; index += 1) {
    const hall = halls.parent.indexOf(index);
    if (hall < 0 || (reactor.size[3 * index] ?? 0) === 0) continue;
    if (!isCut(boxAt(reactor, index), kept) && !isCut(boxAt(halls, hall), kept)) continue;
    const unit = openedReactor(plan, `reactor-${index}`);
    if (unit !== null) units.push(unit);
  }
  return units;
}
