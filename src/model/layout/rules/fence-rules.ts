import type { Corner } from '../../../params/site-edits.ts';
import type { Rect } from '../site/frame-types.ts';
import { fenceCorners, type Gate, gatesOf, onFence, stretchesOf } from '../site/site-gates.ts';
import { GATE_HALF_M, ROAD_HALF_M } from '../site/site-sizes.ts';
import type { Site } from '../site/site-types.ts';
import type { Finding } from './finding.ts';

/** So far from the middle of a gate the pavement of a road still leads through its opening, metres. */
const THROUGH_GATE_M = GATE_HALF_M - ROAD_HALF_M;

/** What leads somewhere: by its name, for people, along these stretches without width. */
interface Lead {
  readonly id: string;
  readonly name: string;
  readonly stretches: readonly Rect[];
}

/**
 * Roads, and ways to gates, that cross the fence where no gate is: one finding for each of them, with the places. Around the default
 * site the fence follows its roads: only a boundary that was drawn is crossed. Rule LAY-85.
 */
export function fenceFindings(site: Site): readonly Finding[] {
  if (site.boundary === undefined) return [];
  const gates = gatesOf(site);
  const corners = fenceCorners(site);
  return leadsOf(site, gates).flatMap((lead) => crossingFinding(lead, corners, gates) ?? []);
}

function leadsOf({ corridors }: Site, gates: readonly Gate[]): readonly Lead[] {
  return [
    ...[...new Set(corridors.map(({ id }) => id))].map((id) => ({
      id,
      name: `"${id}"`,
      stretches: corridors.filter((road) => road.id === id).map(({ rect }) => rect),
    })),
    ...gates.map(({ id, way }) => ({ id, name: `The road to "${id}"`, stretches: stretchesOf(way) })),
  ];
}

function crossingFinding(
  { id, name, stretches }: Lead,
  corners: readonly Corner[],
  gates: readonly Gate[],
): Finding | undefined {
  const places = stretches
    .flatMap((stretch) => crossings(stretch, corners))
    .filter((place) => nearest(place, gates).wayM > THROUGH_GATE_M)
    // A bend on the fence belongs to both of its stretches.
    .filter((place, at, all) => all.findIndex((other) => apartM(place, other) < ROAD_HALF_M) === at);
  const [first] = places;
  if (first === undefined) return undefined;
  const { gate, wayM } = nearest(first, gates);
  const more =
    places.length > 1 ? ` and in ${places.length - 1} more ${places.length > 2 ? 'places' : 'place'}` : '';
  const { x, z } = onFence(corners, ...first);
  const fits = apartM(first, [x, z]) <= THROUGH_GATE_M;
  return {
    rule: 'LAY-85',
    parts: [id, 'fence'],
    hadM: wayM,
    neededM: THROUGH_GATE_M,
    severity: 'soft',
    message: `${name} crosses the fence ${Math.round(wayM)} m from "${gate?.id}"${more}; a road passes a fence only at a gate`,
    remedy: fits
      ? 'Add a gate there, or lead the road through one.'
      : 'Lead the road through a gate: near a corner of the fence none has room.',
    places,
    ...(fits && { gateAt: first }),
  };
}

function apartM([ax, az]: Corner, [bx, bz]: Corner): number {
  return Math.hypot(bx - ax, bz - az);
}

function nearest(
  place: Corner,
  gates: readonly Gate[],
): { readonly gate: Gate | undefined; readonly wayM: number } {
  let wayM = Number.POSITIVE_INFINITY;
  let gate: Gate | undefined;
  for (const each of gates) {
    const awayM = apartM(place, [each.x, each.z]);
    if (awayM < wayM) [gate, wayM] = [each, awayM];
  }
  return { gate, wayM };
}

/**
 * Where a stretch along one axis meets the sides of the fence, ends included; what runs along a side does not cross it. A
 * gate's way that leaves a slanted side aslant meets it in the gate.
 */
function crossings({ x0, z0, x1, z1 }: Rect, corners: readonly Corner[]): readonly Corner[] {
  if (x0 !== x1 && z0 !== z1) return [];
  return corners.flatMap(([ax, az], at): readonly Corner[] => {
    const [bx, bz] = corners[(at + 1) % corners.length] ?? [ax, az];
    if (z0 === z1) {
      if (az > z0 === bz > z0) return [];
      const x = ax + ((z0 - az) / (bz - az)) * (bx - ax);
      return x >= x0 && x <= x1 ? [[x, z0]] : [];
    }
    if (ax > x0 === bx > x0) return [];
    const z = az + ((x0 - ax) / (bx - ax)) * (bz - az);
    return z >= z0 && z <= z1 ? [[x0, z]] : [];
  });
}
