import { foldSiteEdits, type SiteEdit } from '../../../params/site-edits.ts';
import { isWayId } from '../../../params/site-ways.ts';
import type { Checked } from '../../model-types.ts';
import { withRoads } from './frame-campus.ts';
import { isPlaceable, notPlaced } from './refuse-edit.ts';
import { siteGates } from './site-gates.ts';
import { siteRoads } from './site-roads.ts';
import type { Site } from './site-types.ts';
import { siteWith } from './site-with.ts';

/** The site with roads and gates as edits have them, whatever stands on it. Rule LAY-83. */
export function editWays(site: Site, edits: readonly SiteEdit[]): Checked<Site> {
  const asked = foldSiteEdits(edits).filter(({ id }) => isWayId(id));
  if (asked.length === 0) return { value: site, warnings: [] };
  const placed = asked.filter(isPlaceable);
  const unplaced = asked.filter((edit) => !isPlaceable(edit)).map(({ id }) => notPlaced(id));
  const { value: roads, warnings: unpaved } = siteRoads(site.frame, placed);
  const { value: gates, warnings: closed } = siteGates(placed);
  const { corridors } = roads;
  const frame = withRoads(
    site.frame,
    roads,
    corridors.map(({ rect }) => rect),
  );
  return {
    value: siteWith(site, { frame, corridors, gates }),
    warnings: [...unplaced, ...unpaved, ...closed],
  };
}
