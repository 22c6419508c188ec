import type { SiteShaping } from './store-types.ts';

/** Shaping the site begins with nothing chosen. */
export const NOTHING_CHOSEN: SiteShaping = {
  partIds: [],
  placing: { dx: 0, dz: 0, quarterTurns: 0 },
  rects: [],
  findings: [],
  verdict: 'fine',
  held: false,
  guides: [],
  draws: 'boundary',
  corners: null,
  aim: null,
};
