import type { BufferGeometry } from 'three';
import type { RoomDesign } from '../../../model/layout/rooms/room-types.ts';
import { wallsBetween } from '../../../plan/details/room-walls.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import { defineLayer } from '../../parts/define-layer.ts';
import { rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { KIND_MARKS, PARTITION, ROOM_FLOOR } from './room-looks.ts';
import { type RoomBody, RoomsPart } from './rooms-part.ts';

const WHITE = rgb(0xffffff);
/** Just over the slabs of halls and buildings, under the paint of aisles, metres. */
const FLOOR_Y_M = 0.033;

/** Unit in plan, seen from above. */
function createFloorGeometry(): BufferGeometry {
  return new SolidBuilder()
    .quad(
      [
        [-0.5, FLOOR_Y_M, 0.5],
        [0.5, FLOOR_Y_M, 0.5],
        [0.5, FLOOR_Y_M, -0.5],
        [-0.5, FLOOR_Y_M, -0.5],
      ],
      WHITE,
    )
    .build();
}

function floorsOf(rooms: readonly RoomDesign[]): RoomBody[] {
  return rooms.map(({ kind, storey, rect: { x0, z0, x1, z1 } }) => ({
    x: (x0 + x1) / 2,
    z: (z0 + z1) / 2,
    w: x1 - x0,
    d: z1 - z0,
    storey,
    mark: KIND_MARKS.indexOf(kind),
  }));
}

const wallsOf = (rooms: readonly RoomDesign[]): RoomBody[] =>
  wallsBetween(rooms).map((wall) => ({ ...wall, mark: 0 }));

/** Painted floors and partitions of the buildings whose inside can be seen, on the storey that is shown. */
export const LAYER = defineLayer({
  name: 'rooms',
  parts: (shared) => {
    const wall = new SolidBuilder().box(1, 1, 1, 0, 0, 0, WHITE).build();
    return [
      new RoomsPart(shared.roofs, {
        name: 'room-floor',
        surface: hallSurface(shared, ROOM_FLOOR),
        levels: [createFloorGeometry()],
        bodiesOf: floorsOf,
      }),
      new RoomsPart(shared.roofs, {
        name: 'room-wall',
        surface: hallSurface(shared, PARTITION),
        levels: [wall, wall, null],
        bodiesOf: wallsOf,
      }),
    ];
  },
});
