import { buildingOfYard, coolingYardIndex } from '../site/cooling-yards.ts';
import type { Rect } from '../site/frame-types.ts';
import type { Placing } from '../site/place-part.ts';
import { poseOf, worldX, worldZ } from '../site/site-pose.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { type Placings, partsAlong } from './check-move.ts';

/** Which sides change places. */
export type MirrorSides = 'west-east' | 'north-south';

/** The chosen parts themselves: a cooling yard whose building is chosen too goes along with that. */
export function chosenParts({ parcels }: Pick<Site, 'parcels'>, ids: readonly string[]): readonly Parcel[] {
  const chosen = ids.flatMap((id) => parcels.find((parcel) => parcel.id === id) ?? []);
  return chosen.filter(
    ({ kind, index }) => kind !== 'cooling-yard' || !ids.includes(`building-${buildingOfYard(index)}`),
  );
}

/** The rectangle around parts. */
export function groundAround(parts: readonly Pick<Parcel, 'rect'>[]): Rect {
  return parts.reduce<Rect>(
    (all, { rect }) => ({
      x0: Math.min(all.x0, rect.x0),
      z0: Math.min(all.z0, rect.z0),
      x1: Math.max(all.x1, rect.x1),
      z1: Math.max(all.z1, rect.z1),
    }),
    { x0: Infinity, z0: Infinity, x1: -Infinity, z1: -Infinity },
  );
}

function middleOf({ x0, z0, x1, z1 }: Rect): { readonly x: number; readonly z: number } {
  return { x: (x0 + x1) / 2, z: (z0 + z1) / 2 };
}

/** Where each of some parts comes to stand that are turned together about the middle of all, then moved. Rule LAY-27. */
export function placedTogether(
  site: Site,
  ids: readonly string[],
  { dx, dz, quarterTurns }: Placing,
): Placings {
  const parts = chosenParts(site, ids);
  const middle = middleOf(groundAround(parts));
  const turn = { ...middle, quarterTurns };
  return new Map(
    parts.map((part) => {
      const { x, z } = poseOf(part);
      const to = {
        x: worldX(turn, x - middle.x, z - middle.z),
        z: worldZ(turn, x - middle.x, z - middle.z),
      };
      return [part.id, { dx: to.x - x + dx, dz: to.z - z + dz, quarterTurns }];
    }),
  );
}

/**
 * Where each of some parts comes to stand that are mirrored about the middle of all. A building is alike on its two long
 * sides, so that its mirror image is the building turned; its cooling yards change sides. Rule LAY-27.
 */
export function mirrored(site: Site, ids: readonly string[], sides: MirrorSides): Placings {
  const parts = chosenParts(site, ids);
  const middle = middleOf(groundAround(parts));
  const image = ({ x, z }: { readonly x: number; readonly z: number }) =>
    sides === 'west-east' ? { x: 2 * middle.x - x, z } : { x, z: 2 * middle.z - z };
  const put = new Map<string, Placing>();
  const place = (part: Parcel, from: Parcel, quarterTurns: number): void => {
    const to = image(poseOf(from));
    const { x, z } = poseOf(part);
    put.set(part.id, { dx: to.x - x, dz: to.z - z, quarterTurns });
  };
  for (const part of parts) {
    const turned = part.kind === 'building' ? mirrorTurns(poseOf(part).quarterTurns, sides) : 0;
    const along = partsAlong(site, part.id);
    for (const each of along) place(each, siblingOf(each, part, along), turned);
  }
  return put;
}

/** The cooling yard on the other side of its building, where there is one; any other part is its own. */
function siblingOf(part: Parcel, of: Parcel, along: readonly Parcel[]): Parcel {
  if (part === of) return part;
  const other = coolingYardIndex(of.index, (part.index & 1) === 0 ? 1 : -1);
  return along.find(({ kind, index }) => kind === 'cooling-yard' && index === other) ?? part;
}

/** Quarter turns that make a building its own mirror image. */
export function mirrorTurns(quarterTurns: number, sides: MirrorSides): number {
  return ((sides === 'west-east' ? 0 : 2) - 2 * quarterTurns + 8) % 4;
}
