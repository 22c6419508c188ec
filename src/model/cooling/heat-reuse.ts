import type { HeatReuseResult } from './cooling-types.ts';

/** Energy reuse factor: heat handed over over all energy the site draws, 0–1. Rule COOL-32. */
export function energyReuseFactor(reusedJ: number, siteJ: number): number {
  return siteJ > 0 ? Math.min(1, reusedJ / siteJ) : 0;
}

/** Energy reuse effectiveness `(1 − ERF) · PUE`, never above the PUE. Rule COOL-32. */
export function energyReuseEffectiveness(reuseFactor: number, pue: number): number {
  return (1 - reuseFactor) * pue;
}

/** What the campus could hand over from its liquid loops. Rule COOL-32. */
export function heatReuse(
  liquidHeatW: number,
  coolantReturnC: number,
  approachK: number,
  itPowerW: number,
  annualPue: number,
): HeatReuseResult {
  const factor = energyReuseFactor(liquidHeatW, itPowerW * annualPue);
  return {
    exportableHeatW: liquidHeatW,
    exportTempC: coolantReturnC - approachK,
    fullReuseErf: factor,
    fullReuseEre: energyReuseEffectiveness(factor, annualPue),
  };
}
