import { DETAIL_SPACING, MOST_STREET_LAMPS } from '../catalogue/detail-spacing.ts';
import { ROUTE_SPACING } from '../catalogue/route-spacing.ts';
import { awayFromM, holds } from '../model/layout/rules/inside-boundary.ts';
import { slotU, slotV } from '../model/layout/site/design-hall.ts';
import { endsOf, fenceSides, placeAlong, roundOf, type Stretch } from '../model/layout/site/fence-sides.ts';
import { fenceCorners, gateStretches } from '../model/layout/site/site-gates.ts';
import { groundOf, NORTHWARD, worldX, worldZ } from '../model/layout/site/site-pose.ts';
import { ROAD_HALF_M } from '../model/layout/site/site-sizes.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import { placeFence } from './place-fence.ts';
import { placeVehicles } from './place-vehicles.ts';
import type { PlanDraft } from './plan-draft.ts';
import { scatter } from './scatter.ts';

/** Ground on which nothing grows beside the grid's lines, from their circuits outwards. */
const LINE_CLEAR_M = ROUTE_SPACING.gridClearing.value;
const GRID_ASIDE = ROUTE_SPACING.gridAside.value;
const ROAD_CLEAR_M = ROUTE_SPACING.roadClearing.value;
const BELT_TREES = 1100;
const OPEN_TREES = 950;
const OPEN_REACH_M = 2500;
const PEOPLE = 120;
const { personApart, racksAPerson } = DETAIL_SPACING;
const STREET_LAMP_ASIDE_M = DETAIL_SPACING.streetLampAside.value;
const STREET_LAMP_PITCH_M = DETAIL_SPACING.streetLampPitch.value;
const LEAST_APART_M2 = personApart.value ** 2;

/** Trees, vehicles, people, lamps and the fence: the same for the same campus, always. */
export function placeProps(draft: PlanDraft): void {
  placeFence(draft);
  placeTrees(draft);
  placeVehicles(draft);
  placePeople(draft);
  placeLamps(draft);
}

/** Ground that the overhead lines from the west need clear: so far east, and to either side. */
interface LineWay {
  readonly x1: number;
  readonly halfZ: number;
  /** Roads to the gates, and those that were drawn: they may lead off the land. */
  readonly roads: readonly Stretch[];
}

function lineWayOf({ campus, frame }: PlanDraft): LineWay {
  const yard = groundOf(campus.site, 'switchyard') ?? frame.power.switchyard;
  const { boundary, corridors } = campus.site;
  // Those of the grid end before the fence unless a boundary was drawn across them.
  const leading = corridors.filter(({ drawn }) => drawn || boundary !== undefined);
  const roads = [...gateStretches(campus.site), ...leading.map(({ rect }) => endsOf(rect))];
  return { roads, x1: yard.x1, halfZ: (yard.z1 - yard.z0) * GRID_ASIDE + LINE_CLEAR_M };
}

/** True where roads or the overhead lines from the west need clear ground. */
function isWay({ x1, halfZ, roads }: LineWay, x: number, z: number): boolean {
  return isBeside(roads, x, z, ROAD_CLEAR_M) || (x < x1 && Math.abs(z) < halfZ);
}

/** Whether a place lies on one of these stretches without width, or nearer to it than so. */
function isBeside(stretches: readonly Stretch[], x: number, z: number, byM: number): boolean {
  return stretches.some((stretch) => {
    const [[ax, az], [bx, bz]] = stretch;
    // Most places lie far from most stretches.
    if (x <= Math.min(ax, bx) - byM || x >= Math.max(ax, bx) + byM) return false;
    if (z <= Math.min(az, bz) - byM || z >= Math.max(az, bz) + byM) return false;
    return ax === bx || az === bz || awayFromM([x, z], stretch) < byM;
  });
}

function isBuiltOn(draft: PlanDraft, x: number, z: number, margin: number): boolean {
  const { built } = draft.frame;
  return x > built.x0 - margin && x < built.x1 + margin && z > built.z0 - margin && z < built.z1 + margin;
}

/** What does not depend on the campus of the trees along the fence, six a tree: they are the same in every plan. */
const TREE_NUMBERS = 6;
const belt = scatterings(BELT_TREES, (index) => [
  (index + 0.8 * scatter(index, 1)) / BELT_TREES,
  8 + 46 * scatter(index, 2) ** 1.4,
  0,
  0,
  ...treeShape(index),
]);
/** Copses: trees gather around a few hundred seeds instead of a uniform sprinkle. */
const copses = scatterings(OPEN_TREES, (index) => {
  const seed = Math.floor(index / 6);
  return [
    2 * scatter(seed, 11) - 1,
    (scatter(index, 12) - 0.5) * 120,
    2 * scatter(seed, 13) - 1,
    (scatter(index, 14) - 0.5) * 120,
    ...treeShape(index + BELT_TREES),
  ];
});

function treeShape(index: number): readonly [yaw: number, scale: number] {
  return [scatter(index, 3) * 2 * Math.PI, 0.6 + 0.9 * scatter(index, 4)];
}

/** Numbers of `count` trees, told when they are first asked for: opening a page waits for none. */
function scatterings(count: number, of: (index: number) => readonly number[]): () => Float64Array {
  let told: Float64Array | undefined;
  return () => {
    if (told === undefined) {
      told = new Float64Array(count * TREE_NUMBERS);
      for (let index = 0; index < count; index += 1) told.set(of(index), index * TREE_NUMBERS);
    }
    return told;
  };
}

function placeTrees(draft: PlanDraft): void {
  const { centerX, centerZ, halfWidthM, halfDepthM } = draft.frame;
  const { tree } = draft.props;
  const way = lineWayOf(draft);
  placeBelt(draft, way);
  const open = copses();
  const reachX = halfWidthM + OPEN_REACH_M;
  const reachZ = halfDepthM + OPEN_REACH_M;
  for (let at = 0; at < open.length; at += TREE_NUMBERS) {
    const x = centerX + (open[at] ?? 0) * reachX + (open[at + 1] ?? 0);
    const z = centerZ + (open[at + 2] ?? 0) * reachZ + (open[at + 3] ?? 0);
    if (isBuiltOn(draft, x, z, 40)) continue;
    if (!isWay(way, x, z)) tree.add(x, 0, z, open[at + 4] ?? 0, open[at + 5] ?? 0);
  }
}

/** Trees outside the fence, wherever it runs. */
function placeBelt(draft: PlanDraft, way: LineWay): void {
  const { site } = draft.campus;
  const corners = fenceCorners(site);
  const sides = fenceSides(corners);
  const round = roundOf(corners);
  const aroundM = sides.reduce((sum, { lengthM }) => sum + lengthM, 0);
  const along = belt();
  let [number, beforeM] = [0, 0];
  for (let at = 0; at < along.length; at += TREE_NUMBERS) {
    const alongM = (along[at] ?? 0) * aroundM;
    for (let side = sides[number]; side && alongM > beforeM + side.lengthM; side = sides[number]) {
      beforeM += side.lengthM;
      number += 1;
    }
    const side = sides[number];
    if (side === undefined) return;
    const [onX, onZ] = placeAlong(side, alongM - beforeM);
    const outM = round * (along[at + 1] ?? 0);
    const [x, z] = [onX + outM * side.alongZ, onZ - outM * side.alongX];
    if (isWay(way, x, z) || isTaken(site, x, z)) continue;
    draft.props.tree.add(x, 0, z, along[at + 4] ?? 0, along[at + 5] ?? 0);
  }
}

/** Whether a place outside one side of the boundary that was drawn lies inside another, or on what stands beyond it. */
function isTaken({ boundary, parcels }: Site, x: number, z: number): boolean {
  if (boundary === undefined) return false;
  return (
    holds(boundary, [x, z]) ||
    parcels.some(
      ({ rect: { x0, x1, z0, z1 } }) =>
        x > x0 - ROAD_CLEAR_M && x < x1 + ROAD_CLEAR_M && z > z0 - ROAD_CLEAR_M && z < z1 + ROAD_CLEAR_M,
    )
  );
}

/** Puts people down, but nobody where another stands already. */
function standApart({ props }: PlanDraft): (x: number, z: number, yaw: number) => boolean {
  const taken: (readonly [number, number])[] = [];
  return (x, z, yaw) => {
    // Squares: a hundred people are held against each other in every plan.
    if (taken.some(([atX, atZ]) => (atX - x) ** 2 + (atZ - z) ** 2 < LEAST_APART_M2)) return false;
    taken.push([x, z]);
    props.person.add(x, 0, z, yaw, 1);
    return true;
  };
}

function placePeople(draft: PlanDraft): void {
  const { frame, things } = draft;
  const { hall, courtInnerZ } = frame.building;
  const halls = Math.max(1, things.hall.count);
  const stand = standApart(draft);
  let wanted = Math.ceil(things.rack.count / racksAPerson.value);
  for (let index = 0; index < PEOPLE; index += 1) {
    const yaw = scatter(index, 31) * 2 * Math.PI;
    if (index % 3 === 0) {
      const building = Math.floor(scatter(index, 32) * things.building.count);
      const side = scatter(index, 33) > 0.5 ? 1 : -1;
      const pose = draft.buildings[building] ?? NORTHWARD;
      const [x, z] = [(scatter(index, 34) - 0.5) * 9, side * (courtInnerZ - 2)];
      stand(worldX(pose, x, z), worldZ(pose, x, z), yaw);
      continue;
    }
    if (wanted === 0) continue;
    // Middle of the cold aisle of a pair of rows.
    const at = Math.floor(scatter(index, 35) * halls);
    const slot = Math.floor(scatter(index, 36) * Math.max(1, hall.rackSlots));
    const even = Math.floor(slot / (2 * hall.abreast)) * 2 * hall.abreast;
    const v = slotV(hall, even) + (hall.coldAisleM + hall.rowDepthM) / 2;
    const u = slotU(hall, slot) + (scatter(index, 37) - 0.5) * hall.rowLengthM * 0.8;
    const { halls: poses } = frame.building;
    const inBuilding = poses[at % poses.length];
    if (!inBuilding) continue;
    const pose = draft.buildings[Math.floor(at / poses.length)] ?? NORTHWARD;
    const [x, z] = [inBuilding.x + inBuilding.su * u, inBuilding.z + inBuilding.sv * v];
    if (stand(worldX(pose, x, z), worldZ(pose, x, z), yaw)) wanted -= 1;
  }
}

/** Along one side of every road, but on no pavement. */
function placeLamps({ campus, props }: PlanDraft): void {
  const roads = campus.site.corridors.map(({ rect }) => endsOf(rect));
  const paved = [...roads, ...gateStretches(campus.site)];
  const length = roads.reduce((sum, [[x0, z0], [x1, z1]]) => sum + x1 - x0 + z1 - z0, 0);
  const spacing = Math.max(STREET_LAMP_PITCH_M, length / MOST_STREET_LAMPS.value);
  for (const [[x0, z0], [x1, z1]] of roads) {
    const alongX = z0 === z1;
    const end = alongX ? x1 : z1;
    for (let at = (alongX ? x0 : z0) + spacing / 2; at < end; at += spacing) {
      const [x, z] = alongX ? [at, z0 - STREET_LAMP_ASIDE_M] : [x0 - STREET_LAMP_ASIDE_M, at];
      if (!isBeside(paved, x, z, ROAD_HALF_M)) props.lamp.add(x, 0, z, alongX ? 0 : Math.PI / 2, 1);
    }
  }
}
