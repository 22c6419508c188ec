import { FENCE_MARGIN_M } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { clearM, insideM } from './clear-ground.ts';
import type { Finding } from './finding.ts';
import { insideBoundaryM } from './inside-boundary.ts';
import { pairFinding, SAME_M } from './pair-rules.ts';
import { accessFinding, apartFindings, builtOver } from './road-rules.ts';

/** What the rules on a site depend on beside the site. */
export interface RuledCampus {
  /** The stand-off of the reactors' record is 0 without reactors. */
  readonly power: { readonly smrStandOffM: number };
}

const metres = (lengthM: number): string => `${Math.round(lengthM)} m`;

/**
 * Which rules the parts of a site do not keep, hard ones first. @param about ids of parts: findings of others are left out;
 * all parts unless told. Rules LAY-18 … LAY-23.
 */
export function checkSite(site: Site, campus: RuledCampus, about?: ReadonlySet<string>): readonly Finding[] {
  const found = [...pairFindings(site, about), ...reactorFindings(site, campus, about)];
  for (const parcel of site.parcels) {
    if (about !== undefined && !about.has(parcel.id)) continue;
    const alone = [landFinding(parcel, site), accessFinding(parcel, site), builtOver(parcel, site)];
    found.push(...alone.filter((finding) => finding !== undefined));
  }
  if (about === undefined) found.push(...apartFindings(site));
  return [
    ...found.filter(({ severity }) => severity === 'hard'),
    ...found.filter(({ severity }) => severity === 'soft'),
  ];
}

function pairFindings({ parcels }: Site, about: ReadonlySet<string> | undefined): Finding[] {
  const found: Finding[] = [];
  parcels.forEach((a, at) => {
    const mine = about === undefined || about.has(a.id);
    // Each pair once: of two that are both meant, by the first.
    for (let other = mine ? 0 : parcels.length; other < parcels.length; other += 1) {
      const b = parcels[other];
      if (b === undefined || b === a) continue;
      if (other < at && (about === undefined || about.has(b.id))) continue;
      const finding = pairFinding(a, b);
      if (finding !== undefined) found.push(finding);
    }
  });
  return found;
}

/** Halls keep the stand-off of the reactors' record. Rule LAY-22. */
function reactorFindings(
  site: Site,
  { power }: RuledCampus,
  about: ReadonlySet<string> | undefined,
): Finding[] {
  const island = site.parcels.find(({ kind }) => kind === 'reactors');
  if (island === undefined) return [];
  const islandMeant = about === undefined || about.has(island.id);
  const nearest = new Map<string, number>();
  for (const { parcelId, rect } of site.halls) {
    if (!islandMeant && about?.has(parcelId) !== true) continue;
    nearest.set(
      parcelId,
      Math.min(nearest.get(parcelId) ?? Number.POSITIVE_INFINITY, clearM(rect, island.rect)),
    );
  }
  const neededM = power.smrStandOffM;
  return [...nearest]
    .filter(([, hadM]) => hadM < neededM - SAME_M)
    .map(([id, hadM]) => ({
      rule: 'LAY-22',
      parts: [id, island.id] as const,
      hadM,
      neededM,
      severity: 'hard',
      message: `"${id}" would have halls ${metres(hadM)} from "${island.id}", nearer than the ${metres(neededM)} that reactors keep`,
      remedy: `Keep halls ${metres(neededM)} from the reactors, or choose reactors with a shorter stand-off.`,
    }));
}

/** A part that stands beyond the land, that of the default site or that which was drawn, set-back counted. Rule LAY-23. */
function landFinding({ id, rect }: Parcel, { land, boundary }: Site): Finding | undefined {
  const hadM = boundary === undefined ? insideM(rect, land) : insideBoundaryM(rect, boundary);
  if (hadM >= FENCE_MARGIN_M - SAME_M) return undefined;
  return {
    rule: 'LAY-23',
    parts: [id, 'fence'],
    hadM,
    neededM: FENCE_MARGIN_M,
    severity: 'soft',
    message:
      hadM < 0
        ? `"${id}" reaches ${metres(-hadM)} beyond the land of the campus`
        : `"${id}" stands ${metres(hadM)} from the edge of the land; ${metres(FENCE_MARGIN_M)} are set back`,
    remedy:
      boundary === undefined
        ? 'Move it back, or acquire the land around it: the fence follows.'
        : 'Move it back, or draw the boundary around it.',
  };
}
