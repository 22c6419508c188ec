import type { CampusResult, Metrics, SourceKind } from './campus-types.ts';

/** The campus as flat numbers, all but the two lengths that only placing can tell. */
export function campusMetrics(campus: CampusResult): Omit<Metrics, 'pipeLengthM' | 'feederLengthM'> {
  const { compute, cooling, power, layout, economics } = campus;
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
  };
}
