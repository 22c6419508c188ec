import { CLIMATE_SHAPE } from '../../catalogue/climates.ts';
import { CELSIUS_ZERO_K } from '../../units/temperature.ts';

/** Mass of a mole of water over that of dry air. */
const MOLE_RATIO = 0.621945;
const DRY_AIR_J_PER_KG_K = 1_006;
const VAPOUR_J_PER_KG_K = 1_860;
const EVAPORATION_J_PER_KG = 2_501_000;
const GAS_J_PER_KG_K = 287.042;

/** Mean air pressure at a height above the sea, Pa. Rule COOL-44. */
export function pressureAt(elevationM: number): number {
  const { seaLevelPressurePa, pressureScaleHeightM } = CLIMATE_SHAPE;
  return seaLevelPressurePa.value * Math.exp(-elevationM / pressureScaleHeightM.value);
}

/** Density of dry air, kg/m³. Rule COOL-65. */
export function airDensityKgPerM3(tempC: number, pressurePa: number): number {
  return pressurePa / (GAS_J_PER_KG_K * (tempC + CELSIUS_ZERO_K));
}

/**
 * Pressure of saturated vapour over ice below 0 °C and over water above, Pa: Hyland and Wexler's formulas as in the ASHRAE
 * Handbook of 2017. Range −100 to 200 °C. Rule COOL-65.
 */
export function saturationPressurePa(tempC: number): number {
  const t = tempC + CELSIUS_ZERO_K;
  return Math.exp(tempC < 0 ? overIce(t) : overWater(t));
}

function overIce(t: number): number {
  const powers =
    6.392_524_7 + t * (-9.677_843e-3 + t * (6.221_570_1e-7 + t * (2.074_782_5e-9 - t * 9.484_024e-13)));
  return -5_674.535_9 / t + powers + 4.163_501_9 * Math.log(t);
}

function overWater(t: number): number {
  const powers = 1.391_499_3 + t * (-0.048_640_239 + t * (4.176_476_8e-5 - t * 1.445_209_3e-8));
  return -5_800.220_6 / t + powers + 6.545_967_3 * Math.log(t);
}

/** Vapour in saturated air, kg for one kg of dry air. Rule COOL-65. */
export function saturatedHumidity(tempC: number, pressurePa: number): number {
  const vapourPa = saturationPressurePa(tempC);
  return (MOLE_RATIO * vapourPa) / (pressurePa - vapourPa);
}

/**
 * Vapour in air of a dry and a wet bulb, kg for one kg of dry air; never below 0. It is the same at any dry bulb that
 * pads reach on one wet bulb. @param saturated of air at the wet bulb. Rule COOL-65.
 */
export function humidityOnWetBulb(dryBulbC: number, wetBulbC: number, saturated: number): number {
  const [latent, warming] = wetBulbC < 0 ? [2_830, 0.24] : [2_501, 2.326];
  const drop = dryBulbC - wetBulbC;
  const top = (latent - warming * wetBulbC) * saturated - 1.006 * drop;
  const bottom = latent + 1.86 * dryBulbC - (wetBulbC < 0 ? 2.1 : 4.186) * wetBulbC;
  return Math.max(0, top / bottom);
}

const HALVINGS = 24;

/** Wet bulb of air without any vapour, °C: none can be lower at this dry bulb. Rule COOL-65. */
export function driestWetBulbC(dryBulbC: number, pressurePa: number): number {
  let low = dryBulbC - 60;
  let high = dryBulbC;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (humidityOnWetBulb(dryBulbC, middle, saturatedHumidity(middle, pressurePa)) > 0) high = middle;
    else low = middle;
  }
  return high;
}

/** Air outdoors at one hour. */
export interface OutdoorAir {
  readonly dryBulbC: number;
  readonly wetBulbC: number;
  readonly pressurePa: number;
  /** Vapour of it, and of saturated air at its wet bulb, kg for one kg of dry air. */
  readonly humidity: number;
  readonly wetBulbHumidity: number;
}

export type OutdoorAirScratch = { -readonly [Field in keyof OutdoorAir]: OutdoorAir[Field] };

export function newOutdoorAir(): OutdoorAirScratch {
  return { dryBulbC: 0, wetBulbC: 0, pressurePa: 0, humidity: 0, wetBulbHumidity: 0 };
}

/** The air of an hour, written into a scratch. Rule COOL-65. */
export function outdoorAirInto(
  into: OutdoorAirScratch,
  dryBulbC: number,
  wetBulbC: number,
  pressurePa: number,
): void {
  into.dryBulbC = dryBulbC;
  into.wetBulbC = wetBulbC;
  into.pressurePa = pressurePa;
  into.wetBulbHumidity = saturatedHumidity(wetBulbC, pressurePa);
  into.humidity = humidityOnWetBulb(dryBulbC, wetBulbC, into.wetBulbHumidity);
}

/** Enthalpy of moist air, J for one kg of dry air, 0 for dry air at 0 °C. Rule COOL-65. */
export function enthalpyJPerKg(tempC: number, humidity: number): number {
  return DRY_AIR_J_PER_KG_K * tempC + humidity * (EVAPORATION_J_PER_KG + VAPOUR_J_PER_KG_K * tempC);
}

/** Heat that a kilogram of dry air carries for a kelvin, J/(kg·K). */
export const AIR_HEAT_J_PER_KG_K = DRY_AIR_J_PER_KG_K;
