import type { Corner } from '../../params/site-edits.ts';
import type { Plan } from '../plan-types.ts';

/** Corners of the land in order, metres: of its boundary where one was drawn, else of the fence. */
export function landCorners({ site, campus }: Pick<Plan, 'site' | 'campus'>): readonly Corner[] {
  const { boundary } = campus.site;
  if (boundary !== undefined) return boundary;
  const { centerX, centerZ, halfWidthM, halfDepthM } = site;
  return [
    [centerX - halfWidthM, centerZ - halfDepthM],
    [centerX + halfWidthM, centerZ - halfDepthM],
    [centerX + halfWidthM, centerZ + halfDepthM],
    [centerX - halfWidthM, centerZ + halfDepthM],
  ];
}
