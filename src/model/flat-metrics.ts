import type { CampusResult, Metrics } from './campus-types.ts';
import type { SourceKind } from './power/energy-types.ts';

/** The metrics that need no placing: all but the two lengths measured in the plan. */
export type ModelMetrics = Omit<Metrics, 'pipeLengthM' | 'feederLengthM'>;

/** The campus as flat numbers. */
export function campusMetrics(campus: CampusResult): ModelMetrics {
  const { compute, cooling, power, layout, fabric, energy, workload, economics } = campus;
  const share = (kind: SourceKind) => power.supply.find((entry) => entry.kind === kind);
  return {
    acceleratorCount: compute.acceleratorCount,
    rackCount: compute.rackCount,
    serverPowerW: compute.serverPowerW,
    itPowerW: compute.itPowerW,
    facilityPeakPowerW: power.facilityPeakPowerW,
    peakCapacityRatio: power.peakCapacityRatio,
    annualPue: cooling.annualPue,
    annualWueLPerKwh: cooling.annualWueLPerKwh,
    peakWaterLPerDay: cooling.peakWaterLPerDay,
    buildingCount: layout.buildingCount,
    hallCount: layout.hallCount,
    floorAreaM2: layout.floorAreaM2,
    siteAreaM2: layout.siteAreaM2,
    cduCount: cooling.cduCount,
    coolantFlowM3PerS: cooling.coolantFlowM3PerS,
    powerLossW: power.powerLossW,
    generationW: power.generationW,
    smrUnitCount: share('smr')?.unitCount ?? 0,
    batteryEnergyJ: power.batteryEnergyJ,
    capexUsd: economics.capexUsd,
    liquidHeatW: cooling.liquidHeatW,
    airHeatW: cooling.airHeatW,
    mainTransformerCount: power.mainTransformerCount,
    feederCount: power.feederCount,
    gasCapacityW: share('gas')?.capacityW ?? 0,
    gridCapacityW: share('grid')?.capacityW ?? 0,
    shortfallW: power.shortfallW,
    switchCount: fabric.switchCount,
    transceiverCount: fabric.transceiverCount,
    fabricPowerW: fabric.fabricPowerW,
    bisectionBytesPerS: fabric.bisectionBytesPerS,
    worstPathLatencyS: fabric.worstPathLatencyS,
    fibreLengthM: fabric.fibreLengthM,
    annualCostUsd: economics.annualCostUsd,
    usdPerAcceleratorHour: economics.usdPerAcceleratorHour,
    usdPerMillionTokens: economics.usdPerMillionTokens,
    tokensPerS: workload.tokensPerS,
    trainingFlop: workload.trainingFlop,
    trainingDays: workload.trainingDays,
    annualCo2Kg: energy.annualCo2Kg,
    availability: energy.availability,
  };
}
