import { AIR_HALLS } from '../../src/catalogue/air-halls.ts';
import { CHILLERS } from '../../src/catalogue/coolers.ts';
import type { Assumptions } from '../../src/model/assumptions.ts';
import type { CampusResult } from '../../src/model/campus-types.ts';
import { annualClimate } from '../../src/model/cooling/annual-climate.ts';
import { waterSourceOf } from '../../src/model/cooling/once-through.ts';
import { planCoolingPlant } from '../../src/model/cooling/plan-cooling-plant.ts';
import { hourSolver } from '../../src/model/cooling/pue-at-hour.ts';
import { siteFor } from '../../src/model/place/place-of.ts';
import type { ParamChange, ParamValues } from '../../src/params/param-types.ts';
import { type Monotone, ONE_BLOCK, still } from './monotone-type.ts';

const warmer = (v: ParamValues): ParamChange => ({ 'cooling.supplyTempC': v['cooling.supplyTempC'] + 3 });

/** Halls of air that a warmer supply would bring above what their servers' fans take in their stride. Rule COOL-63. */
const hotAir = (v: ParamValues): boolean =>
  v['cooling.technology'] === 'air' && v['cooling.supplyTempC'] > AIR_HALLS.serverFanInletC.value - 3;

/** Share of the year in which no compressor runs: main loop, and the loop of the air handlers. */
function compressorFreeShares({ params }: CampusResult, assumed: Assumptions): readonly number[] {
  const plant = planCoolingPlant(params, assumed);
  const solve = hourSolver(plant, params['cooling.heatRejection']);
  let main = 0;
  let air = 0;
  for (const slice of annualClimate(siteFor(params))) {
    const hour = solve(slice.dryBulbC, slice.wetBulbC);
    const mainChilled = plant.liquidShare > 0 ? hour.liquidChilledFraction : hour.airChilledFraction;
    if (mainChilled === 0) main += slice.share;
    if (hour.airChilledFraction === 0) air += slice.share;
  }
  return [main, air];
}

export const COOLING_MOVES: readonly Monotone[] = [
  {
    name: 'warmer supply: the compressor-free share of the year never falls, for any technology and outdoor unit',
    rule: 'COOL-6',
    move: warmer,
    noLess: compressorFreeShares,
  },
  {
    // Single-phase cold plates draw more coolant the warmer it is, which may cost more than it saves (COOL-22); dry
    // pads let warmer air into the coil, so its fans turn faster (COOL-7).
    name: 'warmer supply: no more PUE, but for single-phase cold plates and wetted coils',
    rule: 'COOL-10',
    where: (v) =>
      v['cooling.technology'] !== 'dlc-1p' && v['cooling.heatRejection'] !== 'adiabatic' && !hotAir(v),
    move: warmer,
    noMore: ({ cooling }) => [cooling.annualPue],
  },
  {
    name: 'air above what servers like, up to where their fans reach full speed: the PUE never falls',
    rule: 'COOL-63',
    // Water as warm as that asks for chillers all the year, which a warmer supply spares; outside air is as warm as the weather.
    where: (v) =>
      v['cooling.heatRejection'] !== 'outside-air' &&
      v['cooling.supplyTempC'] >= 30 &&
      v['cooling.supplyTempC'] <= 32 &&
      waterSourceOf(v['cooling.heatRejection']) === undefined,
    fix: { 'cooling.technology': 'air' },
    move: warmer,
    noLess: ({ cooling }) => [cooling.annualPue],
  },
  {
    name: 'more pressure for the fans of air halls: no less PUE',
    rule: 'COOL-62',
    move: still,
    lift: 'crahFanPressurePa',
    noLess: ({ cooling }) => [cooling.annualPue],
  },
  {
    name: 'coils that take more of what they could: no more PUE, no fewer compressor-free hours',
    rule: 'COOL-77',
    where: (v) => v['cooling.technology'] === 'air' && v['cooling.heatRejection'] !== 'adiabatic',
    move: still,
    lift: 'coilEffectiveness',
    noMore: ({ cooling }) => [cooling.annualPue],
    noLess: compressorFreeShares,
  },
  {
    name: 'more head between condensers and towers: no less PUE, no other water',
    rule: 'COOL-76',
    // Sized by facility power the first of several blocks shrinks for the pumps, and the water for a kWh of all moves.
    fix: ONE_BLOCK,
    move: still,
    lift: 'condenserHeadPa',
    noLess: ({ cooling }) => [cooling.annualPue, cooling.annualWetWaterLPerKwh],
    noMore: ({ cooling }) => [cooling.annualWetWaterLPerKwh],
  },
  {
    name: 'air held damper: no less water, and no other electricity',
    rule: 'COOL-61',
    move: still,
    lift: 'humidifyDewPointC',
    noLess: ({ cooling }) => [cooling.annualWueLPerKwh, cooling.annualPue],
    noMore: ({ cooling }) => [cooling.annualPue],
  },
  {
    name: 'warmer supply to cold plates: what the PUE gains is pumping and its heat, never compressors',
    rule: 'COOL-22',
    where: (v) => v['cooling.heatRejection'] !== 'adiabatic',
    fix: { 'cooling.technology': 'dlc-1p' },
    move: warmer,
    noMore: ({ cooling, compute, params }, assumed) => {
      const bySource = waterSourceOf(params['cooling.heatRejection']) !== undefined;
      const moved =
        assumed.coolerFanShare + (bySource ? planCoolingPlant(params, assumed).intakePumpShare : 0);
      const pumping =
        cooling.hydraulics.cduPumpPowerW / compute.provisionedItPowerW / assumed.mechanicalChainEfficiency;
      // A watt of pumping is a watt of heat more outdoors, at no worse than the least coefficient of a chiller.
      return [cooling.annualPue - pumping * (1 + 1 / CHILLERS.minCop.value) * (1 + moved)];
    },
  },
  {
    name: 'warmer direct-to-chip supply: no less coolant',
    rule: 'COOL-1',
    fix: { 'compute.sizingMode': 'accelerators', 'cooling.technology': 'dlc-1p' },
    move: warmer,
    noLess: ({ cooling }) => [cooling.coolantFlowM3PerS],
  },
  {
    name: 'a wider approach of the CDUs: no less PUE, no more compressor-free hours',
    rule: 'COOL-6',
    move: still,
    lift: 'cduApproachK',
    noLess: ({ cooling }) => [cooling.annualPue],
    noMore: compressorFreeShares,
  },
  {
    name: 'a wider approach of the outdoor unit: no less PUE, no more compressor-free hours',
    rule: 'COOL-7',
    move: still,
    lift: 'coolerApproachK',
    noLess: ({ cooling }) => [cooling.annualPue],
    noMore: compressorFreeShares,
  },
  {
    name: 'better chillers: no more PUE',
    rule: 'COOL-8',
    move: still,
    lift: 'chillerCarnotShare',
    noMore: ({ cooling }) => [cooling.annualPue],
  },
  {
    name: 'coils sprayed in warmer air only: no more water',
    rule: 'COOL-72',
    fix: { 'cooling.heatRejection': 'dry-wet' },
    move: (v) => ({ 'cooling.changeOverC': v['cooling.changeOverC'] + 5 }),
    noMore: ({ cooling }) => [cooling.annualWetWaterLPerKwh],
  },
  {
    name: 'water from farther away: no less PUE, no cheaper shell and plant',
    rule: 'COOL-74',
    fix: {
      'cooling.heatRejection': 'sea',
      'compute.sizingMode': 'it-power',
      'economics.capexBasis': 'parts',
    },
    move: (v) => ({ 'cooling.intakeKm': v['cooling.intakeKm'] + 5 }),
    noLess: ({ cooling, economics }) => [
      cooling.annualPue,
      economics.capexLines.find(({ id }) => id === 'shell-mep')?.usd ?? 0,
    ],
  },
  {
    name: 'twice the permitted rise: no more water passes',
    rule: 'COOL-74',
    fix: { 'cooling.heatRejection': 'river', 'compute.sizingMode': 'it-power' },
    where: (v) => v['cooling.permitRiseK'] <= 10,
    move: (v) => ({ 'cooling.permitRiseK': 2 * v['cooling.permitRiseK'] }),
    noMore: ({ water }) => [water.passedM3PerDay, water.intakeM3PerS],
  },
  {
    name: 'more cycles of tower water: no more water',
    rule: 'COOL-13',
    fix: { 'cooling.heatRejection': 'tower' },
    move: still,
    lift: 'towerCycles',
    noMore: ({ cooling }) => [cooling.annualWueLPerKwh, cooling.peakWaterLPerDay],
  },
];
