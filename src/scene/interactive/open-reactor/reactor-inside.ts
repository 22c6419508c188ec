import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import type { CutBuilder } from './cut-builder.ts';
import type { Trench } from './trench.ts';
import { CUT } from './turbine-hall-cut.ts';

const FLOOR = rgb(0xb7bbbc);
const POOL = rgb(0x3f86ab);
const POOL_TOP = rgb(0x6fb6d6);

/** Floors of the shaft beside the containment, over its depth; their thickness, over the half width of the shaft. */
const FLOORS = [0, 0.36, 0.68] as const;
const THICK = 0.04;
/** What the shaft leaves inside its wall, and what a floor leaves around a containment, over its half width. */
const INSIDE = 0.92;
const GAP = 0.03;
/** Storeys of a shaft are no lower, metres. */
const STOREY_M = 3;
/** Height of the crane over that of the building: under a dome, and under the roof of a crane hall. */
const CRANE = { drum: 0.5, hall: 0.42 } as const;

/** The water of a pool: its lining, and its top around what stands in it. */
function addWater(b: CutBuilder, topM: number, inside: number, heldM: number, trench: Trench): void {
  b.halfLining(inside, trench.deepM + topM - THICK, [0, THICK - trench.deepM, 0], POOL);
  b.halfFloor([heldM, inside], THICK, [0, topM, 0], { top: POOL_TOP, cut: POOL_TOP });
}

/** Floors between a containment and the square shaft around it. */
function addSquareFloor(b: CutBuilder, y: number, thickM: number, inside: number, around: ReactorPart): void {
  const [, , z] = around.position;
  const held = around.size[0] / 2 + GAP * inside;
  for (const [from, to] of [
    [-inside, z - held],
    [z + held, inside],
  ] as const) {
    if (to <= from) continue;
    const middle = (from + to) / 2;
    b.box(inside, thickM, to - from, inside / 2, y - thickM, middle, FLOOR, { bottom: true });
    b.earthFace(0, [from, to], [y - thickM, y], CUT);
  }
}

/** Floors of the shaft, its water where it is a pool, and the crane over it. */
export function addFloors(
  b: CutBuilder,
  { parts, system, building, isDrum }: OpenedReactor,
  trench: Trench,
): void {
  const containment = parts.find(({ kind }) => kind === 'containment');
  if (containment === undefined) return;
  const inside = INSIDE * trench.shaftM;
  const thickM = THICK * trench.shaftM;
  const top = containment.position[1] + containment.size[1];
  const held = containment.size[0] / 2;
  if (system.waterM !== undefined) addWater(b, system.waterM.value, inside, held, trench);
  else
    for (const share of FLOORS) {
      const y = -share * trench.deepM;
      if (share > 0 && FLOORS[1] * trench.deepM < STOREY_M) continue;
      if (!isDrum) {
        if (share > 0) addSquareFloor(b, y, thickM, inside, containment);
        continue;
      }
      const from = top > y ? held + GAP * trench.shaftM : 0;
      if (from < INSIDE * inside) b.halfFloor([from, inside], thickM, [0, y, 0], { top: FLOOR, cut: CUT });
    }
  const [, tall] = building.size;
  const y = (isDrum ? CRANE.drum : CRANE.hall) * tall;
  if (top > y) return;
  const side = 2 * thickM;
  b.box(side, side, 1.9 * inside, 0.4 * inside, y, 0, PAINT.gasYellow, { bottom: true });
  b.box(1.6 * side, side, 2 * side, 0.4 * inside, y + side, -0.2 * inside, PAINT.steelDark);
}

/** Radius of a duct over that of the vessel that it leaves, and where it leaves it, over its height. */
const DUCT = 0.16;
const LEAVES = 0.62;

/** What of the same loop stands beside the vessel and not in it. */
function besideVessel(part: ReactorPart, vessel: ReactorPart): boolean {
  const isLoop = part.kind === 'steam-generator' || part.kind === 'heat-exchanger';
  const apart = Math.abs(part.position[2] - vessel.position[2]);
  return isLoop && part.position[1] < 0 && apart > (part.size[0] + vessel.size[0]) / 2;
}

/** Ducts of the primary coolant from the vessel to what stands beside it. */
export function addLoops(b: CutBuilder, parts: readonly ReactorPart[]): void {
  const vessel = parts.find(({ kind }) => kind === 'vessel');
  if (vessel === undefined) return;
  const [, foot, z] = vessel.position;
  for (const part of parts) {
    if (!besideVessel(part, vessel)) continue;
    const way = Math.sign(part.position[2] - z);
    const from = z + (way * vessel.size[0]) / 2;
    const to = part.position[2] - (way * part.size[0]) / 3;
    const y = Math.max(foot + LEAVES * vessel.size[1], part.position[1] + (DUCT * part.size[0]) / 2);
    b.cylinder(
      DUCT * vessel.size[0],
      Math.abs(to - from),
      part.position[0],
      y,
      Math.min(from, to),
      PAINT.steel,
      {
        axis: 'z',
        segments: 14,
      },
    );
  }
}
