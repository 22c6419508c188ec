import { NATURAL_GAS } from '../../catalogue/gas-turbines.ts';
import { SECONDS_PER_HOUR } from '../../units/time.ts';

/** Joules in a million British thermal units. */
const JOULES_PER_MMBTU = 1.055_055_852_62e9;

/** Gas that a plant burns, m³/s, from its heat rate by the higher heating value (MMBtu/MWh). Rule PWR-47. */
export function gasM3PerS(powerW: number, heatRateMmbtuPerMwh: number): number {
  const mmbtuPerS = ((powerW / 1e6) * heatRateMmbtuPerMwh) / SECONDS_PER_HOUR;
  return (mmbtuPerS * JOULES_PER_MMBTU) / NATURAL_GAS.heatJPerM3.value;
}

/**
 * Fuel cost of a reactor at part load, USD/MWh: steam past the turbine burns all the fuel for less output.
 * @param outputShare output over rating, above 0 to 1. Rule PWR-47.
 */
export function bypassFuelUsdPerMwh(fullLoadUsdPerMwh: number, outputShare: number): number {
  return fullLoadUsdPerMwh / outputShare;
}
