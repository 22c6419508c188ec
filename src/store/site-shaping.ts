import { checkMove, type Placings, partsAlong } from '../model/layout/rules/check-move.ts';
import type { Finding } from '../model/layout/rules/finding.ts';
import {
  chosenParts,
  groundAround,
  type MirrorSides,
  mirrored,
  placedTogether,
} from '../model/layout/rules/place-together.ts';
import { snapMove } from '../model/layout/rules/snap-move.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import { PLACED_AS_BUILT, type Placing } from '../model/layout/site/place-part.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { foldSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import { isWayId } from '../params/site-ways.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';
import { partLabel, partsLabel, withPartLabels } from './part-label.ts';
import { editsOfPlacings } from './site-edits-of.ts';
import { standingOf } from './site-marks.ts';
import { chooseWay, chosenWay, dragWay, moveWay, wayAt, wayInHand } from './site-ways.ts';
import type { SiteShaping } from './store-types.ts';

function verdictOf(findings: readonly Finding[]): SiteShaping['verdict'] {
  if (findings.some(({ severity }) => severity === 'hard')) return 'hard';
  return findings.length > 0 ? 'soft' : 'fine';
}

function siteOf(campus: CampusStore): Site | null {
  return campus.getState().run.plan?.campus.site ?? null;
}

/** What is chosen; nothing while the site is not shaped. */
export function chosenIds(campus: CampusStore): readonly string[] {
  return campus.getState().session.siteShaping?.partIds ?? [];
}

/** Puts parts somewhere for a look: nothing of the campus changes. */
function show(
  campus: CampusStore,
  placings: Placings,
  shown: Pick<SiteShaping, 'partIds' | 'placing' | 'held'> & Partial<Pick<SiteShaping, 'guides'>>,
): void {
  const { plan } = campus.getState().run;
  if (plan === null) return;
  const { site } = plan.campus;
  const { rects, findings } = checkMove(site, plan.campus, placings);
  const moved = new Set([...placings.keys()].flatMap((id) => partsAlong(site, id)).map(({ id }) => id));
  const standing = standingOf(plan.campus).all.filter(({ parts }) => !parts.some((id) => moved.has(id)));
  campus.actions.setSiteShaping({
    ...NOTHING_CHOSEN,
    ...shown,
    rects,
    findings,
    standing,
    verdict: verdictOf(findings),
  });
}

/** Begins or ends shaping the site by hand. */
export function shapeSite(campus: CampusStore, on: boolean): void {
  campus.actions.setSiteShaping(on ? NOTHING_CHOSEN : null);
}

/** Chooses parts to be moved, turned, mirrored, copied or removed, or a gate or road by itself, or none; those that are not there are left out. */
export function chooseParts(campus: CampusStore, ids: readonly string[]): void {
  const way = ids.findLast(isWayId);
  if (way !== undefined) {
    chooseWay(campus, way);
    return;
  }
  const site = siteOf(campus);
  const known = new Set(site?.parcels.map(({ id }) => id));
  const partIds = [...new Set(ids)].filter((id) => known.has(id));
  if (site === null || partIds.length === 0) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  else
    show(campus, placedTogether(site, partIds, PLACED_AS_BUILT), {
      partIds,
      placing: PLACED_AS_BUILT,
      held: false,
    });
}

/** Chooses one more part, or lets one of those chosen go. */
export function toggleChosen(campus: CampusStore, id: string): void {
  const chosen = chosenIds(campus);
  chooseParts(campus, chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
}

/** Holds what is chosen over the ground, so far from where it stands. @param free snapping is held off. */
export function dragParts(campus: CampusStore, dx: number, dz: number, free: boolean): void {
  const site = siteOf(campus);
  const { siteShaping } = campus.getState().session;
  if (site === null || siteShaping === null || siteShaping.partIds.length === 0) return;
  const { partIds, placing } = siteShaping;
  const road = chosenWay(campus);
  if (road !== undefined) {
    dragWay(campus, road, { dx, dz }, free);
    return;
  }
  const parts = chosenParts(site, partIds);
  const along = parts.flatMap(({ id }) => partsAlong(site, id));
  const ids = new Set(along.map(({ id }) => id));
  const way = free ? { dx, dz, guides: [] } : snapMove(site, groundAround(parts), ids, { dx, dz });
  if (siteShaping.held && way.dx === placing.dx && way.dz === placing.dz) return;
  const held = { dx: way.dx, dz: way.dz, quarterTurns: 0 };
  show(campus, placedTogether(site, partIds, held), {
    partIds,
    placing: held,
    held: true,
    guides: way.guides,
  });
}

/** Puts back what is held over the ground. False where nothing is. */
export function letGo(campus: CampusStore): boolean {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.held !== true) return false;
  chooseParts(campus, siteShaping.partIds);
  return true;
}

/** Sets down what is held: as one step of the history, or back where it stood, saying why. */
export function dropParts(campus: CampusStore): void {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.held !== true) return;
  const way = chosenWay(campus);
  if (way !== undefined) {
    moveWay(campus, way, siteShaping.placing, null);
    return;
  }
  putTogether(campus, siteShaping.partIds, siteShaping.placing, null);
}

/** Moves or turns parts at once, by key or button; repeated soon it is one step of the history. */
export function nudgeParts(campus: CampusStore, ids: readonly string[], change: Partial<Placing>): void {
  const turned = (change.quarterTurns ?? 0) !== 0;
  const way = ids.find(isWayId);
  if (way !== undefined) {
    const { dx = 0, dz = 0 } = change;
    if (turned) tellFixed(campus, way, 'it stands as the fence does, or crosses the other roads.');
    else moveWay(campus, way, { dx, dz }, `site move ${way}`);
    return;
  }
  const key = `site ${turned ? 'turn' : 'move'} ${ids.join()}`;
  putTogether(campus, ids, { ...PLACED_AS_BUILT, ...change }, key);
}

/** Mirrors parts about the middle of all of them. Rule LAY-27. */
export function mirrorParts(campus: CampusStore, ids: readonly string[], sides: MirrorSides): void {
  const site = siteOf(campus);
  if (site === null || ids.length === 0 || ids.some(isWayId)) return;
  const placings = mirrored(site, ids, sides);
  const moves = [...placings.values()].some(
    ({ dx, dz, quarterTurns }) => quarterTurns !== 0 || Math.hypot(dx, dz) > SAME_M,
  );
  if (moves) {
    putParts(campus, placings, { verb: 'Mirror', ids, key: null, sides });
    return;
  }
  const message = `${partsLabel(ids)} ${ids.length === 1 ? 'is' : 'are'} alike on both sides: mirrored from ${sides === 'west-east' ? 'west to east' : 'north to south'} nothing changes.`;
  campus.actions.notify({ tone: 'info', title: 'Nothing to mirror', problems: [{ where: 'site', message }] });
}

/** Ways shorter than this are none, metres. */
const SAME_M = 1e-6;

const NOT_PUT = 'It cannot stand there';
const MOST_TOLD = 3;

/** The first of what forbids a place, by the names of the parts, and how many others do. */
function problemsOf(hard: readonly Finding[]): readonly ParamProblem[] {
  const told = hard.slice(0, MOST_TOLD).map(({ rule, message, remedy }) => ({
    where: rule,
    message: `${withPartLabels(message)}. ${remedy}`,
  }));
  const more = hard.length - told.length;
  if (more === 0) return told;
  return [...told, { where: `${more} more`, message: 'listed under Rules while the part is held' }];
}

function putTogether(
  campus: CampusStore,
  ids: readonly string[],
  placing: Placing,
  key: string | null,
): void {
  const site = siteOf(campus);
  if (site === null) return;
  if (placing.quarterTurns !== 0) {
    const fixed = chosenParts(site, ids).find(({ kind }) => kind !== 'building');
    if (fixed !== undefined) {
      tellFixed(campus, fixed.id, 'its lines leave it on one side.');
      return;
    }
  }
  const verb = placing.quarterTurns === 0 ? 'Move' : 'Turn';
  putParts(campus, placedTogether(site, ids, placing), { verb, ids, key });
}

function tellFixed(campus: CampusStore, id: string, why: string): void {
  const problems = [{ where: id, message: `${partLabel(id)} cannot be turned: ${why}` }];
  campus.actions.notify({ tone: 'info', title: 'Only buildings turn', problems });
}

interface Put {
  readonly verb: 'Move' | 'Turn' | 'Mirror';
  readonly ids: readonly string[];
  readonly key: string | null;
  readonly sides?: MirrorSides;
}

function putParts(campus: CampusStore, placings: Placings, { verb, ids, key, sides }: Put): void {
  const { plan } = campus.getState().run;
  if (plan === null || placings.size === 0) return;
  const { site } = plan.campus;
  const { actions } = campus;
  const { findings } = checkMove(site, plan.campus, placings);
  const hard = findings.filter(({ severity }) => severity === 'hard');
  if (hard.length > 0) {
    actions.notify({ tone: 'warning', title: NOT_PUT, problems: problemsOf(hard) });
    chooseParts(campus, ids);
    return;
  }
  const told = campus.getState().session.notices.find(({ title }) => title === NOT_PUT);
  if (told !== undefined) actions.dismissNotice(told.id);
  const { siteEdits } = campus.getState().params;
  const edits = foldSiteEdits([...siteEdits, ...editsOfPlacings(site, siteEdits, placings, sides)]);
  actions.setSiteEdits(edits, `${verb} ${partsLabel(ids)}`, key);
  // What was set down is shown there until the campus that has it there arrives.
  if (campus.getState().session.siteShaping !== null)
    show(campus, placings, { partIds: ids, placing: PLACED_AS_BUILT, held: false });
}

/** Shows what is chosen where a new campus has it; what is gone is let go. */
export function followPlan(campus: CampusStore): void {
  const { siteShaping } = campus.getState().session;
  if (siteShaping === null || siteShaping.held || siteShaping.partIds.length === 0) return;
  chooseParts(campus, siteShaping.partIds);
}

/** The edits as they would be with what is held where it is held; those of the campus where nothing is. */
export function editsInHand(campus: CampusStore): readonly SiteEdit[] {
  const { params, session } = campus.getState();
  const site = siteOf(campus);
  const { siteShaping } = session;
  if (site === null || siteShaping?.held !== true) return params.siteEdits;
  const way = wayInHand(siteShaping);
  if (way !== undefined) return foldSiteEdits([...params.siteEdits, way]);
  const placings = placedTogether(site, siteShaping.partIds, siteShaping.placing);
  return foldSiteEdits([...params.siteEdits, ...editsOfPlacings(site, params.siteEdits, placings)]);
}

/** The part whose ground a ray from above meets first, by the ground under it; yards lie before the buildings they serve, gates and roads where no part stands. */
export function partAt(site: Site, x: number, z: number): string | null {
  const holds = ({ x0, z0, x1, z1 }: Rect): boolean => x >= x0 && x <= x1 && z >= z0 && z <= z1;
  return site.parcels.find(({ rect }) => holds(rect))?.id ?? wayAt(site, x, z);
}
