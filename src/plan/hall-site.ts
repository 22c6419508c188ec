import type { HallDesign } from '../model/layout/site/frame-types.ts';

/** One hall while it is filled: where it lies and which shares of the campus it owns. */
export interface HallSite {
  readonly hall: number;
  readonly building: number;
  readonly x: number;
  /** Of its floor. */
  readonly y: number;
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

/** A row's turn when its fronts look towards +z or −z. */
export function yawOf(facingZ: number): number {
  return facingZ > 0 ? 0 : Math.PI;
}
