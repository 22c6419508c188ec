import { GRID_M } from '../model/layout/rules/snap-move.ts';
import { inLineWith } from '../params/road-course.ts';
import type { Corner } from '../params/site-edits.ts';
import type { CampusStore } from './campus-store.ts';
import { drawnCorners, NOTHING_CHOSEN } from './nothing-chosen.ts';
import { setBoundary } from './site-boundary.ts';
import { addRoad } from './site-ways.ts';
import type { SiteShaping } from './store-types.ts';

/** Begins to draw a boundary or a road corner by corner, from nothing. */
export function beginDrawing(campus: CampusStore, draws: SiteShaping['draws']): void {
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, draws, corners: [] });
}

/** Leaves what is being drawn undone. */
export function stopDrawing(campus: CampusStore): void {
  campus.actions.setSiteShaping(NOTHING_CHOSEN);
}

/** Whether a boundary or a road is being drawn. */
export function isDrawing(campus: CampusStore): boolean {
  return cornersOf(campus) !== null;
}

function cornersOf(campus: CampusStore): readonly Corner[] | null {
  return drawnCorners(campus.getState());
}

function drawsRoad(campus: CampusStore): boolean {
  return campus.getState().session.siteShaping?.draws === 'road';
}

/** Where a corner comes to lie: a road leads on straight, east–west or north–south. */
function cornerFor(campus: CampusStore, corner: Corner): Corner {
  const last = cornersOf(campus)?.at(-1);
  return drawsRoad(campus) && last !== undefined ? inLineWith(last, corner) : corner;
}

function setCorners(campus: CampusStore, corners: readonly Corner[]): void {
  const { draws } = campus.getState().session.siteShaping ?? NOTHING_CHOSEN;
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, draws, corners });
}

/** Sets the next corner of what is being drawn, unless it stands where the last one does. */
export function addCorner(campus: CampusStore, at: Corner): void {
  const corners = cornersOf(campus);
  const corner = cornerFor(campus, at);
  const [x, z] = corners?.at(-1) ?? [];
  if (corners !== null && (corner[0] !== x || corner[1] !== z)) setCorners(campus, [...corners, corner]);
}

/** Where a press would set the next corner; null once the pointer has left the ground. */
export function aimCorner(campus: CampusStore, at: Corner | null): void {
  const { siteShaping } = campus.getState().session;
  const aim = at && cornerFor(campus, at);
  if (siteShaping?.corners == null) return;
  const [x, z] = siteShaping.aim ?? [];
  if (aim?.[0] !== x || aim?.[1] !== z) campus.actions.setSiteShaping({ ...siteShaping, aim });
}

/** Moves the place of the next corner by keys: from the last corner, or from the middle of the view. A road turns off where it is moved across its way. */
export function stepAim(campus: CampusStore, dx: number, dz: number): void {
  const { siteShaping } = campus.getState().session;
  const last = siteShaping?.corners?.at(-1);
  const [x, z] = siteShaping?.aim ?? last ?? middleOfView(campus);
  const across = last !== undefined && (dx === 0 ? x !== last[0] : z !== last[1]);
  const from = drawsRoad(campus) && across ? last : ([x, z] as const);
  aimCorner(campus, [from[0] + dx, from[1] + dz]);
}

/** Sets the next corner where it is aimed at: in the middle of the view where nobody has aimed yet. */
export function setAimedCorner(campus: CampusStore): void {
  const { aim, corners } = campus.getState().session.siteShaping ?? NOTHING_CHOSEN;
  addCorner(campus, aim ?? corners?.at(-1) ?? middleOfView(campus));
}

function middleOfView(campus: CampusStore): Corner {
  const [x = 0, , z = 0] = campus.getState().session.trail.now?.target ?? [];
  return [Math.round(x / GRID_M) * GRID_M, Math.round(z / GRID_M) * GRID_M];
}

/** Takes the last corner away. False where there is none. */
export function dropCorner(campus: CampusStore): boolean {
  const corners = cornersOf(campus);
  if (corners === null || corners.length === 0) return false;
  setCorners(campus, corners.slice(0, -1));
  return true;
}

/** Joins the last corner of a boundary to the first, or ends a road there. What is none is told, and stays to be mended. */
export function finishDrawing(campus: CampusStore): void {
  const corners = cornersOf(campus);
  if (corners === null) return;
  const isRoad = drawsRoad(campus);
  const problems = isRoad ? addRoad(campus, corners) : setBoundary(campus, corners);
  if (problems.length === 0) stopDrawing(campus);
  else
    campus.actions.notify({
      tone: 'warning',
      title: isRoad ? 'It is no road' : 'It bounds no land',
      problems,
    });
}
