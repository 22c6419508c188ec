import type { ThingBuilder } from './block-builder.ts';
import type { PlanDraft } from './plan-draft.ts';
import { HALL_RUN_KINDS, type ThingKind } from './plan-types.ts';

/** Kinds of things that stand on the ground of buildings, before whatever belongs to them. */
const ON_PADS = [
  'building',
  'hall',
  'row',
  'rack',
  'support-rack',
  'cdu',
  'crah',
  'power-skid',
  'heat-rejection',
  'block-transformer',
  'feeder-switchgear',
] as const satisfies readonly ThingKind[];

/**
 * Turns what stands on the ground of turned buildings along with them. Buildings are filled as if they looked north, each
 * where the site says that it stands; this is the one place that turns them.
 */
export function turnBuildings(draft: PlanDraft): void {
  const { things, paths, buildings } = draft;
  buildings.forEach((pose, building) => {
    if (pose.quarterTurns === 0) return;
    for (const kind of ON_PADS) {
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
