import { fetchEngine } from '../fetch-engine.ts';

/** Moist air of one hour; humidity or dew point may be missing, which is not a number. */
interface MoistAir {
  readonly dryBulbC: number;
  readonly humidityPct: number;
  readonly dewPointC: number;
  readonly pressurePa: number;
}

/** Wet bulb in °C; not a number where the air cannot be told. */
export type WetBulb = (air: MoistAir) => number;

/** Loads PsychroLib (ASHRAE 2017 formulas) and hands back its wet bulb. Rule COOL-46. */
export async function loadWetBulb(): Promise<WetBulb> {
  const { default: psychrolib } = await fetchEngine('PsychroLib', () => import('psychrolib'));
  psychrolib.SetUnitSystem(psychrolib.SI);
  return ({ dryBulbC, humidityPct, dewPointC, pressurePa }) => {
    if (Number.isNaN(dryBulbC) || Number.isNaN(pressurePa)) return Number.NaN;
    if (!Number.isNaN(humidityPct)) {
      const ratio = Math.min(humidityPct / 100, 1);
      return psychrolib.GetTWetBulbFromRelHum(dryBulbC, ratio, pressurePa);
    }
    if (Number.isNaN(dewPointC)) return Number.NaN;
    return psychrolib.GetTWetBulbFromTDewPoint(dryBulbC, Math.min(dewPointC, dryBulbC), pressurePa);
  };
}
