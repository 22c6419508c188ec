export const L_PER_M3 = 1e3;
const S_PER_MIN = 60;

/** Litres a minute, as rack and CDU vendors print it, from cubic metres a second. */
export function m3PerSToLPerMin(flowM3PerS: number): number {
  return flowM3PerS * L_PER_M3 * S_PER_MIN;
}
