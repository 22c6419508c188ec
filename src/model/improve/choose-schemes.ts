import type { Scheme } from './improve-site.ts';

/** Schemes that are kept side by side. */
const MOST_SCHEMES = 4;
/** A part that is turned counts as if it stood so far away. */
const TURNED_M = 50;
/** Nearer to each other than this they are one scheme, metres. */
const SAME_SCHEME_M = 1;

type Placed = Pick<Scheme, 'places'>;

/** How far two ways to lay out one site are from each other: the mean way of their parts along both axes, metres. Rule LAY-82. */
export function schemeDistanceM({ places }: Placed, other: Placed): number {
  const sumM = places.reduce((sum, { x, z, quarterTurns }, at) => {
    const there = other.places[at];
    if (there === undefined) return sum;
    const turned = there.quarterTurns === quarterTurns ? 0 : TURNED_M;
    return sum + Math.abs(there.x - x) + Math.abs(there.z - z) + turned;
  }, 0);
  return places.length > 0 ? sumM / places.length : 0;
}

/** What a search makes least: cost and fines, USD a year. */
export function objectiveOf({ usdPerYear, fineUsdPerYear }: Scheme): number {
  return usdPerYear + fineUsdPerYear;
}

/**
 * Of schemes that are better than the start up to four: the cheapest, then each time the one that is farthest from those
 * chosen. The cheaper first. Rule LAY-82.
 */
export function chooseSchemes<One extends Scheme>(start: Scheme, schemes: readonly One[]): readonly One[] {
  const better = schemes
    .filter((scheme) => objectiveOf(scheme) < objectiveOf(start))
    .sort((a, b) => objectiveOf(a) - objectiveOf(b));
  const chosen = better.slice(0, 1);
  while (chosen.length < MOST_SCHEMES) {
    const awayM = (scheme: One): number => Math.min(...chosen.map((each) => schemeDistanceM(each, scheme)));
    const next = better.reduce<One | undefined>(
      (most, scheme) => (most === undefined || awayM(scheme) > awayM(most) ? scheme : most),
      undefined,
    );
    if (next === undefined || awayM(next) < SAME_SCHEME_M) break;
    chosen.push(next);
  }
  return chosen.sort((a, b) => objectiveOf(a) - objectiveOf(b));
}
