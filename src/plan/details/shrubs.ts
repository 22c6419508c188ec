import { DETAIL_SPACING, MOST_SHRUB_PLACES, SCRUB_SHARE } from '../../catalogue/detail-spacing.ts';
import { smoothstep } from '../../units/easing.ts';
import { IN_TRENCHES, type PathKind, type Plan, type PropBlock, type ThingKind } from '../plan-types.ts';
import { scatter } from '../scatter.ts';
import { type GroundBounds, grow, standingBoundsOf } from './ground-bounds.ts';
import { islandRingsOf } from './reactor-details.ts';
import { earthworksKeyOf, earthworksOf } from './storm-basin.ts';

/** Low growth where it stands: x, y, z, yaw, scale, five a shrub. */
export type Shrubs = Omit<PropBlock, 'kind'>;

const CLEAR_M = DETAIL_SPACING.shrubClear.value;
const REACH_M = DETAIL_SPACING.shrubReach.value;
/** What covers ground of its own beside the graded pads. */
const BESIDE_PADS: readonly ThingKind[] = ['solar-block'];
/** What lies in or on the ground from place to place. */
const ON_GROUND: readonly PathKind[] = ['road', 'service-road', 'fibre-duct', ...IN_TRENCHES];
/** Shrubs gather in patches of so many places across. */
const PATCH = 7;
/** Growth of the thickest patch, of the mean one. */
const THICKEST = 2;

/** Places for shrubs, as a grid: what is built takes cells of it. */
interface PlaceGrid {
  readonly pitchM: number;
  /** First cell, counted from the origin: the same place is the same cell whatever else is built. */
  readonly firstX: number;
  readonly firstZ: number;
  readonly columns: number;
  readonly rows: number;
  readonly taken: Uint8Array;
}

function gridOver([x0, z0, x1, z1]: GroundBounds): PlaceGrid {
  const areaM2 = (x1 - x0) * (z1 - z0);
  const pitchM = Math.max(DETAIL_SPACING.shrubPitch.value, Math.sqrt(areaM2 / MOST_SHRUB_PLACES.value));
  const [firstX, firstZ] = [Math.floor(x0 / pitchM), Math.floor(z0 / pitchM)];
  const columns = Math.ceil(x1 / pitchM) - firstX;
  const rows = Math.ceil(z1 / pitchM) - firstZ;
  return { pitchM, firstX, firstZ, columns, rows, taken: new Uint8Array(columns * rows) };
}

/** Takes every cell that a rectangle reaches into. */
function take(grid: PlaceGrid, [x0, z0, x1, z1]: GroundBounds): void {
  const { pitchM, firstX, firstZ, columns, rows, taken } = grid;
  const fromColumn = Math.max(0, Math.floor(x0 / pitchM) - firstX);
  const toColumn = Math.min(columns - 1, Math.floor(x1 / pitchM) - firstX);
  const toRow = Math.min(rows - 1, Math.floor(z1 / pitchM) - firstZ);
  for (let row = Math.max(0, Math.floor(z0 / pitchM) - firstZ); row <= toRow; row += 1) {
    if (fromColumn <= toColumn) taken.fill(1, row * columns + fromColumn, row * columns + toColumn + 1);
  }
}

/** Takes what a run covers, in pieces no longer than a cell: most runs are straight, those along slanted fences lean. */
function takeRuns(grid: PlaceGrid, { paths }: Plan, kind: PathKind): void {
  const { points, start, radiusM, count } = paths[kind];
  for (let run = 0; run < count; run += 1) {
    const aside = (radiusM[run] ?? 0) + CLEAR_M;
    for (let point = start[run] ?? 0; point + 1 < (start[run + 1] ?? 0); point += 1) {
      const [ax, az] = [points[3 * point] ?? 0, points[3 * point + 2] ?? 0];
      const [bx, bz] = [points[3 * point + 3] ?? 0, points[3 * point + 5] ?? 0];
      const pieces = Math.max(1, Math.ceil(Math.hypot(bx - ax, bz - az) / grid.pitchM));
      for (let piece = 0; piece <= pieces; piece += 1) {
        const x = ax + ((bx - ax) * piece) / pieces;
        const z = az + ((bz - az) * piece) / pieces;
        take(grid, [x - aside, z - aside, x + aside, z + aside]);
      }
    }
  }
}

function takeAll(grid: PlaceGrid, plan: Plan): void {
  const { pads, basin } = earthworksOf(plan);
  for (const pad of pads) take(grid, grow(pad, CLEAR_M));
  if (basin !== null) take(grid, grow(basin, DETAIL_SPACING.basinTree.value));
  // A protected area is kept bare up to the road around its double fence.
  const island = islandRingsOf(plan.things);
  if (island !== null) take(grid, grow(island.outerRoad, CLEAR_M));
  for (const kind of BESIDE_PADS)
    for (const bounds of standingBoundsOf(plan.things[kind])) take(grid, grow(bounds, CLEAR_M));
  for (const kind of ON_GROUND) takeRuns(grid, plan, kind);
  const { pose, count } = plan.props.fence;
  for (let panel = 0; panel < count; panel += 1) {
    const [x = 0, , z = 0, yaw = 0, lengthM = 0] = pose.subarray(5 * panel, 5 * panel + 5);
    const [halfX, halfZ] = [Math.abs(Math.cos(yaw)) * lengthM, Math.abs(Math.sin(yaw)) * lengthM];
    take(grid, grow([x - halfX / 2, z - halfZ / 2, x + halfX / 2, z + halfZ / 2], CLEAR_M));
  }
}

/** A number of a cell, whatever the grid begins with. */
const seedOf = (x: number, z: number): number => Math.imul(x, 73_856_093) ^ Math.imul(z, 19_349_663);

/** How thick the growth of a patch is, and of the one east of it, so far on the way from one to the other. */
function thicknessBetween(patchX: number, patchZ: number, way: number): number {
  const own = scatter(seedOf(patchX, patchZ), 61);
  return own + (scatter(seedOf(patchX + 1, patchZ), 61) - own) * way;
}

/** How thick the growth is around a cell, up to `THICKEST`, 1 in the mean: patches run into each other. */
function thicknessAt(x: number, z: number): number {
  const patchX = Math.floor(x / PATCH);
  const patchZ = Math.floor(z / PATCH);
  const way = smoothstep(x / PATCH - patchX);
  const north = thicknessBetween(patchX, patchZ, way);
  const south = thicknessBetween(patchX, patchZ + 1, way);
  return THICKEST * (north + (south - north) * smoothstep(z / PATCH - patchZ));
}

/** 1 among what is built, less and less out to where no shrub is set any more. */
function nearness([x0, z0, x1, z1]: GroundBounds, x: number, z: number): number {
  const away = Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, z0 - z, z - z1)) / REACH_M;
  return Math.max(0, 1 - away * away);
}

/**
 * Shrubs on the open ground of a campus and around it: patches as thick as the kind of country has them, none on graded pads,
 * roads, trenches, fences, panels of solar blocks, or in the storm-water basin. The same for the same campus, always.
 */
export function shrubsOf(plan: Plan): Shrubs {
  const built = plan.site.builtBounds;
  const grid = gridOver(grow(built, REACH_M));
  takeAll(grid, plan);
  const share = SCRUB_SHARE[plan.site.terrain].value;
  const pose: number[] = [];
  for (let cell = 0; cell < grid.taken.length; cell += 1) {
    if (grid.taken[cell] === 1) continue;
    const column = grid.firstX + (cell % grid.columns);
    const row = grid.firstZ + Math.floor(cell / grid.columns);
    const seed = seedOf(column, row);
    const chance = scatter(seed, 64) / share;
    // Most places need not ask how thick it is.
    if (chance > THICKEST ** 2) continue;
    const x = (column + scatter(seed, 62)) * grid.pitchM;
    const z = (row + scatter(seed, 63)) * grid.pitchM;
    if (chance > thicknessAt(column, row) ** 2 * nearness(built, x, z)) continue;
    pose.push(x, 0, z, 2 * Math.PI * scatter(seed, 65), 0.45 + 0.9 * scatter(seed, 66) ** 2);
  }
  return { count: pose.length / 5, pose: Float32Array.from(pose), geometryKey: shrubsKeyOf(plan) };
}

/** Equal keys: equal ground that is free, in the same kind of country. */
function shrubsKeyOf(plan: Plan): string {
  const { things, paths, props, site } = plan;
  const runs = ON_GROUND.map((kind) => `${paths[kind].geometryKey} ${paths[kind].radiusKey}`);
  const beside = BESIDE_PADS.map((kind) => things[kind].geometryKey);
  return [
    earthworksKeyOf(plan),
    ...runs,
    ...beside,
    props.fence.geometryKey,
    site.terrain,
    site.builtBounds,
  ].join();
}

/** As `shrubsOf`, set anew only where the free ground is another: a new state moves none. */
export function createShrubs(): (plan: Plan) => Shrubs {
  let known: Shrubs | null = null;
  return (plan) => {
    if (known?.geometryKey !== shrubsKeyOf(plan)) known = shrubsOf(plan);
    return known;
  };
}
