/** First index of share `part` when `total` things are shared evenly over `parts`; share `parts` starts at the end. */
export function shareStart(total: number, parts: number, part: number): number {
  return Math.floor((part * total) / parts);
}

/**
 * Index in 0…total−1 of the thing that serves item `item` of `items`, where share `part` of `parts` owns a run of
 * them; −1 where there are none at all. Shares that own none borrow the nearest before them.
 */
export function serverOf(total: number, parts: number, part: number, item: number, items: number): number {
  if (total <= 0) return -1;
  const from = shareStart(total, parts, part);
  const owned = shareStart(total, parts, part + 1) - from;
  if (owned <= 0) return Math.min(from, total - 1);
  return from + Math.min(owned - 1, Math.floor((item * owned) / Math.max(1, items)));
}
