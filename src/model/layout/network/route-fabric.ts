import { slotU, slotV } from '../site/design-hall.ts';
import { poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { BUSWAY_Y, DUCT_Y } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import type { HallFill } from './hall-fill.ts';
import { type Corner, NetworkBuilder, setCorner, wayOf } from './network-builder.ts';
import type { Network } from './network-types.ts';

/** Fibre of one hall: a tray from the middle of every row to the end of the hall where its cables gather. Rule LAY-15. */
export function routeHallFabric(fill: HallFill): Network {
  const builder = new NetworkBuilder('fabric');
  const { hall } = fill.building;
  const gather: Corner = [0, BUSWAY_Y, -hall.lengthM / 2];
  const end = builder.node('hall', 0, ...gather);
  // Rows are many and alike: one way serves all of them.
  const way = wayOf(3);
  setCorner(way, 0, ...gather);
  for (let row = 0; row < fill.rackRows; row += 1) {
    const u = slotU(hall, row);
    const v = slotV(hall, row);
    const node = builder.node('row', row, u, 0, v);
    setCorner(way, 1, 0, BUSWAY_Y, v);
    setCorner(way, 2, u, BUSWAY_Y, v);
    builder.edge('row-tray', end, node, way);
  }
  return builder.finish();
}

/**
 * Fibre of a campus: ducts along all its roads, into every building from the road south of it, and trays from there to
 * its halls, which are listed as one walks past them. Rule LAY-15.
 */
export function routeFabric(site: Site): Network {
  const builder = new NetworkBuilder('fabric');
  const { corridorX, corridorZ } = site.frame;
  const crossings = corridorZ.map((z) =>
    corridorX.map((x): Crossing => ({ x, z, node: builder.node('joint', -1, x, DUCT_Y, z) })),
  );
  corridorX.forEach((_, column) => {
    crossings.forEach((along, road) => {
      routeDuct(builder, crossings[road - 1]?.[column], along[column]);
    });
  });
  const byRoad = buildingsByRoad(site);
  crossings.forEach((along, road) => {
    // Back and forth, so that halls are listed as one walks past them.
    const walk = (byRoad.get(corridorZ[road] ?? 0) ?? []).toSorted(
      (a, b) => (road % 2 === 0 ? -1 : 1) * (a.rect.x0 - b.rect.x0),
    );
    const entries = walk.map((parcel) => {
      const x = portOf(parcel)?.x ?? 0;
      const z = corridorZ[road] ?? 0;
      const entry: Crossing = { x, z, node: builder.node('joint', -1, x, DUCT_Y, z) };
      routeBuilding(builder, site, parcel, entry, portOf(parcel)?.z ?? z);
      return entry;
    });
    const places = [...along, ...entries].sort((a, b) => a.x - b.x);
    places.forEach((place, at) => {
      routeDuct(builder, places[at - 1], place);
    });
  });
  return builder.finish();
}

const portOf = (parcel: Parcel) => parcel.ports.find(({ kind }) => kind === 'fabric');

/** Buildings by the road south of them. */
function buildingsByRoad({ frame, parcels }: Site): ReadonlyMap<number, readonly Parcel[]> {
  const byRoad = new Map<number, Parcel[]>();
  for (const parcel of parcels) {
    if (parcel.kind !== 'building') continue;
    const { z } = poseOf(parcel);
    const road = frame.corridorZ.find((each) => each > z) ?? frame.corridorZ.at(-1) ?? z;
    const along = byRoad.get(road);
    if (along === undefined) byRoad.set(road, [parcel]);
    else along.push(parcel);
  }
  return byRoad;
}

/** A joint of the ducts on a road. */
interface Crossing {
  readonly x: number;
  readonly z: number;
  readonly node: number;
}

function routeDuct(builder: NetworkBuilder, from: Crossing | undefined, to: Crossing | undefined): void {
  if (from === undefined || to === undefined) return;
  builder.edge('fibre-duct', from.node, to.node, [
    [from.x, DUCT_Y, from.z],
    [to.x, DUCT_Y, to.z],
  ]);
}

/** From the road into the building, to its middle, and by trays to the end of every hall where its cables gather. */
function routeBuilding(
  builder: NetworkBuilder,
  site: Site,
  parcel: Parcel,
  road: Crossing,
  portZ: number,
): void {
  const pose = poseOf(parcel);
  const node = builder.node('building', parcel.index, pose.x, BUSWAY_Y, pose.z);
  builder.edge('fibre-duct', road.node, node, [
    [road.x, DUCT_Y, road.z],
    [road.x, DUCT_Y, portZ],
    [pose.x, DUCT_Y, portZ],
    [pose.x, DUCT_Y, pose.z],
    [pose.x, BUSWAY_Y, pose.z],
  ]);
  const { halls, hall } = site.frame.building;
  halls.forEach(({ x, z, sv }, place) => {
    const inner = z - (sv * hall.lengthM) / 2;
    const corner = (u: number, v: number): Corner => [worldX(pose, u, v), BUSWAY_Y, worldZ(pose, u, v)];
    const end = corner(x, inner);
    const to = builder.node('hall', parcel.index * halls.length + place, ...end);
    builder.edge('hall-tray', node, to, [corner(0, 0), corner(0, inner), end]);
  });
}
