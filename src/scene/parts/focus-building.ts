import { parseThingId } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';

/** Building a thing stands in, or is; −1 for what stands outside, and for no thing. */
function buildingOfThing(plan: Plan, id: ThingId): number {
  // A part of a rack stands where its rack does.
  const parsed = parseThingId(id.split('/', 1)[0] ?? id);
  if (parsed === null || parsed.kind === 'site') return -1;
  let block = plan.things[parsed.kind];
  let index = parsed.index;
  while (index >= 0 && index < block.count) {
    if (block.kind === 'building') return index;
    if (block.parentKind === null) return -1;
    index = block.parent[index] ?? -1;
    block = plan.things[block.parentKind];
  }
  return -1;
}

/** The building people are busy with: of the last fly-to while it was to a thing, else of the selection. */
export type FocusBuilding = () => number;

/** Reads the campus; remembers its answer, so that asking every frame costs nothing. */
export function focusOf(campus: Pick<CampusStore, 'getState'>): FocusBuilding {
  let plan: Plan | null = null;
  let id: ThingId | null = null;
  let building = -1;
  return () => {
    const { run, session } = campus.getState();
    const flownTo = session.cameraRequest.kind === 'thing' ? session.cameraRequest.id : undefined;
    const wanted = flownTo ?? session.selection;
    if (run.plan !== plan || wanted !== id) {
      plan = run.plan;
      id = wanted;
      building = plan === null || id === null ? -1 : buildingOfThing(plan, id);
      if (building < 0 && plan !== null && session.selection !== null) {
        building = buildingOfThing(plan, session.selection);
      }
    }
    return building;
  };
}
