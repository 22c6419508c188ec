import type { CampusResult } from '../model/campus-types.ts';
import { partsAlong } from '../model/layout/rules/check-move.ts';
import { widened } from '../model/layout/rules/clear-ground.ts';
import type { Finding } from '../model/layout/rules/finding.ts';
import { reportSite, reportWays } from '../model/layout/rules/report-site.ts';
import type { Rect } from '../model/layout/site/frame-types.ts';
import { ROAD_HALF_M } from '../model/layout/site/site-sizes.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import type { CampusStore } from './campus-store.ts';

/** Half the side of what marks a place where a rule is broken, metres: wider than a road. */
const MARK_HALF_M = 1.5 * ROAD_HALF_M;

/** Ground on which a rule is not kept, in its colour. */
export interface BrokenGround {
  readonly rect: Rect;
  readonly severity: Finding['severity'];
}

/** What a campus as it stands does not keep of the rules. */
interface Standing {
  readonly all: readonly Finding[];
  /** Of these what hangs on roads and gates. */
  readonly ways: readonly Finding[];
}

const known = new WeakMap<CampusResult, Standing>();

/** Reckoned once while a hand moves. */
export function standingOf(campus: CampusResult): Standing {
  let standing = known.get(campus);
  if (standing === undefined) {
    standing = { all: reportSite(campus.site, campus), ways: reportWays(campus.site) };
    known.set(campus, standing);
  }
  return standing;
}

/** Equal for the same rule broken by the same things in the same way at the same places. */
function keyOf({ rule, parts, hadM, places = [] }: Finding): string {
  return [rule, ...parts, ...[hadM, ...places.flat()].map((metres) => metres.toFixed(2))].join(' ');
}

/** Those of some findings that are not among others. */
export function findingsBeyond(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const keys = new Set(others.map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(finding)));
}

/**
 * Where on the ground rules are broken while the site is shaped: by what is held, and by all that stands. Parts are marked by their
 * ground, once and hard before soft; those in the hand are told apart already.
 */
export function brokenGrounds(campus: CampusStore): readonly BrokenGround[] {
  const { run, session } = campus.getState();
  const { plan } = run;
  if (plan === null || session.siteShaping === null) return [];
  const { site } = plan.campus;
  const { held, partIds, findings, standing } = session.siteShaping;
  const told = new Set(partIds.flatMap((id) => partsAlong(site, id)).map(({ id }) => id));
  const rectsOf = groundsById(site);
  const broken = held ? [...findings, ...standing] : standingOf(plan.campus).all;
  return broken
    .toSorted((a, b) => Number(b.severity === 'hard') - Number(a.severity === 'hard'))
    .flatMap(({ severity, parts, places }) => {
      if (places !== undefined)
        return places.map(([x, z]) => ({
          severity,
          rect: widened({ x0: x, x1: x, z0: z, z1: z }, MARK_HALF_M),
        }));
      const fresh = parts.filter((id) => !told.has(id));
      for (const id of fresh) told.add(id);
      return fresh.flatMap((id) => rectsOf.get(id) ?? []).map((rect) => ({ severity, rect }));
    });
}

/** The ground of each part; a road has a stretch between any two crossings, all of one name. */
function groundsById({ parcels, corridors }: Site): ReadonlyMap<string, readonly Rect[]> {
  const grounds = new Map<string, Rect[]>();
  const paved = corridors.map(({ id, rect }) => ({ id, rect: widened(rect, ROAD_HALF_M) }));
  for (const { id, rect } of [...parcels, ...paved]) grounds.set(id, [...(grounds.get(id) ?? []), rect]);
  return grounds;
}
