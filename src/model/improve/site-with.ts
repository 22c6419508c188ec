import type { CampusFrame } from '../layout/site/frame-types.ts';
import type { Parcel, Site } from '../layout/site/site-types.ts';

/** A site with other ground for its parts. Its halls are made when they are first read, and most who ask never do. */
export function siteWith(
  { corridors, land, boundary, yardsMoved }: Site,
  frame: CampusFrame,
  parcels: readonly Parcel[],
  makeHalls: () => Site['halls'],
  yardMoved = false,
): Site {
  let halls: Site['halls'] | undefined;
  return {
    frame,
    parcels,
    get halls() {
      halls ??= makeHalls();
      return halls;
    },
    corridors,
    land,
    boundary,
    yardsMoved: yardsMoved || yardMoved,
  };
}
