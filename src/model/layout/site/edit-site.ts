import { foldSiteEdits, MOST_MOVE_M, type SiteEdit } from '../../../params/site-edits.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { checkSite } from '../rules/check-site.ts';
import type { Finding } from '../rules/finding.ts';
import { buildingOfYard } from './cooling-yards.ts';
import { reachAround } from './frame-campus.ts';
import { PLACED_AS_BUILT, type Placing, placed } from './place-part.ts';
import { poseOf } from './site-pose.ts';
import type { Parcel, Site } from './site-types.ts';
import type { SizedCampus } from './sized-campus.ts';

/** What is done to one part of the site, and to what goes along with it. */
interface PartEdit extends Placing {
  readonly id: string;
  readonly removed: boolean;
}

/**
 * Edits laid over a site, all at once: what stands where in the end must keep the hard rules. One that cannot be is left
 * out and told, the part touched last first. Rule LAY-11.
 */
export function editSite(site: Site, edits: readonly SiteEdit[], campus: SizedCampus): Checked<Site> {
  const warnings: Warning[] = [];
  const asked = foldSiteEdits(edits).filter((edit) => {
    const parcel = site.parcels.find(({ id }) => id === edit.id);
    const kept = parcel === undefined ? unknownPart(edit.id) : keptBy(parcel, edit, site, campus);
    if (kept !== undefined) warnings.push(kept);
    return kept === undefined;
  });
  let parts = partEdits(asked);
  for (;;) {
    const edited = layOver(site, parts);
    const refused = firstRefused(edited, parts, campus);
    if (refused === undefined) return { value: parts.length > 0 ? fenced(edited) : site, warnings };
    parts = parts.filter((part) => part !== refused.part);
    warnings.push(
      refusal(`${refused.finding.message}; "${refused.part.id}" stays where it was.`, refused.finding.remedy),
    );
  }
}

/** The hard rule that is broken first, and the part touched last of those that break it; undefined where all are kept. */
function firstRefused(
  edited: Site,
  parts: readonly PartEdit[],
  campus: SizedCampus,
): { readonly part: PartEdit; readonly finding: Finding } | undefined {
  const moved = new Set(edited.parcels.filter((parcel) => editOf(parcel, parts)).map(({ id }) => id));
  if (moved.size === 0) return undefined;
  const hard = checkSite(edited, campus, moved).filter(({ severity }) => severity === 'hard');
  for (const part of parts.toReversed()) {
    const concerns = ({ id }: Parcel): boolean => editedIds(edited, part).includes(id);
    const own = new Set(edited.parcels.filter(concerns).map(({ id }) => id));
    const finding = hard.find(({ parts: [a, b] }) => own.has(a) || own.has(b));
    if (finding !== undefined) return { part, finding };
  }
  return undefined;
}

/** A part, and of a building its cooling yards: they go along. */
function editedIds({ parcels }: Site, { id }: PartEdit): readonly string[] {
  const building = parcels.find((parcel) => parcel.id === id && parcel.kind === 'building');
  if (building === undefined) return [id];
  return [
    id,
    ...parcels
      .filter(({ kind, index }) => kind === 'cooling-yard' && buildingOfYard(index) === building.index)
      .map((yard) => yard.id),
  ];
}

function editOf({ id, kind, index }: Parcel, parts: readonly PartEdit[]): boolean {
  const building = kind === 'cooling-yard' ? `building-${buildingOfYard(index)}` : id;
  return parts.some((part) => part.id === id || part.id === building);
}

function partEdits(edits: readonly SiteEdit[]): readonly PartEdit[] {
  const parts = new Map<string, PartEdit>();
  for (const edit of edits) {
    const before = parts.get(edit.id) ?? { ...PLACED_AS_BUILT, id: edit.id, removed: false };
    parts.delete(edit.id);
    parts.set(edit.id, {
      ...before,
      ...(edit.op === 'move' && { dx: edit.dx, dz: edit.dz }),
      ...(edit.op === 'rotate' && { quarterTurns: edit.quarterTurns }),
      ...(edit.op === 'remove' && { removed: true }),
    });
  }
  return [...parts.values()];
}

/** The site with every part where its edit puts it. Halls are made when they are first read. */
function layOver(site: Site, parts: readonly PartEdit[]): Site {
  const placings = new Map(parts.map((part) => [part.id, part]));
  const removed = (id: string): boolean => placings.get(id)?.removed === true;
  const place = (parcel: Parcel): Parcel => {
    const own = placings.get(parcel.id);
    const home = own === undefined ? parcel : placed(parcel, own, poseOf(parcel));
    if (parcel.kind !== 'cooling-yard') return home;
    const building = site.parcels.find(({ id }) => id === `building-${buildingOfYard(parcel.index)}`);
    const along = building && placings.get(building.id);
    // First round its building, then its own way from there: that is told as it is seen on the map.
    if (building === undefined || along === undefined) return home;
    const beside = placed(parcel, along, poseOf(building));
    return own === undefined ? beside : placed(beside, { ...own, quarterTurns: 0 }, poseOf(beside));
  };
  let halls: Site['halls'] | undefined;
  return {
    frame: site.frame,
    parcels: site.parcels.filter(({ id }) => !removed(id)).map(place),
    get halls() {
      halls ??= site.halls
        .filter(({ parcelId }) => !removed(parcelId))
        .map((hall) => {
          const along = placings.get(hall.parcelId);
          const home = site.parcels.find(({ id }) => id === hall.parcelId);
          return along === undefined || home === undefined ? hall : placed(hall, along, poseOf(home));
        });
      return halls;
    },
    corridors: site.corridors,
    land: site.land,
    yardsMoved: parts.some(({ id }) => id.startsWith('cooling-yard-')),
  };
}

function unknownPart(id: string): Warning {
  return refusal(`There is no parcel called "${id}"; it is not changed.`, 'Name one of the site’s parcels.');
}

/**
 * Why an edit cannot be, whatever else stands around: what the campus is sized with needs its ground, and only buildings
 * are entered from any side.
 */
function keptBy(parcel: Parcel, edit: SiteEdit, site: Site, campus: SizedCampus): Warning | undefined {
  const { id, kind } = parcel;
  if (!isPlaceable(edit))
    return refusal(
      `"${id}" is not placed: its way or its turn is not a number of metres or quarters.`,
      `Move by at most ${MOST_MOVE_M} m each way, turn by whole quarters.`,
    );
  if (edit.op === 'rotate' && kind !== 'building') {
    return refusal(`"${id}" cannot be turned: its lines leave it on one side.`, 'Move it instead.');
  }
  if (edit.op !== 'remove' || kind === 'office') return undefined;
  if (kind !== 'building') {
    return refusal(
      `"${id}" stays: the campus is sized with what stands on it.`,
      'Take its units off the plant first.',
    );
  }
  const racks = site.halls.reduce(
    (sum, { parcelId, index }) => sum + (parcelId === id ? (campus.layout.racksPerHall[index] ?? 0) : 0),
    0,
  );
  return refusal(
    `"${id}" stays: the campus is sized with its halls, its plant and the ${racks} accelerator racks in it.`,
    'Ask for fewer accelerators or fewer buildings.',
  );
}

function isPlaceable(edit: SiteEdit): boolean {
  if (edit.op === 'move') return Math.abs(edit.dx) <= MOST_MOVE_M && Math.abs(edit.dz) <= MOST_MOVE_M;
  return edit.op === 'remove' || Number.isInteger(edit.quarterTurns);
}

function refusal(message: string, remedy: string): Warning {
  return { rule: 'LAY-11', message, remedy };
}

/** The site with its fence around all parcels, wherever they have been moved to. */
function fenced(site: Site): Site {
  const { parcels, corridors, land, yardsMoved } = site;
  return {
    frame: reachAround(
      site.frame,
      parcels.map(({ rect }) => rect),
    ),
    parcels,
    get halls() {
      return site.halls;
    },
    corridors,
    land,
    yardsMoved,
  };
}
