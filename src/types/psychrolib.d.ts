/** The part of PsychroLib that is used here; the package ships no types. SI units, humidity as a ratio 0–1. */
declare module 'psychrolib' {
  interface PsychroLib {
    readonly SI: number;
    SetUnitSystem(unitSystem: number): void;
    /** Wet bulb in °C from dry bulb in °C, relative humidity 0–1 and pressure in Pa. */
    GetTWetBulbFromRelHum(dryBulbC: number, relativeHumidity: number, pressurePa: number): number;
    /** Wet bulb in °C from dry bulb and dew point in °C and pressure in Pa. */
    GetTWetBulbFromTDewPoint(dryBulbC: number, dewPointC: number, pressurePa: number): number;
    /** Kilograms of vapour in a kilogram of dry air. */
    GetHumRatioFromRelHum(dryBulbC: number, relativeHumidity: number, pressurePa: number): number;
    /** J/kg of dry air. */
    GetMoistAirEnthalpy(dryBulbC: number, humidityRatio: number): number;
  }
  const psychrolib: PsychroLib;
  export = psychrolib;
}
