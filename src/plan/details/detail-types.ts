import type { ThingKind } from '../plan-types.ts';

/** What stands with a thing and follows from it: too plain to be planned one by one, real enough to be pointed at. */
export const DETAIL_KINDS = [
  'roof-unit',
  'cooler-connection',
  'electrical-module',
  'mechanical-module',
  'ups-cabinets',
  'rectifier-cabinets',
  'battery-cabinets',
  'low-voltage-switchboard',
  'overhead-tray',
  'room',
  'switchyard-bay',
  'control-house',
  'lightning-mast',
  'cable-trench',
  'switchyard-fence',
  'gas-metering-skid',
  'security-fence',
  'lamp-mast',
  'watch-tower',
  'gatehouse',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/**
 * All details of one kind, as a structure of arrays: `position` is the centre of the footprint at the base, `size` is
 * width (local x), height, depth (local z), `yaw` turns about +Y. Metres and radians. A fence is the rectangle it runs
 * along.
 */
export interface DetailBlock {
  readonly kind: DetailKind;
  readonly count: number;
  readonly position: Float32Array;
  readonly size: Float32Array;
  readonly yaw: Float32Array;
  /** The thing each detail stands with, as an index into the block of `ownerKind`. */
  readonly ownerKind: ThingKind;
  readonly owner: Int32Array;
}

/** Collects the details of one kind. */
export class DetailBuilder {
  readonly #kind: DetailKind;
  readonly #ownerKind: ThingKind;
  readonly #position: number[] = [];
  readonly #size: number[] = [];
  readonly #yaw: number[] = [];
  readonly #owner: number[] = [];

  constructor(kind: DetailKind, ownerKind: ThingKind) {
    this.#kind = kind;
    this.#ownerKind = ownerKind;
  }

  /** Metres; `size` is width, height, depth. */
  add(
    owner: number,
    x: number,
    y: number,
    z: number,
    size: readonly [number, number, number],
    yaw = 0,
  ): void {
    this.#position.push(x, y, z);
    this.#size.push(...size);
    this.#yaw.push(yaw);
    this.#owner.push(owner);
  }

  build(): DetailBlock {
    return {
      kind: this.#kind,
      count: this.#owner.length,
      position: Float32Array.from(this.#position),
      size: Float32Array.from(this.#size),
      yaw: Float32Array.from(this.#yaw),
      ownerKind: this.#ownerKind,
      owner: Int32Array.from(this.#owner),
    };
  }
}
