const W_PER_KW = 1e3;
const W_PER_MW = 1e6;
const W_PER_GW = 1e9;

export function wToKw(powerW: number): number {
  return powerW / W_PER_KW;
}

export function kwToW(powerKw: number): number {
  return powerKw * W_PER_KW;
}

export function wToMw(powerW: number): number {
  return powerW / W_PER_MW;
}

export function mwToW(powerMw: number): number {
  return powerMw * W_PER_MW;
}

export function wToGw(powerW: number): number {
  return powerW / W_PER_GW;
}

export function gwToW(powerGw: number): number {
  return powerGw * W_PER_GW;
}
