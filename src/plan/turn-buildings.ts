import type { ThingBuilder } from './block-builder.ts';
import type { PlanDraft } from './plan-draft.ts';
import { HALL_RUN_KINDS, PAD_KINDS } from './plan-types.ts';

/**
 * Turns what stands on the ground of turned buildings along with them. Buildings are filled as if they looked north, each
 * where the site says that it stands; this is the one place that turns them.
 */
export function turnBuildings(draft: PlanDraft): void {
  const { things, paths, buildings } = draft;
  buildings.forEach((pose, building) => {
    if (pose.quarterTurns === 0) return;
    for (const kind of PAD_KINDS) {
      const block = things[kind];
      block.turn(pose, (index) => buildingOf(draft, block, index) === building);
    }
    for (const kind of HALL_RUN_KINDS) paths[kind].turn(pose, building);
  });
}

function buildingOf({ things, frame }: PlanDraft, block: ThingBuilder, index: number): number {
  if (block.parentKind === null) return index;
  const parent = block.parentOf(index);
  if (block.parentKind === 'building') return parent;
  const hall = block.parentKind === 'row' ? things.row.parentOf(parent) : parent;
  return Math.floor(hall / frame.building.halls.length);
}
