import type { StandingColumns } from '../../plan/details/ground-bounds.ts';
import type { ThingBlock } from '../../plan/plan-types.ts';
import type { InstanceColumn } from './batch-level.ts';

/** Rounding of places far from the origin, metres. */
const ASTRAY_M = 0.02;
/** Lines that a block may fill in turns: both walls of a hall and a line before each. */
const OPEN_LINES = 4;

/** The attribute `aState` of lines: load, temperature, things in the line. */
export const LINE_COLUMN: InstanceColumn = { name: 'aState', size: 3 };

/** Things side by side in one state, each line of them as one body: places `start[i]` to before `start[i + 1]` of `order`. */
export interface ThingLines extends StandingColumns {
  readonly order: Uint32Array;
  readonly start: Uint32Array;
  /** The first thing of each line. */
  readonly first: Uint32Array;
  /** 1 for a line whose things follow each other in their block. */
  readonly unbroken: Uint8Array;
}

interface Reach {
  /** Widest gap within a line, metres. */
  readonly gapM: number;
  yaw: number;
  cos: number;
  sin: number;
}

function alike({ load, tempC }: ThingBlock, one: number, other: number): boolean {
  return load[one] === load[other] && tempC[one] === tempC[other];
}

/** Whether two things are as large and stand as high. */
function matches({ position, size }: ThingBlock, a: number, b: number): boolean {
  return (
    size[a] === size[b] &&
    size[a + 1] === size[b + 1] &&
    size[a + 2] === size[b + 2] &&
    position[a + 1] === position[b + 1]
  );
}

/** Whether the second thing continues the line of the first along its width. */
function continues(block: ThingBlock, one: number, next: number, reach: Reach): boolean {
  const { position, size, yaw, parent } = block;
  if (!alike(block, one, next) || parent[one] !== parent[next] || yaw[one] !== yaw[next]) return false;
  const a = one * 3;
  const b = next * 3;
  if (!matches(block, a, b)) return false;
  const now = yaw[one] ?? 0;
  if (now !== reach.yaw) {
    reach.yaw = now;
    reach.cos = Math.cos(now);
    reach.sin = Math.sin(now);
  }
  const dx = (position[b] ?? 0) - (position[a] ?? 0);
  const dz = (position[b + 2] ?? 0) - (position[a + 2] ?? 0);
  const gapM = Math.abs(dx * reach.cos - dz * reach.sin) - (size[a] ?? 0);
  return (
    gapM > -ASTRAY_M && gapM < reach.gapM + ASTRAY_M && Math.abs(dx * reach.sin + dz * reach.cos) < ASTRAY_M
  );
}

/** The line of every thing of a block, in the order in which their first things stand there. */
interface FoundLines {
  readonly count: number;
  readonly lineOf: Uint32Array;
}

/** Sorts the things of a block into lines. They are tens of thousands: nothing is made for any one of them. */
function findLines(block: ThingBlock, gapM: number): FoundLines {
  const lineOf = new Uint32Array(block.count);
  // Last things of the lines that may go on, the newest line first: most blocks fill one line after the other.
  const open: number[] = [];
  const reach: Reach = { gapM, yaw: Number.NaN, cos: 1, sin: 0 };
  let count = 0;
  for (let thing = 0; thing < block.count; thing += 1) {
    let at = 0;
    while (at < open.length && !continues(block, open[at] ?? 0, thing, reach)) at += 1;
    if (at < open.length) {
      lineOf[thing] = lineOf[open[at] ?? 0] ?? 0;
      open[at] = thing;
      continue;
    }
    lineOf[thing] = count;
    count += 1;
    open.unshift(thing);
    if (open.length > OPEN_LINES) open.pop();
  }
  return { count, lineOf };
}

/** Things line by line, those of each in the order of the block: line i from `start[i]` on. */
function orderByLine({ count, lineOf }: FoundLines): Pick<ThingLines, 'order' | 'start'> {
  const start = new Uint32Array(count + 1);
  for (const line of lineOf) start[line + 1] = (start[line + 1] ?? 0) + 1;
  for (let line = 0; line < count; line += 1) start[line + 1] = (start[line + 1] ?? 0) + (start[line] ?? 0);
  const order = new Uint32Array(lineOf.length);
  const next = start.slice();
  for (let thing = 0; thing < lineOf.length; thing += 1) {
    const line = lineOf[thing] ?? 0;
    const place = next[line] ?? 0;
    order[place] = thing;
    next[line] = place + 1;
  }
  return { order, start };
}

/**
 * Every thing of a block is in exactly one line, with others in its state and no more than
 * `gapM` apart. It reaches from the far side of its first to that of its last.
 */
export function thingLines(block: ThingBlock, gapM: number): ThingLines {
  const { position, size, yaw } = block;
  const found = findLines(block, gapM);
  const { count } = found;
  const lines = {
    count,
    ...orderByLine(found),
    position: new Float32Array(count * 3),
    size: new Float32Array(count * 3),
    yaw: new Float32Array(count),
    first: new Uint32Array(count),
    unbroken: new Uint8Array(count),
  };
  const { order, start } = lines;
  for (let line = 0; line < count; line += 1) {
    const first = order[start[line] ?? 0] ?? 0;
    const last = order[(start[line + 1] ?? 0) - 1] ?? 0;
    const [a, b, at] = [first * 3, last * 3, line * 3];
    const dx = (position[b] ?? 0) - (position[a] ?? 0);
    const dz = (position[b + 2] ?? 0) - (position[a + 2] ?? 0);
    lines.position[at] = (position[a] ?? 0) + dx / 2;
    lines.position[at + 1] = position[a + 1] ?? 0;
    lines.position[at + 2] = (position[a + 2] ?? 0) + dz / 2;
    lines.size[at] = (size[a] ?? 0) + Math.hypot(dx, dz);
    lines.size[at + 1] = size[a + 1] ?? 0;
    lines.size[at + 2] = size[a + 2] ?? 0;
    lines.yaw[line] = yaw[first] ?? 0;
    lines.first[line] = first;
    lines.unbroken[line] = Number(last - first === (start[line + 1] ?? 0) - (start[line] ?? 0) - 1);
  }
  return lines;
}

/** Whether the things of every line are alike in a column, as they have to be to be drawn as one body. */
export function areAlike(column: Float32Array, { count, order, start, unbroken }: ThingLines): boolean {
  for (let line = 0; line < count; line += 1) {
    const from = start[line] ?? 0;
    const end = start[line + 1] ?? 0;
    const first = order[from] ?? 0;
    const value = column[first];
    if (unbroken[line] === 1) {
      for (let thing = first + 1; thing < first + end - from; thing += 1)
        if (column[thing] !== value) return false;
    } else for (let at = from + 1; at < end; at += 1) if (column[order[at] ?? 0] !== value) return false;
  }
  return true;
}

/** Load and temperature of each line and how many things it is, in the order given: the attribute `aState`. */
export function fillLineState(
  { load, tempC }: ThingBlock,
  { start, first }: ThingLines,
  lines: Uint32Array,
  out: Float32Array,
): void {
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? 0;
    const thing = first[line] ?? 0;
    out[place * 3] = load[thing] ?? 0;
    out[place * 3 + 1] = tempC[thing] ?? 0;
    out[place * 3 + 2] = (start[line + 1] ?? 0) - (start[line] ?? 0);
  }
}

/** How many things the given lines are. */
export function thingsInLines({ start }: ThingLines, lines: Uint32Array): number {
  let things = 0;
  for (const line of lines) things += (start[line + 1] ?? 0) - (start[line] ?? 0);
  return things;
}
