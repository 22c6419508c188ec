import { ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Corridor, Site } from '../site/site-types.ts';

/** A straight road: its middle across the way it runs, and from where to where along it, metres. */
export interface Stretch {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Added by hand: it serves what lies beside it, and not what lies beyond its ends. */
  readonly drawn: boolean;
}

/** Roads that are joined to each other, by the way they run, north to south and west to east. */
export interface RoadNet {
  readonly eastWest: readonly Stretch[];
  readonly northSouth: readonly Stretch[];
}

interface Road {
  readonly corridors: readonly Corridor[];
  readonly runsEastWest: boolean;
  readonly stretch: Stretch;
}

function roadOf(corridor: Corridor): Road {
  const { id, drawn, rect } = corridor;
  const { x0, z0, x1, z1 } = rect;
  // A road of the grid without length runs as its name says.
  const runsEastWest = x0 === x1 && z0 === z1 ? id.startsWith('road-z') : z0 === z1;
  const stretch = runsEastWest ? { at: z0, from: x0, to: x1, drawn } : { at: x0, from: z0, to: z1, drawn };
  return { corridors: [corridor], runsEastWest, stretch };
}

function reaches({ from, to }: Stretch, at: number): boolean {
  return at >= from - ROAD_HALF_M && at <= to + ROAD_HALF_M;
}

/** Whether two roads cross, or one ends on the pavement of the other. */
export function cross(eastWest: Stretch, northSouth: Stretch): boolean {
  return reaches(eastWest, northSouth.at) && reaches(northSouth, eastWest.at);
}

/** Whether a road serves what lies at this place along it: those of the grid are led on where that lies beyond their ends. */
export function serves(stretch: Stretch, at: number): boolean {
  return !stretch.drawn || reaches(stretch, at);
}

function isJoined(a: Road, b: Road): boolean {
  if (a.runsEastWest === b.runsEastWest) return false;
  return a.runsEastWest ? cross(a.stretch, b.stretch) : cross(b.stretch, a.stretch);
}

/** Whether one leads on where the other ends, or lies on its pavement. */
function leadsOn({ runsEastWest, stretch: a }: Road, { stretch: b, ...other }: Road): boolean {
  return (
    runsEastWest === other.runsEastWest &&
    Math.abs(a.at - b.at) <= ROAD_HALF_M &&
    a.from <= b.to + ROAD_HALF_M &&
    b.from <= a.to + ROAD_HALF_M
  );
}

/** Every road that was drawn in one with those that it leads on. */
function inOne(corridors: readonly Corridor[]): readonly Road[] {
  let roads: readonly Road[] = [];
  for (const road of corridors.map(roadOf)) {
    const before = road.stretch.drawn ? roads.filter((each) => leadsOn(each, road)) : [];
    roads = [...roads.filter((each) => !before.includes(each)), [...before, road].reduce(bothOf)];
  }
  return roads;
}

/** What leads on a road of the grid runs where that does. */
function bothOf(a: Road, b: Road): Road {
  const { at, drawn } = a.stretch.drawn ? b.stretch : a.stretch;
  const from = Math.min(a.stretch.from, b.stretch.from);
  const to = Math.max(a.stretch.to, b.stretch.to);
  return { ...a, corridors: [...a.corridors, ...b.corridors], stretch: { at, from, to, drawn } };
}

const joins = new WeakMap<readonly Corridor[], readonly Road[]>();

/** The roads of the grid, and of those that were drawn the ones that lead to them, on their way or across it, over others too. */
function joinedRoads(corridors: readonly Corridor[]): readonly Road[] {
  const known = joins.get(corridors);
  if (known !== undefined) return known;
  const roads = inOne(corridors);
  const joined = new Set(roads.filter(({ stretch }) => !stretch.drawn));
  // What is joined is gone through as well: others may lead to it.
  for (const road of joined) for (const each of roads) if (isJoined(each, road)) joined.add(each);
  const all = roads.filter((road) => joined.has(road));
  joins.set(corridors, all);
  return all;
}

/** Stretches of road that lead to no other road of the campus. */
export function apartCorridors({ corridors }: Pick<Site, 'corridors'>): readonly Corridor[] {
  const joined = new Set(joinedRoads(corridors).flatMap((road) => road.corridors));
  return corridors.filter((each) => !joined.has(each));
}

const nets = new WeakMap<readonly Corridor[], RoadNet>();

/** What cables and fibre go along: roads that were drawn are left out while they lead nowhere. Rule LAY-83. */
export function roadNet({ corridors }: Pick<Site, 'corridors'>): RoadNet {
  let net = nets.get(corridors);
  if (net === undefined) {
    const along = (eastWest: boolean): Stretch[] =>
      joinedRoads(corridors)
        .flatMap(({ runsEastWest, stretch }) => (runsEastWest === eastWest ? [stretch] : []))
        .sort((a, b) => a.at - b.at);
    net = { eastWest: along(true), northSouth: along(false) };
    nets.set(corridors, net);
  }
  return net;
}
