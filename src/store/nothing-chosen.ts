import type { Corner } from '../params/site-edits.ts';
import type { CampusState, SiteShaping } from './store-types.ts';

/** Shaping the site begins with nothing chosen. */
export const NOTHING_CHOSEN: SiteShaping = {
  partIds: [],
  placing: { dx: 0, dz: 0, quarterTurns: 0 },
  rects: [],
  findings: [],
  standing: [],
  verdict: 'fine',
  held: false,
  guides: [],
  draws: 'boundary',
  corners: null,
  aim: null,
};

/** Corners of the boundary or the road that is being drawn; null while none is. */
export function drawnCorners({ session }: Pick<CampusState, 'session'>): readonly Corner[] | null {
  return session.siteShaping?.corners ?? null;
}
