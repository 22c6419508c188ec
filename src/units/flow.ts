const L_PER_M3 = 1e3;
const S_PER_MIN = 60;
const S_PER_H = 3600;

/** Litres a minute, as rack and CDU vendors print it, from cubic metres a second. */
export function m3PerSToLPerMin(flowM3PerS: number): number {
  return flowM3PerS * L_PER_M3 * S_PER_MIN;
}

export function lPerMinToM3PerS(flowLPerMin: number): number {
  return flowLPerMin / (L_PER_M3 * S_PER_MIN);
}

export function m3PerSToM3PerH(flowM3PerS: number): number {
  return flowM3PerS * S_PER_H;
}

export function m3PerHToM3PerS(flowM3PerH: number): number {
  return flowM3PerH / S_PER_H;
}
