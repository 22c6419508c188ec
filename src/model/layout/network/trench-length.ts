/** A straight stretch of a route, along one axis at a place on the other, metres. */
export interface RouteLeg {
  readonly alongX: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Shorter than this a stretch is none, metres. */
const NO_LENGTH_M = 1e-6;

/** The level stretches between corners, x, y, z each; what rises or falls needs no ground. */
export function legsBetween(corners: ArrayLike<number>, cornerCount: number): RouteLeg[] {
  const legs: RouteLeg[] = [];
  for (let corner = 1; corner < cornerCount; corner += 1) {
    const [x0, z0] = [corners[3 * corner - 3] ?? 0, corners[3 * corner - 1] ?? 0];
    const [x1, z1] = [corners[3 * corner] ?? 0, corners[3 * corner + 2] ?? 0];
    if (Math.abs(x1 - x0) > NO_LENGTH_M) legs.push({ alongX: true, at: z0, ...ordered(x0, x1) });
    if (Math.abs(z1 - z0) > NO_LENGTH_M) legs.push({ alongX: false, at: x1, ...ordered(z0, z1) });
  }
  return legs;
}

function ordered(a: number, b: number): Pick<RouteLeg, 'from' | 'to'> {
  return a < b ? { from: a, to: b } : { from: b, to: a };
}

/**
 * The trenches that routes lie in: stretches beside each other, no farther apart than a bank is wide, share one.
 * Cables are as long as their routes, trenches are not. Rule LAY-81.
 */
export function trenchesOf(legs: readonly RouteLeg[], bankWidthM: number): RouteLeg[] {
  return [true, false].flatMap((alongX) => {
    const along = legs.filter((leg) => leg.alongX === alongX).sort((a, b) => a.at - b.at);
    const trenches: RouteLeg[] = [];
    for (let first = 0; first < along.length; ) {
      const at = along[first]?.at ?? 0;
      let next = first;
      while (next < along.length && (along[next]?.at ?? 0) <= at + bankWidthM) next += 1;
      trenches.push(...joined(along.slice(first, next), at));
      first = next;
    }
    return trenches;
  });
}

/** Stretches of one bank as few that do not overlap. */
function joined(bank: readonly RouteLeg[], at: number): RouteLeg[] {
  const sorted = bank.toSorted((a, b) => a.from - b.from);
  const trenches: RouteLeg[] = [];
  for (const leg of sorted) {
    const last = trenches.at(-1);
    if (last === undefined || leg.from > last.to) trenches.push({ ...leg, at });
    else if (leg.to > last.to) trenches[trenches.length - 1] = { ...last, to: leg.to };
  }
  return trenches;
}

/** Length of stretches, metres. */
export function legsLengthM(legs: readonly RouteLeg[]): number {
  return legs.reduce((sum, { from, to }) => sum + to - from, 0);
}
