/** The value below which the given share of the samples lies; NaN for none. */
function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) return Number.NaN;
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds with as many digits as they deserve. */
export function msText(ms: number): string {
  if (Number.isNaN(ms)) return 'not measured';
  return `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`;
}

/** The middle and the tail of some samples, with how many there were. */
export function spreadText(samples: readonly number[], ...shares: readonly number[]): string {
  const parts = shares.map((share) => `${shareName(share)} ${msText(quantile(samples, share))}`);
  return `${parts.join(', ')} (${samples.length})`;
}

function shareName(share: number): string {
  return share === 1 ? 'worst' : `p${Math.round(share * 100)}`;
}

export function kbText(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
