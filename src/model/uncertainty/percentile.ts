/**
 * The value below which a share of sorted numbers lies, between two neighbours in proportion.
 * @param sorted ascending, at least one; @param share 0–1.
 */
export function percentile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below] ?? Number.NaN;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] ?? lower;
  return lower + (upper - lower) * (place - below);
}
