import { buildingX, buildingZ } from '../model/layout/site/frame-campus.ts';
import { NO_RUN, type PathBuilder } from './path-builder.ts';
import type { PlanDraft } from './plan-draft.ts';

/** How far the public road is followed beyond the fence. */
const ROAD_REACH_M = 2400;
/** Middle of the road between field and power yard, west of the field's edge. */
const YARD_ROAD_M = 50;

function road(path: PathBuilder, points: readonly (readonly [number, number])[]): void {
  path.begin(NO_RUN);
  for (const [x, z] of points) path.point(x, 0, z);
}

/** Roads: a loop around the field, spines between building columns and rows, the gate, and spurs to every yard. */
export function placeRoads(draft: PlanDraft): void {
  const { frame, paths, campus } = draft;
  const xs = frame.corridorX;
  const zs = frame.corridorZ;
  const west = xs[0] ?? 0;
  const east = xs[xs.length - 1] ?? 0;
  const north = zs[0] ?? 0;
  const south = zs[zs.length - 1] ?? 0;
  road(paths.road, [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ]);
  for (const z of zs.slice(1, -1))
    road(paths.road, [
      [west, z],
      [east, z],
    ]);
  for (const x of xs.slice(1, -1))
    road(paths.road, [
      [x, north],
      [x, south],
    ]);
  const gateZ = frame.centerZ + frame.halfDepthM;
  road(paths.road, [
    [0, south],
    [0, gateZ],
    [0, gateZ + ROAD_REACH_M],
  ]);
  const count = campus.layout.buildingCount;
  const service = paths['service-road'];
  const { courtInnerZ } = frame.building;
  for (let building = 0; building < count; building += 1) {
    const x = buildingX(frame, building);
    const z = buildingZ(frame, building);
    const row = Math.floor(building / frame.columns);
    road(service, [
      [x, zs[row] ?? north],
      [x, z - courtInnerZ - 1],
    ]);
    road(service, [
      [x, zs[row + 1] ?? south],
      [x, z + courtInnerZ + 1],
    ]);
  }
  const office = frame.office;
  road(service, [
    [0, office.z1 - 30],
    [office.x1, office.z1 - 30],
  ]);
  placeYardRoads(draft, west, north);
}

/** The road along the power yard and the way to the reactor island. */
function placeYardRoads(draft: PlanDraft, west: number, north: number): void {
  const { frame, paths } = draft;
  const service = paths['service-road'];
  const yardX = frame.field.x0 - YARD_ROAD_M;
  const rect = frame.power.rect;
  const middle = frame.corridorZ[Math.floor(frame.corridorZ.length / 2)] ?? 0;
  const from = Math.min(rect.z0, middle);
  const to = Math.max(rect.z1, middle);
  road(service, [
    [yardX, from],
    [yardX, to],
  ]);
  road(service, [
    [west, middle],
    [yardX, middle],
  ]);
  const { switchyard } = frame.power;
  for (const z of [switchyard.z0 - 22, switchyard.z1 + 22]) {
    road(service, [
      [yardX, z],
      [rect.x0, z],
    ]);
  }
  const island = frame.reactors;
  if (!island) return;
  const gate = Math.min(Math.max(west, island.rect.x0 + 20), island.rect.x1 - 20);
  road(service, [
    [west, north],
    [west, island.rect.z1 + 8],
    [gate, island.rect.z1 + 8],
  ]);
  road(service, [
    [island.rect.x0, island.rect.z1 + 8],
    [island.rect.x1, island.rect.z1 + 8],
  ]);
}
