import type { SiteEdit } from '../../../params/site-edits.ts';
import type { Checked } from '../../model-types.ts';
import { coolingYardIndex, coolingYardRect, unitsBeside } from './cooling-yards.ts';
import { editSite } from './edit-site.ts';
import { buildingX, buildingZ, frameCampus } from './frame-campus.ts';
import type { CampusFrame, Rect } from './frame-types.ts';
import { hallExitU, hallExitV } from './hall-places.ts';
import { BUSWAY_Y, DUCT_Y, FWS_RETURN_Y, FWS_SUPPLY_Y } from './site-sizes.ts';
import type { Corridor, Hall, Parcel, ParcelKind, Port, Site } from './site-types.ts';
import type { SizedCampus } from './sized-campus.ts';

/**
 * Where everything lies: the default of this campus with the edits laid over it, one after the other. An edit that
 * names nothing, or leads onto other ground, is left out with a warning. Metres; plain data. Rules LAY-10, LAY-11.
 */
export function layOutSite(campus: SizedCampus, edits: readonly SiteEdit[] = []): Checked<Site> {
  const site = defaultSite(frameCampus(campus), campus);
  return edits.length === 0 ? { value: site, warnings: [] } : editSite(site, edits, campus);
}

/** Halls are made when they are first read: no route and no number of the model asks for them. */
function defaultSite(frame: CampusFrame, campus: SizedCampus): Site {
  const { layout } = campus;
  const buildings: Parcel[] = [];
  for (let building = 0; building < Math.max(1, layout.buildingCount); building += 1)
    buildings.push(buildingParcel(frame, building, buildingX(frame, building), buildingZ(frame, building)));
  let halls: readonly Hall[] | undefined;
  return {
    frame,
    parcels: [
      ...buildings,
      ...buildings.flatMap((building) => coolingYards(frame, campus, building)),
      ...yardParcels(frame),
    ],
    get halls() {
      halls ??= buildings.flatMap((parcel) => hallsOf(frame, parcel));
      return halls;
    },
    corridors: corridorsOf(frame),
    land: fencedRect(frame),
    yardsMoved: false,
  };
}

function fencedRect({ centerX, centerZ, halfWidthM, halfDepthM }: CampusFrame): Rect {
  return around(centerX, centerZ, halfWidthM, halfDepthM);
}

/** Outdoor units stand along both long sides of a building; where there are none there is no yard. Rule LAY-17. */
function coolingYards({ building }: CampusFrame, campus: SizedCampus, { rect, index }: Parcel): Parcel[] {
  const { x, z } = { x: (rect.x0 + rect.x1) / 2, z: (rect.z0 + rect.z1) / 2 };
  const units = unitsBeside(campus, index);
  const sides = [...(units.west > 0 ? [-1] : []), ...(units.east > 0 ? [1] : [])];
  return sides.map((side) => {
    const yard = coolingYardIndex(index, side);
    const { x0, z0, x1, z1 } = coolingYardRect(building, side);
    return {
      id: `cooling-yard-${yard}`,
      kind: 'cooling-yard',
      index: yard,
      rect: { x0: x + x0, z0: z + z0, x1: x + x1, z1: z + z1 },
      yaw: 0,
      ports: [],
    };
  });
}

function hallsOf(frame: CampusFrame, { id, index }: Parcel): Hall[] {
  const { halls } = frame.building;
  const x = buildingX(frame, index);
  const z = buildingZ(frame, index);
  return halls.map((_, place) => hallAt(frame, id, x, z, place, index * halls.length + place));
}

function buildingParcel({ building }: CampusFrame, index: number, x: number, z: number): Parcel {
  const { widthM, depthM, padHalfDepthM, courtInnerZ } = building;
  const port = (name: string, kind: Port['kind'], dz: number): Port => ({
    id: `building-${index}/${name}`,
    kind,
    x,
    y: DUCT_Y,
    z: z + dz,
  });
  return {
    id: `building-${index}`,
    kind: 'building',
    index,
    rect: around(x, z, widthM / 2, Math.max(depthM / 2, padHalfDepthM)),
    yaw: 0,
    ports: [
      port('power-north', 'power', -courtInnerZ),
      port('power-south', 'power', courtInnerZ),
      port('fabric', 'fabric', courtInnerZ),
    ],
  };
}

function hallAt(
  frame: CampusFrame,
  parcelId: string,
  x: number,
  z: number,
  place: number,
  index: number,
): Hall {
  const { hall, halls } = frame.building;
  const pose = halls[place] ?? { x: 0, z: 0, su: 1, sv: 1, storey: 0 };
  const liftM = pose.storey * frame.building.storeyM;
  const atX = x + pose.x;
  const atZ = z + pose.z;
  const port = (name: string, kind: Port['kind'], u: number, y: number, v: number): Port => ({
    id: `hall-${index}/${name}`,
    kind,
    x: atX + pose.su * u,
    y: liftM + y,
    z: atZ + pose.sv * v,
  });
  return {
    id: `hall-${index}`,
    index,
    parcelId,
    rect: around(atX, atZ, hall.widthM / 2, hall.lengthM / 2),
    yaw: 0,
    ports: [
      port('supply', 'coolant', hallExitU(hall), FWS_SUPPLY_Y, hallExitV(hall, true, pose.storey)),
      port('return', 'coolant', hallExitU(hall), FWS_RETURN_Y, hallExitV(hall, false, pose.storey)),
      port('power', 'power', 0, BUSWAY_Y, -hall.lengthM / 2),
      port('fabric', 'fabric', 0, BUSWAY_Y, -hall.lengthM / 2),
    ],
  };
}

function yardParcels({ power, solar, reactors, office }: CampusFrame): Parcel[] {
  const parcels = [yard('switchyard', power.switchyard), yard('office', office)];
  if (power.gas.z1 > power.gas.z0) parcels.push(yard('gas', power.gas));
  if (power.battery.z1 > power.battery.z0) parcels.push(yard('battery', power.battery));
  if (power.standby.z1 > power.standby.z0) parcels.push(yard('standby', power.standby));
  if (solar.rect.z1 > solar.rect.z0) parcels.push(yard('solar', solar.rect));
  if (reactors) parcels.push(yard('reactors', reactors.rect));
  return parcels;
}

function yard(kind: ParcelKind, rect: Rect): Parcel {
  const ports: Port[] =
    kind === 'office'
      ? []
      : [{ id: `${kind}/power`, kind: 'power', x: rect.x1, y: DUCT_Y, z: (rect.z0 + rect.z1) / 2 }];
  return { id: kind, kind, index: 0, rect, yaw: 0, ports };
}

function corridorsOf({ corridorX, corridorZ }: CampusFrame): Corridor[] {
  const west = corridorX[0] ?? 0;
  const east = corridorX.at(-1) ?? 0;
  const north = corridorZ[0] ?? 0;
  const south = corridorZ.at(-1) ?? 0;
  return [
    ...corridorZ.map((z, index) => ({ id: `road-z-${index}`, rect: { x0: west, z0: z, x1: east, z1: z } })),
    ...corridorX.map((x, index) => ({ id: `road-x-${index}`, rect: { x0: x, z0: north, x1: x, z1: south } })),
  ];
}

function around(x: number, z: number, halfX: number, halfZ: number): Rect {
  return { x0: x - halfX, z0: z - halfZ, x1: x + halfX, z1: z + halfZ };
}
