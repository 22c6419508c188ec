import { TRAY_COUNTS, TRAY_SIZES } from '../../catalogue/tray-parts.ts';
import type { StandingBox } from '../find-in-plan.ts';
import type { RackPart } from './rack-opening.ts';

type Box = Pick<StandingBox, 'position' | 'size'>;

/**
 * A tray as it lies on a table, metres: x across, y up from its base, z towards its front, from the middle of its base. An
 * upright blade is turned to lie on its right side.
 */
export interface LyingTray {
  /** Across, up, along. */
  readonly size: StandingBox['size'];
  /** Where its board ends. */
  readonly boardTopM: number;
  /** Accelerators with their cold plates, front row first, from left to right. */
  readonly packages: readonly Box[];
  readonly hosts: number;
  readonly cards: number;
}

/** A seventh of its height: a unit has room for what stands on the board. */
const BOARD_SHARE = 1 / 7;

function hostsOf({ slot, accelerators }: RackPart): number {
  const { hostsPerServer, hostsPerTrayAccelerator, hostsPerBladeAccelerator } = TRAY_COUNTS;
  if (slot === 'server' || slot === 'host-tray') return hostsPerServer.value;
  const each = slot === 'blade-chassis' ? hostsPerBladeAccelerator : hostsPerTrayAccelerator;
  return Math.ceil(each.value * accelerators);
}

/** A full grid may be this much wider or longer than its ground; else its last row is shorter. */
const MOST_STRETCHED = 2.2;

/** Rows and columns for so many on ground so wide and long, as square as it goes, with full rows where that fits. */
function gridOf(count: number, width: number, length: number): readonly [number, number] {
  const ideal = Math.sqrt((count * width) / length);
  const stretch = (columns: number): number => Math.max(columns / ideal, ideal / columns);
  let best = 1;
  for (let columns = 2; columns <= count; columns += 1)
    if (count % columns === 0 && stretch(columns) < stretch(best)) best = columns;
  if (stretch(best) > MOST_STRETCHED) best = Math.max(1, Math.min(count, Math.round(ideal)));
  return [Math.ceil(count / best), best];
}

function packagesOn(count: number, [width, height, depth]: StandingBox['size'], boardTopM: number): Box[] {
  const { packagesLength, packagesMiddle, packageSide, packageShare, packageHeight } = TRAY_SIZES;
  const length = packagesLength.value * depth;
  const [rows, columns] = gridOf(count, width, length);
  const [pitchAcross, pitchAlong] = [width / columns, length / rows];
  const side = Math.min(packageSide.value, packageShare.value * Math.min(pitchAcross, pitchAlong));
  const tall = packageHeight.value * Math.min(height, side);
  const middle = (0.5 - packagesMiddle.value) * depth;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const across = ((index % columns) - (inRow - 1) / 2) * pitchAcross;
    const along = middle + ((rows - 1) / 2 - row) * pitchAlong;
    return { position: [across, boardTopM, along], size: [side, tall, side] };
  });
}

/** What stands on a tray. */
export function lyingTray(part: RackPart): LyingTray {
  const [width, height, depth] = part.size;
  const size = part.upright ? ([height, width, depth] as const) : part.size;
  const boardTopM = BOARD_SHARE * Math.min(size[1], TRAY_SIZES.packageSide.value);
  return {
    size,
    boardTopM,
    packages: packagesOn(part.accelerators, size, boardTopM),
    hosts: part.kind === 'tray' ? hostsOf(part) : 0,
    cards: Math.round(TRAY_COUNTS.cardsPerAccelerator.value * part.accelerators),
  };
}

/** A box on a lying tray in the frame of its rack, where it stands in its place. */
export function boxInRack({ position: [x, y, z], size: [width, height], upright }: RackPart, box: Box): Box {
  const [across, up, along] = box.position;
  const [boxWidth, boxHeight, boxDepth] = box.size;
  if (!upright) return { position: [x + across, y + up, z + along], size: box.size };
  return {
    position: [x + width / 2 - up - boxHeight / 2, y + height / 2 + across - boxWidth / 2, z + along],
    size: [boxHeight, boxWidth, boxDepth],
  };
}
