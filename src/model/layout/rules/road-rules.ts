import { SITE_CLEARANCES } from '../../../catalogue/site-clearances.ts';
import { apartCorridors } from '../network/road-net.ts';
import type { Rect } from '../site/frame-types.ts';
import { gatesOf, groundsOf } from '../site/site-gates.ts';
import { ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Corridor, Parcel, Site } from '../site/site-types.ts';
import { clearM, widened } from './clear-ground.ts';
import type { Finding } from './finding.ts';
import { SAME_M } from './pair-rules.ts';

const metres = (lengthM: number): string => `${Math.round(lengthM)} m`;

/** What the rules ask of the roads of a site: told once for all of its parts. */
export interface RoadGrounds {
  /** Middles of the roads that lead to others. */
  readonly joined: readonly Rect[];
  /** Pavement of all roads, and of those to the gates by the gate's name. */
  readonly paved: readonly { readonly rect: Rect; readonly over: string }[];
}

export function roadGrounds(site: Site): RoadGrounds {
  const apart = new Set(apartCorridors(site));
  const pavement = (rect: Rect, over: string) => ({ rect: widened(rect, ROAD_HALF_M), over });
  return {
    joined: site.corridors.flatMap((road) => (apart.has(road) ? [] : [road.rect])),
    paved: [
      ...site.corridors.map(({ rect }) => pavement(rect, 'road')),
      ...gatesOf(site).flatMap(({ id, way }) =>
        groundsOf(way.slice(0, -1)).map((rect) => pavement(rect, id)),
      ),
    ],
  };
}

/** What one part of a site does not keep of the rules on roads. Rules LAY-19, LAY-24. */
export function roadFindings(parcel: Parcel, roads: RoadGrounds): readonly Finding[] {
  return [accessFinding(parcel, roads), builtOver(parcel, roads)].filter((finding) => finding !== undefined);
}

/** A building farther from every road that leads to it than fire engines go without turning. Rule LAY-19. */
function accessFinding({ id, kind, rect }: Parcel, { joined }: RoadGrounds): Finding | undefined {
  if (kind !== 'building') return undefined;
  const neededM = SITE_CLEARANCES.fireRoadReach.value;
  const hadM = joined.reduce((least, road) => Math.min(least, Math.max(0, clearM(rect, road))), Infinity);
  if (hadM <= neededM + SAME_M) return undefined;
  return {
    rule: 'LAY-19',
    parts: [id, 'road'],
    hadM,
    neededM,
    severity: 'soft',
    message: `"${id}" stands ${metres(hadM)} from the nearest road; a dead end longer than ${metres(neededM)} needs a place to turn`,
    remedy: 'Move it to a road, or build one with a place for fire engines to turn.',
  };
}

/** A part that stands on a road of the campus or before a gate: what runs along it must go another way. Rule LAY-24. */
function builtOver({ id, rect }: Parcel, { paved }: RoadGrounds): Finding | undefined {
  let hadM = 0;
  let over = 'road';
  for (const road of paved) {
    const clear = clearM(rect, road.rect);
    if (clear < hadM) [hadM, over] = [clear, road.over];
  }
  if (hadM >= -SAME_M) return undefined;
  const what = over === 'road' ? 'a road of the campus' : `the road to "${over}"`;
  return {
    rule: 'LAY-24',
    parts: [id, over],
    hadM,
    neededM: 0,
    severity: 'soft',
    message: `"${id}" stands ${metres(-hadM)} on ${what}`,
    remedy: 'Move it off the road, or lead road, cables and fibre around it.',
  };
}

/** Roads that lead to no other one: nothing gets there, and nothing is laid along them. Rule LAY-84. */
export function apartFindings(site: Site): readonly Finding[] {
  const apart = apartCorridors(site);
  const joined = site.corridors.filter((road) => !apart.includes(road));
  return [...new Set(apart.map(({ id }) => id))].flatMap((id) => {
    const hadM = gapM(
      apart.filter((road) => road.id === id),
      joined,
    );
    return {
      rule: 'LAY-84',
      parts: [id, 'road'],
      hadM,
      neededM: 0,
      severity: 'soft',
      message: `"${id}" ends ${metres(hadM)} from the nearest road it could join; nothing is laid along it`,
      remedy: 'Lead it to another road, or take it away.',
    };
  });
}

function gapM(from: readonly Corridor[], to: readonly Corridor[]): number {
  return Math.min(...from.flatMap((a) => to.map((b) => Math.max(0, clearM(a.rect, b.rect)))));
}
