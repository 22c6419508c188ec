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
  const trenches: RouteLeg[] = [];
  addTrenches(
    legs.filter(({ alongX }) => alongX),
    bankWidthM,
    trenches,
  );
  addTrenches(
    legs.filter(({ alongX }) => !alongX),
    bankWidthM,
    trenches,
  );
  return trenches;
}

/** Those of stretches along one axis. */
function addTrenches(legs: RouteLeg[], bankWidthM: number, trenches: RouteLeg[]): void {
  legs.sort((a, b) => a.at - b.at);
  for (let first = 0; first < legs.length; ) {
    const { at = 0 } = legs[first] ?? {};
    const bank: RouteLeg[] = [];
    for (let leg = legs[first]; leg !== undefined && leg.at <= at + bankWidthM; leg = legs[first]) {
      bank.push(leg);
      first += 1;
    }
    join(bank, at, trenches);
  }
}

/** Adds the stretches of one bank, as few that do not overlap. */
function join(bank: RouteLeg[], at: number, trenches: RouteLeg[]): void {
  bank.sort((a, b) => a.from - b.from);
  let open: RouteLeg | undefined;
  for (const leg of bank) {
    if (open !== undefined && leg.from <= open.to) {
      if (leg.to > open.to) open = { ...open, to: leg.to };
      continue;
    }
    if (open !== undefined) trenches.push(open);
    open = { alongX: leg.alongX, at, from: leg.from, to: leg.to };
  }
  if (open !== undefined) trenches.push(open);
}

/** Length of stretches, metres. */
export function legsLengthM(legs: readonly RouteLeg[]): number {
  return legs.reduce((sum, { from, to }) => sum + to - from, 0);
}
