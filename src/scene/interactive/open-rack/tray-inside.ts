import type { LyingTray } from '../../../plan/rack-parts/tray-contents.ts';
import { BOARD, METAL, SHEET } from '../../materials/rack-finishes.ts';
import { rgb } from '../../parts/palette.ts';
import type { FinishBuilder } from './finish-builder.ts';
import { addCables, addContact, addSmallParts } from './tray-board.ts';
import { addCoolant } from './tray-coolant.ts';

const PAN = rgb(0x82888f);
const PCB = rgb(0x12251c);
const SUBSTRATE = rgb(0x21513a);
const STIFFENER = rgb(0xb9a77c);
const DIE = rgb(0x8f99a8);
const MEMORY = rgb(0x2a2e33);
const PLATE = rgb(0xc17f4c);
const PLATE_TOP = rgb(0xb3b8bd);
const FIN = rgb(0xb4b9bf);
const CARD = rgb(0x182f24);
const COIL = rgb(0x5b5f64);
const CERAMIC = rgb(0xc9bb98);
const CONNECTOR = rgb(0x2a2d31);
const COPPER = rgb(0xb87444);
const BRASS = rgb(0xc2a25a);

type Box = LyingTray['packages'][number];

const CARD_FINS = 9;
/** Ground that a package takes with its coils, and a host with its memory, over its own width and depth. */
const WITH_FEEDS = [1.7, 1] as const;
const WITH_MEMORY = [3.2, 1.6] as const;

export interface TrayLook {
  /** Cold plates and hoses in place of heat sinks and fans. */
  readonly liquid: boolean;
  /** The package whose plate is taken off, so that dies and memory are seen; null for none. */
  readonly bare: number | null;
}

/** Pan, walls and boards. */
function addPan(builder: FinishBuilder, { size: [wide, tall, deep], boardTopM }: LyingTray): void {
  const wall = Math.min(tall, 0.1);
  builder.of(SHEET).block([wide, 0.4 * boardTopM, deep], [0, 0, 0], PAN);
  for (const end of [-1, 1])
    builder.block([0.003, 0.86 * wall, deep], [end * (wide / 2 - 0.0015), 0, 0], PAN);
  builder.block([wide, 0.86 * wall, 0.003], [0, 0, -deep / 2 + 0.0015], PAN);
  const board = [0.485 * wide, 0.6 * boardTopM, 0.92 * deep] as const;
  builder.of(BOARD);
  for (const half of [-0.247, 0.247]) builder.block(board, [half * wide, 0.4 * boardTopM, -0.02 * deep], PCB);
}

/** Dies between stacks of memory on their substrate, as they look without a plate. */
function addBarePackage(
  builder: FinishBuilder,
  { position: [x, y, z], size: [wide, tall, deep] }: Box,
): void {
  const base = 0.16 * tall;
  builder.of(BOARD).block([wide, base, deep], [x, y, z], SUBSTRATE);
  builder.of(METAL);
  for (const end of [-1, 1]) {
    builder.block([wide, 0.1 * tall, 0.07 * deep], [x, y + base, z + end * 0.465 * deep], STIFFENER);
    builder.block([0.07 * wide, 0.1 * tall, deep], [x + end * 0.465 * wide, y + base, z], STIFFENER);
  }
  for (const end of [-1, 1]) {
    builder
      .of(METAL)
      .block([0.36 * wide, 0.13 * tall, 0.26 * deep], [x, y + base, z + end * 0.135 * deep], DIE);
    for (const row of [-1.5, -0.5, 0.5, 1.5])
      builder
        .of(BOARD)
        .block(
          [0.16 * wide, 0.15 * tall, 0.17 * deep],
          [x + end * 0.29 * wide, y + base, z + row * 0.2 * deep],
          MEMORY,
        );
  }
}

/** A plate of copper under a machined lid with its two nozzles, held at its corners by sprung screws. */
function addColdPlate(builder: FinishBuilder, { position: [x, y, z], size: [wide, tall, deep] }: Box): void {
  const at = (across: number, up: number, along: number) =>
    [x + across * wide, y + up * tall, z + along * deep] as const;
  builder.of(BOARD).block([wide, 0.16 * tall, deep], [x, y, z], SUBSTRATE);
  builder.of(METAL).block([0.96 * wide, 0.4 * tall, 0.96 * deep], at(0, 0.16, 0), PLATE);
  builder.block([0.8 * wide, 0.16 * tall, 0.8 * deep], at(0, 0.56, 0), PLATE_TOP);
  // A step round the lid, and the channel between its nozzles.
  builder.block([0.66 * wide, 0.06 * tall, 0.66 * deep], at(0, 0.72, 0), PLATE_TOP);
  builder.of(SHEET).block([0.6 * wide, 0.05 * tall, 0.12 * deep], at(0, 0.77, -0.2), COIL);
  for (const end of [-1, 1]) {
    builder
      .of(METAL)
      .cylinder(0.007, 0.22 * tall, ...at(end * 0.26, 0.78, -0.2), PLATE_TOP, { segments: 10 });
    for (const side of [-1, 1])
      builder.cylinder(0.0036, 0.34 * tall, ...at(end * 0.43, 0.56, side * 0.43), BRASS, { segments: 6 });
  }
}

function addHeatSink(
  builder: FinishBuilder,
  { position: [x, y, z], size: [wide, tall, deep] }: Box,
  tray: LyingTray,
): void {
  const high = Math.min(0.78 * tray.size[1], 0.16) - (y + 0.3 * tall);
  builder.of(BOARD).block([wide, 0.16 * tall, deep], [x, y, z], SUBSTRATE);
  builder.of(METAL).block([0.94 * wide, 0.14 * tall, 0.94 * deep], [x, y + 0.16 * tall, z], PLATE);
  builder.row(
    11,
    0.09 * wide,
    [0.022 * wide, Math.max(0.4 * tall, high), 0.94 * deep],
    [x, y + 0.3 * tall, z],
    FIN,
  );
}

/** Coils and capacitors that feed a package, in lines on two of its sides. */
function addFeeds(builder: FinishBuilder, { position: [x, y, z], size: [wide, tall, deep] }: Box): void {
  const pitch = deep / 6;
  for (const end of [-1, 1])
    for (let at = 0; at < 6; at += 1) {
      const place = [x + end * 0.66 * wide, y, z + (at - 2.5) * pitch] as const;
      builder.of(SHEET).block([0.13 * wide, 0.34 * tall, 0.72 * pitch], place, COIL);
      builder
        .of(BOARD)
        .block([0.04 * wide, 0.12 * tall, 0.5 * pitch], [x + end * 0.78 * wide, y, place[2]], CERAMIC);
    }
}

/** A line of fans behind what has no cold plates. */
function addFans(builder: FinishBuilder, { size: [wide, tall, deep] }: LyingTray): void {
  const side = Math.min(0.9 * tall, 0.08);
  const count = Math.max(1, Math.floor((0.94 * wide) / (1.05 * side)));
  builder
    .of(SHEET)
    .row(count, wide / (count + 0.4), [side, side, 0.028], [0, 0.05 * tall, -0.44 * deep], CONNECTOR);
  builder.of(METAL);
  for (let fan = 0; fan < count; fan += 1)
    builder.cylinder(
      0.2 * side,
      0.004,
      ((fan - (count - 1) / 2) * wide) / (count + 0.4),
      0.05 * tall + side / 2,
      -0.44 * deep + 0.014,
      PAN,
      { axis: 'z', segments: 10 },
    );
}

/** Sticks of memory on both sides of a host processor. */
function addHostMemory(
  builder: FinishBuilder,
  { size: [, tall] }: LyingTray,
  { position, size: [side] }: Box,
): void {
  const [x, y, z] = position;
  builder.of(BOARD);
  for (const end of [-1, 1])
    for (let stick = 0; stick < 4; stick += 1)
      builder.block(
        [0.006, Math.min(0.66 * tall, 0.032), 1.5 * side],
        [x + end * (0.78 * side + 0.011 * stick), y, z],
        stick % 2 === 0 ? MEMORY : CARD,
      );
}

/** Network cards behind the front, and connectors at the rear. */
function addConnections(
  builder: FinishBuilder,
  { cards, size: [wide, tall, deep], boardTopM }: LyingTray,
): void {
  const clear = Math.min(tall, 0.08);
  if (cards > 0) {
    const pitch = (0.9 * wide) / cards;
    const z = 0.4 * deep;
    builder.of(BOARD).row(cards, pitch, [0.84 * pitch, 0.12 * clear, 0.13 * deep], [0, boardTopM, z], CARD);
    builder
      .of(METAL)
      .row(
        cards,
        pitch,
        [0.7 * pitch, 0.14 * clear, 0.07 * deep],
        [0, boardTopM + 0.12 * clear, z - 0.02 * deep],
        FIN,
      );
    // Fins over each card's chip.
    for (let fin = 0; fin < CARD_FINS; fin += 1)
      builder.row(
        cards,
        pitch,
        [(0.3 * pitch) / CARD_FINS, 0.36 * clear, 0.07 * deep],
        [0.7 * pitch * ((fin + 0.5) / CARD_FINS - 0.5), boardTopM + 0.26 * clear, z - 0.02 * deep],
        FIN,
      );
  }
  builder
    .of(BOARD)
    .row(4, 0.15 * wide, [0.11 * wide, 0.6 * clear, 0.03], [0, 0.12 * clear, -deep / 2 - 0.015], CONNECTOR);
  builder
    .of(METAL)
    .row(2, 0.03 * wide, [0.012 * wide, 0.5 * clear, 0.05], [0, 0.2 * clear, -deep / 2 - 0.04], COPPER);
}

/** Where host processors stand, in a line behind the cards. */
function hostPlaces({ hosts, boardTopM, size: [wide, tall, deep] }: LyingTray): Box[] {
  const pitch = wide / Math.max(1, hosts);
  const side = Math.min(0.075, 0.3 * pitch, 0.12 * deep);
  return Array.from({ length: hosts }, (_, host) => ({
    position: [(host - (hosts - 1) / 2) * pitch, boardTopM, 0.2 * deep],
    size: [side, 0.62 * Math.min(tall, 0.06), side],
  }));
}

const grown = (
  { position, size: [wide, tall, deep] }: Box,
  [across, along]: readonly [number, number],
): Box => ({ position, size: [across * wide, tall, along * deep] });

/** What network cards stand on, the front with it. */
function cardsGround({ cards, size: [wide, tall, deep] }: LyingTray): Box {
  return { position: [0, 0, 0.42 * deep], size: [cards > 0 ? wide : 0, tall, 0.2 * deep] };
}

/** Adds all that stands on a lying tray, from the middle of its base. */
export function addInside(builder: FinishBuilder, tray: LyingTray, { liquid, bare }: TrayLook): void {
  const hosts = hostPlaces(tray);
  addPan(builder, tray);
  addContact(builder, [...tray.packages, ...hosts]);
  addSmallParts(builder, tray, [
    ...tray.packages.map((box) => grown(box, WITH_FEEDS)),
    ...hosts.map((box) => grown(box, WITH_MEMORY)),
    cardsGround(tray),
  ]);
  addCables(builder, tray);
  for (const host of hosts) addHostMemory(builder, tray, host);
  addConnections(builder, tray);
  for (const box of tray.packages) addFeeds(builder, box);
  const covered = [...tray.packages.filter((_, index) => index !== bare), ...hosts];
  for (const box of covered) {
    if (liquid) addColdPlate(builder, box);
    else addHeatSink(builder, box, tray);
  }
  const uncovered = bare === null ? undefined : tray.packages[bare];
  if (uncovered !== undefined) addBarePackage(builder, uncovered);
  if (liquid) addCoolant(builder, tray, covered);
  else addFans(builder, tray);
}
