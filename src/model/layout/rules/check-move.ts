import { buildingOfYard } from '../site/cooling-yards.ts';
import type { Rect } from '../site/frame-types.ts';
import { type Placing, placed } from '../site/place-part.ts';
import { poseOf } from '../site/site-pose.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { placedHalls, siteWith } from '../site/site-with.ts';
import { checkSite } from './check-site.ts';
import type { Finding } from './finding.ts';
import type { RuledCampus } from './rules-between.ts';

/** A part of a site with what goes along when it is moved: a building's cooling yards. The part itself comes first. */
export function partsAlong({ parcels }: Pick<Site, 'parcels'>, id: string): readonly Parcel[] {
  const part = parcels.find((parcel) => parcel.id === id);
  if (part === undefined) return [];
  if (part.kind !== 'building') return [part];
  const yards = parcels.filter(
    ({ kind, index }) => kind === 'cooling-yard' && buildingOfYard(index) === part.index,
  );
  return [part, ...yards];
}

/** Where parts of a site are put, by their ids. */
export type Placings = ReadonlyMap<string, Placing>;

/** What parts would break where they are put, and the ground they and what goes along would take. */
export interface CheckedMove {
  readonly rects: readonly Rect[];
  readonly findings: readonly Finding[];
}

/**
 * What moving parts of a site, as it stands now, would break: for every step of a drag. The site itself is left as it
 * is. A cooling yard that is put somewhere itself does not go along with its building. Rules LAY-18 … LAY-24, LAY-86.
 */
export function checkMove(site: Site, campus: RuledCampus, placings: Placings): CheckedMove {
  const moved = new Map<string, Parcel>();
  for (const [id, placing] of placings) {
    const along = partsAlong(site, id);
    const [part] = along;
    if (part === undefined) continue;
    const about = poseOf(part);
    for (const each of along)
      if (each === part || !placings.has(each.id)) moved.set(each.id, placed(each, placing, about));
  }
  if (moved.size === 0) return { rects: [], findings: [] };
  const put = siteWith(site, { parcels: site.parcels.map((parcel) => moved.get(parcel.id) ?? parcel) }, () =>
    placedHalls(site, ({ id }) => placings.get(id)),
  );
  const findings = checkSite(put, campus, new Set(moved.keys()));
  return { rects: [...moved.values()].map(({ rect }) => rect), findings };
}
