import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import { addPerson } from '../../parts/person-form.ts';
import type { CutBuilder } from './cut-builder.ts';
import { addPool } from './part-forms.ts';
import { addStoreyEquipment, JACKET } from './storey-equipment.ts';
import type { Trench } from './trench.ts';
import { CUT } from './turbine-hall-cut.ts';

const FLOOR = rgb(0xb7bbbc);
const WALL = rgb(0xcfd3d4);
const LAMP = rgb(0xfff4e0);
const POOL = rgb(0x3f86ab);
const POOL_TOP = rgb(0x6fb6d6);

/** Thickness of floors over the half width of the shaft. */
const THICK = 0.03;
/** What the shaft leaves inside its wall, and what a floor leaves around a containment, over its half width. */
const INSIDE = 0.92;
const GAP = 0.03;
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

/** Heights of the floors of a shaft from grade down, metres. */
function storeysOf(deepM: number, storeyM: number): readonly number[] {
  const storeys = Math.max(1, Math.round(deepM / storeyM));
  return Array.from({ length: storeys }, (_, storey) => (-storey * deepM) / storeys);
}

/** Round floors about a containment so high and wide, what stands on them, and the floor at grade over all of it. */
function addRoundStoreys(
  b: CutBuilder,
  { deepM, shaftM }: Trench,
  inside: number,
  { top, held, storeyM }: Readonly<Record<'top' | 'held' | 'storeyM', number>>,
): void {
  const thickM = THICK * shaftM;
  const floors = [...storeysOf(deepM, storeyM), -deepM];
  for (const [number, y] of floors.entries()) {
    const from = top > y ? held + GAP * shaftM : 0;
    if (from >= INSIDE * inside) continue;
    if (y > -deepM) b.halfFloor([from, inside], thickM, [0, y, 0], { top: FLOOR, cut: CUT });
    if (number === 0) continue;
    const ceilingY = (floors[number - 1] ?? 0) - thickM;
    b.halfCorner(inside - 0.01, [y, ceilingY], [0, 0, 0], WALL);
    addStoreyEquipment(b, { from, to: inside, y, ceilingY }, number);
  }
}

/** Half the width of the room under the roof, and the side of the beams of its crane, metres. */
export function underRoof({ shaftM }: Trench): { readonly inside: number; readonly side: number } {
  return { inside: INSIDE * shaftM, side: 2 * THICK * shaftM };
}

/** Floors of the shaft, its water where it is a pool, and the crane over it. */
export function addFloors(b: CutBuilder, opened: OpenedReactor, trench: Trench): void {
  const { parts, system, isDrum, storeyM } = opened;
  const containment = parts.find(({ kind }) => kind === 'containment');
  if (containment === undefined) return;
  const { inside, side } = underRoof(trench);
  const thickM = THICK * trench.shaftM;
  const top = containment.position[1] + containment.size[1];
  const held = containment.size[0] / 2;
  if (system.waterM !== undefined) addWater(b, system.waterM.value, inside, held, trench);
  else if (isDrum) addRoundStoreys(b, trench, inside, { top, held, storeyM });
  else
    for (const y of storeysOf(trench.deepM, storeyM).slice(1))
      addSquareFloor(b, y, thickM, inside, containment);
  const y = addRoofCrane(b, opened, trench);
  if (y === null) return;
  if (isDrum) {
    // The crane turns on a rail around the wall, which lamps hang under.
    b.halfFloor([0.94 * inside, inside], 0.8 * side, [0, y, 0], { top: PAINT.steel, cut: PAINT.steelDark });
    b.halfCorner(inside - 0.01, [0, y - 0.8 * side], [0, 0, 0], WALL);
    b.glow(0.9).halfFloor([0.955 * inside, 0.985 * inside], 0.1, [0, y - 0.85 * side, 0], {
      top: LAMP,
      cut: LAMP,
    });
    b.glow(0);
  }
  addOperatingLevel(b, opened, trench);
}

/** The crane under the roof; the height of its rail, metres, or null where a containment reaches that high. */
export function addRoofCrane(
  b: CutBuilder,
  { parts, building, isDrum }: OpenedReactor,
  trench: Trench,
): number | null {
  const { inside, side } = underRoof(trench);
  const y = (isDrum ? CRANE.drum : CRANE.hall) * building.size[1];
  const containment = parts.find(({ kind }) => kind === 'containment');
  if (containment === undefined || containment.position[1] + containment.size[1] > y) return null;
  b.box(side, side, 1.9 * inside, 0.4 * inside, y, 0, PAINT.gasYellow, { bottom: true });
  b.box(1.6 * side, side, 2 * side, 0.4 * inside, y + side, -0.2 * inside, PAINT.steelDark);
  b.cylinder(0.12, 0.45 * y, 0.4 * inside, 0.55 * y, -0.2 * inside, PAINT.dark, { segments: 6 });
  b.box(0.7, 1, 0.7, 0.4 * inside, 0.55 * y - 1, -0.2 * inside, PAINT.gasYellow, { bottom: true });
  return y;
}

/** On the floor at grade of a drum: the pool where fuel is handled, and people beside it. */
export function addOperatingLevel(
  b: CutBuilder,
  { system, isDrum }: OpenedReactor,
  trench: Trench,
  floorY = 0,
): void {
  if (!isDrum || system.waterM !== undefined) return;
  const { inside } = underRoof(trench);
  addPool(b, { position: [0.62 * inside, floorY, 0], size: [0.34 * inside, 1.3, 0.34 * inside] }, POOL_TOP);
  for (const [x, z, yaw] of [
    [0.3, 0.32, -1.2],
    [0.36, -0.1, 1.4],
  ] as const) {
    b.move(x * inside, floorY, z * inside, yaw);
    addPerson(b, JACKET);
  }
  b.move(0, 0, 0);
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
