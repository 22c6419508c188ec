import { REACTORS } from '../../catalogue/reactors.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import { FEEDER } from '../../catalogue/transformers.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { mwhToJ } from '../../units/energy.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, PowerResult } from '../campus-types.ts';
import type { HallSplit } from '../layout/split-halls.ts';
import type { CoolingPlant } from '../model-types.ts';
import { dispatchSupply } from './dispatch-supply.ts';
import { reactorUnitW } from './reactor-output.ts';
import { sizeFeeders } from './size-feeders.ts';
import { sizeBlockTransformers, sizeMainTransformers } from './size-transformers.ts';
import { storedFuelM3 } from './standby.ts';

/**
 * The electrical plant at full size: transformers, feeders, supply at the peak, losses inside the campus.
 * @param peakCapacityRatio facility peak over IT power, margin included; @param mechanicalPowerW cooling and
 * rest at the design hour, as they draw it.
 */
export function sizePower(
  values: ParamValues,
  assumed: Assumptions,
  site: SiteRecord,
  plant: CoolingPlant,
  compute: ComputeResult,
  halls: HallSplit,
  peakCapacityRatio: number,
  mechanicalPowerW: number,
): PowerResult {
  const peakW = compute.itPowerW * peakCapacityRatio;
  const redundancy = values['power.redundancy'];
  const powerFactor = assumed.loadPowerFactor;
  const main = sizeMainTransformers(peakW, powerFactor);
  const feeders = sizeFeeders(peakW / halls.buildingCount, redundancy, powerFactor);
  const blocks = sizeBlockTransformers(peakW * halls.fullestPowerShare, redundancy, powerFactor);
  const supply = dispatchSupply(values, site, peakW, powerFactor, reactorUnitW(values, assumed));
  const reactor = REACTORS[values['power.smrType']];
  const hasReactor = values['power.smrCount'] > 0;
  return {
    facilityPeakPowerW: peakW,
    peakCapacityRatio,
    chainEfficiency: plant.itChainEfficiency,
    powerLossW:
      compute.provisionedItPowerW * (1 / plant.itChainEfficiency - 1) +
      mechanicalPowerW * (1 / plant.mechanicalChainEfficiency - 1),
    mainTransformerCount: main.count,
    mainTransformerVa: main.unitVa,
    mainTransformerLoadFraction: main.loadFraction,
    feedersPerBuilding: feeders.count,
    feederCount: feeders.count * halls.buildingCount,
    feederVa: feeders.unitVa,
    feederLoadFraction: feeders.loadFraction,
    blockTransformersPerHall: blocks.count,
    blockTransformerCount: blocks.count * halls.hallCount,
    blockTransformerVa: blocks.unitVa,
    supply: supply.shares,
    generationW: supply.generationW,
    shortfallW: supply.shortfallW,
    firmSupplyRatio: supply.firmSupplyRatio,
    smrStandOffM: hasReactor ? reactor.standOffM.value : 0,
    smrPlotWidthM: hasReactor ? reactor.plotWidthM.value : 0,
    smrPlotDepthM: hasReactor ? reactor.plotDepthM.value : 0,
    batteryEnergyJ: mwhToJ(values['power.batteryMwh']),
    standbyFuelM3: storedFuelM3(values, peakW),
    gridVoltageV: site.gridVoltageV.value,
    mediumVoltageV: FEEDER.voltageV.value,
  };
}
