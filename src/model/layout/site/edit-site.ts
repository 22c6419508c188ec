import { boundedM2 } from '../../../params/bounded-area.ts';
import { foldSiteEdits, type SiteEdit } from '../../../params/site-edits.ts';
import { isWayId } from '../../../params/site-ways.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import type { Finding } from '../rules/finding.ts';
import { findingsBetween } from '../rules/rules-between.ts';
import { placeOfId } from './building-places.ts';
import { buildingOfYard } from './cooling-yards.ts';
import { reachAround } from './frame-campus.ts';
import { PLACED_AS_BUILT, type Placing, placed } from './place-part.ts';
import { editRefusal, editRefused } from './refuse-edit.ts';
import { poseOf } from './site-pose.ts';
import type { Parcel, Site } from './site-types.ts';
import { placedHalls, siteWith } from './site-with.ts';
import type { SizedCampus } from './sized-campus.ts';

/** What is done to one part of the site, and to what goes along with it. */
interface PartEdit extends Placing {
  readonly editId: string;
  readonly removed: boolean;
  readonly added: boolean;
}

/** A building that breaks a hard rule where it was added. */
interface Homeless {
  readonly editId: string;
  readonly why: Warning;
}

export interface EditedSite extends Checked<Site> {
  /** Where there are any, the site is to be laid out without these additions first. */
  readonly homeless: readonly Homeless[];
}

/**
 * Edits laid over a site, all at once: what stands where in the end must keep the hard rules. One that cannot be is left
 * out and told, the part touched last first. Rule LAY-11.
 */
export function editSite(site: Site, edits: readonly SiteEdit[], campus: SizedCampus): EditedSite {
  const warnings: Warning[] = [];
  const homeless: Homeless[] = [];
  const folded = foldSiteEdits(edits);
  const asked = folded.filter((edit) => {
    if (isLaidOutAlready(site, edit)) return false;
    const refused = editRefused(site.parcels, edit);
    if (refused !== undefined) warnings.push(refused);
    return refused === undefined;
  });
  const land = bounded(site, folded, warnings);
  let parts = partEdits(asked);
  for (;;) {
    const edited = layOver(land, parts);
    const refused = refusedParts(edited, parts, campus);
    if (refused.size === 0 || homeless.length > 0) {
      const { paved, field } = site.frame;
      const value = parts.length > 0 || land !== site || paved !== field ? fenced(edited) : site;
      return { value, warnings, homeless };
    }
    parts = parts.filter((part) => !refused.has(part));
    for (const [{ editId, added }, { message, remedy }] of refused) {
      const { id = editId } = site.parcels.find((parcel) => parcel.editId === editId) ?? {};
      const goes = added ? `"${id}" stands in the grid` : `"${id}" stays where it was`;
      const why = editRefusal(`${message}; ${goes}.`, remedy);
      if (added) homeless.push({ editId, why });
      else warnings.push(why);
    }
  }
}

/** What the grid was laid out with: places left open, and additions that were dropped there. */
function isLaidOutAlready({ parcels }: Site, edit: SiteEdit): boolean {
  if (edit.op === 'boundary' || isWayId(edit.id)) return true;
  if (edit.op === 'remove') return placeOfId(edit.id) !== undefined;
  return edit.op === 'add' && !parcels.some(({ editId }) => editId === edit.id);
}

/** The site on the land that was drawn, if any was. */
function bounded(site: Site, edits: readonly SiteEdit[], warnings: Warning[]): Site {
  const drawn = edits.find((edit) => edit.op === 'boundary');
  if (drawn === undefined) return site;
  if (boundedM2(drawn.points) > 0) return siteWith(site, { boundary: drawn.points });
  warnings.push(editRefusal('The boundary is left out: it bounds no land.', 'Draw it anew.'));
  return site;
}

/** Parts that break a hard rule, with the first of them: of two that cannot both be, the one touched last. */
function refusedParts(
  edited: Site,
  parts: readonly PartEdit[],
  campus: SizedCampus,
): ReadonlyMap<PartEdit, Finding> {
  const refused = new Map<PartEdit, Finding>();
  const moved = new Set(parts.flatMap((part) => [...editedIds(edited, part)]));
  if (moved.size === 0) return refused;
  let hard = findingsBetween(edited, campus, moved).filter(({ severity }) => severity === 'hard');
  for (const part of parts.toReversed()) {
    if (hard.length === 0) break;
    const own = editedIds(edited, part);
    const finding = hard.find(({ parts: [a, b] }) => own.has(a) || own.has(b));
    if (finding === undefined) continue;
    refused.set(part, finding);
    // What goes back where it stood breaks nothing there for the others.
    hard = hard.filter(({ parts: [a, b] }) => !own.has(a) && !own.has(b));
  }
  return refused;
}

/** Ids of a part, and of a building its cooling yards: they go along. */
function editedIds({ parcels }: Site, { editId }: PartEdit): ReadonlySet<string> {
  const part = parcels.find((parcel) => parcel.editId === editId);
  if (part === undefined) return new Set();
  const along = parcels.filter(
    ({ kind, index }) =>
      part.kind === 'building' && kind === 'cooling-yard' && buildingOfYard(index) === part.index,
  );
  return new Set([part, ...along].map(({ id }) => id));
}

function partEdits(edits: readonly SiteEdit[]): readonly PartEdit[] {
  const parts = new Map<string, PartEdit>();
  for (const edit of edits) {
    const asBuilt = { ...PLACED_AS_BUILT, editId: edit.id, removed: false, added: false };
    const before = parts.get(edit.id) ?? asBuilt;
    parts.delete(edit.id);
    parts.set(edit.id, {
      ...before,
      ...(edit.op === 'move' && { dx: edit.dx, dz: edit.dz }),
      ...(edit.op === 'rotate' && { quarterTurns: edit.quarterTurns }),
      ...(edit.op === 'remove' && { removed: true }),
      ...(edit.op === 'add' && { added: true }),
    });
  }
  return [...parts.values()];
}

/** The site with every part where its edit puts it. */
function layOver(site: Site, parts: readonly PartEdit[]): Site {
  const placings = new Map(parts.map((part) => [part.editId, part]));
  const home = new Map(site.parcels.map((parcel) => [parcel.id, parcel]));
  const place = (parcel: Parcel): Parcel => {
    const own = placings.get(parcel.editId);
    if (parcel.kind !== 'cooling-yard')
      return own === undefined ? parcel : placed(parcel, own, poseOf(parcel));
    const building = home.get(`building-${buildingOfYard(parcel.index)}`);
    const along = building && placings.get(building.editId);
    // First round its building, then its own way from there: that is told as it is seen on the map.
    const beside = building && along ? placed(parcel, along, poseOf(building)) : parcel;
    return own === undefined ? beside : placed(beside, { ...own, quarterTurns: 0 }, poseOf(beside));
  };
  const parcels = site.parcels.filter(({ editId }) => placings.get(editId)?.removed !== true).map(place);
  const yardsMoved = site.parcels.some(({ kind, editId }) => kind === 'cooling-yard' && placings.has(editId));
  return siteWith(site, { parcels, yardsMoved }, () =>
    placedHalls(site, ({ editId }) => placings.get(editId)),
  );
}

/** The site with its fence around all parcels, wherever they have been moved to. */
function fenced(site: Site): Site {
  const rects = site.parcels.map(({ rect }) => rect);
  const { frame, boundary } = site;
  return siteWith(site, { frame: reachAround(frame, rects, boundary) });
}
