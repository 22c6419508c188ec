import { partsAlong } from '../model/layout/rules/check-move.ts';
import { wayToFreeGround } from '../model/layout/rules/free-ground.ts';
import { poseOf } from '../model/layout/site/site-pose.ts';
import type { Parcel, Site } from '../model/layout/site/site-types.ts';
import { countBuildings, nextAdded } from '../params/count-buildings.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { type AddEdit, foldSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import { isWayId } from '../params/site-ways.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';
import { editedLabel, partLabel, partsLabel } from './part-label.ts';
import { removeWay } from './site-ways.ts';

/** What came of taking away or adding parts: nothing against it, or why not, by part. */
export type Counted = readonly ParamProblem[];

function buildingsOf({ parcels }: Site, ids: readonly string[]): readonly Parcel[] {
  return parcels.filter(({ id, kind }) => kind === 'building' && ids.includes(id));
}

function problem(id: string, message: string): ParamProblem {
  return { where: id, message };
}

/**
 * Edits in place of those there are, as one step, and the number of buildings along with them; refused, by name, where a
 * campus cannot have so many. Rule LAY-26.
 */
export function changeSite(campus: CampusStore, edits: readonly SiteEdit[], label: string): Counted {
  const { values, siteEdits } = campus.getState().params;
  const counted = countBuildings(values, siteEdits, edits);
  if ('problem' in counted)
    return [problem('layout.buildingCount', `Nothing is changed: ${counted.problem}`)];
  campus.actions.setSiteEdits(edits, label);
  return [];
}

/**
 * Takes a gate or a road away; or buildings, and the site office: the campus has so many buildings fewer, whose halls are left to the rest, and the
 * places stay open. What the campus is sized with stays, and is told. Rule LAY-26.
 */
export function removeParts(campus: CampusStore, ids: readonly string[]): Counted {
  const { run, params, session } = campus.getState();
  if (run.plan === null) return [problem('site', 'There is no campus yet')];
  const { site } = run.plan.campus;
  const way = ids.find(isWayId);
  if (way !== undefined) return removeWay(campus, way);
  const buildings = buildingsOf(site, ids);
  const along = buildings.flatMap(({ id }) => partsAlong(site, id).slice(1));
  const gone = [
    ...buildings,
    ...site.parcels.filter(({ id, kind }) => kind === 'office' && ids.includes(id)),
  ];
  const going = new Set([...gone, ...along].map(({ id }) => id));
  const problems = ids
    .filter((id) => !going.has(id))
    .map((id) =>
      problem(
        id,
        `${partLabel(id)} stays: the campus is sized with what stands on it. Take its units off the plant first`,
      ),
    );
  if (gone.length === 0) return problems;
  const dropped = new Set(along.map(({ editId }) => editId));
  const edits = foldSiteEdits([
    ...params.siteEdits.filter(({ id }) => !dropped.has(id)),
    ...gone.map(({ editId }): SiteEdit => ({ op: 'remove', id: editId })),
  ]);
  const refused = changeSite(campus, edits, `Remove ${partsLabel(gone.map(({ id }) => id))}`);
  if (refused.length === 0 && session.siteShaping !== null) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  return [...problems, ...refused];
}

/**
 * So many buildings more as are chosen, as they are turned, beside them: the same halls are spread over more buildings. Yards
 * are not copied: their units follow from the campus. Rule LAY-26.
 */
export function copyParts(campus: CampusStore, ids: readonly string[]): Counted {
  const { run, params, session } = campus.getState();
  if (run.plan === null) return [problem('site', 'There is no campus yet')];
  const { site } = run.plan.campus;
  const buildings = buildingsOf(site, ids);
  const [first] = buildings;
  if (first === undefined)
    return [
      problem(
        'site',
        'Only buildings are copied: gates and roads are added, units in yards follow from what the campus needs',
      ),
    ];
  const ground = buildings.flatMap(({ id }) => partsAlong(site, id).map(({ rect }) => rect));
  const way = wayToFreeGround(site, ground);
  if (way === null) return [problem(first.id, 'There is no free ground near; move something away first')];
  const added: AddEdit[] = [];
  for (const building of buildings) {
    const { x, z, quarterTurns } = poseOf(building);
    const id = nextAdded([...params.siteEdits, ...added]);
    added.push({ op: 'add', id, x: x + way.dx, z: z + way.dz, quarterTurns });
  }
  const label = `Copy ${partsLabel(buildings.map(({ id }) => id))}`;
  const refused = changeSite(campus, foldSiteEdits([...params.siteEdits, ...added]), label);
  if (refused.length > 0 || session.siteShaping === null) return refused;
  // Buildings that were added are counted after all others; they are chosen once the campus has them.
  const count = site.parcels.filter(({ kind }) => kind === 'building').length;
  const partIds = added.map((_, at) => `building-${count + at}`);
  campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, partIds });
  return [];
}

/** One building more, beside the last one. */
export function addBuilding(campus: CampusStore): Counted {
  const last = campus.getState().run.plan?.campus.site.parcels.findLast(({ kind }) => kind === 'building');
  return copyParts(campus, last === undefined ? [] : [last.id]);
}

/** Puts back what one edit names: where the default has it; what was taken away comes back, what was added goes. */
export function putBack(campus: CampusStore, editId: string): Counted {
  const { params, run } = campus.getState();
  const site = run.plan?.campus.site;
  if (site === undefined) return [problem('site', 'There is no campus yet')];
  const building = site.parcels.find((parcel) => parcel.editId === editId);
  const added = params.siteEdits.some(({ op, id }) => op === 'add' && id === editId);
  const yards = added && building ? partsAlong(site, building.id).map((part) => part.editId) : [];
  const rest = params.siteEdits.filter(({ id }) => id !== editId && !yards.includes(id));
  return changeSite(campus, rest, `Put back ${editedLabel(site, editId)}`);
}
