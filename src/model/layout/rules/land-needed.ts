import type { Rect } from '../site/frame-types.ts';
import { FENCE_MARGIN_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import { groundKept } from './ground-kept.ts';
import type { RuledCampus } from './rules-between.ts';

/** A piece of land, metres. */
export interface Land {
  readonly widthM: number;
  readonly depthM: number;
}

/** The land that the parts of a site take with the ground they keep to its edge, and which of them reaches farthest each way. */
export interface LandNeeded extends Land {
  /** Where it lies. */
  readonly rect: Rect;
  readonly farthest: Readonly<Record<'west' | 'east' | 'north' | 'south', string>>;
}

/** The land inside its set-back: what may be built on, m². Rule LAY-23. */
export function buildableM2({ widthM, depthM }: Land): number {
  return Math.max(0, widthM - 2 * FENCE_MARGIN_M) * Math.max(0, depthM - 2 * FENCE_MARGIN_M);
}

/** The smallest upright piece of land that holds every part of a site with its set-back, reactors with their stand-off. Rules LAY-23, LAY-86. */
export function landNeeded({ parcels }: Pick<Site, 'parcels'>, { power }: RuledCampus): LandNeeded {
  const farthest = (reachOf: (rect: Rect) => number): readonly [string, number] =>
    parcels.reduce<readonly [string, number]>(
      ([id, most], parcel) => {
        const reach = reachOf(parcel.rect) + groundKept(parcel, power.smrStandOffM).keptM;
        return reach > most ? [parcel.id, reach] : [id, most];
      },
      ['', Number.NEGATIVE_INFINITY],
    );
  const [west, westM] = farthest(({ x0 }) => -x0);
  const [east, eastM] = farthest(({ x1 }) => x1);
  const [north, northM] = farthest(({ z0 }) => -z0);
  const [south, southM] = farthest(({ z1 }) => z1);
  return {
    rect: { x0: -westM, z0: -northM, x1: eastM, z1: southM },
    widthM: westM + eastM,
    depthM: northM + southM,
    farthest: { west, east, north, south },
  };
}
