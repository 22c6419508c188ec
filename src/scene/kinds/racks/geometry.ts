import type { BufferGeometry } from 'three';
import { rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { FOOT_SHADE } from '../../parts/solid-round.ts';

const BODY = rgb(0x32373d);
const FRAME = rgb(0x2a2e33);
const DOOR = rgb(0x1b1e23);

/** A rack as a unit body: −½…½ in x and z, 0…1 in y, front at +z; the material paints frame, trays and lights. */
export function createRackGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  addBody(builder);
  builder.quad(
    [
      [-0.5, 0, 0.5],
      [0.5, 0, 0.5],
      [0.5, 1, 0.5],
      [-0.5, 1, 0.5],
    ],
    DOOR,
  );
  return builder.build();
}

/** Sides, back and lid. */
function addBody(builder: SolidBuilder): void {
  builder.quad(
    [
      [0.5, 0, 0.5],
      [0.5, 0, -0.46],
      [0.5, 1, -0.46],
      [0.5, 1, 0.5],
    ],
    BODY,
    0.7,
  );
  builder.quad(
    [
      [-0.5, 0, -0.46],
      [-0.5, 0, 0.5],
      [-0.5, 1, 0.5],
      [-0.5, 1, -0.46],
    ],
    BODY,
    0.7,
  );
  builder.quad(
    [
      [0.5, 0, -0.46],
      [-0.5, 0, -0.46],
      [-0.5, 1, -0.46],
      [0.5, 1, -0.46],
    ],
    DOOR,
    0.8,
  );
  builder.quad(
    [
      [-0.5, 1, 0.5],
      [0.5, 1, 0.5],
      [0.5, 1, -0.46],
      [-0.5, 1, -0.46],
    ],
    FRAME,
  );
}

/** A line of racks from so far away that its ends are hardly to be seen: front, rear and lid. */
export function createFarthestRackGeometry(): BufferGeometry {
  const side = (z: number, right: number): readonly (readonly [number, number, number])[] => [
    [-right, 0, z],
    [right, 0, z],
    [right, 1, z],
    [-right, 1, z],
  ];
  return new SolidBuilder()
    .quad(side(0.5, 0.5), BODY, FOOT_SHADE)
    .quad(side(-0.5, -0.5), BODY, FOOT_SHADE)
    .quad(
      [
        [-0.5, 1, 0.5],
        [0.5, 1, 0.5],
        [0.5, 1, -0.5],
        [-0.5, 1, -0.5],
      ],
      BODY,
    )
    .build();
}

/** The same rack from afar, or a line of racks as one body: a plain box, open below. */
export function createFarRackGeometry(): BufferGeometry {
  return new SolidBuilder().box(1, 1, 1, 0, 0, 0, BODY).build();
}
