import { buildingOfYard } from '../site/cooling-yards.ts';
import type { Rect } from '../site/frame-types.ts';
import { type Placing, placed } from '../site/place-part.ts';
import { poseOf } from '../site/site-pose.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { checkSite, type RuledCampus } from './check-site.ts';
import type { Finding } from './finding.ts';

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

/** What a part would break where it is put, and the ground it and what goes along would take. */
export interface CheckedMove {
  readonly rects: readonly Rect[];
  readonly findings: readonly Finding[];
}

/**
 * What moving one part of a site, as it stands now, would break: for every step of a drag. The site itself is left as it
 * is. Rules LAY-18 … LAY-23.
 */
export function checkMove(site: Site, campus: RuledCampus, id: string, placing: Placing): CheckedMove {
  const along = partsAlong(site, id);
  const [part] = along;
  if (part === undefined) return { rects: [], findings: [] };
  const about = poseOf(part);
  const moved = new Map(along.map((parcel) => [parcel.id, placed(parcel, placing, about)]));
  const put: Site = {
    frame: site.frame,
    parcels: site.parcels.map((parcel) => moved.get(parcel.id) ?? parcel),
    get halls() {
      return site.halls.map((hall) => (hall.parcelId === id ? placed(hall, placing, about) : hall));
    },
    corridors: site.corridors,
    land: site.land,
    yardsMoved: site.yardsMoved,
  };
  const findings = checkSite(put, campus, new Set(moved.keys()));
  return { rects: [...moved.values()].map(({ rect }) => rect), findings };
}
