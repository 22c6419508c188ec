import { parseThingId } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { floorsOf, storeyAt } from './floor-tiles.ts';

/** Storey of what stands in a hall; −1 of all else. */
export function storeyOfThing(plan: Plan, id: ThingId): number {
  // A part of a rack stands where its rack does.
  const parsed = parseThingId(id.split('/', 1)[0] ?? id);
  if (parsed === null || parsed.kind === 'site' || parsed.kind === 'building') return -1;
  const block = plan.things[parsed.kind];
  const inHall = parsed.kind === 'hall' || block.parentKind === 'hall' || block.parentKind === 'row';
  return inHall ? storeyAt(floorsOf(plan), block.position[3 * parsed.index + 1] ?? 0) : -1;
}

/**
 * The storey that open buildings show: the one asked for, else that of the selection, else the highest with halls. 0 is the
 * ground floor.
 */
export function shownStorey(campus: Pick<CampusStore, 'getState'>): number {
  const { run, session, view } = campus.getState();
  if (run.plan === null || view.storey === 'ground') return 0;
  const { storeys, halls } = run.plan.campus.site.frame.building;
  if (storeys === 1) return 0;
  if (view.storey === 'upper') return storeys - 1;
  const selected = session.selection === null ? -1 : storeyOfThing(run.plan, session.selection);
  return selected >= 0 ? selected : (halls.at(-1)?.storey ?? 0);
}
