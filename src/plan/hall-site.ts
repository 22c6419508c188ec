import type { RackBlock } from '../model/campus-types.ts';
import type { HallDesign } from '../model/layout/site/frame-types.ts';
import type { Share } from '../model/layout/site/split-evenly.ts';

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
  /** Whose racks stand here. */
  readonly block: RackBlock;
  readonly cduFirst: number;
  readonly cdus: number;
  readonly crahFirst: number;
  readonly crahs: number;
  readonly racks: number;
  readonly rackRows: number;
}

/** A row's turn when its fronts look towards +z or −z. */
export function yawOf(facingZ: number): number {
  return facingZ > 0 ? 0 : Math.PI;
}

/** The air handlers of a hall, shared out over so many things that they cool. */
export function handlersOf({ crahFirst, crahs }: HallSite, items: number): Share {
  if (crahs <= 0) return { first: -1, owned: 1, items: Number.POSITIVE_INFINITY };
  return { first: crahFirst, owned: crahs, items: Math.max(1, items) };
}
