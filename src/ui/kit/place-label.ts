export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area extends Place, Size {}

/** Room between the pointer, or what hangs from it, and the label, CSS pixels. */
const BESIDE_PX = 14;
const BELOW_PX = 16;
const ABOVE_PX = 10;
const EDGE_PX = 4;

function touches(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Where a label of this size stands beside the pointer, in CSS pixels from the window's corner: below right, else left,
 * else above, inside the window and clear of everything in `taken`. Null where no place is free.
 */
export function placeLabel(pointer: Place, label: Size, win: Size, taken: readonly Area[]): Place | null {
  const right = pointer.x + BESIDE_PX;
  const left = pointer.x - BESIDE_PX - label.width;
  const below = pointer.y + BELOW_PX;
  const above = pointer.y - ABOVE_PX - label.height;
  const places = [below, above].flatMap((y) => [right, left].map((x) => ({ x, y })));
  const free = places.find(({ x, y }) => {
    const inside =
      x >= EDGE_PX &&
      y >= EDGE_PX &&
      x + label.width <= win.width - EDGE_PX &&
      y + label.height <= win.height - EDGE_PX;
    return inside && taken.every((area) => !touches(area, { x, y, ...label }));
  });
  return free ?? null;
}
