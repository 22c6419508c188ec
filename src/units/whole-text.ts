/** Made once: `toLocaleString` makes a format of its own for every locale that it has not just seen. */
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** The nearest whole number with its thousands apart, as `1,234,568`. */
export function wholeText(value: number): string {
  return grouped.format(Math.round(value));
}
