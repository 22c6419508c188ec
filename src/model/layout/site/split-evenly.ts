/** First index of share `part` when `total` things are shared evenly over `parts`; share `parts` starts at the end. */
export function shareStart(total: number, parts: number, part: number): number {
  return Math.floor((part * total) / parts);
}

/** The run of serving things that one part of the campus owns, and how many items it serves with them. */
export interface Share {
  /** −1 where there is nothing that serves at all. */
  readonly first: number;
  readonly owned: number;
  readonly items: number;
}

/**
 * Share `part` of `parts` in `total` serving things, for `items` items. Shares that own none borrow the nearest
 * before them. Taken once for a hall: dividing again for every rack would cost as much as the racks.
 */
export function shareOf(total: number, parts: number, part: number, items: number): Share {
  if (total <= 0) return { first: -1, owned: 1, items: Number.POSITIVE_INFINITY };
  const from = shareStart(total, parts, part);
  const owned = shareStart(total, parts, part + 1) - from;
  return { first: Math.min(from, total - 1), owned: Math.max(1, owned), items: Math.max(1, items) };
}

/** Index of the thing that serves item `item` of the share. */
export function servedBy(share: Share, item: number): number {
  return share.first + Math.min(share.owned - 1, Math.floor((item * share.owned) / share.items));
}
