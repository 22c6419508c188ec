import type { ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { addPerson } from '../../parts/person-form.ts';
import type { CutBuilder } from './cut-builder.ts';
import { JACKET } from './storey-equipment.ts';
import type { HallInside } from './turbine-hall-inside.ts';

const JOINT = rgb(0x8b9092);
const WALKWAY = rgb(0x86a08c);
const LINE = PAINT.gasYellow;
const CASING = rgb(0x5b82a0);
const TIMBER = rgb(0x8a6a45);
const CRATE = rgb(0xa07c50);

/** Paint lies over the floor, and over other paint, metres. */
const COAT_M = 0.015;
const JOINT_PITCH_M = 6;
const WALKWAY_M = 2;
/** How far the floor is darker around the foot of what stands on it, metres, and how light it is at the foot. */
const SOFT_M = 1.6;
const AT_FOOT = 0.5;

type Range = readonly [number, number];

/** Corners of a rectangle, one after the other with its outside to the left. */
const AROUND: readonly Range[] = [
  [1, 1],
  [-1, 1],
  [-1, -1],
  [1, -1],
];

/** A painted rectangle on a floor. */
function addPaint(b: CutBuilder, [x0, x1]: Range, [z0, z1]: Range, y: number, colour: Rgb): void {
  b.quad(
    [
      [x0, y, z1],
      [x1, y, z1],
      [x1, y, z0],
      [x0, y, z0],
    ],
    colour,
  );
}

/** A painted outline of a rectangle on a floor. */
function addOutline(b: CutBuilder, [x0, x1]: Range, [z0, z1]: Range, y: number): void {
  const line = 0.16;
  for (const x of [x0, x1]) addPaint(b, [x - line, x + line], [z0, z1], y, LINE);
  for (const z of [z0, z1]) addPaint(b, [x0, x1], [z - line, z + line], y, LINE);
}

/** The floor around a foot so wide and deep, dark at the foot and as light as the floor where that ends. */
export function addSoftFoot(
  b: CutBuilder,
  [x, y, z]: readonly [number, number, number],
  [halfX, halfZ]: Range,
  floor: Rgb,
): void {
  const corner = ([sx, sz]: Range, reach: number): [number, number, number] => [
    x + sx * (halfX + reach),
    y,
    z + sz * (halfZ + reach),
  ];
  for (const [at, here] of AROUND.entries()) {
    const next = AROUND[(at + 1) % AROUND.length] ?? here;
    b.quad([corner(here, 0), corner(next, 0), corner(next, SOFT_M), corner(here, SOFT_M)], floor, AT_FOOT);
  }
}

/** A foot shaded as `addSoftFoot` does under a box, and the box. */
function addStanding(
  b: CutBuilder,
  [wide, tall, deep]: ReactorPart['size'],
  [x, y, z]: ReactorPart['position'],
  colour: Rgb,
  floor: Rgb,
): void {
  addSoftFoot(b, [x, y + 4 * COAT_M, z], [wide / 2, deep / 2], floor);
  b.box(wide, tall, deep, x, y, z, colour);
}

/** What lies on the floor beside a rotor during an outage, in a painted outline: half a casing on timbers, crates, somebody. */
export function addLaydown(
  b: CutBuilder,
  turbine: ReactorPart,
  [x, y, z]: ReactorPart['position'],
  floor: Rgb,
): void {
  const [long, wide] = [0.5 * turbine.size[0], turbine.size[2]];
  addOutline(b, [x - 0.7 * long, x + 1.6 * long], [z - 0.45 * wide, z + 0.95 * wide], y + 3 * COAT_M);
  const [casingX, casingZ] = [x + 0.95 * long, z + 0.2 * wide];
  for (const at of [-0.16, 0, 0.16])
    addStanding(b, [0.5, 0.5, 1.1 * wide], [casingX + at * long, y, casingZ], TIMBER, floor);
  b.cylinder(0.5 * wide, 0.42 * long, casingX - 0.21 * long, y + 0.5, casingZ, CASING, {
    axis: 'x',
    segments: 14,
  });
  b.box(0.42 * long, 0.3, 1.1 * wide, casingX, y + 0.5, casingZ, PAINT.steel);
  for (const [at, high] of [
    [-0.5, 1.2],
    [-0.34, 0.9],
    [-0.16, 1.5],
  ] as const)
    addStanding(b, [1.6, high, 1.3], [x + at * long, y, z + 0.7 * wide], CRATE, floor);
  b.move(x + 0.6 * long, y, z - 0.2 * wide, 2.6);
  addPerson(b, JACKET);
  b.move(0, 0, 0);
}

/** Joints of the slabs, the ways for people along the train, and the ground where the crane sets down, outlined. */
export function addFloorMarks(b: CutBuilder, inside: HallInside, tableHalfZ: number, y: number): void {
  const { halfX, halfZ, middleZ } = inside;
  const joints = (half: number): number[] => {
    const count = Math.max(2, Math.round((2 * half) / JOINT_PITCH_M));
    return Array.from({ length: count - 1 }, (_, at) => ((at + 1) / count) * 2 * half - half);
  };
  for (const x of joints(halfX))
    addPaint(b, [x - 0.04, x + 0.04], [middleZ - halfZ, middleZ + halfZ], y + COAT_M, JOINT);
  for (const z of joints(halfZ))
    addPaint(b, [-halfX, halfX], [middleZ + z - 0.04, middleZ + z + 0.04], y + COAT_M, JOINT);
  for (const side of [-1, 1]) {
    const at = middleZ + side * (tableHalfZ + 1.4);
    addPaint(b, [-halfX, halfX], [at - WALKWAY_M / 2, at + WALKWAY_M / 2], y + 2 * COAT_M, WALKWAY);
    for (const edge of [-WALKWAY_M / 2, WALKWAY_M / 2])
      addPaint(b, [-halfX, halfX], [at + edge - 0.06, at + edge + 0.06], y + 3 * COAT_M, LINE);
  }
}
