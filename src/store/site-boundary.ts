import { landNeeded } from '../model/layout/rules/land-needed.ts';
import { readBoundary } from '../params/boundary.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { inLineWith } from '../params/road-course.ts';
import { BOUNDARY_ID, type Corner, foldSiteEdits } from '../params/site-edits.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';
import { addRoad } from './site-ways.ts';

const NO_LAND = 'It bounds no land';

/** The boundary that was drawn; none where the land is that of the default site. */
export function drawnBoundary(campus: CampusStore): readonly Corner[] {
  return campus.getState().params.siteEdits.find((edit) => edit.op === 'boundary')?.points ?? [];
}

/** Sets the boundary of the land, or takes it away: as one step of the history. What is wrong with it is told, by name. */
export function setBoundary(campus: CampusStore, points: unknown): readonly ParamProblem[] {
  const { siteEdits } = campus.getState().params;
  if (points === null) {
    const rest = siteEdits.filter(({ id }) => id !== BOUNDARY_ID);
    if (rest.length < siteEdits.length) campus.actions.setSiteEdits(rest, 'Forget the boundary');
    return [];
  }
  const read = readBoundary(points);
  if ('problem' in read) return [{ where: BOUNDARY_ID, message: read.problem }];
  const edits = foldSiteEdits([...siteEdits, { op: 'boundary', id: BOUNDARY_ID, points: read.points }]);
  campus.actions.setSiteEdits(edits, 'Draw the boundary');
  return [];
}

/** The smallest rectangle around all parts with their set-back: a boundary to begin with. */
export function boundaryAround(campus: CampusStore): readonly Corner[] {
  const { plan } = campus.getState().run;
  if (plan === null) return [];
  const { x0, z0, x1, z1 } = landNeeded(plan.campus.site).rect;
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}

/** Begins to draw a boundary or a road corner by corner, or stops it. */
export function drawBoundary(
  campus: CampusStore,
  on: boolean,
  draws: 'boundary' | 'road' = 'boundary',
): void {
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, draws, corners: on ? [] : null });
}

/** Where a corner comes to lie: a road leads on straight, east–west or north–south. */
function cornerFor(campus: CampusStore, corner: Corner): Corner {
  const { draws, corners } = campus.getState().session.siteShaping ?? NOTHING_CHOSEN;
  const last = corners?.at(-1);
  return draws === 'road' && last !== undefined ? inLineWith(last, corner) : corner;
}

function cornersOf(campus: CampusStore): readonly Corner[] | null {
  return campus.getState().session.siteShaping?.corners ?? null;
}

/** Of the boundary or road that is being drawn. */
function setCorners(campus: CampusStore, corners: readonly Corner[]): void {
  const { draws } = campus.getState().session.siteShaping ?? NOTHING_CHOSEN;
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, draws, corners });
}

/** Sets the next corner of the boundary that is being drawn, unless it stands where the last one does. */
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

/** Takes the last corner away. False where there is none. */
export function dropCorner(campus: CampusStore): boolean {
  const corners = cornersOf(campus);
  if (corners === null || corners.length === 0) return false;
  setCorners(campus, corners.slice(0, -1));
  return true;
}

/** Joins the last corner of a boundary to the first, or ends a road there. What is none is told, and stays to be mended. */
export function closeBoundary(campus: CampusStore): void {
  const corners = cornersOf(campus);
  if (corners === null) return;
  const isRoad = campus.getState().session.siteShaping?.draws === 'road';
  const problems = isRoad ? addRoad(campus, corners) : setBoundary(campus, corners);
  if (problems.length === 0) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  else campus.actions.notify({ tone: 'warning', title: isRoad ? 'It is no road' : NO_LAND, problems });
}
