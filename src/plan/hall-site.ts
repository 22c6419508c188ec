import { type HallDesign, slotU } from '../model/layout/site/design-hall.ts';
import { CDU_SIZE, SUPPORT_RACK_WIDTH_M } from '../model/layout/site/site-sizes.ts';

/** One hall while it is filled: where it lies and which shares of the campus it owns. */
export interface HallSite {
  readonly hall: number;
  readonly building: number;
  readonly x: number;
  readonly z: number;
  readonly su: number;
  readonly sv: number;
  readonly design: HallDesign;
  readonly cduFirst: number;
  readonly cdus: number;
  readonly crahs: number;
  readonly racks: number;
  readonly rackRows: number;
}

/** First of the hall's CDUs that stands in row place `slot` (see `placeCdus`). */
export function firstCduOf(site: HallSite, slot: number): number {
  return Math.ceil((slot * site.cdus) / Math.max(1, site.design.rackSlots));
}

/** Across-hall place of the `order`-th CDU of a row place: even ones at one end, odd ones at the other. */
export function cduU(design: HallDesign, slot: number, order: number): number {
  const middle = slotU(design, slot);
  const inset = design.rowEndSupport * SUPPORT_RACK_WIDTH_M + ((order >> 1) + 0.5) * CDU_SIZE.w;
  const fromEnd = design.rowLengthM / 2 - inset;
  return (order & 1) === 0 ? middle - fromEnd : middle + fromEnd;
}

/** A row's turn when its fronts look towards +z or −z. */
export function yawOf(facingZ: number): number {
  return facingZ > 0 ? 0 : Math.PI;
}
