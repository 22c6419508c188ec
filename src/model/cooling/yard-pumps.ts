import type { ComputeResult, SizedCooling } from '../campus-types.ts';
import { type HallFill, sumOverHalls } from '../layout/network/hall-fill.ts';
import type { CoolantDesign } from '../layout/network/route-coolant.ts';
import type { Site } from '../layout/site/site-types.ts';
import type { SizedCampus } from '../layout/site/sized-campus.ts';
import type { CoolingPlant } from '../model-types.ts';
import { facilityHead } from './facility-head.ts';
import { energyReuseEffectiveness, energyReuseFactor } from './heat-reuse.ts';
import { pumpPowerW } from './pump-power.ts';

/**
 * Electricity of facility pumps for mains that are longer, or shorter, than beside the building, W: the head that moved
 * cooling yards add to the published one, times the water of their halls. 0 where no yard was moved. Rule COOL-67.
 */
export function yardPumpPowerW(
  campus: SizedCampus,
  site: Site,
  designs: readonly CoolantDesign[],
  efficiency: number,
): number {
  if (!site.yardsMoved) return 0;
  return sumOverHalls(campus, site, (fill) => fillPumpsW(designs[fill.block], fill, efficiency));
}

/** The same of one hall that is filled so. */
export function fillPumpsW(design: CoolantDesign | undefined, fill: HallFill, efficiency: number): number {
  if (design === undefined || (fill.yardU === 0 && fill.yardV === 0)) return 0;
  const beside = facilityHead(design, { ...fill, yardU: 0, yardV: 0 });
  const addedPa = facilityHead(design, fill).main.pressureDropPa - beside.main.pressureDropPa;
  return pumpPowerW(design.water.hallM3PerS, addedPa, efficiency);
}

/** PUE with these pumps, of what it is without: they run all year, fed as the rest of the cooling is. */
function pueOfYardPumps(
  { provisionedItPowerW }: Pick<ComputeResult, 'provisionedItPowerW'>,
  { mechanicalChainEfficiency }: Pick<CoolingPlant, 'mechanicalChainEfficiency'>,
  pumpsW: number,
): number {
  return provisionedItPowerW > 0 ? pumpsW / provisionedItPowerW / mechanicalChainEfficiency : 0;
}

/** The cooling plant with the pumps of moved yards: sizes stay, what it draws does not. Rule COOL-67. */
export function withYardPumps(
  cooling: SizedCooling,
  compute: ComputeResult,
  plant: CoolingPlant,
  pumpsW: number,
): SizedCooling {
  if (pumpsW === 0) return cooling;
  const more = pueOfYardPumps(compute, plant, pumpsW);
  const { exportableHeatW, exportTempC } = cooling.heatReuse;
  const annualPue = cooling.annualPue + more;
  const factor = energyReuseFactor(exportableHeatW, compute.itPowerW * annualPue);
  return {
    ...cooling,
    annualPue,
    peakPue: cooling.peakPue + more,
    peakCoolingPowerW: cooling.peakCoolingPowerW + pumpsW,
    heatReuse: {
      exportableHeatW,
      exportTempC,
      fullReuseErf: factor,
      fullReuseEre: energyReuseEffectiveness(factor, annualPue),
    },
  };
}
