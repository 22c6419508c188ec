import { landNeeded } from '../model/layout/rules/land-needed.ts';
import { readBoundary } from '../params/boundary.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { BOUNDARY_ID, type Corner, foldSiteEdits } from '../params/site-edits.ts';
import type { CampusStore } from './campus-store.ts';

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

/** The smallest rectangle around all parts with their set-back, reactors with their stand-off: a boundary to begin with. */
export function boundaryAround(campus: CampusStore): readonly Corner[] {
  const { plan } = campus.getState().run;
  if (plan === null) return [];
  const { x0, z0, x1, z1 } = landNeeded(plan.campus.site, plan.campus).rect;
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}
