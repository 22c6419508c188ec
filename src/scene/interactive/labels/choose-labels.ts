/** A name on its way into the picture: CSS pixels of the point that it stands over, and its size. */
export interface SeenLabel {
  /** Negative where it is not seen. */
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is in the picture. */
  shown: boolean;
}

/** Kept free around each name, CSS pixels. */
const GAP_PX = 6;

function overlap(a: SeenLabel, b: SeenLabel): boolean {
  const across = Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP_PX;
  return across && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + GAP_PX;
}

/** Whether it lies on any that is shown, of the first so many. */
function meetsShown(label: SeenLabel, labels: readonly SeenLabel[]): boolean {
  for (const other of labels) if (other !== label && other.shown && overlap(label, other)) return true;
  return false;
}

/**
 * Which names are shown: none lies on another. Names that were shown stay where they can, so that none flickers while the
 * camera moves; of those that meet, the later of the list gives way. Allocates nothing.
 */
export function chooseLabels(labels: readonly SeenLabel[]): void {
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const label = labels[at];
    if (label?.shown === true && (label.x < 0 || meetsShown(label, labels))) label.shown = false;
  }
  for (const label of labels) if (!label.shown && label.x >= 0) label.shown = !meetsShown(label, labels);
}
