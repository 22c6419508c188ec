import { slotU, slotV } from '../site/design-hall.ts';
import { poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { BUSWAY_Y, DUCT_Y } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import type { HallFill } from './hall-fill.ts';
import { type Corner, NetworkBuilder } from './network-builder.ts';
import type { Network } from './network-types.ts';

/** Fibre of one hall: a tray from the middle of every row to the end of the hall where its cables gather. Rule LAY-15. */
export function routeHallFabric(fill: HallFill): Network {
  const builder = new NetworkBuilder('fabric');
  const { hall } = fill.building;
  const gather: Corner = [0, BUSWAY_Y, -hall.lengthM / 2];
  const end = builder.node('hall', 0, ...gather);
  for (let row = 0; row < fill.rackRows; row += 1) {
    const u = slotU(hall, row);
    const v = slotV(hall, row);
    const node = builder.node('row', row, u, 0, v);
    builder.edge('row-tray', end, node, [gather, [0, BUSWAY_Y, v], [u, BUSWAY_Y, v]]);
  }
  return builder.finish();
}

/**
 * Fibre of a campus: ducts along one road from north to south, along the road south of every row of buildings, into
 * every building, and trays from there to its halls. Radial, from the middle of the field. Rule LAY-15.
 */
export function routeFabric(site: Site): Network {
  const builder = new NetworkBuilder('fabric');
  const { corridorX, corridorZ } = site.frame;
  const trunkX = corridorX[Math.floor(corridorX.length / 2)] ?? 0;
  const byRoad = new Map<number, Parcel[]>();
  for (const parcel of site.parcels) {
    if (parcel.kind !== 'building') continue;
    const { z } = poseOf(parcel);
    const road = corridorZ.find((each) => each > z) ?? corridorZ.at(-1) ?? z;
    const along = byRoad.get(road);
    if (along === undefined) byRoad.set(road, [parcel]);
    else along.push(parcel);
  }
  const roads = [...byRoad.keys()].sort((a, b) => a - b);
  const middle = Math.floor(roads.length / 2);
  const rootZ = roads[middle];
  if (rootZ === undefined) return builder.finish();
  const root = builder.node('joint', -1, trunkX, DUCT_Y, rootZ);
  let before = { node: root, z: rootZ };
  const crossings = new Map([[rootZ, root]]);
  for (const z of [...roads.slice(middle + 1), ...roads.slice(0, middle).reverse()]) {
    if (z < rootZ && before.z > rootZ) before = { node: root, z: rootZ };
    const node = builder.node('joint', -1, trunkX, DUCT_Y, z);
    builder.edge('fibre-duct', before.node, node, [
      [trunkX, DUCT_Y, before.z],
      [trunkX, DUCT_Y, z],
    ]);
    crossings.set(z, node);
    before = { node, z };
  }
  for (const [z, parcels] of byRoad)
    routeRoad(builder, site, { x: trunkX, z, node: crossings.get(z) ?? root }, parcels);
  return builder.finish();
}

interface Crossing {
  readonly x: number;
  readonly z: number;
  readonly node: number;
}

/** Ducts from the trunk both ways along one road, building by building. */
function routeRoad(
  builder: NetworkBuilder,
  site: Site,
  crossing: Crossing,
  parcels: readonly Parcel[],
): void {
  const entries = parcels.map((parcel) => {
    const port = parcel.ports.find(({ kind }) => kind === 'fabric');
    return { parcel, x: port?.x ?? 0, z: port?.z ?? 0 };
  });
  const east = entries.filter(({ x }) => x >= crossing.x).sort((a, b) => a.x - b.x);
  const west = entries.filter(({ x }) => x < crossing.x).sort((a, b) => b.x - a.x);
  for (const side of [east, west]) {
    let before = crossing;
    for (const { parcel, x, z } of side) {
      const node = builder.node('joint', -1, x, DUCT_Y, crossing.z);
      builder.edge('fibre-duct', before.node, node, [
        [before.x, DUCT_Y, crossing.z],
        [x, DUCT_Y, crossing.z],
      ]);
      before = { x, z: crossing.z, node };
      routeBuilding(builder, site, parcel, before, z);
    }
  }
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
