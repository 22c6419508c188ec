import type { BufferGeometry } from 'three';
import { REAR_DOOR } from '../../../catalogue/rear-doors.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

const FRAME = rgb(0x3a4047);
const COIL = rgb(0x777f86);
const FAN = rgb(0x15181b);
const HUB = rgb(0x4a5159);
/** Of the height of the rack. */
const [FOOT, HEAD] = [0.03, 0.98];
/** How thick frame and collars are drawn, metres. */
const RIM_M = 0.03;

/**
 * A rear door with its coil, fans and the hoses at its hinge: across and up in shares of the rack, along z in metres from its
 * rear, away from which it stands.
 */
export function createRearDoorGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  const deep = REAR_DOOR.depth.value;
  builder.box(0.98, HEAD - FOOT, deep, 0, FOOT, -deep / 2, FRAME, { bottom: true });
  const behind = -deep - 0.002;
  face(builder, [-0.4, 0.4], [FOOT + 0.04, HEAD - 0.04], behind, COIL);
  const fans = REAR_DOOR.fans.value;
  const pitch = (HEAD - FOOT - 0.1) / fans;
  for (let fan = 0; fan < fans; fan += 1) {
    const y = FOOT + 0.05 + (fan + 0.5) * pitch;
    disc(builder, [0, y, behind - 0.004], [0.3, 0.42 * pitch], FAN);
    disc(builder, [0, y, behind - 0.008], [0.09, 0.12 * pitch], HUB);
  }
  for (const [x, collar] of [
    [0.43, PAINT.supplyBlue],
    [0.47, PAINT.returnOrange],
  ] as const) {
    face(builder, [x - 0.012, x + 0.012], [FOOT + 0.06, HEAD], behind - RIM_M, FAN);
    face(builder, [x - 0.018, x + 0.018], [HEAD - 0.06, HEAD - 0.03], behind - RIM_M - 0.002, collar);
  }
  return builder.build();
}

type Span = readonly [number, number];

/** Seen from behind. */
function face(
  builder: SolidBuilder,
  [x0, x1]: Span,
  [y0, y1]: Span,
  z: number,
  colour: (typeof PAINT)[keyof typeof PAINT],
): void {
  builder.quad(
    [
      [x1, y0, z],
      [x0, y0, z],
      [x0, y1, z],
      [x1, y1, z],
    ],
    colour,
  );
}

const CORNERS = 12;

/** An oval, round once it is stretched to the rack. */
function disc(
  builder: SolidBuilder,
  [x, y, z]: readonly [number, number, number],
  [halfX, halfY]: Span,
  colour: (typeof PAINT)[keyof typeof PAINT],
): void {
  const at = (corner: number): [number, number, number] => {
    const turn = (-2 * Math.PI * corner) / CORNERS;
    return [x + halfX * Math.cos(turn), y + halfY * Math.sin(turn), z];
  };
  for (let corner = 0; corner < CORNERS; corner += 2)
    builder.quad([[x, y, z], at(corner), at(corner + 1), at(corner + 2)], colour);
}
