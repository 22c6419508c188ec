import { slotU, slotV } from '../site/design-hall.ts';
import type { HallDesign } from '../site/frame-types.ts';
import { poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { BUSWAY_Y, DUCT_Y, FIBRE_TRAY_Y } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import type { HallFill } from './hall-fill.ts';
import { cross, roadNet, type Stretch, serves } from './road-net.ts';
import type { RouteSink } from './route-sink.ts';

/** Places that are equal to a millimetre are equal. */
const SAME_M = 1e-3;

/**
 * Fibre of one hall, from the end where its cables gather: down from the trays there, low along the hall, and by a tray over
 * the whole of every row; both ways over rows that lie across that way. Rule LAY-15.
 */
export function routeHallFabric(sink: RouteSink, fill: HallFill): void {
  const { hall } = fill.building;
  const gatherV = -hall.lengthM / 2;
  const end = sink.node('hall', 0, 0, BUSWAY_Y, gatherV);
  const halfRowM = hall.rowLengthM / 2;
  for (let row = 0; row < fill.rackRows; row += 1) {
    const u = slotU(hall, row);
    const v = slotV(hall, row);
    const node = sink.node('row', row, u, 0, v);
    const outward = u < 0 ? -1 : 1;
    routeRow(sink, gatherV, v, u + outward * halfRowM);
    sink.edge('row-tray', end, node);
    if (Math.abs(u) >= halfRowM) continue;
    routeRow(sink, gatherV, v, u - outward * halfRowM);
    sink.edge('row-tray', end, node);
  }
}

function routeRow(sink: RouteSink, gatherV: number, v: number, toU: number): void {
  sink.corner(0, BUSWAY_Y, gatherV);
  sink.corner(0, FIBRE_TRAY_Y, gatherV);
  sink.corner(0, FIBRE_TRAY_Y, v);
  sink.corner(toU, FIBRE_TRAY_Y, v);
}

/** How much of the tray of a hall's nearest row lies over that row, metres: half of one that lies across the way along the hall. Rule LAY-15. */
export function trayOverRowM(hall: HallDesign): number {
  return hall.abreast % 2 === 0 ? hall.rowLengthM : hall.rowLengthM / 2;
}

/**
 * Fibre of a campus: ducts along all its roads, into every building from the road on the side of its port, and trays from there to
 * its halls, which are listed as one walks past them. Rule LAY-15.
 */
export function routeFabric(sink: RouteSink, site: Site): void {
  const { eastWest, northSouth } = roadNet(site);
  const crossings = eastWest.map((road) =>
    northSouth.map((across): Crossing | undefined => {
      if (!cross(road, across)) return undefined;
      const [x, z] = [across.at, road.at];
      return { x, z, node: sink.node('joint', -1, x, DUCT_Y, z) };
    }),
  );
  northSouth.forEach((_, column) => {
    const along = crossings.flatMap((road) => road[column] ?? []);
    for (let at = 1; at < along.length; at += 1) routeDuct(sink, along[at - 1], along[at]);
  });
  const byRoad = buildingsByRoad(site, eastWest);
  crossings.forEach((along, road) => {
    const z = eastWest[road]?.at ?? 0;
    const walk = byRoad.get(road) ?? [];
    // Back and forth, so that halls are listed as one walks past them.
    walk.sort((a, b) => (road % 2 === 0 ? -1 : 1) * (a.rect.x0 - b.rect.x0));
    const places = along.flatMap((crossing) => crossing ?? []);
    for (const parcel of walk) {
      const port = portOf(parcel);
      const x = port?.x ?? 0;
      const entry: Crossing = { x, z, node: sink.node('joint', -1, x, DUCT_Y, z) };
      routeBuilding(sink, site, parcel, entry, port?.z ?? z);
      places.push(entry);
    }
    places.sort((a, b) => a.x - b.x);
    for (let at = 1; at < places.length; at += 1) routeDuct(sink, places[at - 1], places[at]);
  });
}

const portOf = (parcel: Parcel) => parcel.ports.find(({ kind }) => kind === 'fabric');

/** Buildings by the road that leads past on the side of their port, in lists of one's own: the south where they are not turned. */
function buildingsByRoad({ parcels }: Site, eastWest: readonly Stretch[]): Map<number, Parcel[]> {
  const byRoad = new Map<number, Parcel[]>();
  for (const parcel of parcels) {
    if (parcel.kind !== 'building') continue;
    const { z } = poseOf(parcel);
    const port = portOf(parcel);
    const past = (each: Stretch): boolean => serves(each, port?.x ?? 0);
    const north = (port?.z ?? z) < z - SAME_M;
    const road = north
      ? beside(
          eastWest.findLastIndex((each) => each.at < z && past(each)),
          eastWest.findIndex(past),
        )
      : beside(
          eastWest.findIndex((each) => each.at > z && past(each)),
          eastWest.findLastIndex(past),
        );
    const along = byRoad.get(road);
    if (along === undefined) byRoad.set(road, [parcel]);
    else along.push(parcel);
  }
  return byRoad;
}

/** The road on the side that is meant, or the outermost one where none lies there. */
function beside(meant: number, outermost: number): number {
  return meant < 0 ? outermost : meant;
}

/** A joint of the ducts on a road. */
interface Crossing {
  readonly x: number;
  readonly z: number;
  readonly node: number;
}

function routeDuct(sink: RouteSink, from: Crossing | undefined, to: Crossing | undefined): void {
  if (from === undefined || to === undefined) return;
  sink.corner(from.x, DUCT_Y, from.z);
  sink.corner(to.x, DUCT_Y, to.z);
  sink.edge('fibre-duct', from.node, to.node);
}

/** From the road into the building, to its middle, and by trays to the end of every hall where its cables gather. */
function routeBuilding(sink: RouteSink, site: Site, parcel: Parcel, road: Crossing, portZ: number): void {
  const pose = poseOf(parcel);
  const { halls, hall, storeyM } = site.frame.building;
  // Halls that meet in the very middle have it come in beside there.
  const besideM = halls[0]?.x === 0 ? hall.widthM / 4 : 0;
  const [entryX, entryZ] = [worldX(pose, besideM, 0), worldZ(pose, besideM, 0)];
  const node = sink.node('building', parcel.index, entryX, BUSWAY_Y, entryZ);
  sink.corner(road.x, DUCT_Y, road.z);
  sink.corner(road.x, DUCT_Y, portZ);
  sink.corner(entryX, DUCT_Y, portZ);
  sink.corner(entryX, DUCT_Y, entryZ);
  sink.corner(entryX, BUSWAY_Y, entryZ);
  sink.edge('fibre-duct', road.node, node);
  halls.forEach(({ x, z, sv, storey }, place) => {
    const y = BUSWAY_Y + storey * storeyM;
    const inner = z - (sv * hall.lengthM) / 2;
    const endX = worldX(pose, x, inner);
    const endZ = worldZ(pose, x, inner);
    const to = sink.node('hall', parcel.index * halls.length + place, endX, y, endZ);
    sink.corner(entryX, BUSWAY_Y, entryZ);
    // Up a riser, where the hall lies above.
    if (storey > 0) sink.corner(entryX, y, entryZ);
    sink.corner(worldX(pose, 0, inner), y, worldZ(pose, 0, inner));
    sink.corner(endX, y, endZ);
    sink.edge('hall-tray', node, to);
  });
}
