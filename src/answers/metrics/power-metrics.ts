import { REACTORS } from '../../catalogue/reactors.ts';
import type { CampusResult } from '../../model/campus-types.ts';
import { campusLengthM } from '../../model/layout/network/measure-network.ts';
import type { SourceKind } from '../../model/power/energy-types.ts';
import { reactorHeatW } from '../../model/power/reactor-heat.ts';
import type { MetricTable } from './metric-record.ts';

const supplyOf = ({ power }: CampusResult, kind: SourceKind) =>
  power.supply.find((entry) => entry.kind === kind);

export const POWER_METRICS = {
  facilityPeakPowerW: {
    read: ({ power }) => power.facilityPeakPowerW,
  },
  peakCapacityRatio: {
    read: ({ power }) => power.peakCapacityRatio,
  },
  powerLossW: {
    read: ({ power }) => power.powerLossW,
  },
  firmSupplyRatio: {
    read: ({ power }) => power.firmSupplyRatio,
  },
  generationW: {
    read: ({ power }) => power.generationW,
  },
  shortfallW: {
    read: ({ power }) => power.shortfallW,
  },
  gridCapacityW: {
    read: (campus) => supplyOf(campus, 'grid')?.capacityW ?? 0,
  },
  smrUnitCount: {
    read: (campus) => supplyOf(campus, 'smr')?.unitCount ?? 0,
  },
  smrCapacityW: {
    read: (campus) => supplyOf(campus, 'smr')?.capacityW ?? 0,
  },
  smrHeatW: {
    read: (campus) =>
      reactorHeatW(supplyOf(campus, 'smr')?.unitCount ?? 0, REACTORS[campus.params['power.smrType']]),
  },
  gasCapacityW: {
    read: (campus) => supplyOf(campus, 'gas')?.capacityW ?? 0,
  },
  batteryEnergyJ: {
    read: ({ power }) => power.batteryEnergyJ,
  },
  solarCapacityW: {
    read: (campus) => supplyOf(campus, 'solar')?.capacityW ?? 0,
  },
  solarEnergyJ: {
    read: ({ energy }) => energy.shares.find(({ kind }) => kind === 'solar')?.energyJ ?? 0,
  },
  standbyCapacityW: {
    read: (campus) => supplyOf(campus, 'standby')?.capacityW ?? 0,
  },
  standbyFuelM3: {
    read: ({ power }) => power.standbyFuelM3,
  },
  mainTransformerCount: {
    read: ({ power }) => power.mainTransformerCount,
  },
  feederCount: {
    read: ({ power }) => power.feederCount,
  },
  availability: {
    read: ({ energy }) => energy.availability,
  },
  annualEnergyJ: {
    read: ({ energy }) => energy.annualEnergyJ,
  },
  annualGasM3: {
    read: ({ energy }) => energy.annualGasM3,
  },
  annualCo2Kg: {
    read: ({ energy }) => energy.annualCo2Kg,
  },
  feederLengthM: {
    read: ({ networks }) => campusLengthM(networks, ['mv-feeder']),
  },
} as const satisfies MetricTable;
