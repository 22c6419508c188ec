import { DETAIL_SPACING, DOCK_DOORS } from '../catalogue/detail-spacing.ts';
import { groundOf, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import { OFFICE_SIZE, YARD_OFFSET_M } from '../model/layout/site/site-sizes.ts';
import type { PlanDraft } from './plan-draft.ts';
import { scatter } from './scatter.ts';

const ROAD_VEHICLES = 60;
const PARKED_VEHICLES = 90;
/** Vans in the yards of one building, and of all of them together at the most. */
const VANS = 4;
const ALL_VANS = 160;
/** Share of the doors of docks before which nobody stands. */
const FREE_DOORS = 0.5;

const { laneFirst, laneStretch, driverAside, driverBack } = DETAIL_SPACING;

/** Where a vehicle stands, and to where it looks. */
type Place = readonly [x: number, z: number, yaw: number];

/** Which vehicles are what, by their place among all: one in five is a lorry. */
export const PICKUPS = { modulus: 5, remainders: [0, 1, 2, 3] } as const;
export const LORRIES = { modulus: 5, remainders: [4] } as const;
const isLorry = (index: number): boolean =>
  LORRIES.remainders.some((each) => index % LORRIES.modulus === each);

/** Vehicles on the roads, on the car park, in the lanes of the cooling yards, and lorries at the docks. */
export function placeVehicles(draft: PlanDraft): void {
  for (let index = 0; index < ROAD_VEHICLES; index += 1) add(draft, roadPlace(draft, index));
  const docks = dockPlaces(draft);
  let strayed = ROAD_VEHICLES;
  for (const place of [...parkingPlaces(draft), ...lanePlaces(draft)]) {
    // Whatever would be a lorry here stands at a dock; on a road where there is none.
    if (isLorry(draft.props.vehicle.count)) {
      const dock = docks.next();
      add(draft, dock.done === true ? roadPlace(draft, strayed++) : dock.value);
    }
    add(draft, place);
  }
}

function add({ props }: PlanDraft, [x, z, yaw]: Place): void {
  props.vehicle.add(x, 0, z, yaw, 1);
}

function roadPlace({ frame }: PlanDraft, index: number): Place {
  const zs = frame.corridorZ;
  const z = zs[Math.floor(scatter(index, 21) * zs.length)] ?? 0;
  const eastbound = scatter(index, 22) > 0.5;
  const x = (scatter(index, 23) - 0.5) * (frame.field.x1 - frame.field.x0 - 40);
  return [x, z + (eastbound ? 2.6 : -2.6), eastbound ? Math.PI / 2 : -Math.PI / 2];
}

/** Bays of the car park, some of them free. */
function parkingPlaces({ campus }: PlanDraft): Place[] {
  const office = groundOf(campus.site, 'office');
  if (office === undefined) return [];
  const bayM = DETAIL_SPACING.parkingBayWidth.value;
  const rowM = DETAIL_SPACING.parkingRow.value;
  const firstM = office.z0 + OFFICE_SIZE.d + DETAIL_SPACING.parkingFirstRow.value + rowM;
  const perRow = Math.max(1, Math.floor((office.x1 - office.x0 - 2 * bayM) / bayM));
  return Array.from({ length: PARKED_VEHICLES }, (_, index): Place => {
    const row = Math.floor(index / perRow);
    return [office.x0 + bayM + (index % perRow) * bayM, firstM + row * rowM, row & 1 ? Math.PI : 0];
  }).filter((_, index) => scatter(index, 24) >= 0.14);
}

/** In the lane across the middle of each cooling yard, along its edges. */
function lanePlaces({ frame, buildings }: PlanDraft): Place[] {
  const each = Math.min(VANS, Math.floor(ALL_VANS / Math.max(1, buildings.length)));
  return buildings.flatMap((pose, building) =>
    Array.from({ length: each }, (_, item): Place => {
      const [side, edge] = [(item & 1) * 2 - 1, (item & 2) - 1];
      const aside =
        frame.building.widthM / 2 +
        YARD_OFFSET_M +
        laneFirst.value +
        laneStretch.value * scatter(building * VANS + item, 44);
      const [x, z] = [side * aside, edge * DETAIL_SPACING.laneStand.value];
      const yaw = (pose.quarterTurns * Math.PI) / 2 + (edge * Math.PI) / 2;
      return [worldX(pose, x, z), worldZ(pose, x, z), yaw];
    }),
  );
}

/** Lorries back up to the doors of the gables, building by building, with a driver beside each. */
function* dockPlaces({ frame, buildings, props }: PlanDraft): Generator<Place> {
  const { boxes, depthM } = frame.building;
  const outer = boxes.length > 1 ? boxes.filter(({ d }) => d > depthM - 1) : [];
  const doors = DOCK_DOORS.value;
  const standM = depthM / 2 + DETAIL_SPACING.dockStand.value;
  for (let door = 0; door < 2 * outer.length * doors; door += 1) {
    for (const [building, pose] of buildings.entries()) {
      if (scatter(building, 50 + door) < FREE_DOORS) continue;
      const [box, side] = [outer[(door >> 1) % outer.length], door & 1 ? 1 : -1];
      const across = ((Math.floor(door / (2 * outer.length)) * 2) % doors) - (doors - 1) / 2;
      const [x, z] = [(box?.x ?? 0) + across * DETAIL_SPACING.dockDoor.value, side * standM];
      const [px, pz] = [x + driverAside.value, z - side * driverBack.value];
      props.person.add(worldX(pose, px, pz), 0, worldZ(pose, px, pz), 6 * scatter(door, 47), 1);
      const yaw = (pose.quarterTurns * Math.PI) / 2 + (side < 0 ? Math.PI : 0);
      yield [worldX(pose, x, z), worldZ(pose, x, z), yaw];
    }
  }
}
