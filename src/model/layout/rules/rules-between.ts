import type { Parcel, Site } from '../site/site-types.ts';
import { clearM } from './clear-ground.ts';
import type { Finding } from './finding.ts';
import { pairFinding, SAME_M } from './pair-rules.ts';

/** What the rules on a site depend on beside the site. */
export interface RuledCampus {
  /** The stand-off of the reactors' record is 0 without reactors. */
  readonly power: { readonly smrStandOffM: number };
}

const metres = (lengthM: number): string => `${Math.round(lengthM)} m`;

/**
 * What two parts of a site do not keep between them, hard and soft: all that can forbid a place. @param about ids of parts:
 * findings of others are left out; all parts unless told. Rules LAY-18 … LAY-22.
 */
export function findingsBetween(
  site: Site,
  campus: RuledCampus,
  about?: ReadonlySet<string>,
): readonly Finding[] {
  return [...pairFindings(site, about), ...reactorFindings(site, campus, about)];
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
  const neededM = power.smrStandOffM;
  const islandMeant = about === undefined || about.has(island.id);
  const tooNear = (building: Parcel): boolean =>
    (islandMeant || about.has(building.id)) && clearM(building.rect, island.rect) < neededM - SAME_M;
  const buildings = site.parcels.filter((each) => each.kind === 'building' && tooNear(each));
  // Halls are laid out when they are first read: not for buildings all of which stand far enough away.
  if (buildings.length === 0) return [];
  const asked = new Set(buildings.map(({ id }) => id));
  const nearest = new Map<string, number>();
  for (const { parcelId, rect } of site.halls) {
    if (!asked.has(parcelId)) continue;
    nearest.set(
      parcelId,
      Math.min(nearest.get(parcelId) ?? Number.POSITIVE_INFINITY, clearM(rect, island.rect)),
    );
  }
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
