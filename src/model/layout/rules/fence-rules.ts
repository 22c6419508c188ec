import type { Corner } from '../../../params/site-edits.ts';
import {
  endsOf,
  type FenceSide,
  type FenceSpot,
  fencedAlong,
  fenceSides,
  placeAlong,
  type Stretch,
} from '../site/fence-sides.ts';
import { fenceCorners, type Gate, gatesOf, onFence, stretchesOf } from '../site/site-gates.ts';
import { GATE_HALF_M, ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import type { Finding } from './finding.ts';
import { SAME_M } from './pair-rules.ts';

const GATE_M = 2 * GATE_HALF_M;

/** What leads somewhere: by its name, for people. */
interface Lead {
  readonly id: string;
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** Where the middle of a way crosses a side, metres along it, and how much of it a way takes there for each metre that it is wide. */
interface Crossing {
  readonly side: FenceSide;
  readonly alongM: number;
  readonly perM: number;
}

/** Where a road passes the fence: how much of it the pavement takes, and how much of that gates open, metres. */
interface Passing extends Crossing {
  readonly place: Corner;
  readonly takesM: number;
  readonly openM: number;
}

/**
 * Roads, and ways to gates, that cross the fence where no gate opens it as wide as their pavement lies: one finding for each of them,
 * with the places. Around the default site the fence follows its roads: only a boundary that was drawn is crossed. Rule LAY-85.
 */
export function fenceFindings(site: Site): readonly Finding[] {
  if (site.boundary === undefined) return [];
  const gates = gatesOf(site);
  const corners = fenceCorners(site);
  const sides = fenceSides(corners);
  return leadsOf(site, gates).flatMap(({ stretches, ...lead }) => {
    const closed = stretches
      .flatMap((stretch) => crossingsOf(stretch, sides))
      .map((crossing) => passing(crossing, gates))
      .filter(({ takesM, openM }) => openM < takesM - SAME_M)
      // A bend on the fence belongs to both of its stretches.
      .filter(
        ({ place }, at, all) => all.findIndex((other) => apartM(place, other.place) < ROAD_HALF_M) === at,
      );
    const [first] = closed;
    if (first === undefined) return [];
    return passingFinding(lead, first, { places: closed.map(({ place }) => place), corners, gates });
  });
}

function leadsOf({ corridors }: Site, gates: readonly Gate[]): readonly Lead[] {
  return [
    ...[...new Set(corridors.map(({ id }) => id))].map((id) => ({
      id,
      name: `"${id}"`,
      stretches: corridors.filter((road) => road.id === id).map(({ rect }) => endsOf(rect)),
    })),
    ...gates.map(({ id, way }) => ({ id, name: `The road to "${id}"`, stretches: stretchesOf(way) })),
  ];
}

function passing(crossing: Crossing, gates: readonly FenceSpot[]): Passing {
  const { side, alongM, perM } = crossing;
  const takesM = 2 * perM * ROAD_HALF_M;
  const [from, to] = [alongM - takesM / 2, alongM + takesM / 2];
  // What reaches past the end of a side meets the next one there.
  const pastM = Math.max(0, -from) + Math.max(0, to - side.lengthM);
  const closedM = fencedAlong(side, gates).reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    pastM,
  );
  const openM = takesM - closedM;
  return { ...crossing, place: placeAlong(side, alongM), takesM, openM: openM > SAME_M ? openM : 0 };
}

/** Where a stretch meets sides of the fence, ends included; what runs along a side, or meets it in a corner alone, does not cross it. */
export function crossingsOf([[ax, az], [bx, bz]]: Stretch, sides: readonly FenceSide[]): readonly Crossing[] {
  const lengthM = Math.hypot(bx - ax, bz - az);
  if (lengthM === 0) return [];
  const [wayX, wayZ] = [(bx - ax) / lengthM, (bz - az) / lengthM];
  const asideOf = ([x, z]: Corner): number => wayX * (z - az) - wayZ * (x - ax);
  return sides.flatMap((side) => {
    const [from, to] = [asideOf([side.x, side.z]), asideOf(placeAlong(side, side.lengthM))];
    if (from > 0 === to > 0) return [];
    const alongM = (from / (from - to)) * side.lengthM;
    const [x, z] = placeAlong(side, alongM);
    const wayM = (x - ax) * wayX + (z - az) * wayZ;
    if (wayM < -SAME_M || wayM > lengthM + SAME_M) return [];
    return { side, alongM, perM: side.lengthM / Math.abs(from - to) };
  });
}

interface Closed {
  readonly places: readonly Corner[];
  readonly corners: readonly Corner[];
  readonly gates: readonly Gate[];
}

function passingFinding(
  { id, name }: Pick<Lead, 'id' | 'name'>,
  first: Passing,
  { places, corners, gates }: Closed,
): Finding {
  const { place, takesM, openM } = first;
  const [near] = gates.toSorted((a, b) => apartM(place, [a.x, a.z]) - apartM(place, [b.x, b.z]));
  const wayM = near === undefined ? 0 : apartM(place, [near.x, near.z]);
  const more =
    places.length > 1 ? ` and in ${places.length - 1} more ${places.length > 2 ? 'places' : 'place'}` : '';
  const beside = openM > 0 ? ` and ${metres(openM)} are open` : '';
  const spot = onFence(corners, ...place);
  const fits = passing(first, [...gates, spot]).openM >= takesM - SAME_M;
  return {
    rule: 'LAY-85',
    parts: [id, 'fence'],
    hadM: openM,
    neededM: takesM,
    severity: 'soft',
    message: `${name} crosses the fence ${metres(wayM)} from "${near?.id}", where its pavement takes ${metres(takesM)} of it${beside}${more}; a road passes a fence only at a gate`,
    remedy: remedyOf(takesM, fits),
    places,
    ...(fits && { gateAt: place }),
  };
}

function remedyOf(takesM: number, fits: boolean): string {
  if (fits) return 'Add a gate there, or lead the road through one.';
  return takesM > GATE_M + SAME_M
    ? `Lead the road across where the fence runs less aslant to it: a gate opens ${metres(GATE_M)}.`
    : 'Lead the road through a gate: near a corner of the fence none has room.';
}

const metres = (lengthM: number): string => `${Math.round(lengthM)} m`;

function apartM([ax, az]: Corner, [bx, bz]: Corner): number {
  return Math.hypot(bx - ax, bz - az);
}
