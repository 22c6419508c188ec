/** How far `now` is from `base`, such as `+12 %` or, from three times on, `+×23`; empty where the difference would not show. */
export function shiftText(now: number, base: number): string {
  if (base === 0 || !Number.isFinite(now / base)) return '';
  const percent = (now / base - 1) * 100;
  const size = Math.abs(percent);
  if (size < 0.05) return '';
  if (percent >= 200) {
    const times = now / base;
    return `+×${times < 9.95 ? times.toFixed(1) : Math.round(times).toLocaleString('en-US')}`;
  }
  const amount = size.toFixed(size < 9.95 ? 1 : 0);
  return `${percent > 0 ? '+' : '−'}${amount} %`;
}
