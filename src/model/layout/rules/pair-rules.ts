import { SITE_CLEARANCES } from '../../../catalogue/site-clearances.ts';
import { buildingOfYard } from '../site/cooling-yards.ts';
import { ROAD_HALF_M, YARD_OFFSET_M } from '../site/site-sizes.ts';
import type { Parcel, ParcelKind } from '../site/site-types.ts';
import { clearM } from './clear-ground.ts';
import type { Finding, SiteRuleId } from './finding.ts';

/** Lengths that are equal to a millimetre are equal. */
export const SAME_M = 1e-3;

interface Clearance {
  readonly rule: SiteRuleId;
  readonly neededM: number;
  /** What takes the ground between, for people. */
  readonly why: string;
}

const metres = (lengthM: number): string => `${lengthM.toFixed(1)} m`;

/** What two grounds keep between each other beside not overlapping; undefined where nothing asks for it. */
function clearanceOf(a: Parcel, b: Parcel): Clearance | undefined {
  if (ownerOf(a) === ownerOf(b) && ownerOf(a) !== undefined)
    return a.kind === b.kind
      ? undefined
      : { rule: 'LAY-20', neededM: YARD_OFFSET_M, why: 'coolers need it to draw their air' };
  const pair = (kind: ParcelKind) =>
    (a.kind === kind && b.kind === 'building') || (b.kind === kind && a.kind === 'building');
  if (pair('battery'))
    return {
      rule: 'LAY-21',
      neededM: SITE_CLEARANCES.batteryToHall.value,
      why: 'a fire in the batteries must not reach the halls',
    };
  if (pair('gas'))
    return {
      rule: 'LAY-21',
      neededM: SITE_CLEARANCES.gasToHall.value,
      why: 'gas under pressure keeps it from halls',
    };
  if (ownerOf(a) === undefined && ownerOf(b) === undefined) return undefined;
  return { rule: 'LAY-19', neededM: 2 * ROAD_HALF_M, why: 'a road takes it' };
}

/** The building that a parcel belongs to; undefined for yards of the campus. */
function ownerOf({ kind, index }: Parcel): number | undefined {
  if (kind === 'building') return index;
  return kind === 'cooling-yard' ? buildingOfYard(index) : undefined;
}

/** What two grounds do not keep of the rules: overlap (LAY-18), roads, air and fire between them (LAY-19 … LAY-21). */
export function pairFinding(a: Parcel, b: Parcel): Finding | undefined {
  const hadM = clearM(a.rect, b.rect);
  const parts = [a.id, b.id] as const;
  if (hadM < 0)
    return {
      rule: 'LAY-18',
      parts,
      hadM,
      neededM: 0,
      severity: 'hard',
      message: `"${a.id}" would stand on the ground of "${b.id}", ${metres(-hadM)} deep`,
      remedy: 'Move it to free ground, or move the other one first.',
    };
  const clearance = clearanceOf(a, b);
  if (clearance === undefined || hadM >= clearance.neededM - SAME_M) return undefined;
  const { rule, neededM, why } = clearance;
  return {
    rule,
    parts,
    hadM,
    neededM,
    severity: 'soft',
    message: `"${a.id}" stands ${metres(hadM)} from "${b.id}"; ${metres(neededM)} are needed: ${why}`,
    remedy: `Move one of them ${metres(neededM - hadM)} farther away.`,
  };
}
