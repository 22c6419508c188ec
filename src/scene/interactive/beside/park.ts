import { PARK_PARTS } from '../../../catalogue/comparison-parts.ts';
import { COMPARISONS } from '../../../catalogue/comparisons.ts';
import { type Rgb, rgb } from '../../parts/palette.ts';
import type { SolidBuilder } from '../../parts/solid-builder.ts';

const MEADOW = rgb(0x7a9a58);
const LAWN = rgb(0x8aab60);
const WOOD = rgb(0x4a6a3a);
const WATER = rgb(0x3f6b80);
const SHORE = rgb(0xa59a7c);
const PATH = rgb(0xb9b2a2);
const ROAD = rgb(0x6d6f70);
const ROOF = rgb(0xb4a58e);
const CROWNS = [rgb(0x4d6f38), rgb(0x5d7f42), rgb(0x3f5f33)] as const;

/** A coat lies over the one below it, metres. */
const COAT_M = 0.12;
const CORNERS = 40;

/** A place as shares of the park: across from its western edge, along from its southern end. */
type Place = readonly [across: number, along: number];
/** A rounded ground: its middle, and half of its width and depth as shares of the park. */
type Ground = readonly [...Place, number, number];

/** Waters from south to north as they lie: Pond, Lake with its arms, Conservatory Water, Turtle Pond, Reservoir, Pool, Meer. */
const WATERS: readonly Ground[] = [
  [0.7, 0.028, 0.12, 0.008],
  [0.36, 0.262, 0.2, 0.014],
  [0.3, 0.285, 0.1, 0.018],
  [0.52, 0.278, 0.09, 0.012],
  [0.9, 0.285, 0.05, 0.008],
  [0.5, 0.39, 0.07, 0.005],
  [0.52, 0.585, 0.36, 0.085],
  [0.2, 0.85, 0.09, 0.005],
  [0.76, 0.965, 0.17, 0.018],
];
/** Open grass: ball grounds, Sheep Meadow, Great Lawn, North Meadow. */
const LAWNS: readonly Ground[] = [
  [0.42, 0.09, 0.18, 0.02],
  [0.24, 0.16, 0.13, 0.025],
  [0.5, 0.43, 0.19, 0.028],
  [0.52, 0.76, 0.26, 0.04],
  [0.3, 0.7, 0.12, 0.012],
];
/** Buildings in the park: the museum on its eastern edge. */
const MUSEUM = { place: [0.93, 0.44], wide: 0.13, deep: 0.075 } as const;

const GOLDEN = 0.618_033_988_75;
const PLASTIC = 0.754_877_666_25;

/** Spread evenly and in no rows: the same for the same number. */
const spread = (index: number, step: number): number => (0.5 + index * step) % 1;

function within([across, along]: Place, grounds: readonly Ground[], grown: number): boolean {
  return grounds.some(
    ([x, z, halfX, halfZ]) =>
      ((across - x) / (halfX * grown)) ** 2 + ((along - z) / (halfZ * grown)) ** 2 < 1,
  );
}

/** Central Park from above: meadows under trees, lawns and waters where they lie, the drive around it and the ways across. */
export function park(solid: SolidBuilder): void {
  const { width, depth, height } = COMPARISONS.park;
  const [w, d, h] = [width.value, depth.value, height.value];
  const x = (across: number): number => (across - 0.5) * w;
  const z = (along: number): number => (0.5 - along) * d;
  solid.box(w, h, d, 0, 0, 0, MEADOW);
  const rounded = ([across, along, halfX, halfZ]: Ground, coats: number, colour: Rgb, grownM = 0): unknown =>
    addRounded(
      solid,
      [x(across), h + coats * COAT_M, z(along)],
      [halfX * w + grownM, halfZ * d + grownM],
      colour,
    );
  for (const each of LAWNS) rounded(each, 2, LAWN);
  for (const each of WATERS) {
    rounded(each, 3, SHORE, PARK_PARTS.bankWidth.value);
    rounded(each, 4, WATER);
  }
  const drive = driveOf().map(([across, along]) => [x(across), z(along)] as const);
  addWay(solid, [...drive, drive[0] ?? [0, 0]], PARK_PARTS.driveWidth.value, h + 5 * COAT_M, ROAD);
  // Four roads go through the park, and paths between them.
  for (const along of [0.14, 0.34, 0.5, 0.72])
    addWay(
      solid,
      [0, 0.3, 0.7, 1].map((across) => [x(across), z(along + 0.008 * Math.sin(7 * across))]),
      PARK_PARTS.roadWidth.value,
      h + 6 * COAT_M,
      ROAD,
    );
  for (const along of [0.06, 0.2, 0.31, 0.47, 0.68, 0.82, 0.9])
    addWay(
      solid,
      Array.from({ length: 13 }, (_, at) => [x(at / 12), z(along + 0.012 * Math.sin(0.9 * at + 40 * along))]),
      PARK_PARTS.pathWidth.value,
      h + 4.5 * COAT_M,
      PATH,
    );
  const { place, wide, deep } = MUSEUM;
  solid.box(wide * w, PARK_PARTS.museumHeight.value, deep * d, x(place[0]), h, z(place[1]), ROOF);
  addTrees(solid, w, d, h);
}

/** Trees wherever no water, lawn or building is, denser in the wooded parts. */
function addTrees(solid: SolidBuilder, w: number, d: number, h: number): void {
  const { place: museum, wide, deep } = MUSEUM;
  const { drawnTrees, crownRadius, crownSpread, treeSlenderness } = PARK_PARTS;
  for (let index = 0; index < drawnTrees.value; index += 1) {
    const place: Place = [spread(index, GOLDEN), spread(index, PLASTIC)];
    const [across, along] = place;
    const built = Math.abs(across - museum[0]) < wide / 2 && Math.abs(along - museum[1]) < deep / 2 + 0.004;
    if (built || within(place, WATERS, 1.12) || within(place, LAWNS, 1.02)) continue;
    const radius = crownRadius.value + crownSpread.value * spread(index, 0.31);
    const tall = treeSlenderness.value * radius;
    const [atX, atZ] = [(across - 0.5) * (w - 12), (0.5 - along) * (d - 12)];
    const crown = CROWNS[index % CROWNS.length] ?? WOOD;
    solid.lathe(
      [
        [0.55 * radius, 0.12 * tall],
        [radius, 0.5 * tall],
        [0.5 * radius, 0.9 * tall],
        [0, tall],
      ],
      atX,
      h,
      atZ,
      crown,
      6,
    );
  }
}

/** The drive around the park, as shares of it. */
function driveOf(): readonly Place[] {
  return Array.from({ length: 72 }, (_, at) => {
    const turn = (at / 72) * 2 * Math.PI;
    // A rounded rectangle that wanders.
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const square = 1 / (Math.abs(c) ** 4 + Math.abs(s) ** 4) ** 0.25;
    return [0.5 + 0.38 * square * c + 0.03 * Math.sin(5 * turn), 0.5 + 0.46 * square * s];
  });
}

/** A flat ground inside an uneven oval. */
function addRounded(
  solid: SolidBuilder,
  [x, y, z]: readonly [number, number, number],
  [halfX, halfZ]: readonly [number, number],
  colour: Rgb,
): void {
  const at = (corner: number): [number, number, number] => {
    const turn = (corner / CORNERS) * 2 * Math.PI;
    const uneven = 1 + 0.07 * Math.sin(3 * turn + 0.01 * x) + 0.04 * Math.sin(7 * turn);
    return [x + halfX * uneven * Math.cos(turn), y, z - halfZ * uneven * Math.sin(turn)];
  };
  for (let corner = 0; corner < CORNERS; corner += 2)
    solid.quad([[x, y, z], at(corner), at(corner + 1), at(corner + 2)], colour);
}

/** A way so wide along points on the ground. */
function addWay(
  solid: SolidBuilder,
  points: readonly (readonly number[])[],
  wideM: number,
  y: number,
  colour: Rgb,
): void {
  for (let at = 0; at + 1 < points.length; at += 1) {
    const [[ax = 0, az = 0] = [], [bx = 0, bz = 0] = []] = [points[at], points[at + 1]];
    const half = wideM / 2 / (Math.hypot(bx - ax, bz - az) || 1);
    const [dx, dz] = [(bz - az) * half, (ax - bx) * half];
    solid.quad(
      [
        [ax - dx, y, az - dz],
        [bx - dx, y, bz - dz],
        [bx + dx, y, bz + dz],
        [ax + dx, y, az + dz],
      ],
      colour,
    );
  }
}
