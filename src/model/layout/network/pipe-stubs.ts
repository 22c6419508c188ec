import type { HallDesign } from '../site/frame-types.ts';
import {
  CDU_SIZE,
  CRAH_SIZE,
  FWS_RETURN_Y,
  FWS_SUPPLY_Y,
  MAIN_RETURN_Y,
  MAIN_SUPPLY_Y,
  YARD_OFFSET_M,
} from '../site/site-sizes.ts';
import type { HallFill } from './hall-fill.ts';
import type { CoolantDesign } from './route-coolant.ts';
import { HEADER_RETURN_M, HEADER_SUPPLY_M, MAIN_RETURN_ASIDE_M, MAIN_SUPPLY_ASIDE_M } from './route-sizes.ts';

/**
 * Pipes from the near end of an outdoor unit to the mains along its column, metres: supply and return across to under their
 * mains, at the height of the supply, and the return up to its own. As long as they are drawn. Rule COOL-78.
 */
export const COOLER_STUBS = {
  supplyM: YARD_OFFSET_M - MAIN_SUPPLY_ASIDE_M,
  returnM: YARD_OFFSET_M - MAIN_RETURN_ASIDE_M,
  riseM: MAIN_RETURN_Y - MAIN_SUPPLY_Y,
} as const;

/** All of them together, metres. */
export const COOLER_STUBS_M = COOLER_STUBS.supplyM + COOLER_STUBS.returnM + COOLER_STUBS.riseM;

/** Supply and return of a CDU, down from the branch in the cold aisle to its top in the row to either side, metres. Rule COOL-78. */
export function cduStubsM({ coldAisleM, rowDepthM }: HallDesign): number {
  return coldAisleM + rowDepthM + dropM(CDU_SIZE.h);
}

/** Supply and return of an air handler, down from the header over the clear way of its gallery to its top, metres. Rule COOL-78. */
export function crahStubsM({ crahInsetM, electricalM }: HallDesign): number {
  const behindM = crahInsetM - electricalM;
  return Math.abs(behindM - HEADER_SUPPLY_M) + Math.abs(behindM - HEADER_RETURN_M) + dropM(CRAH_SIZE.h);
}

function dropM(heightM: number): number {
  return FWS_SUPPLY_Y + FWS_RETURN_Y - 2 * heightM;
}

/** Stubs of all units inside one hall, metres. Rule COOL-78. */
export function hallStubsM({ water }: CoolantDesign, { building, cdus, crahs }: HallFill): number {
  const { hall } = building;
  const ofCdus = water.liquidM3PerS > 0 ? cdus * cduStubsM(hall) : 0;
  return ofCdus + (water.airM3PerS > 0 ? crahs * crahStubsM(hall) : 0);
}
