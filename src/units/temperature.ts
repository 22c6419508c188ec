/** 0 °C in kelvin. */
export const CELSIUS_ZERO_K = 273.15;

export function cToK(tempC: number): number {
  return tempC + CELSIUS_ZERO_K;
}

export function kToC(tempK: number): number {
  return tempK - CELSIUS_ZERO_K;
}

export function cToF(tempC: number): number {
  return tempC * 1.8 + 32;
}

export function fToC(tempF: number): number {
  return (tempF - 32) / 1.8;
}
