import type { BufferGeometry } from 'three';
import { REACTOR_BUILDINGS } from '../../../catalogue/reactor-buildings.ts';
import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, type Rgb, rgb } from '../../parts/palette.ts';
import { CutBuilder, DOME_POINTS, type Profile, profileOf } from './cut-builder.ts';
import { addPool, steppedProfile } from './part-forms.ts';
import { INNER, PAINTS } from './part-paints.ts';
import { addOperatingLevel, addRoofCrane, underRoof } from './reactor-inside.ts';
import { type Trench, trenchOf } from './trench.ts';
import { addHallContents, hallRoom } from './turbine-hall-cut.ts';
import { addMachine } from './turbine-train.ts';

const FLOOR = rgb(0xb7bbbc);
const ROUND = 40;

type Range = readonly [number, number];

/** Walls and ceiling of a room as seen from inside it. */
function addRoom(b: CutBuilder, [x0, x1]: Range, [y0, y1]: Range, [z0, z1]: Range, color: Rgb): void {
  const wall = (ax: number, az: number, bx: number, bz: number) =>
    b.quad(
      [
        [ax, y0, az],
        [bx, y0, bz],
        [bx, y1, bz],
        [ax, y1, az],
      ],
      color,
    );
  wall(x1, z1, x0, z1);
  wall(x1, z0, x1, z1);
  wall(x0, z0, x1, z0);
  wall(x0, z1, x0, z0);
  b.quad(
    [
      [x0, y1, z0],
      [x1, y1, z0],
      [x1, y1, z1],
      [x0, y1, z1],
    ],
    color,
  );
}

/** A round body seen from inside. */
const addLining = (
  b: CutBuilder,
  profile: Profile,
  [x, y, z]: ReactorPart['position'],
  color: Rgb,
): unknown => b.lathe(profile.toReversed(), x, y, z, color, ROUND);

/** Thickness of the wall of what holds something else, over its width. */
const SHELL = 0.05;

/** A part whole, as it stands behind walls that a section cuts: what holds something is hollow. */
function addWhole(b: CutBuilder, part: ReactorPart): void {
  const { form, kind, position, size } = part;
  const [wide, tall] = size;
  const [x, y, z] = position;
  const paint = PAINTS[kind];
  if (form === 'pool') addPool(b, part, paint);
  else if (form === 'box') b.box(wide, tall, wide, x, y, z, paint, { bottom: true });
  else if (form === 'stepped-body') b.lathe(steppedProfile(wide / 2, tall), x, y, z, paint, 24);
  else {
    const profile = profileOf(wide / 2, tall, form !== 'flat-shell');
    b.lathe(profile, x, y, z, paint, ROUND);
    if (form !== 'body') addLining(b, narrowed(profile, SHELL * wide), position, INNER);
  }
}

function narrowed(profile: Profile, wallM: number): Profile {
  const [low, high] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  const shrink = 1 - (2 * wallM) / (high - low);
  return profile.map(([r, y]) => [Math.max(0, r - wallM), low + wallM + (y - low) * shrink]);
}

const DRUM_WALL = REACTOR_BUILDINGS.drumInsideTop.value;
const DOME = REACTOR_BUILDINGS.drumInsideDome.value;
const HALL_ROOF = REACTOR_BUILDINGS.craneHallRoof.value;
const HALL_WALLS = {
  x: REACTOR_BUILDINGS.craneHallSide.value,
  north: REACTOR_BUILDINGS.craneHallNorth.value,
  south: REACTOR_BUILDINGS.craneHallSouth.value,
} as const;

/** Room over the shaft: its floor at grade, walls and roof; what stands in it reaches above grade and within the walls. */
function addReactorRoom(b: CutBuilder, opened: OpenedReactor, trench: Trench): void {
  const { building, isDrum, parts } = opened;
  const [wide, tall, deep] = building.size;
  const { inside, side } = underRoof(trench);
  const floorY = 2 * FLOOR_M;
  if (isDrum) {
    const dome = profileOf(inside, DOME * tall, true).slice(-DOME_POINTS);
    const rise = DRUM_WALL * tall - (dome[0]?.[1] ?? 0);
    addLining(b, [[inside, 0], ...dome.map(([r, y]) => [r, y + rise] as const)], [0, 0, 0], INNER);
    b.lathe(
      [
        [inside, floorY],
        [0, floorY],
      ],
      0,
      0,
      0,
      FLOOR,
      ROUND,
    );
  } else {
    const { x, north, south } = HALL_WALLS;
    addRoom(b, [-x * wide, x * wide], [0, HALL_ROOF * tall], [north * deep, south * deep], INNER);
    b.box(2 * x * wide, floorY, (south - north) * deep, 0, 0, ((north + south) / 2) * deep, FLOOR);
  }
  const y = addRoofCrane(b, opened, trench);
  if (y !== null && isDrum)
    b.lathe(
      [
        [inside, y],
        [0.94 * inside, y],
        [0.94 * inside, y - side],
        [inside, y - side],
      ],
      0,
      0,
      0,
      PAINT.steel,
      ROUND,
    );
  addOperatingLevel(b, opened, trench, floorY);
  for (const part of parts) if (standsIn(part, opened)) addWhole(b, part);
}

/** Floors of rooms at grade lie over the ground and what is painted on it, metres. */
const FLOOR_M = 0.1;

/** Whether a part of the reactor is to be seen over grade inside the walls of its building. */
function standsIn(
  { position, size, form }: ReactorPart,
  { building, toHallM, isDrum }: OpenedReactor,
): boolean {
  const [x, y, z] = position;
  if (form === 'machine' || z > toHallM / 2 || y + size[1] <= FLOOR_M) return false;
  const [wide, , deep] = building.size;
  const half = size[0] / 2;
  const { x: wallX, north, south } = HALL_WALLS;
  if (isDrum) return Math.hypot(x, z) + half <= wallX * wide;
  return Math.abs(x) + half <= wallX * wide && z - half >= north * deep && z + half <= south * deep;
}

/** All that a section through a unit meets behind its walls and over grade: pure geometry in the frame of its reactor building, metres. */
export function createUnitInside(opened: OpenedReactor): BufferGeometry {
  const b = new CutBuilder();
  addReactorRoom(b, opened, trenchOf(opened));
  const { halfX, halfZ, eavesY, middleZ, floorY } = hallRoom(opened);
  addRoom(b, [-halfX, halfX], [0, eavesY], [middleZ - halfZ, middleZ + halfZ], INNER);
  b.box(2 * halfX, floorY, 2 * halfZ, 0, 0, middleZ, FLOOR);
  addHallContents(b, opened, -halfX);
  for (const part of opened.parts) {
    if (part.position[2] < opened.toHallM / 2) continue;
    if (part.form === 'machine') addMachine(b, part, PAINTS[part.kind]);
    else addWhole(b, part);
  }
  return b.build();
}
