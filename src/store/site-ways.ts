import { widened } from '../model/layout/rules/clear-ground.ts';
import { SAME_M } from '../model/layout/rules/pair-rules.ts';
import { reportWays } from '../model/layout/rules/report-site.ts';
import { GRID_M } from '../model/layout/rules/snap-move.ts';
import { editWays } from '../model/layout/site/edit-ways.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import { fenceCorners, type Gate, gatesOf, onFence } from '../model/layout/site/site-gates.ts';
import { ROAD_HALF_M } from '../model/layout/site/site-sizes.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import { nextOf } from '../params/count-buildings.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { readRoad } from '../params/road-course.ts';
import { type Corner, foldSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import { isRoadMore, isWayId } from '../params/site-ways.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';
import { partLabel, withPartLabels } from './part-label.ts';
import { findingsBeyond, standingOf } from './site-marks.ts';
import type { SiteShaping } from './store-types.ts';

/** A gate is taken hold of within this of its middle, metres. */
const GATE_REACH_M = 18;

interface Way {
  readonly dx: number;
  readonly dz: number;
}

function siteOf(campus: CampusStore): Site | null {
  return campus.getState().run.plan?.campus.site ?? null;
}

/** All gates and roads of a site by their names, each once. */
export function wayIds(site: Site): readonly string[] {
  return [...new Set([...site.gates, ...site.corridors].map(({ id }) => id))];
}

/** The gate or road at a place on the ground; null where there is none. */
export function wayAt(site: Site, x: number, z: number): string | null {
  const gate = gatesOf(site).find((each) => Math.hypot(each.x - x, each.z - z) <= GATE_REACH_M);
  if (gate !== undefined) return gate.id;
  const on = ({ rect }: { readonly rect: Rect }): boolean => holds(widened(rect, ROAD_HALF_M), x, z);
  // What was drawn lies over what was there.
  return site.corridors.findLast(on)?.id ?? null;
}

function holds({ x0, z0, x1, z1 }: Rect, x: number, z: number): boolean {
  return x >= x0 && x <= x1 && z >= z0 && z <= z1;
}

/** The ground that a gate or a road takes. */
function rectsOf(site: Site, id: string): readonly Rect[] {
  const gate = gatesOf(site).find((each) => each.id === id);
  if (gate !== undefined) return [widened({ x0: gate.x, z0: gate.z, x1: gate.x, z1: gate.z }, GATE_REACH_M)];
  return site.corridors.filter((road) => road.id === id).map(({ rect }) => widened(rect, ROAD_HALF_M));
}

/** What moving one gate or road is as an edit: a gate comes to the nearest place of the fence. */
function movedBy(site: Site, id: string, { dx, dz }: Way): SiteEdit {
  const gate = gatesOf(site).find((each) => each.id === id);
  if (gate === undefined) return { op: 'move', id, ...acrossOnly(id, { dx, dz }) };
  const to = onFence(fenceCorners(site), gate.x + dx, gate.z + dz);
  return { op: 'move', id, dx: to.x - gate.x, dz: to.z - gate.z };
}

/** A road of the grid is moved across the way it runs; any other both ways. */
function acrossOnly(id: string, { dx, dz }: Way): Way {
  if (isRoadMore(id)) return { dx, dz };
  return id.startsWith('road-x') ? { dx, dz: 0 } : { dx: 0, dz };
}

/** Shows a gate or road, chosen or held so far from where it is. */
function show(campus: CampusStore, id: string, edit: SiteEdit | null): void {
  const { run, params } = campus.getState();
  if (run.plan === null) return;
  const { site } = run.plan.campus;
  const shown = edit === null ? site : editWays(site, [...params.siteEdits, edit]).value;
  const { all, ways } = standingOf(run.plan.campus);
  const now = edit === null ? ways : reportWays(shown);
  const findings = findingsBeyond(now, ways);
  const placing =
    edit?.op === 'move' ? { dx: edit.dx, dz: edit.dz, quarterTurns: 0 } : NOTHING_CHOSEN.placing;
  campus.actions.setSiteShaping({
    ...NOTHING_CHOSEN,
    partIds: [id],
    placing,
    rects: rectsOf(shown, id),
    findings,
    standing: [...findingsBeyond(all, ways), ...findingsBeyond(now, findings)],
    verdict: findings.length > 0 ? 'soft' : 'fine',
    held: edit !== null,
  });
}

/** Chooses a gate or a road: one at a time, and no part along with it. */
export function chooseWay(campus: CampusStore, id: string): void {
  const site = siteOf(campus);
  if (site === null || !wayIds(site).includes(id)) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  else show(campus, id, null);
}

/** Holds the chosen gate or road so far from where it is. @param free snapping to the grid is held off. */
export function dragWay(campus: CampusStore, id: string, way: Way, free: boolean): void {
  const site = siteOf(campus);
  if (site === null) return;
  const on = (metres: number): number => (free ? metres : Math.round(metres / GRID_M) * GRID_M);
  show(campus, id, movedBy(site, id, { dx: on(way.dx), dz: on(way.dz) }));
}

/** Sets down what is held, or moves it at once by key or button; repeated soon it is one step of the history. */
export function moveWay(campus: CampusStore, id: string, way: Way, key: string | null): void {
  const site = siteOf(campus);
  if (site === null) return;
  const edit = movedBy(site, id, way);
  if (edit.op === 'move' && Math.hypot(edit.dx, edit.dz) < SAME_M) chooseWay(campus, id);
  else lay(campus, edit, `Move ${partLabel(id)}`, key);
}

function lay(campus: CampusStore, edit: SiteEdit, label: string, key: string | null): void {
  const { params, session } = campus.getState();
  campus.actions.setSiteEdits(foldSiteEdits([...params.siteEdits, edit]), label, key);
  if (session.siteShaping !== null) {
    const { partIds, rects } = session.siteShaping;
    campus.actions.setSiteShaping({ ...NOTHING_CHOSEN, partIds, rects });
  }
}

/** Takes a gate or a road away; the last of a kind stays, and is told by name. */
export function removeWay(campus: CampusStore, id: string): readonly ParamProblem[] {
  const { params } = campus.getState();
  const site = siteOf(campus);
  if (site === null) return [];
  const edits = foldSiteEdits([...params.siteEdits, { op: 'remove', id }]);
  const known = new Set(editWays(site, params.siteEdits).warnings.map(({ message }) => message));
  // Without the last gate that was added the main gate, which was removed, would come back.
  const refused = editWays(site, edits).warnings.find(({ message }) => !known.has(message));
  if (refused !== undefined)
    return [{ where: id, message: `${withPartLabels(refused.message)} ${refused.remedy}` }];
  campus.actions.setSiteEdits(edits, `Remove ${partLabel(id)}`);
  campus.actions.setSiteShaping(NOTHING_CHOSEN);
  return [];
}

/** One gate more: where the fence is nearest to a place, or half the fence away from the others, where people look for the second way in. */
export function addGate(campus: CampusStore, near?: Corner): void {
  const { params } = campus.getState();
  const site = siteOf(campus);
  if (site === null) return;
  const { x, z } = near ? onFence(fenceCorners(site), ...near) : farthestOnFence(site, gatesOf(site));
  const id = nextOf('gate', [
    ...params.siteEdits,
    ...site.gates.map((gate) => ({ op: 'gate' as const, ...gate })),
  ]);
  lay(campus, { op: 'gate', id, x, z }, `Add ${partLabel(id)}`, null);
  campus.actions.setSiteShaping({
    ...NOTHING_CHOSEN,
    partIds: [id],
    rects: [widened({ x0: x, z0: z, x1: x, z1: z }, GATE_REACH_M)],
  });
}

/** Places on each side of the fence that are looked at. */
const TRIED = 4;

/** Of places along the fence the one that is farthest from every gate. */
function farthestOnFence(site: Site, gates: readonly Gate[]): { readonly x: number; readonly z: number } {
  const corners = fenceCorners(site);
  const places = corners.flatMap(([ax, az], at) => {
    const [bx, bz] = corners[(at + 1) % corners.length] ?? [ax, az];
    return Array.from({ length: TRIED }, (_, step) => {
      const share = (step + 0.5) / TRIED;
      return { x: Math.round(ax + share * (bx - ax)), z: Math.round(az + share * (bz - az)) };
    });
  });
  const awayM = (x: number, z: number): number =>
    Math.min(...gates.map((gate) => Math.hypot(gate.x - x, gate.z - z)));
  const [far = { x: 0, z: 0 }] = places.toSorted((a, b) => awayM(b.x, b.z) - awayM(a.x, a.z));
  return onFence(corners, far.x, far.z);
}

/** Lays a road along these corners as one step of the history; what is wrong with it is told. */
export function addRoad(campus: CampusStore, points: readonly Corner[]): readonly ParamProblem[] {
  const { siteEdits } = campus.getState().params;
  const read = readRoad(points);
  if ('problem' in read) return [{ where: 'road', message: read.problem }];
  const id = nextOf('road', siteEdits);
  lay(campus, { op: 'road', id, points: read.points }, `Add ${partLabel(id)}`, null);
  return [];
}

/** The gate or road that is chosen; undefined where parts are, or nothing. */
export function chosenWay({ getState }: CampusStore): string | undefined {
  const [id] = getState().session.siteShaping?.partIds ?? [];
  return id !== undefined && isWayId(id) ? id : undefined;
}

/** What is held of a gate or road as an edit; undefined where none is held. */
export function wayInHand({ partIds, placing, held }: SiteShaping): SiteEdit | undefined {
  const [id] = partIds;
  return held && id !== undefined && isWayId(id)
    ? { op: 'move', id, dx: placing.dx, dz: placing.dz }
    : undefined;
}
