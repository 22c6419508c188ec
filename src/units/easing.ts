/** Slow at both ends: 0 at 0 and before, 1 at 1 and behind. */
export function smoothstep(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
