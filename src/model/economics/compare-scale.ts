import { ACCELERATORS } from '../../catalogue/accelerators.ts';
import { SCALE_REFERENCES } from '../../catalogue/capex-bases.ts';
import { DESIGN, PRICES } from '../../catalogue/prices.ts';
import { RACKS } from '../../catalogue/racks.ts';

const siteItPowerW = SCALE_REFERENCES.siteItPowerW.value;
const siteRack = RACKS['dgx-h100'];

/** Cost of the 30 MW site of today: its racks, network, shell and plant, USD. Rule ECO-13. */
export function presentSiteUsd(): number {
  const plantUsd = siteItPowerW * (PRICES.networkUsdPerW.value + PRICES.shellMepUsdPerW.value);
  return presentSiteRacks() * siteRack.priceUsd.value + plantUsd;
}

/** Peak BF16 rate of the 30 MW site of today, FLOP/s, dense. Rule ECO-13. */
export function presentSiteFlopPerS(): number {
  return presentSiteRacks() * siteRack.acceleratorsPerRack.value * ACCELERATORS.h100.bf16FlopPerS.value;
}

/** How many times the money of the 30 MW site of today. Not a measure of what it can do. Rule ECO-13. */
export function costRatio(capexUsd: number): number {
  return capexUsd / presentSiteUsd();
}

/** How many times the peak BF16 rate of the 30 MW site of today. Not a measure of money. Rule ECO-13. */
export function computeRatio(peakBf16FlopPerS: number): number {
  return peakBf16FlopPerS / presentSiteFlopPerS();
}

/** Capital cost over the reported 100 billion dollar budget. Rule ECO-14. */
export function budgetShare(capexUsd: number): number {
  return capexUsd / SCALE_REFERENCES.budgetUsd.value;
}

function presentSiteRacks(): number {
  return siteItPowerW / DESIGN.itOverServer.value / siteRack.powerW.value;
}
