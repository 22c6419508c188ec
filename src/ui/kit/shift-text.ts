/** How far `now` is from `base`, such as `+12 %`; empty where the difference would not show. */
export function shiftText(now: number, base: number): string {
  if (base === 0 || !Number.isFinite(now / base)) return '';
  const percent = (now / base - 1) * 100;
  const size = Math.abs(percent);
  if (size < 0.05) return '';
  const amount = size >= 1000 ? Math.round(size).toLocaleString('en-US') : size.toFixed(size < 9.95 ? 1 : 0);
  return `${percent > 0 ? '+' : '−'}${amount} %`;
}
