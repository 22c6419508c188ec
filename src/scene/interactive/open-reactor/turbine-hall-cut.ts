import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import type { CutBuilder } from './cut-builder.ts';
import { addRoomCorners } from './room-corners.ts';
import { addFrames, addOperatingFloor, addSpareRotor } from './turbine-hall-inside.ts';

/** Concrete and cladding where they are cut. */
export const CUT = rgb(0xd9b27a);
const INNER = rgb(0xdcdfe0);
const FLOOR = rgb(0xa9aeb0);

/** Height of eaves and of the rails of the crane over that of the hall, and thickness of walls over its width. */
const EAVES = 0.92;
const CRANE = 0.74;
const WALL = 0.01;

/** Width of the table over that of the widest machine on it. */
const TABLE = 1.5;

/** The table that carries the train, on its columns; answers half its width and its top, metres. */
function addTable(
  b: CutBuilder,
  train: readonly ReactorPart[],
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
    for (const side of [-1, 1])
      b.box(
        0.16 * top,
        0.88 * top,
        0.16 * top,
        first + (at / (columns - 1)) * (last - first),
        0,
        z + side * (wide / 2 - 0.1 * top),
        PAINT.concrete,
      );
  return { tableHalfZ: wide / 2, topY: 0.98 * top };
}

/** Floor, half the walls and half the roof of the turbine hall, its crane, and the pipes that join it to the reactor. */
export function addHall(b: CutBuilder, { parts, toHallM, hallSize }: OpenedReactor): void {
  const [wide, tall, deep] = hallSize;
  const wallM = WALL * wide;
  b.box(wide, 0.02 * tall, deep, 0, 0, toHallM, FLOOR);
  b.halfHouse([wide, EAVES * tall, deep], [0, 0, toHallM], wallM, {
    outer: PAINT.cladding,
    inner: INNER,
    cut: CUT,
    roof: PAINT.offWhite,
  });
  for (const side of [-1, 1])
    b.box(
      wide / 2,
      0.03 * tall,
      0.02 * deep,
      wide / 4,
      CRANE * tall,
      toHallM + side * 0.46 * deep,
      PAINT.steelDark,
    );
  b.box(0.05 * wide, 0.07 * tall, 0.92 * deep, 0.3 * wide, (CRANE + 0.03) * tall, toHallM, PAINT.gasYellow, {
    bottom: true,
  });
  b.box(
    0.11 * wide,
    0.04 * tall,
    0.12 * deep,
    0.3 * wide,
    (CRANE + 0.1) * tall,
    toHallM - 0.2 * deep,
    PAINT.steelDark,
  );
  const table = addTable(
    b,
    parts.filter(({ form }) => form === 'machine'),
  );
  const inside = { halfX: wide / 2 - wallM, halfZ: deep / 2 - wallM, eavesY: EAVES * tall, middleZ: toHallM };
  addRoomCorners(b, [0, inside.halfX], [toHallM - inside.halfZ, toHallM + inside.halfZ], 0.02 * tall, {
    floor: FLOOR,
    wall: INNER,
  });
  addFrames(b, inside);
  const turbine = parts.find(({ kind }) => kind === 'turbine');
  if (turbine !== undefined) {
    addOperatingFloor(b, inside, { ...table, turbine, cut: CUT });
    addSpareRotor(b, turbine, [-0.3 * wide, toHallM + 0.32 * deep]);
  }
  addMains(b, parts);
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
