import { FENCE_MARGIN_M } from '../site/site-sizes.ts';
import type { Parcel, Site } from '../site/site-types.ts';
import { insideM } from './clear-ground.ts';
import { fenceFindings } from './fence-rules.ts';
import type { Finding } from './finding.ts';
import { insideBoundaryM } from './inside-boundary.ts';
import { SAME_M } from './pair-rules.ts';
import { apartFindings, roadFindings, roadGrounds } from './road-rules.ts';
import { findingsBetween, type RuledCampus } from './rules-between.ts';

const metres = (lengthM: number): string => `${Math.round(lengthM)} m`;

/**
 * Which rules the parts of a site do not keep, hard ones first. @param about ids of parts: findings of others are left out;
 * all parts unless told. Rules LAY-18 … LAY-24, LAY-84 … LAY-86.
 */
export function checkSite(site: Site, campus: RuledCampus, about?: ReadonlySet<string>): readonly Finding[] {
  const found = [...findingsBetween(site, campus, about), ...groundFindings(site, campus, about)];
  if (about === undefined) found.push(...apartFindings(site), ...fenceFindings(site));
  return [
    ...found.filter(({ severity }) => severity === 'hard'),
    ...found.filter(({ severity }) => severity === 'soft'),
  ];
}

/** What parts of a site do not keep of the rules on land and roads: none of them forbids a place. Rules LAY-19, LAY-23, LAY-24, LAY-86. */
export function groundFindings(
  site: Site,
  campus: RuledCampus,
  about?: ReadonlySet<string>,
): readonly Finding[] {
  const roads = roadGrounds(site);
  const found: Finding[] = [];
  for (const parcel of site.parcels) {
    if (about !== undefined && !about.has(parcel.id)) continue;
    const land = landFinding(parcel, site);
    found.push(...(land === undefined ? [] : [land]), ...roadFindings(parcel, roads));
    found.push(...zoneFindings(parcel, site, campus));
  }
  return found;
}

/** Reactors whose stand-off reaches beyond the land that was drawn: around the default site it is bought along. Rule LAY-86. */
function zoneFindings(
  { id, kind, rect }: Parcel,
  { boundary }: Site,
  { power }: RuledCampus,
): readonly Finding[] {
  if (kind !== 'reactors' || boundary === undefined) return [];
  const neededM = power.smrStandOffM;
  const hadM = insideBoundaryM(rect, boundary);
  if (hadM >= neededM - SAME_M) return [];
  return [
    {
      rule: 'LAY-86',
      parts: [id, 'fence'],
      hadM,
      neededM,
      severity: 'soft',
      message: `The ${metres(neededM)} that "${id}" keep around them reach ${metres(neededM - hadM)} beyond the land of the campus`,
      remedy:
        'Draw the boundary around them, move the reactors inwards, or choose some with a shorter stand-off.',
    },
  ];
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
