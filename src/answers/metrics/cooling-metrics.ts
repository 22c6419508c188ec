import type { CampusResult } from '../../model/campus-types.ts';
import type { WaterUse } from '../../model/water/water-types.ts';
import { L_PER_M3 } from '../../units/flow.ts';
import type { MetricTable } from './metric-record.ts';

const waterOf = ({ water }: CampusResult, ids: readonly WaterUse['id'][]): number =>
  water.uses.reduce((sum, use) => sum + (ids.includes(use.id) ? use.meanM3PerDay : 0), 0) * L_PER_M3;

export const COOLING_METRICS = {
  annualPue: {
    read: ({ cooling }) => cooling.annualPue,
  },
  facilityPumpPowerW: {
    read: ({ cooling }) => cooling.hydraulics.facilityPumpPowerW,
  },
  annualWueLPerKwh: {
    read: ({ cooling }) => cooling.annualWueLPerKwh,
  },
  peakWaterLPerDay: {
    read: ({ water }) => water.peakM3PerDay * L_PER_M3,
  },
  meanWaterLPerDay: {
    read: ({ water }) => water.meanM3PerDay * L_PER_M3,
  },
  coolingWaterLPerDay: {
    read: (campus) => waterOf(campus, ['cooling']),
  },
  buildingWaterLPerDay: {
    read: (campus) => waterOf(campus, ['loops', 'people']),
  },
  powerPlantWaterLPerDay: {
    read: (campus) => waterOf(campus, ['reactors', 'gas']),
  },
  passedWaterLPerDay: {
    read: ({ water }) => water.passedM3PerDay * L_PER_M3,
  },
  downstreamWaterLPerDay: {
    read: ({ water }) => water.downstreamM3PerDay * L_PER_M3,
  },
  liquidHeatW: {
    read: ({ cooling }) => cooling.liquidHeatW,
  },
  airHeatW: {
    read: ({ cooling }) => cooling.airHeatW,
  },
  heatRejectionUnitCount: {
    read: ({ cooling }) => cooling.heatRejectionUnitCount,
  },
  cduCount: {
    read: ({ cooling }) => cooling.cduCount,
  },
  coolantFlowM3PerS: {
    read: ({ cooling }) => cooling.coolantFlowM3PerS,
  },
  pipeLengthM: {
    read: ({ cooling }) => cooling.hydraulics.pipeLengthM,
  },
} as const satisfies MetricTable;
