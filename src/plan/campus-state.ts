import type { CampusResult } from '../model/campus-types.ts';

/** Loads and temperatures that many things share, so that every system shows the same ones. */
export interface CampusState {
  readonly liquidCooled: boolean;
  readonly rackLoad: number;
  readonly rackTempC: number;
  readonly supportRackTempC: number;
  readonly hallAirTempC: number;
  readonly blockTransformerLoad: number;
  readonly mainTransformerLoad: number;
  readonly feederLoad: number;
  readonly crahLoad: number;
  readonly rejectionLoad: number;
  readonly cduLoad: number;
  readonly ambientTempC: number;
}

/** Air leaves a rack about this much warmer than it enters (ASHRAE TC 9.9 practice, ΔT 11–14 K). */
const RACK_AIR_RISE_K = 12;
/** Coil approach: room air is supplied this much above the water that cools it. */
const COIL_APPROACH_K = 5;
/** Top-oil rise at rated load, natural oil and air (IEC 60076-2 limit 60 K). */
const OIL_RISE_K = 55;
const OIL_EXPONENT = 1.6;

/** Oil temperature of a transformer, °C, at this share of its rating. */
export function oilTempC(ambientC: number, load: number): number {
  return ambientC + OIL_RISE_K * Math.max(0, load) ** OIL_EXPONENT;
}

const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);

/** The state all things of a kind share at the design hour. */
export function campusState(campus: CampusResult): CampusState {
  const { compute, cooling, power } = campus;
  const liquidCooled = cooling.cduCount > 0 && cooling.liquidFraction > 0;
  const supplyAirC = Math.max(18, Math.min(32, cooling.fwsSupplyTempC + COIL_APPROACH_K));
  const airExhaustC = supplyAirC + RACK_AIR_RISE_K;
  const rated = compute.rackCount * compute.rackPowerW;
  const installedVa = power.blockTransformerCount * power.blockTransformerVa;
  return {
    liquidCooled,
    rackLoad: finite(Math.min(1, compute.serverPowerW / rated), 0),
    rackTempC: liquidCooled ? cooling.tcsReturnTempC : airExhaustC,
    supportRackTempC: airExhaustC,
    hallAirTempC: supplyAirC,
    blockTransformerLoad: finite(power.facilityPeakPowerW / installedVa, 0),
    mainTransformerLoad: finite(power.mainTransformerLoadFraction, 0),
    feederLoad: finite(power.feederLoadFraction, 0),
    crahLoad: finite(cooling.heatRejectionLoadFraction, 0),
    rejectionLoad: finite(cooling.heatRejectionLoadFraction, 0),
    cduLoad: finite(cooling.cduLoadFraction, 0),
    ambientTempC: cooling.designDryBulbC,
  };
}
