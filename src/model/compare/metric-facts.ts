import type { Metrics } from '../campus-types.ts';
import type { BetterDirection } from './compare-types.ts';

export interface MetricFacts {
  /** SI unit text, `1` for a ratio or a count. */
  readonly unit: string;
  readonly better: BetterDirection;
}

const fact = (unit: string, better: BetterDirection): MetricFacts => ({ unit, better });

/** Unit and better direction of every metric. Sizes of the plant are neither good nor bad. Rule CMPR-1. */
export const METRIC_FACTS: Readonly<Record<keyof Metrics, MetricFacts>> = {
  acceleratorCount: fact('1', 'neither'),
  rackCount: fact('1', 'neither'),
  serverPowerW: fact('W', 'neither'),
  itPowerW: fact('W', 'neither'),
  facilityPeakPowerW: fact('W', 'neither'),
  peakCapacityRatio: fact('1', 'lower'),
  annualPue: fact('1', 'lower'),
  annualWueLPerKwh: fact('L/kWh', 'lower'),
  peakWaterLPerDay: fact('L/d', 'lower'),
  buildingCount: fact('1', 'neither'),
  hallCount: fact('1', 'neither'),
  floorAreaM2: fact('m²', 'neither'),
  siteAreaM2: fact('m²', 'neither'),
  cduCount: fact('1', 'neither'),
  coolantFlowM3PerS: fact('m³/s', 'neither'),
  pipeLengthM: fact('m', 'neither'),
  feederLengthM: fact('m', 'neither'),
  powerLossW: fact('W', 'lower'),
  generationW: fact('W', 'neither'),
  smrUnitCount: fact('1', 'neither'),
  batteryEnergyJ: fact('J', 'neither'),
  capexUsd: fact('USD', 'lower'),
  liquidHeatW: fact('W', 'neither'),
  airHeatW: fact('W', 'neither'),
  mainTransformerCount: fact('1', 'neither'),
  feederCount: fact('1', 'neither'),
  gasCapacityW: fact('W', 'neither'),
  gridCapacityW: fact('W', 'neither'),
  shortfallW: fact('W', 'lower'),
  switchCount: fact('1', 'neither'),
  transceiverCount: fact('1', 'neither'),
  fabricPowerW: fact('W', 'lower'),
  bisectionBytesPerS: fact('B/s', 'higher'),
  worstPathLatencyS: fact('s', 'lower'),
  fibreLengthM: fact('m', 'neither'),
  annualCostUsd: fact('USD/a', 'lower'),
  usdPerAcceleratorHour: fact('USD/h', 'lower'),
  usdPerMillionTokens: fact('USD', 'lower'),
  tokensPerS: fact('1/s', 'higher'),
  trainingFlop: fact('FLOP', 'higher'),
  trainingDays: fact('d', 'neither'),
  annualCo2Kg: fact('kg/a', 'lower'),
  availability: fact('1', 'higher'),
};
