import { landNeeded } from '../model/layout/rules/land-needed.ts';
import { readBoundary } from '../params/boundary.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { BOUNDARY_ID, type Corner, foldSiteEdits } from '../params/site-edits.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';

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

/** Begins to draw a boundary corner by corner, or stops it. */
export function drawBoundary(campus: CampusStore, on: boolean): void {
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, corners: on ? [] : null });
}

function cornersOf(campus: CampusStore): readonly Corner[] | null {
  return campus.getState().session.siteShaping?.corners ?? null;
}

/** Sets the next corner of the boundary that is being drawn, unless it stands where the last one does. */
export function addCorner(campus: CampusStore, corner: Corner): void {
  const corners = cornersOf(campus);
  const [x, z] = corners?.at(-1) ?? [];
  if (corners !== null && (corner[0] !== x || corner[1] !== z))
    campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, corners: [...corners, corner] });
}

/** Where a press would set the next corner; null once the pointer has left the ground. */
export function aimCorner(campus: CampusStore, aim: Corner | null): void {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.corners == null) return;
  const [x, z] = siteShaping.aim ?? [];
  if (aim?.[0] !== x || aim?.[1] !== z) campus.actions.setSiteShaping({ ...siteShaping, aim });
}

/** Takes the last corner away. False where there is none. */
export function dropCorner(campus: CampusStore): boolean {
  const corners = cornersOf(campus);
  if (corners === null || corners.length === 0) return false;
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, corners: corners.slice(0, -1) });
  return true;
}

/** Joins the last corner to the first. What bounds no land is told, and stays to be mended. */
export function closeBoundary(campus: CampusStore): void {
  const corners = cornersOf(campus);
  if (corners === null) return;
  const problems = setBoundary(campus, corners);
  if (problems.length === 0) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  else campus.actions.notify({ tone: 'warning', title: NO_LAND, problems });
}
