import { foldSiteEdits, MOST_MOVE_M, type SiteEdit } from '../../params/site-edits.ts';
import { partsAlong } from '../layout/rules/check-move.ts';
import { reachAround } from '../layout/site/frame-campus.ts';
import { PLACED_AS_BUILT, type Placing, placed } from '../layout/site/place-part.ts';
import { poseOf } from '../layout/site/site-pose.ts';
import type { Parcel, Site } from '../layout/site/site-types.ts';
import { placedHalls, siteWith } from '../layout/site/site-with.ts';

/** Where every part of a site stands, in the order of its parcels: how it was placed from where it stood, and its ground. */
export interface Arrangement {
  readonly placings: readonly Placing[];
  readonly parcels: readonly Parcel[];
}

/** A site whose parts can be placed anew, many times a second. Parts that stay are the same objects. */
export class MovableSite {
  readonly base: Site;
  readonly start: Arrangement;
  /** Places of each part and of what goes along with it, itself first. */
  readonly #along: readonly (readonly number[])[];
  /** The building that a cooling yard goes along with. */
  readonly #leader: readonly (number | undefined)[];

  constructor(base: Site) {
    this.base = base;
    const placeOf = new Map(base.parcels.map(({ id }, at) => [id, at]));
    this.#along = base.parcels.map(({ id }) => partsAlong(base, id).map((part) => placeOf.get(part.id) ?? 0));
    const leader: (number | undefined)[] = base.parcels.map(() => undefined);
    this.#along.forEach(([own, ...others]) => {
      for (const other of others) leader[other] = own;
    });
    this.#leader = leader;
    this.start = { placings: base.parcels.map(() => PLACED_AS_BUILT), parcels: base.parcels };
  }

  /** Ids of what moves when a part does. */
  idsAlong(at: number): readonly string[] {
    return (this.#along[at] ?? []).map((each) => this.base.parcels[each]?.id ?? '');
  }

  /** Whether a cooling yard was placed by itself: a turn of its building would then not be what an edit makes of it. */
  isApart({ placings }: Arrangement, at: number): boolean {
    const yards = this.#along[at]?.slice(1) ?? [];
    return this.base.yardsMoved || yards.some((yard) => placings[yard] !== PLACED_AS_BUILT);
  }

  /** The same with one part placed elsewhere, counted from where it stood at the start. Undefined beyond what an edit may tell. */
  put({ placings, parcels }: Arrangement, at: number, placing: Placing): Arrangement | undefined {
    if (Math.abs(placing.dx) > MOST_MOVE_M || Math.abs(placing.dz) > MOST_MOVE_M) return undefined;
    const still = placing.dx === 0 && placing.dz === 0 && placing.quarterTurns === 0;
    const put = { placings: placings.with(at, still ? PLACED_AS_BUILT : placing), parcels: parcels.slice() };
    for (const each of this.#along[at] ?? []) {
      const parcel = this.#placed(put.placings, each);
      if (parcel !== undefined) put.parcels[each] = parcel;
    }
    return put;
  }

  #placed(placings: readonly Placing[], at: number): Parcel | undefined {
    const home = this.base.parcels[at];
    const own = placings[at] ?? PLACED_AS_BUILT;
    if (home === undefined) return undefined;
    const leader = this.#leader[at];
    const building = leader === undefined ? undefined : this.base.parcels[leader];
    if (leader === undefined || building === undefined) return placed(home, own, poseOf(home));
    const beside = placed(home, placings[leader] ?? PLACED_AS_BUILT, poseOf(building));
    return placed(beside, { ...own, quarterTurns: 0 }, poseOf(beside));
  }

  /** The site as it stands then. */
  siteOf({ placings, parcels }: Arrangement): Site {
    const { base } = this;
    const yardMoved = placings.some(
      (placing, at) => this.#leader[at] !== undefined && placing !== PLACED_AS_BUILT,
    );
    const rects = parcels.map(({ rect }) => rect);
    const frame = reachAround(base.frame, rects, base.boundary);
    return siteWith(base, { frame, parcels, yardsMoved: base.yardsMoved || yardMoved }, () => {
      const placingOf = new Map(base.parcels.map((parcel, at) => [parcel, placings[at]]));
      return placedHalls(base, (building) => placingOf.get(building));
    });
  }

  /** What was changed, on top of these edits. */
  editsOf({ placings }: Arrangement, before: readonly SiteEdit[]): readonly SiteEdit[] {
    const made = placings.flatMap(({ dx, dz, quarterTurns }, at): SiteEdit[] => {
      const id = this.base.parcels[at]?.editId ?? '';
      return [
        ...(dx === 0 && dz === 0 ? [] : [{ op: 'move', id, dx, dz } as const]),
        ...(quarterTurns === 0 ? [] : [{ op: 'rotate', id, quarterTurns } as const]),
      ];
    });
    return foldSiteEdits([...before, ...made]);
  }
}
