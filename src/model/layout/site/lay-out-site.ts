import type { SiteEdit } from '../../../params/site-edits.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { type BuildingPlaces, buildingPlaces } from './building-places.ts';
import { coolingYardIndex, coolingYardRect, unitsBeside } from './cooling-yards.ts';
import { editSite } from './edit-site.ts';
import { editWays } from './edit-ways.ts';
import { frameCampus, placeX, placeZ } from './frame-campus.ts';
import type { CampusFrame, Rect } from './frame-types.ts';
import { hallExitU, hallExitV } from './hall-places.ts';
import { placed } from './place-part.ts';
import { DEFAULT_GATES } from './site-gates.ts';
import { siteRoads } from './site-roads.ts';
import { BUSWAY_Y, DUCT_Y, FWS_RETURN_Y, FWS_SUPPLY_Y } from './site-sizes.ts';
import type { Hall, Parcel, ParcelKind, Port, Site } from './site-types.ts';
import type { SizedCampus } from './sized-campus.ts';

/**
 * Where everything lies: the default of this campus with the edits laid over it, one after the other. An edit that
 * names nothing, or leads onto other ground, is left out with a warning. Metres; plain data. Rules LAY-10, LAY-11.
 */
export function layOutSite(campus: SizedCampus, edits: readonly SiteEdit[] = []): Checked<Site> {
  const warnings: Warning[] = [];
  let left = edits;
  for (;;) {
    const { value: places, warnings: unplaced } = buildingPlaces(left, campus.layout.buildingCount);
    const site = defaultSite(frameCampus(campus, places.placeCount), campus, places);
    if (left.length === 0) return { value: site, warnings: [...warnings, ...unplaced] };
    const { value: withWays, warnings: unpaved } = editWays(site, left);
    const edited = editSite(withWays, left, campus);
    if (edited.homeless.length === 0)
      return { value: edited.value, warnings: [...warnings, ...unplaced, ...unpaved, ...edited.warnings] };
    // A building that cannot stand where it was added stands in the grid, which may take another shape by that.
    warnings.push(...edited.homeless.map(({ why }) => why));
    const homeless = new Set(edited.homeless.map(({ editId }) => editId));
    left = left.filter(({ id }) => !homeless.has(id));
  }
}

/** Where a building stands before it is moved, and what edits call it. */
interface Spot {
  readonly x: number;
  readonly z: number;
  readonly quarterTurns: number;
  readonly editId: string;
  readonly yardIds: readonly [string, string];
}

function spotsOf(frame: CampusFrame, { onGrid, added }: BuildingPlaces): readonly Spot[] {
  return [
    ...onGrid.map((place) => ({
      x: placeX(frame, place),
      z: placeZ(frame, place),
      quarterTurns: 0,
      editId: `building-${place}`,
      yardIds: [
        `cooling-yard-${coolingYardIndex(place, -1)}`,
        `cooling-yard-${coolingYardIndex(place, 1)}`,
      ] as const,
    })),
    ...added.map(({ id, x, z, quarterTurns }) => ({
      x,
      z,
      quarterTurns,
      editId: id,
      yardIds: [`${id}-west`, `${id}-east`] as const,
    })),
  ];
}

/** Turned about the middle of its building, as that was added. */
function turned<P extends Pick<Parcel, 'rect' | 'yaw' | 'ports'>>(part: P, { x, z, quarterTurns }: Spot): P {
  return quarterTurns === 0 ? part : placed(part, { dx: 0, dz: 0, quarterTurns }, { x, z, quarterTurns: 0 });
}

/** Halls are made when they are first read: no route and no number of the model asks for them. */
function defaultSite(frame: CampusFrame, campus: SizedCampus, places: BuildingPlaces): Site {
  const spots = spotsOf(frame, places);
  let halls: readonly Hall[] | undefined;
  return {
    frame,
    parcels: [
      ...spots.map((spot, index) => turned(buildingParcel(frame, index, spot), spot)),
      ...spots.flatMap((spot, index) =>
        coolingYards(frame, campus, index, spot).map((yard) => turned(yard, spot)),
      ),
      ...yardParcels(frame),
    ],
    get halls() {
      halls ??= spots.flatMap((spot, index) => hallsOf(frame, index, spot).map((hall) => turned(hall, spot)));
      return halls;
    },
    corridors: siteRoads(frame, []).value.corridors,
    gates: DEFAULT_GATES,
    land: fencedRect(frame),
    boundary: undefined,
    yardsMoved: false,
  };
}

function fencedRect({ centerX, centerZ, halfWidthM, halfDepthM }: CampusFrame): Rect {
  return around(centerX, centerZ, halfWidthM, halfDepthM);
}

/** Outdoor units stand along both long sides of a building; where there are none there is no yard. Rule LAY-17. */
function coolingYards({ building }: CampusFrame, campus: SizedCampus, index: number, spot: Spot): Parcel[] {
  const { x, z, yardIds } = spot;
  const units = unitsBeside(campus, index);
  const sides = [...(units.west > 0 ? [-1] : []), ...(units.east > 0 ? [1] : [])];
  return sides.map((side) => {
    const yard = coolingYardIndex(index, side);
    const { x0, z0, x1, z1 } = coolingYardRect(building, side);
    return {
      id: `cooling-yard-${yard}`,
      editId: yardIds[side < 0 ? 0 : 1],
      kind: 'cooling-yard',
      index: yard,
      rect: { x0: x + x0, z0: z + z0, x1: x + x1, z1: z + z1 },
      yaw: 0,
      ports: [],
    };
  });
}

function hallsOf(frame: CampusFrame, index: number, { x, z }: Spot): Hall[] {
  const { halls } = frame.building;
  return halls.map((_, place) =>
    hallAt(frame, `building-${index}`, x, z, place, index * halls.length + place),
  );
}

function buildingParcel({ building }: CampusFrame, index: number, { x, z, editId }: Spot): Parcel {
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
    editId,
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
  return { id: kind, editId: kind, kind, index: 0, rect, yaw: 0, ports };
}

function around(x: number, z: number, halfX: number, halfZ: number): Rect {
  return { x0: x - halfX, z0: z - halfZ, x1: x + halfX, z1: z + halfZ };
}
