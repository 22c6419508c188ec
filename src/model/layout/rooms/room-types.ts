import type { RoomKind } from '../../../catalogue/rooms.ts';
import type { Rect } from '../site/frame-types.ts';

/** A room of a building's design: all buildings of a campus have it. */
export interface RoomDesign {
  readonly kind: RoomKind;
  /** `Electrical room A`; with its hall or storey before it, no other of the building is called so. */
  readonly name: string;
  /** Place of its hall in the building; −1 of rooms that belong to none. */
  readonly hall: number;
  readonly storey: number;
  /** In the building's own metres. */
  readonly rect: Rect;
}

/** A room as it stands on a site. */
export interface Room {
  readonly id: string;
  readonly kind: RoomKind;
  readonly name: string;
  readonly building: number;
  /** Index of its hall; −1 of rooms that belong to none. */
  readonly hall: number;
  readonly storey: number;
  readonly rect: Rect;
  readonly areaM2: number;
}
