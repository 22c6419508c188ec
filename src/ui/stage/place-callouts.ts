/** A note beside a thing, in pixels of the picture. */
export interface WantedNote {
  readonly key: string;
  /** Where the thing is. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What notes may cover. */
export interface NoteFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The middle of a note, and on which side of its thing it stands. */
export interface PlacedNote {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

type Box = NoteFrame;

/** Gap between a thing and the middle of its note, in its own width and in the height of the picture; the first free one is taken. */
const SIDES: readonly (readonly [widths: number, heights: number])[] = [
  [0, -0.1],
  [0, -0.18],
  [-0.62, -0.1],
  [0.62, -0.1],
  [-0.62, -0.2],
  [0.62, -0.2],
  [0, -0.27],
  [0, 0.1],
];
/** Between two notes, pixels. */
const GAP_PX = 8;
/** A note changes its side only when it would be covered by more than this share. */
const STAYS_SHARE = 0.1;

function boxAt(note: WantedNote, x: number, y: number): Box {
  const [w, h] = [note.width / 2 + GAP_PX / 2, note.height / 2 + GAP_PX / 2];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
}

const overlapOf = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** To be covered counts for more than to have a line pass behind. */
const COVERED = 4;
const CROSSED = 0.2;

/** Whether the straight way between two places passes through a box. */
function passes(x0: number, y0: number, x1: number, y1: number, box: Box): boolean {
  const steps = 24;
  for (let step = 0; step <= steps; step += 1) {
    const share = step / steps;
    const [x, y] = [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** What of a note at a place is covered by others or crossed by lines, in shares of it. */
function troubleAt(note: WantedNote, at: PlacedNote, others: readonly Standing[]): number {
  const own = boxAt(note, at.x, at.y);
  return others.reduce((sum, { thing, place, box }) => {
    const covered = overlapOf(own, box) / Math.max(1, note.width * note.height);
    const crosses =
      Number(passes(note.x, note.y, at.x, at.y, box)) +
      Number(passes(thing.x, thing.y, place.x, place.y, own));
    return sum + COVERED * covered + Number(covered > STAYS_SHARE) + CROSSED * crosses;
  }, 0);
}

/** A note that has its place. */
interface Standing {
  readonly thing: WantedNote;
  readonly place: PlacedNote;
  readonly box: Box;
}

const between = (low: number, value: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/** The note on one side of its thing, pushed inside the frame. */
function placeAt(note: WantedNote, side: number, frame: NoteFrame): PlacedNote {
  const [widths, heights] = SIDES[side] ?? [0, 0];
  const x = note.x + widths * note.width;
  const y = note.y + heights * (frame.bottom - frame.top) + Math.sign(heights) * (note.height / 2);
  return {
    x: between(frame.left + note.width / 2, x, frame.right - note.width / 2),
    y: between(frame.top + note.height / 2, y, frame.bottom - note.height / 2),
    side,
  };
}

/**
 * Notes beside their things: inside the frame and off each other, the first first. Each keeps the side it had (`before`)
 * while it can, so that notes do not jump while the camera moves. Where there is no free side, the one least
 * covered or crossed by lines is taken.
 */
export function placeCallouts(
  notes: readonly WantedNote[],
  frame: NoteFrame,
  before: ReadonlyMap<string, PlacedNote> = new Map(),
): ReadonlyMap<string, PlacedNote> {
  const placed = new Map<string, PlacedNote>();
  const taken: Standing[] = [];
  for (const note of notes) {
    const trouble = (at: PlacedNote): number => troubleAt(note, at, taken);
    const kept = before.get(note.key);
    const same = kept === undefined ? undefined : placeAt(note, kept.side, frame);
    const all = SIDES.map((_, side) => placeAt(note, side, frame));
    const best =
      same !== undefined && trouble(same) <= STAYS_SHARE
        ? same
        : all.reduce((least, each) => (trouble(each) < trouble(least) - 1e-6 ? each : least));
    placed.set(note.key, best);
    taken.push({ thing: note, place: best, box: boxAt(note, best.x, best.y) });
  }
  return placed;
}
