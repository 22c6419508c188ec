import { COOLERS } from '../../../catalogue/coolers.ts';
import type { HallDesign } from '../site/frame-types.ts';
import {
  CDU_SIZE,
  COOLING_TOWER_SIZE,
  CRAH_SIZE,
  FWS_RETURN_Y,
  FWS_SUPPLY_Y,
  HEAT_REJECTION_SIZE,
  MAIN_RETURN_Y,
  MAIN_SUPPLY_Y,
  YARD_OFFSET_M,
} from '../site/site-sizes.ts';
import type { SizedCampus } from '../site/sized-campus.ts';
import type { HallFill } from './hall-fill.ts';
import type { CoolantDesign } from './route-coolant.ts';
import { HEADER_RETURN_M, HEADER_SUPPLY_M, MAIN_RETURN_ASIDE_M, MAIN_SUPPLY_ASIDE_M } from './route-sizes.ts';

/** Pipes between the runs of facility water and one unit that they feed, supply and return together, metres. Rule COOL-78. */

/** From the mains along its column to the near end of a cooler, at half its height. */
export function coolerStubsM({ cooling }: Pick<SizedCampus, 'cooling'>): number {
  const size = COOLERS[cooling.heatRejection].form === 'tower' ? COOLING_TOWER_SIZE : HEAT_REJECTION_SIZE;
  const acrossM = 2 * YARD_OFFSET_M - MAIN_SUPPLY_ASIDE_M - MAIN_RETURN_ASIDE_M;
  return acrossM + Math.abs(MAIN_SUPPLY_Y - size.h / 2) + Math.abs(MAIN_RETURN_Y - size.h / 2);
}

/** Down from the branch in the cold aisle to the top of a CDU in the row to either side of it. */
export function cduStubsM({ coldAisleM, rowDepthM }: HallDesign): number {
  return coldAisleM + rowDepthM + dropM(CDU_SIZE.h);
}

/** Down from the header over the clear way of its gallery to the top of an air handler. */
export function crahStubsM({ crahInsetM, electricalM }: HallDesign): number {
  const behindM = crahInsetM - electricalM;
  return Math.abs(behindM - HEADER_SUPPLY_M) + Math.abs(behindM - HEADER_RETURN_M) + dropM(CRAH_SIZE.h);
}

function dropM(heightM: number): number {
  return FWS_SUPPLY_Y + FWS_RETURN_Y - 2 * heightM;
}

/** Of all units inside one hall. */
export function hallStubsM({ water }: CoolantDesign, { building, cdus, crahs }: HallFill): number {
  const { hall } = building;
  const ofCdus = water.liquidM3PerS > 0 ? cdus * cduStubsM(hall) : 0;
  return ofCdus + (water.airM3PerS > 0 ? crahs * crahStubsM(hall) : 0);
}
