/** Mean of a column of hours, in its unit. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let hour = 0; hour < values.length; hour += 1) sum += values[hour] ?? 0;
  return sum / values.length;
}
