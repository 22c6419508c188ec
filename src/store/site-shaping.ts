import { checkMove, partsAlong } from '../model/layout/rules/check-move.ts';
import type { Finding } from '../model/layout/rules/finding.ts';
import { snapMove } from '../model/layout/rules/snap-move.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import { PLACED_AS_BUILT, type Placing } from '../model/layout/site/place-part.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import { foldSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import type { CampusStore } from './campus-store.ts';
import { NOTHING_CHOSEN } from './nothing-chosen.ts';
import { partLabel } from './part-label.ts';
import type { SiteShaping } from './store-types.ts';

function verdictOf(findings: readonly Finding[]): SiteShaping['verdict'] {
  if (findings.some(({ severity }) => severity === 'hard')) return 'hard';
  return findings.length > 0 ? 'soft' : 'fine';
}

function siteOf(campus: CampusStore): Site | null {
  return campus.getState().run.plan?.campus.site ?? null;
}

/** Puts the chosen part somewhere for a look: nothing of the campus changes. */
function show(campus: CampusStore, partId: string, placing: Placing, held: boolean): void {
  const { plan } = campus.getState().run;
  if (plan === null) return;
  const { rects, findings } = checkMove(plan.campus.site, plan.campus, partId, placing);
  campus.actions.setSiteShaping({ partId, placing, rects, findings, verdict: verdictOf(findings), held });
}

/** Begins or ends shaping the site by hand. */
export function shapeSite(campus: CampusStore, on: boolean): void {
  campus.actions.setSiteShaping(on ? NOTHING_CHOSEN : null);
}

/** Chooses a part to be moved or turned, or none. */
export function choosePart(campus: CampusStore, partId: string | null): void {
  const site = siteOf(campus);
  const known = site?.parcels.some(({ id }) => id === partId) === true;
  if (partId === null || !known) campus.actions.setSiteShaping(NOTHING_CHOSEN);
  else show(campus, partId, PLACED_AS_BUILT, false);
}

/** Holds the chosen part over the ground, so far from where it stands. @param free snapping is held off. */
export function dragPart(campus: CampusStore, dx: number, dz: number, free: boolean): void {
  const site = siteOf(campus);
  const { siteShaping } = campus.getState().session;
  if (site === null || siteShaping?.partId == null) return;
  const { partId, placing } = siteShaping;
  const along = partsAlong(site, partId);
  const [part] = along;
  if (part === undefined) return;
  const ids = new Set(along.map(({ id }) => id));
  const way = free ? { dx, dz } : snapMove(site, part.rect, ids, { dx, dz });
  if (siteShaping.held && way.dx === placing.dx && way.dz === placing.dz) return;
  show(campus, partId, { ...way, quarterTurns: placing.quarterTurns }, true);
}

/** Puts a part back that is held over the ground. False where none is. */
export function letGo(campus: CampusStore): boolean {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.partId == null || !siteShaping.held) return false;
  choosePart(campus, siteShaping.partId);
  return true;
}

/** Sets the held part down: as one step of the history, or back where it stood, saying why. */
export function dropPart(campus: CampusStore): void {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.partId == null || !siteShaping.held) return;
  putPart(campus, siteShaping.partId, siteShaping.placing, null);
}

/** Moves or turns a part at once, by key or button; repeated soon it is one step of the history. */
export function nudgePart(campus: CampusStore, partId: string, change: Partial<Placing>): void {
  const turned = (change.quarterTurns ?? 0) !== 0;
  putPart(campus, partId, { ...PLACED_AS_BUILT, ...change }, `site ${turned ? 'turn' : 'move'} ${partId}`);
}

function editsOf(id: string, { dx, dz, quarterTurns }: Placing): readonly SiteEdit[] {
  const move: SiteEdit = { op: 'move', id, dx, dz };
  const turn: SiteEdit = { op: 'rotate', id, quarterTurns };
  return [...(dx !== 0 || dz !== 0 ? [move] : []), ...(quarterTurns !== 0 ? [turn] : [])];
}

const NOT_PUT = 'It cannot stand there';

function putPart(campus: CampusStore, partId: string, placing: Placing, key: string | null): void {
  const { plan } = campus.getState().run;
  if (plan === null) return;
  const { site } = plan.campus;
  const { actions } = campus;
  const kind = site.parcels.find(({ id }) => id === partId)?.kind;
  if (placing.quarterTurns !== 0 && kind !== 'building') {
    const message = `${partLabel(partId)} cannot be turned: its lines leave it on one side.`;
    actions.notify({ tone: 'info', title: 'Only buildings turn', problems: [{ where: partId, message }] });
    return;
  }
  const { findings } = checkMove(site, plan.campus, partId, placing);
  const hard = findings.filter(({ severity }) => severity === 'hard');
  if (hard.length > 0) {
    const problems = hard.map(({ rule, message, remedy }) => ({
      where: rule,
      message: `${message}. ${remedy}`,
    }));
    actions.notify({ tone: 'warning', title: NOT_PUT, problems });
    choosePart(campus, partId);
    return;
  }
  const told = campus.getState().session.notices.find(({ title }) => title === NOT_PUT);
  if (told !== undefined) actions.dismissNotice(told.id);
  const { siteEdits } = campus.getState().params;
  const edits = foldSiteEdits([...siteEdits, ...editsOf(partId, placing)]);
  const verb = placing.quarterTurns === 0 ? 'Move' : 'Turn';
  actions.setSiteEdits(edits, `${verb} ${partLabel(partId)}`, key);
  settle(campus, partId, placing);
}

/** The chosen part is shown where it was set down until the campus that has it there arrives. */
function settle(campus: CampusStore, partId: string, placing: Placing): void {
  const { plan } = campus.getState().run;
  const { siteShaping } = campus.getState().session;
  if (plan === null || siteShaping === null) return;
  const { rects, findings } = checkMove(plan.campus.site, plan.campus, partId, placing);
  campus.actions.setSiteShaping({
    partId,
    placing: PLACED_AS_BUILT,
    rects,
    findings,
    verdict: verdictOf(findings),
    held: false,
  });
}

/** Shows the chosen part where a new campus has it; one that is gone is let go. */
export function followPlan(campus: CampusStore): void {
  const { siteShaping } = campus.getState().session;
  if (siteShaping?.partId == null || siteShaping.held) return;
  choosePart(campus, siteShaping.partId);
}

/** Puts a part back where the default site has it. */
export function putBack(campus: CampusStore, partId: string): void {
  const { siteEdits } = campus.getState().params;
  const rest = siteEdits.filter(({ id }) => id !== partId);
  campus.actions.setSiteEdits(rest, `Put back ${partLabel(partId)}`);
}

/** The edits as they would be with the held part where it is held; those of the campus where none is held. */
export function editsInHand(campus: CampusStore): readonly SiteEdit[] {
  const { params, session } = campus.getState();
  const { siteShaping } = session;
  if (siteShaping?.partId == null || !siteShaping.held) return params.siteEdits;
  return foldSiteEdits([...params.siteEdits, ...editsOf(siteShaping.partId, siteShaping.placing)]);
}

/** The part whose ground a ray from above meets first, by the ground under it; yards lie before the buildings they serve. */
export function partAt(site: Site, x: number, z: number): string | null {
  const holds = ({ x0, z0, x1, z1 }: Rect): boolean => x >= x0 && x <= x1 && z >= z0 && z <= z1;
  return site.parcels.find(({ rect }) => holds(rect))?.id ?? null;
}
