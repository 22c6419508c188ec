import { SITE_SPACING } from '../catalogue/site-spacing.ts';
import type { Stretch } from '../model/layout/site/fence-sides.ts';
import { endLanes } from '../model/layout/site/fire-lanes.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import { gateStretches, gatesOf } from '../model/layout/site/site-gates.ts';
import { groundOf, type Pose, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import { NO_RUN, type PathBuilder, type Run } from './path-builder.ts';
import type { PlanDraft } from './plan-draft.ts';
import { THING_KINDS, type ThingKind } from './plan-types.ts';

const YARD_ROAD_M = SITE_SPACING.yardRoad.value;
const BESIDE_SWITCHYARD_M = SITE_SPACING.besideSwitchyard.value;
const BESIDE_ISLAND_M = SITE_SPACING.besideIsland.value;
const ISLAND_GATE_M = SITE_SPACING.islandGate.value;
const OFFICE_ROAD_M = SITE_SPACING.officeRoad.value;

type Way = readonly (readonly [number, number])[];

/** What a road leads to, which it ends at. */
const leadsTo = (kind: ThingKind, index: number): Readonly<Run> => ({
  ...NO_RUN,
  toKind: THING_KINDS.indexOf(kind),
  toIndex: index,
});

function road(path: PathBuilder, points: Way, run: Readonly<Run> = NO_RUN): void {
  path.begin(run);
  for (const [x, z] of points) path.point(x, 0, z);
}

/** Roads: a loop around the field, spines between building columns and rows, the gate, and spurs to every yard. */
export function placeRoads(draft: PlanDraft): void {
  const { frame, paths, campus } = draft;
  const { corridorX: xs, corridorZ: zs } = frame;
  placeGrid(draft);
  for (const { way } of gatesOf(campus.site)) road(paths.road, way);
  const ends = [endLanes(frame.building, -1), endLanes(frame.building, 1)];
  draft.buildings.forEach((pose, building) => {
    for (const { innerZ, lane } of ends) {
      const own = lane.map(([x, z]) => [worldX(pose, x, z), worldZ(pose, x, z)] as const);
      for (const way of [courtWay(pose, innerZ, { xs, zs }), own])
        road(paths['service-road'], way, leadsTo('building', building));
    }
  });
  const office = groundOf(campus.site, 'office');
  if (office !== undefined)
    road(paths['service-road'], officeWay(office, gateStretches(campus.site), zs), leadsTo('office', 0));
  placeYardRoads(draft, { xs, zs });
}

/** The outermost roads as one loop, while all of them are there; all others straight. */
function placeGrid({ frame, paths, campus }: PlanDraft): void {
  const { corridorX: xs, corridorZ: zs } = frame;
  const [west = 0, east = 0, north = 0, south = 0] = [xs[0], xs.at(-1), zs[0], zs.at(-1)];
  const whole = xs.length === frame.columns + 1 && zs.length === frame.rows + 1;
  if (whole)
    road(paths.road, [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
      [west, north],
    ]);
  for (const { drawn, rect } of campus.site.corridors) {
    const { x0, z0, x1, z1 } = rect;
    const ofLoop = whole && !drawn && (x0 === x1 ? x0 === west || x0 === east : z0 === north || z0 === south);
    if (ofLoop || (x0 === x1 && z0 === z1)) continue;
    road(paths.road, [
      [x0, z0],
      [x1, z1],
    ]);
  }
}

/** Middles of the roads of the grid that run north–south, and of those that run east–west. */
interface RoadLines {
  readonly xs: readonly number[];
  readonly zs: readonly number[];
}

function nearestTo(at: number, places: readonly number[]): number {
  return places.reduce(
    (near, each) => (Math.abs(each - at) < Math.abs(near - at) ? each : near),
    places[0] ?? at,
  );
}

/** Along the car park of the office, from the nearest road to a gate that leads past it; from the nearest east–west road where none does. */
function officeWay({ x0, x1, z1 }: Rect, gateRoads: readonly Stretch[], zs: readonly number[]): Way {
  const z = z1 - OFFICE_ROAD_M;
  const middle = (x0 + x1) / 2;
  const past = gateRoads.flatMap(([[ax, az], [bx, bz]]) => (ax === bx && az > z !== bz > z ? [ax] : []));
  if (past.length > 0) {
    const nearest = nearestTo(middle, past);
    return [
      [nearest, z],
      [nearest > x1 ? x0 : x1, z],
    ];
  }
  const roadZ = nearestTo(z, zs);
  return [
    [middle, roadZ],
    [middle, z],
  ];
}

/** From a road into one of a building's courts: by the road nearest to it, on that side of the building if it has one. */
function courtWay(pose: Pose, courtZ: number, { xs, zs }: RoadLines): Way {
  const [x, z] = [worldX(pose, 0, courtZ), worldZ(pose, 0, courtZ)];
  const beyond = z < pose.z ? zs.findLast((each) => each <= z) : zs.find((each) => each >= z);
  const roadZ = beyond ?? nearestTo(z, zs);
  const [west, east] = [xs[0] ?? x, xs.at(-1) ?? x];
  return [
    [Math.min(east, Math.max(west, x)), roadZ],
    [x, roadZ],
    [x, z],
  ];
}

/** Ground of the switchyard and of the plant beside it. */
function powerGround(site: Site): Rect | undefined {
  const grounds = (['switchyard', 'gas', 'battery', 'standby'] as const).flatMap(
    (kind) => groundOf(site, kind) ?? [],
  );
  if (grounds.length === 0) return undefined;
  return {
    x0: Math.min(...grounds.map(({ x0 }) => x0)),
    z0: Math.min(...grounds.map(({ z0 }) => z0)),
    x1: Math.max(...grounds.map(({ x1 }) => x1)),
    z1: Math.max(...grounds.map(({ z1 }) => z1)),
  };
}

/** The road along the power yard and the way to the reactor island. */
function placeYardRoads({ campus, frame, paths }: PlanDraft, { xs, zs }: RoadLines): void {
  const { site } = campus;
  const yardRoad = (way: Way): void => road(paths['service-road'], way, leadsTo('switchyard', 0));
  const islandRoad = (way: Way): void => road(paths['service-road'], way, leadsTo('reactor', 0));
  const [west, north] = [xs[0] ?? 0, zs[0] ?? 0];
  const yardX = frame.field.x0 - YARD_ROAD_M;
  const rect = powerGround(site);
  const switchyard = groundOf(site, 'switchyard');
  if (rect === undefined || switchyard === undefined) return;
  const middle = zs[Math.floor(zs.length / 2)] ?? 0;
  const from = Math.min(rect.z0, middle);
  const to = Math.max(rect.z1, middle);
  yardRoad([
    [yardX, from],
    [yardX, to],
  ]);
  yardRoad([
    [west, middle],
    [yardX, middle],
  ]);
  for (const z of [switchyard.z0 - BESIDE_SWITCHYARD_M, switchyard.z1 + BESIDE_SWITCHYARD_M]) {
    yardRoad([
      [yardX, z],
      [rect.x0, z],
    ]);
  }
  const island = groundOf(site, 'reactors');
  if (island === undefined) return;
  const gate = Math.min(Math.max(west, island.x0 + ISLAND_GATE_M), island.x1 - ISLAND_GATE_M);
  islandRoad([
    [west, north],
    [west, island.z1 + BESIDE_ISLAND_M],
    [gate, island.z1 + BESIDE_ISLAND_M],
  ]);
  islandRoad([
    [island.x0, island.z1 + BESIDE_ISLAND_M],
    [island.x1, island.z1 + BESIDE_ISLAND_M],
  ]);
}
