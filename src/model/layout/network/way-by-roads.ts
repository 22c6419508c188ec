import type { RoadNet, Stretch } from './road-net.ts';
import { cross, serves } from './road-net.ts';

/** Where a cable turns on its way along roads: north–south roads by their place east, east–west ones by theirs south, in turn. */
export interface RoadWay {
  /** The east–west road on which it comes from the west. */
  readonly first: number;
  /** Then a road across and one along again, so many times. */
  readonly turns: readonly { readonly x: number; readonly z: number }[];
}

const ways = new WeakMap<Stretch, RoadWay>();

/** The road from which a place is entered, and how cables from the west come to it. Rule LAY-14. */
export function wayByRoads(net: RoadNet, x: number, z: number): RoadWay {
  let best: Stretch | undefined;
  let leastM = Number.POSITIVE_INFINITY;
  for (const road of net.eastWest) {
    const awayM = Math.abs(road.at - z) + Math.max(0, road.from - x, x - road.to);
    if (awayM >= leastM || !serves(road, x)) continue;
    [best, leastM] = [road, awayM];
  }
  if (best === undefined) return { first: z, turns: [] };
  if (!best.drawn) return { first: best.at, turns: [] };
  let way = ways.get(best);
  if (way === undefined) {
    way = wayTo(net, best);
    ways.set(best, way);
  }
  return way;
}

/** By as few roads as lead there, of those by the shortest. */
function wayTo(net: RoadNet, to: Stretch): RoadWay {
  let reached = net.eastWest
    .filter(({ drawn }) => !drawn)
    .map((road) => ({ road, way: { first: road.at, turns: [] } as RoadWay, x: road.from, lengthM: 0 }));
  const seen = new Set(reached.map(({ road }) => road));
  while (reached.length > 0) {
    const there = reached.find(({ road }) => road === to);
    if (there !== undefined) return there.way;
    const next = reached.flatMap(({ road, way, x, lengthM }) =>
      net.northSouth
        .filter((across) => cross(road, across))
        .flatMap((across) =>
          net.eastWest
            .filter((each) => !seen.has(each) && cross(each, across))
            .map((each) => ({
              road: each,
              way: { first: way.first, turns: [...way.turns, { x: across.at, z: each.at }] },
              x: across.at,
              lengthM: lengthM + Math.abs(across.at - x) + Math.abs(each.at - road.at),
            })),
        ),
    );
    // Each road once: ways would multiply from road to road.
    const shortest = new Map(next.sort((a, b) => b.lengthM - a.lengthM).map((each) => [each.road, each]));
    reached = [...shortest.values()];
    for (const { road } of reached) seen.add(road);
  }
  return { first: to.at, turns: [] };
}
