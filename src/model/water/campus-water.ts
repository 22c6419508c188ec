import { REACTORS } from '../../catalogue/reactors.ts';
import type { SiteRecord } from '../../catalogue/site-record.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { J_PER_KWH } from '../../units/energy.ts';
import { L_PER_M3 } from '../../units/flow.ts';
import { DAYS_PER_YEAR, HOURS_PER_DAY, SECONDS_PER_DAY, SECONDS_PER_YEAR } from '../../units/time.ts';
import type { Assumptions } from '../assumptions.ts';
import type { ComputeResult, CoolingResult, PowerResult } from '../campus-types.ts';
import { waterSourceOf } from '../cooling/once-through.ts';
import { waterFlowM3PerS } from '../cooling/pump-power.ts';
import { closedLoopLPerKwh, peopleLPerKwh } from '../cooling/water-use.ts';
import type { EnergyResult, SourceKind } from '../power/energy-types.ts';
import { reactorWasteHeatW } from '../power/reactor-heat.ts';
import { plantTowerWater } from './plant-tower.ts';
import type { WaterResult, WaterUse } from './water-types.ts';

/** What the water is reckoned from. */
export interface WaterSubject {
  readonly compute: ComputeResult;
  readonly cooling: Pick<
    CoolingResult,
    'annualWetWaterLPerKwh' | 'peakWaterLPerDay' | 'heatRejection' | 'annualRejectedShare' | 'peakRejectedW'
  >;
  readonly power: PowerResult;
  readonly energy: EnergyResult;
}

const W_PER_KW = 1_000;

/** All water of the campus by use: what its halls, its people and its own power plants take. Rules COOL-13, COOL-64, COOL-80, PWR-70. */
export function campusWater(
  values: ParamValues,
  assumed: Assumptions,
  site: SiteRecord,
  { compute, cooling, power, energy }: WaterSubject,
): WaterResult {
  const itKwhPerDay = (compute.provisionedItPowerW / W_PER_KW) * HOURS_PER_DAY;
  const facilityRatio = power.facilityPeakPowerW / compute.provisionedItPowerW;
  const reactors = reactorM3(values, assumed, site, power, energy);
  const gas = gasM3(assumed, power, energy);
  const ofHalls = (lPerKwh: number) => (lPerKwh * itKwhPerDay) / L_PER_M3;
  const people = ofHalls(peopleLPerKwh(assumed, facilityRatio));
  const coolingMean = ofHalls(cooling.annualWetWaterLPerKwh * assumed.campusLoadFactor) * energy.availability;
  const loopsMean = ofHalls(closedLoopLPerKwh(assumed)) * energy.availability;
  const hallsOnPeakDay = cooling.peakWaterLPerDay / L_PER_M3 - people;
  // A supply that is short of the peak may still feed the mean load in full.
  const fedPeak = Math.max(hallsOnPeakDay * fedAtPeak(power, energy), coolingMean + loopsMean);
  const uses: readonly WaterUse[] = [
    { id: 'cooling', meanM3PerDay: coolingMean },
    { id: 'loops', meanM3PerDay: loopsMean },
    { id: 'people', meanM3PerDay: people },
    { id: 'reactors', meanM3PerDay: reactors.mean },
    { id: 'gas', meanM3PerDay: gas.mean },
  ];
  const meanM3PerDay = uses.reduce((sum, use) => sum + use.meanM3PerDay, 0);
  return {
    uses,
    meanM3PerDay,
    peakM3PerDay: people + fedPeak + reactors.peak + gas.peak,
    annualM3: meanM3PerDay * DAYS_PER_YEAR,
    ...passedWater(values, assumed, compute.provisionedItPowerW, cooling, energy.availability),
  };
}

/** What of the peak is fed; a campus without energy has no peak. Rule COOL-80. */
function fedAtPeak({ facilityPeakPowerW, shortfallW }: PowerResult, { availability }: EnergyResult): number {
  return availability > 0 ? 1 - shortfallW / facilityPeakPowerW : 0;
}

/** Once-through water of a mean day, and of the design hour for its pipes. Rule COOL-74. */
function passedWater(
  values: ParamValues,
  assumed: Assumptions,
  itPowerW: number,
  { heatRejection, annualRejectedShare, peakRejectedW }: WaterSubject['cooling'],
  availability: number,
) {
  const source = waterSourceOf(heatRejection);
  if (source === undefined) return { passedM3PerDay: 0, downstreamM3PerDay: 0, intakeM3PerS: 0 };
  const riseK = values['cooling.permitRiseK'];
  const meanW = itPowerW * assumed.campusLoadFactor * annualRejectedShare * availability;
  const kwhPerDay = (meanW / W_PER_KW) * HOURS_PER_DAY;
  return {
    passedM3PerDay: waterFlowM3PerS(meanW, riseK) * SECONDS_PER_DAY,
    downstreamM3PerDay: (kwhPerDay * source.evaporatedLPerKwh.value) / L_PER_M3,
    intakeM3PerS: waterFlowM3PerS(peakRejectedW, riseK),
  };
}

/** A day of a source at its mean output over the year and at its output of the peak hour, J; others' outages may ask for more. */
function joulesOf(kind: SourceKind, power: PowerResult, energy: EnergyResult) {
  const year = energy.shares.find((share) => share.kind === kind)?.energyJ ?? 0;
  const peakW = power.supply.find((share) => share.kind === kind)?.outputW ?? 0;
  const mean = (year * SECONDS_PER_DAY) / SECONDS_PER_YEAR;
  return { mean, peak: Math.max(mean, peakW * SECONDS_PER_DAY) };
}

/** Towers of the reactors, m³ a day: heat that is not electricity, times what a kWh of it takes. Rule PWR-70. */
function reactorM3(
  values: ParamValues,
  assumed: Assumptions,
  site: SiteRecord,
  power: PowerResult,
  energy: EnergyResult,
) {
  const joules = joulesOf('smr', power, energy);
  if (values['power.plantCooling'] === 'dry' || joules.peak <= 0) return { mean: 0, peak: 0 };
  const reactor = REACTORS[values['power.smrType']];
  const heatRatio = reactorWasteHeatW(reactor) / reactor.netElectricW.value;
  const tower = plantTowerWater(site, assumed.towerCycles);
  const m3 = (electricJ: number, lPerKwh: number) => (electricJ * heatRatio * lPerKwh) / J_PER_KWH / L_PER_M3;
  return { mean: m3(joules.mean, tower.meanLPerKwh), peak: m3(joules.peak, tower.peakLPerKwh) };
}

/** Gas turbines, m³ a day. Rule PWR-70. */
function gasM3(assumed: Assumptions, power: PowerResult, energy: EnergyResult) {
  const joules = joulesOf('gas', power, energy);
  return { mean: joules.mean * assumed.gasWaterM3PerJ, peak: joules.peak * assumed.gasWaterM3PerJ };
}
