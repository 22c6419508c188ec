import type { DetailBlock } from '../../plan/details/detail-types.ts';
import { LINEUP_KINDS, lineupsOf } from '../../plan/details/electrical-lineups.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { floorsOf, storeyAt } from '../parts/floor-tiles.ts';
import { hitStandingBox, newBoxHit, type PickRay } from './pick-geometry.ts';

const known = new WeakMap<Plan, readonly DetailBlock[]>();
const hit = newBoxHit();

/** Line-ups of all electrical rooms, laid out when first asked for and gone with the plan. */
function blocksOf(plan: Plan): readonly DetailBlock[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const blocks = LINEUP_KINDS.map((kind) => lineupsOf(plan, kind));
  known.set(plan, blocks);
  return blocks;
}

/** The nearest cabinets of a building's electrical rooms that a ray meets on a storey, and how far away, metres. */
export function pickLineup(
  plan: Plan,
  ray: PickRay,
  building: number,
  storey: number,
): { readonly id: ThingId; readonly distanceM: number } | null {
  const { 'power-skid': skids, hall } = plan.things;
  const floors = floorsOf(plan);
  let nearest: { id: ThingId; distanceM: number } | null = null;
  for (const { kind, count, owner, position, size, yaw } of blocksOf(plan)) {
    for (let at = 0; at < count; at += 1) {
      if (hall.parent[skids.parent[owner[at] ?? -1] ?? -1] !== building) continue;
      if (storeyAt(floors, position[3 * at + 1] ?? 0) !== storey) continue;
      if (!hitStandingBox(ray, position, size, yaw[at] ?? 0, at, hit)) continue;
      const distanceM = Math.max(0, hit.enterM);
      if (distanceM < (nearest?.distanceM ?? Number.POSITIVE_INFINITY))
        nearest = { id: `${kind}-${at}`, distanceM };
    }
  }
  return nearest;
}
