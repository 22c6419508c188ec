import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import type { CutBuilder } from './cut-builder.ts';
import { addFloorMarks, addLaydown, addSoftFoot } from './hall-floor.ts';
import { addRoomCorners } from './room-corners.ts';
import { addFrames, addOperatingFloor, addSpareRotor, type HallInside } from './turbine-hall-inside.ts';

/** Concrete and cladding where they are cut. */
export const CUT = rgb(0xd9b27a);
const INNER = rgb(0xdcdfe0);
const FLOOR = rgb(0xa9aeb0);

/** Height of eaves and of the rails of the crane over that of the hall, and thickness of walls over its width. */
const EAVES = 0.92;
const CRANE = 0.74;
const WALL = 0.01;
/** Thickness of the floor over the height of the hall. */
const FLOOR_SHARE = 0.02;

/** Shade lies over the paint on the floor, metres. */
const OVER_M = 0.06;

/** Width of the table over that of the widest machine on it. */
const TABLE = 1.5;

/** The table that carries the train, on its columns; answers half its width and its top, metres. */
function addTable(
  b: CutBuilder,
  train: readonly ReactorPart[],
  floorY: number,
): { readonly tableHalfZ: number; readonly topY: number } {
  const ends = train.flatMap(({ position, size }) => [position[0] - size[0] / 2, position[0] + size[0] / 2]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const top = Math.min(...train.map(({ position }) => position[1]));
  const wide = Math.max(...train.map(({ size }) => size[2])) * TABLE;
  const z = train[0]?.position[2] ?? 0;
  const length = last - first + 2;
  b.box(length, 0.1 * top, wide, (first + last) / 2, 0.88 * top, z, PAINT.concrete, { bottom: true });
  const columns = Math.max(2, Math.round(length / top) + 1);
  for (let at = 0; at < columns; at += 1)
    for (const side of [-1, 1]) {
      const thick = 0.16 * top;
      const [x, aside] = [first + (at / (columns - 1)) * (last - first), z + side * (wide / 2 - 0.1 * top)];
      b.box(thick, 0.88 * top, thick, x, 0, aside, PAINT.concrete);
      addSoftFoot(b, [x, floorY + OVER_M, aside], [thick / 2, thick / 2], FLOOR);
    }
  return { tableHalfZ: wide / 2, topY: 0.98 * top };
}

/** Floor, half the walls and half the roof of the turbine hall, and all that stands in the half that is left. */
export function addHall(b: CutBuilder, opened: OpenedReactor): void {
  const { toHallM, hallSize } = opened;
  const [wide, tall, deep] = hallSize;
  b.box(wide, FLOOR_SHARE * tall, deep, 0, 0, toHallM, FLOOR);
  b.halfHouse([wide, EAVES * tall, deep], [0, 0, toHallM], WALL * wide, {
    outer: PAINT.cladding,
    inner: INNER,
    cut: CUT,
    roof: PAINT.offWhite,
  });
  addHallContents(b, opened, 0);
}

/** The room of a whole turbine hall and the height of its floor, metres. */
export function hallRoom({ toHallM, hallSize }: OpenedReactor): HallInside & { readonly floorY: number } {
  const [wide, tall, deep] = hallSize;
  const [halfX, halfZ] = [wide / 2 - WALL * wide, deep / 2 - WALL * wide];
  return { fromX: -halfX, halfX, halfZ, eavesY: EAVES * tall, middleZ: toHallM, floorY: FLOOR_SHARE * tall };
}

/** Crane, table and train, frames, operating floor and the pipes to the reactor, in a hall from this end along x on. */
export function addHallContents(b: CutBuilder, opened: OpenedReactor, fromX: number): void {
  const { parts, toHallM, hallSize } = opened;
  const [wide, tall, deep] = hallSize;
  const inside = { ...hallRoom(opened), fromX };
  addCrane(b, hallSize, inside);
  const table = addTable(
    b,
    parts.filter(({ form }) => form === 'machine'),
    FLOOR_SHARE * tall,
  );
  const condenser = parts.find(({ kind }) => kind === 'condenser');
  if (condenser !== undefined) {
    const [x, , z] = condenser.position;
    const half = condenser.size[0] / 2;
    addSoftFoot(b, [x, FLOOR_SHARE * tall + OVER_M, z], [half, half], FLOOR);
  }
  addRoomCorners(
    b,
    [fromX, inside.halfX],
    [toHallM - inside.halfZ, toHallM + inside.halfZ],
    FLOOR_SHARE * tall,
    {
      floor: FLOOR,
      wall: INNER,
    },
  );
  addFloorMarks(b, inside, table.tableHalfZ, FLOOR_SHARE * tall);
  addFrames(b, inside);
  const turbine = parts.find(({ kind }) => kind === 'turbine');
  if (turbine !== undefined) {
    addOperatingFloor(b, inside, { ...table, turbine, cut: CUT });
    const spare = [-0.3 * wide, FLOOR_SHARE * tall, toHallM + 0.27 * deep] as const;
    addSpareRotor(b, turbine, [spare[0], spare[2]]);
    addLaydown(b, turbine, spare, FLOOR);
  }
  addMains(b, parts);
}

/** Rails along both walls, a bridge from one to the other, and its trolley. */
function addCrane(b: CutBuilder, [wide, tall, deep]: OpenedReactor['hallSize'], inside: HallInside): void {
  const { fromX, middleZ } = inside;
  const long = wide / 2 - fromX;
  for (const side of [-1, 1])
    b.box(
      long,
      0.03 * tall,
      0.02 * deep,
      fromX + long / 2,
      CRANE * tall,
      middleZ + side * 0.46 * deep,
      PAINT.steelDark,
      { bottom: true },
    );
  b.box(0.05 * wide, 0.07 * tall, 0.92 * deep, 0.3 * wide, (CRANE + 0.03) * tall, middleZ, PAINT.gasYellow, {
    bottom: true,
  });
  b.box(
    0.11 * wide,
    0.04 * tall,
    0.12 * deep,
    0.3 * wide,
    (CRANE + 0.1) * tall,
    middleZ - 0.2 * deep,
    PAINT.steelDark,
  );
}

/** Steam from what makes it to the turbine, and water back from the condenser. */
function addMains(b: CutBuilder, parts: readonly ReactorPart[]): void {
  const of = (kind: ReactorPart['kind']) => parts.find((part) => part.kind === kind);
  const [source, turbine, condenser] = [
    of('steam-generator') ?? of('vessel'),
    of('turbine'),
    of('condenser'),
  ];
  if (source === undefined || turbine === undefined || condenser === undefined) return;
  const head = source.position[1] + 0.86 * source.size[1];
  const from = source.position[2] + source.size[2] / 2;
  const above = turbine.position[1] * 0.7;
  for (const [at, end, color] of [
    [0, turbine, PAINT.returnOrange],
    [1, condenser, PAINT.supplyBlue],
  ] as const) {
    const [x, riseZ, y] = [source.position[0] + at * 2.2 + 1.2, from + 1.4 + at, above - 2.4 * at];
    const foot = Math.min(head - 2 * at, y);
    b.cylinder(0.45, Math.abs(y - (head - 2 * at)), x, foot, riseZ, color, { segments: 10 });
    b.cylinder(0.45, riseZ - from + 0.4, x, head - 2 * at, from - 0.4, color, { axis: 'z', segments: 10 });
    b.cylinder(0.45, end.position[2] - riseZ, x, y, riseZ, color, { axis: 'z', segments: 10 });
  }
}
