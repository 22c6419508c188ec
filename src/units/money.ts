const USD_PER_MILLION = 1e6;
const USD_PER_BILLION = 1e9;

export function usdToMillions(usd: number): number {
  return usd / USD_PER_MILLION;
}

export function millionsToUsd(millionUsd: number): number {
  return millionUsd * USD_PER_MILLION;
}

export function usdToBillions(usd: number): number {
  return usd / USD_PER_BILLION;
}

export function billionsToUsd(billionUsd: number): number {
  return billionUsd * USD_PER_BILLION;
}
