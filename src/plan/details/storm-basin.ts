import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { awayFromStretchM, insideBoundaryM } from '../../model/layout/rules/inside-boundary.ts';
import { gateStretches, gatesOf } from '../../model/layout/site/site-gates.ts';
import type { Site } from '../../model/layout/site/site-types.ts';
import type { Plan } from '../plan-types.ts';
import { padsKeyOf, padsOf } from './graded-pads.ts';
import { type GroundBounds, grow } from './ground-bounds.ts';
import { landCorners } from './land-corners.ts';

/** Equal keys: equal pads, and an equal basin beside them. */
export function earthworksKeyOf(plan: Plan): string {
  return `${padsKeyOf(plan)} ${groundsKeyOf(plan)}`;
}

const known = new WeakMap<Site, string>();

/** Equal keys: land with the same corners, and the same ways in. Told once of a site, which plans share. */
function groundsKeyOf(plan: Plan): string {
  const { site } = plan.campus;
  const before = known.get(site);
  if (before !== undefined) return before;
  const key = [landCorners(plan), gatesOf(site).map(({ way }) => way)].join();
  known.set(site, key);
  return key;
}

/** Places that are tried each way over land whose boundary was drawn, from the south northwards. */
const TRIED = 12;

/** Middles of the basin in the order in which they are tried. */
function middlesOf({ site, campus }: Plan): readonly (readonly [number, number])[] {
  const { basinLength, basinDepth, basinClear } = DETAIL_SPACING;
  const { centerX, centerZ, halfWidthM, halfDepthM } = site;
  const reachX = halfWidthM - basinClear.value - basinLength.value / 2;
  const reachZ = halfDepthM - basinClear.value - basinDepth.value / 2;
  if (reachX <= 0 || reachZ <= 0) return [];
  const middles: readonly (readonly [number, number])[] =
    campus.site.boundary === undefined
      ? [
          [-0.42 * halfWidthM, reachZ],
          [0.42 * halfWidthM, reachZ],
          [-reachX, reachZ],
          [reachX, reachZ],
          [-reachX, -reachZ],
          [reachX, -reachZ],
        ]
      : Array.from({ length: (TRIED + 1) ** 2 }, (_, at) => [
          reachX * ((2 * (at % (TRIED + 1))) / TRIED - 1),
          reachZ * (1 - (2 * Math.floor(at / (TRIED + 1))) / TRIED),
        ]);
  return middles.map(([x, z]) => [centerX + x, centerZ + z]);
}

/** What is graded and dug before anything is built. */
interface Earthworks {
  readonly pads: readonly GroundBounds[];
  /** Null where no place is free. */
  readonly basin: GroundBounds | null;
}

const dug = new WeakMap<Plan, Earthworks>();

/** The pads and the storm-water basin of a plan, looked for once: what draws the ground and what grows on it ask alike. */
export function earthworksOf(plan: Plan): Earthworks {
  let works = dug.get(plan);
  if (works === undefined) {
    const pads = padsOf(plan);
    works = { pads, basin: basinBeside(plan, pads) };
    dug.set(plan, works);
  }
  return works;
}

/** The storm-water basin: on the land, as far south as nothing is graded, clear of the fence; null where no place is free. */
function basinBeside(plan: Plan, pads: readonly GroundBounds[]): GroundBounds | null {
  const { basinLength, basinDepth, basinClear } = DETAIL_SPACING;
  const taken = pads.map((pad) => grow(pad, basinClear.value));
  const corners = landCorners(plan);
  const ways = gateStretches(plan.campus.site);
  const [halfX, halfZ] = [basinLength.value / 2, basinDepth.value / 2];
  for (const [x, z] of middlesOf(plan)) {
    const basin: GroundBounds = [x - halfX, z - halfZ, x + halfX, z + halfZ];
    const [x0, z0, x1, z1] = basin;
    const free = taken.every((pad) => pad[0] > x1 || pad[2] < x0 || pad[1] > z1 || pad[3] < z0);
    const offRoad = ways.every((way) => awayFromStretchM({ x0, z0, x1, z1 }, way) > basinClear.value);
    const onLand = insideBoundaryM({ x0, z0, x1, z1 }, corners) > basinClear.value - 1e-6;
    if (free && offRoad && onLand) return basin;
  }
  return null;
}
