import type { Corner } from '../../../params/site-edits.ts';
import type { CampusFrame, Rect } from './frame-types.ts';

/** What a network carries. */
export type NetworkDomain = 'power' | 'coolant' | 'fabric';

/** Where a network enters a parcel or a hall, metres. */
export interface Port {
  readonly id: string;
  readonly kind: NetworkDomain;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export type ParcelKind =
  | 'building'
  | 'cooling-yard'
  | 'switchyard'
  | 'gas'
  | 'battery'
  | 'standby'
  | 'solar'
  | 'reactors'
  | 'office';

/** Ground given to one use. `index` counts the parcels of a kind; a building's is that of its thing, a cooling yard's tells its building and side. */
export interface Parcel {
  readonly id: string;
  /** What edits call it: a building by its place in the grid, which stays so when others come and go. */
  readonly editId: string;
  readonly kind: ParcelKind;
  readonly index: number;
  readonly rect: Rect;
  /** Quarter turns from the default, counter-clockwise seen from above, radians. */
  readonly yaw: number;
  readonly ports: readonly Port[];
}

/** A hall of a building, with all its rooms. `index` is that of its thing. */
export interface Hall {
  readonly id: string;
  readonly index: number;
  readonly parcelId: string;
  readonly rect: Rect;
  readonly yaw: number;
  readonly ports: readonly Port[];
}

/** A way for roads and ducts: the middle line from (x0, z0) to (x1, z1). */
export interface Corridor {
  /** What edits call the road; stretches of one have one name. */
  readonly id: string;
  /** Added by hand; the others belong to the grid. */
  readonly drawn: boolean;
  readonly rect: Rect;
}

/** A gate as it is asked for: near this place; the main gate so far from where it is by default, metres. */
export interface GateSpot {
  readonly id: string;
  readonly x: number;
  readonly z: number;
}

/** Where the parts of a campus lie: plain data, metres, X east and Z south, origin in the middle of the halls' field. */
export interface Site {
  readonly frame: CampusFrame;
  readonly parcels: readonly Parcel[];
  readonly halls: readonly Hall[];
  readonly corridors: readonly Corridor[];
  /** Where they stand in the fence is told by `gatesOf`. */
  readonly gates: readonly GateSpot[];
  /** Inside the fence of the default site. */
  readonly land: Rect;
  /** Corners of the land where its boundary was drawn: it ends there, and not at the fence of the default site. */
  readonly boundary: readonly Corner[] | undefined;
  /** Whether a cooling yard stands elsewhere than beside its building. */
  readonly yardsMoved: boolean;
}
