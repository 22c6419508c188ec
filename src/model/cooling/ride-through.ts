/** Kelvin a second a closed volume warms while nothing takes its heat. Rule COOL-30. */
export function warmingKPerS(heatW: number, volumeM3: number, heatJPerM3K: number): number {
  return volumeM3 > 0 ? heatW / (volumeM3 * heatJPerM3K) : 0;
}

/** Water that takes up a heat for a time at a rise, m³. Rule COOL-30. */
export function bufferVolumeM3(heatW: number, seconds: number, riseK: number, heatJPerM3K: number): number {
  return (heatW * seconds) / (heatJPerM3K * riseK);
}
