import type { Corner } from '../../../params/site-edits.ts';
import {
  type Crossing,
  crossingsOf,
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
import { brushesOf } from './fence-brush.ts';
import type { Finding } from './finding.ts';
import { SAME_M } from './pair-rules.ts';

const GATE_M = 2 * GATE_HALF_M;

/** What leads somewhere: by its name, for people. */
interface Lead {
  readonly id: string;
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** Where a road passes the fence: how much of it the pavement takes, and how much of that gates open, metres. */
interface Passing extends Crossing {
  readonly place: Corner;
  readonly takesM: number;
  readonly openM: number;
}

/**
 * Roads, and ways to gates, that cross the fence where no gate opens it as wide as their pavement lies, or have it on their pavement:
 * one finding of either kind for each of them, with the places; and gates that no road inside leads to. Around the default site the fence follows its roads: only a boundary that was drawn is crossed. Rule LAY-85.
 */
export function fenceFindings(site: Site): readonly Finding[] {
  if (site.boundary === undefined) return [];
  const gates = gatesOf(site);
  const corners = fenceCorners(site);
  const sides = fenceSides(corners);
  const crossed = leadsOf(site, gates).flatMap(({ stretches, ...lead }) => {
    const closed = stretches
      .flatMap((stretch) => crossingsOf(stretch, sides))
      .map((crossing) => passing(crossing, gates))
      .filter(({ takesM, openM }) => openM < takesM - SAME_M)
      // A bend on the fence belongs to both of its stretches.
      .filter(
        ({ place }, at, all) => all.findIndex((other) => apartM(place, other.place) < ROAD_HALF_M) === at,
      );
    const [first] = closed;
    const fence = { corners, sides, gates };
    const brushed = brushFinding(lead, stretches, fence);
    if (first === undefined) return brushed;
    return [passingFinding(lead, first, { ...fence, places: closed.map(({ place }) => place) }), ...brushed];
  });
  return [...crossed, ...gates.filter(({ isCutOff }) => isCutOff).map(cutOffFinding)];
}

/** A gate that opens the land to no road of it. */
function cutOffFinding({ id, x, z }: Gate): Finding {
  return {
    rule: 'LAY-85',
    parts: [id, 'fence'],
    hadM: 0,
    neededM: 2 * ROAD_HALF_M,
    severity: 'soft',
    message: `The road to "${id}" leads from outside the land: no road of the campus lies inside the boundary`,
    remedy: 'Draw the boundary around a road, or lead a road into it through a gate.',
    places: [[x, z]],
  };
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

interface Fence {
  readonly corners: readonly Corner[];
  readonly sides: readonly FenceSide[];
  readonly gates: readonly Gate[];
}

interface Closed extends Fence {
  readonly places: readonly Corner[];
}

/** A way with panels on its pavement, elsewhere than where it crosses them. */
function brushFinding(
  { id, name }: Pick<Lead, 'id' | 'name'>,
  stretches: readonly Stretch[],
  { corners, sides, gates }: Fence,
): readonly Finding[] {
  const brushes = brushesOf(stretches, sides, gates);
  const [first] = brushes.toSorted((a, b) => a.awayM - b.awayM);
  if (first === undefined) return [];
  const { place, awayM } = first;
  const fits = brushesOf(stretches, sides, [...gates, onFence(corners, ...place)]).length === 0;
  return [
    {
      rule: 'LAY-85',
      parts: [id, 'fence'],
      hadM: awayM,
      neededM: ROAD_HALF_M,
      severity: 'soft',
      message: `${name} has its middle ${metres(awayM)} from the fence, which stands on its pavement there; ${metres(ROAD_HALF_M)} are needed`,
      remedy: fits
        ? 'Lead the road farther from the fence, or add a gate there.'
        : 'Lead the road farther from the fence, or draw the boundary farther out.',
      places: brushes.map((each) => each.place),
      ...(fits && { gateAt: place }),
    },
  ];
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
