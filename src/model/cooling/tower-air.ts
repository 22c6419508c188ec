import { CHILLERS, FACILITY_LOOPS } from '../../catalogue/coolers.ts';
import type { CoolingPlant } from '../model-types.ts';
import { enthalpyJPerKg, type OutdoorAir, saturatedHumidity } from './moist-air.ts';

/** Litres for a kilowatt-hour, where one kilogram is one litre. */
const L_PER_KWH = 3.6e6;

/** What one joule given to a tower's air costs. */
interface TowerAir {
  /** Evaporated, L for one kWh of heat. */
  readonly evaporatedLPerKwh: number;
  /** Fan speed over full. */
  readonly fanSpeed: number;
}

export type TowerAirScratch = { -readonly [Field in keyof TowerAir]: TowerAir[Field] };

/**
 * A tower at one hour: air enters as it is and leaves saturated at the mean temperature of the water, so a joule of heat
 * takes `1/Δh` of air and `Δw/Δh` of water. The fans give the air flow that holds the water at `coldC` or, where the air
 * is too damp for that, the flow of full speed, at which the water comes to `approachK` above the wet bulb. Rule COOL-60.
 * @param rangeK of the water through the tower, above 0.
 */
export function towerAirInto(
  into: TowerAirScratch,
  coldC: number,
  approachK: number,
  rangeK: number,
  air: OutdoorAir,
): void {
  const { humidity, pressurePa } = air;
  const enthalpy = enthalpyJPerKg(air.dryBulbC, humidity);
  const fullC = air.wetBulbC + approachK + rangeK / 2;
  const leavingC = Math.max(coldC + rangeK / 2, fullC);
  const leavingHumidity = saturatedHumidity(leavingC, pressurePa);
  const gain = enthalpyJPerKg(leavingC, leavingHumidity) - enthalpy;
  into.evaporatedLPerKwh = (L_PER_KWH * Math.max(0, leavingHumidity - humidity)) / gain;
  if (leavingC === fullC) {
    into.fanSpeed = 1;
    return;
  }
  const fullGain = enthalpyJPerKg(fullC, saturatedHumidity(fullC, pressurePa)) - enthalpy;
  into.fanSpeed = Math.max(fullGain / gain, FACILITY_LOOPS.minFanSpeed.value);
}

/** Coldest water of the plant's towers above the wet bulb: their approach without the plate exchanger's. Rule COOL-6. */
export function towerApproachK(plant: CoolingPlant): number {
  return Math.max(1, plant.coolerApproachK - CHILLERS.economiserK.value);
}
