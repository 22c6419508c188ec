import { type Placing, placed } from './place-part.ts';
import { poseOf } from './site-pose.ts';
import type { Parcel, Site } from './site-types.ts';

/** The same site but for these parts of it. Its halls are made when they are first read, and most who ask never do. */
export function siteWith(
  base: Site,
  changed: Partial<Pick<Site, 'frame' | 'parcels' | 'corridors' | 'gates' | 'boundary' | 'yardsMoved'>>,
  makeHalls: () => Site['halls'] = () => base.halls,
): Site {
  const { frame, parcels, corridors, gates, land, boundary, yardsMoved } = base;
  let halls: Site['halls'] | undefined;
  return {
    frame,
    parcels,
    corridors,
    gates,
    land,
    boundary,
    yardsMoved,
    ...changed,
    get halls() {
      halls ??= makeHalls();
      return halls;
    },
  };
}

/** The halls of a site whose buildings are put elsewhere; of those that are not, as they are. */
export function placedHalls(
  { halls, parcels }: Site,
  placingOf: (building: Parcel) => Placing | undefined,
): Site['halls'] {
  const home = new Map(parcels.map((parcel) => [parcel.id, parcel]));
  return halls.map((hall) => {
    const building = home.get(hall.parcelId);
    const placing = building && placingOf(building);
    return building === undefined || placing === undefined ? hall : placed(hall, placing, poseOf(building));
  });
}
