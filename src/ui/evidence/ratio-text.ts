/** The other side over this one: `× 2.10`, `× 0.46`, `× 23`. */
export function ratioText(ratio: number): string {
  const size = Math.abs(ratio);
  if (!Number.isFinite(ratio)) return '';
  if (size >= 10) return `× ${Math.round(ratio).toLocaleString('en-US')}`;
  return `× ${size < 0.095 ? ratio.toPrecision(1) : ratio.toFixed(2)}`;
}
