import { REDUNDANCIES } from '../../../catalogue/electrical-chain.ts';
import type { FeederCable } from '../../power/feeder-cable.ts';
import { type CourtSpot, gearSpot } from '../site/court-places.ts';
import type { Rect } from '../site/frame-types.ts';
import { type Pose, poseOf, worldX, worldZ } from '../site/site-pose.ts';
import { BLOCK_TRANSFORMER_PITCH_X, DUCT_Y } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import { shareStart } from '../site/split-evenly.ts';
import { NO_SIDE, SIDE_A, SIDE_B } from './network-types.ts';
import { roadNet } from './road-net.ts';
import type { EdgeFacts, RouteSink } from './route-sink.ts';
import {
  BANK_PLACES,
  BESIDE_GEAR_M,
  BESIDE_LANE_M,
  BESIDE_ROAD_M,
  LANE_PITCH_M,
  LANE_PLACES,
  ROAD_PITCH_M,
  TRUNK_FAR_M,
  TRUNK_NEAR_M,
  TRUNK_PITCH_M,
  YARD_BAYS,
} from './route-sizes.ts';
import { type RoadWay, wayByRoads } from './way-by-roads.ts';

/** Feeders while they are routed. */
export interface FeederWork {
  readonly sink: RouteSink;
  readonly campus: SizedCampus;
  readonly site: Site;
  readonly yard: Rect;
  readonly yardNode: number;
  readonly cable: FeederCable;
}

/**
 * Medium-voltage feeders from the yard to every building: even ones (side A) by the road north of it, odd ones (side
 * B) by the road south, where there are two sides. Answers the node of each building's first switchgear. Rule LAY-14.
 */
export function routeFeeders(work: FeederWork): ReadonlyMap<number, number> {
  const firsts = new Map<number, number>();
  for (const parcel of work.site.parcels) {
    const first = parcel.kind === 'building' ? routeFeedersOf(work, parcel) : undefined;
    if (first !== undefined) firsts.set(parcel.index, first);
  }
  return firsts;
}

/** The feeders of one building; answers the node of its first switchgear, where it has any. */
export function routeFeedersOf(work: FeederWork, parcel: Parcel): number | undefined {
  const { campus, site } = work;
  const { buildingCount } = campus.layout;
  const facts = [factsOf(work, 0), factsOf(work, 1)] as const;
  const first = shareStart(campus.power.feederCount, buildingCount, parcel.index);
  const gears = shareStart(campus.power.feederCount, buildingCount, parcel.index + 1) - first;
  const ways = [approachOf(work, parcel, -1), approachOf(work, parcel, 1)] as const;
  let firstNode: number | undefined;
  for (let item = 0; item < gears; item += 1) {
    const spot = gearSpot(site.frame.building, item);
    const way = spot.sz < 0 ? ways[0] : ways[1];
    const node = routeFeeder(work, way, spot, first + item, facts[item & 1 ? 1 : 0]);
    firstNode ??= node;
  }
  return firstNode;
}

/** What all feeders of one side have in common. */
function factsOf({ campus, cable }: FeederWork, item: 0 | 1): EdgeFacts {
  return {
    sectionM2: cable.sectionM2,
    rating: campus.power.feederVa,
    part: 1 / campus.power.feedersPerBuilding,
    side: sideOf(campus, item),
  };
}

/** Only a plant built twice has two sides; the spare of any other stands in for all. */
function sideOf({ params }: SizedCampus, item: number): number {
  if (REDUNDANCIES[params['power.redundancy']].ratio.value < 2) return NO_SIDE;
  return item & 1 ? SIDE_B : SIDE_A;
}

/** What the feeders into one of a building's courts have in common. */
interface Approach {
  readonly building: Pose;
  readonly road: number;
  /** Where roads that were drawn lead there from others. */
  readonly way: RoadWay;
  /** Which side of the road its duct bank lies on. */
  readonly aside: -1 | 1;
  readonly trunkX: number;
  /** Where the court's part of the yard begins. */
  readonly yardZ: number;
}

/** @param sz −1 for the north court, +1 for the south court. */
function approachOf({ site, yard }: FeederWork, parcel: Parcel, sz: -1 | 1): Approach {
  const building = poseOf(parcel);
  const portZ = worldZ(building, 0, sz * site.frame.building.courtInnerZ);
  const way = wayByRoads(roadNet(site), building.x, portZ);
  const road = way.turns.at(-1)?.z ?? way.first;
  const south = road > building.z;
  return {
    building,
    road,
    way,
    aside: south ? -1 : 1,
    trunkX: trunkOf(site, building.z, south),
    yardZ: yard.z0 + (south ? 0.7 : 0.05) * (yard.z1 - yard.z0),
  };
}

/** From the yard's edge by a trunk, a road and a lane into the courtyard; answers the node of the switchgear. */
function routeFeeder(
  work: FeederWork,
  way: Approach,
  spot: CourtSpot,
  global: number,
  facts: EdgeFacts,
): number {
  const { sink, site, yard, yardNode } = work;
  const { building } = way;
  const { courtInnerZ, padHalfDepthM } = site.frame.building;
  const order = global >> 1;
  const bank = order % BANK_PLACES;
  const besideM = BESIDE_ROAD_M + bank * ROAD_PITCH_M;
  const roadZ = way.road + way.aside * besideM;
  const { first, turns } = way.way;
  const trunkX = way.trunkX - bank * TRUNK_PITCH_M;
  const startZ = way.yardZ + ((order % YARD_BAYS) / YARD_BAYS) * 0.25 * (yard.z1 - yard.z0);
  const sideX = Math.sign(spot.x);
  // The last metres, on the building's own ground: the lane, along the switchgear, to its back.
  const laneX = sideX * (BESIDE_LANE_M + (order % LANE_PLACES) * LANE_PITCH_M);
  const alongZ = spot.z - spot.sz * BESIDE_GEAR_M;
  const gearX = spot.x + (sideX * BLOCK_TRANSFORMER_PITCH_X) / 2;
  // A building turned by a quarter is entered from its side: the way turns at the edge of its ground.
  const turned = building.quarterTurns % 2 !== 0;
  const enterZ = turned ? spot.sz * padHalfDepthM : alongZ;
  sink.corner(yard.x1 + 2, DUCT_Y, startZ);
  sink.corner(trunkX, DUCT_Y, startZ);
  let alongRoadZ = first + way.aside * besideM;
  sink.corner(trunkX, DUCT_Y, alongRoadZ);
  for (const turn of turns) {
    sink.corner(turn.x + besideM, DUCT_Y, alongRoadZ);
    alongRoadZ = turn.z + way.aside * besideM;
    sink.corner(turn.x + besideM, DUCT_Y, alongRoadZ);
  }
  sink.corner(worldX(building, laneX, enterZ), DUCT_Y, roadZ);
  if (turned) writeCorner(sink, building, laneX, enterZ);
  writeCorner(sink, building, laneX, alongZ);
  writeCorner(sink, building, gearX, alongZ);
  writeCorner(sink, building, gearX, spot.sz * (courtInnerZ + 1));
  // The last leg leads on from the switchgear to the transformers behind it.
  const node = sink.node(
    'feeder-switchgear',
    global,
    worldX(building, gearX, alongZ),
    DUCT_Y,
    worldZ(building, gearX, alongZ),
  );
  sink.edge('mv-feeder', yardNode, node, facts);
  return node;
}

/** A corner on a building's own ground. */
function writeCorner(sink: RouteSink, building: Pose, x: number, z: number): void {
  sink.corner(worldX(building, x, z), DUCT_Y, worldZ(building, x, z));
}

/**
 * Of a building's two roads the one that bends round the other takes the western trunk, so that routes never cross.
 */
function trunkOf({ frame }: Site, buildingZ: number, south: boolean): number {
  const southRoad = frame.corridorZ.find((z) => z > buildingZ) ?? frame.corridorZ.at(-1) ?? 0;
  const northward = southRoad < 25;
  const aside = south === northward ? TRUNK_NEAR_M : TRUNK_FAR_M;
  return frame.field.x0 - aside - (northward ? TRUNK_PITCH_M / 2 : 0);
}
