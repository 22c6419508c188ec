import type { BufferGeometry } from 'three';
import { rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { FOOT_SHADE } from '../../parts/solid-round.ts';

const BODY = rgb(0x32373d);
const FRAME = rgb(0x2a2e33);
const DOOR = rgb(0x1b1e23);

/** A rack as a unit body: −½…½ in x and z, 0…1 in y, front at +z, door recessed in its bezel; the material paints the rest. */
export function createRackGeometry(): BufferGeometry {
  const builder = new SolidBuilder();
  addBody(builder);
  addFront(builder);
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

/** The bezel with the door in it. */
function addFront(builder: SolidBuilder): void {
  const inner = { x: 0.45, y0: 0.03, y1: 0.975, z: 0.475 };
  const outer = [
    [-0.5, 0],
    [0.5, 0],
    [0.5, 1],
    [-0.5, 1],
  ] as const;
  const door = [
    [-inner.x, inner.y0],
    [inner.x, inner.y0],
    [inner.x, inner.y1],
    [-inner.x, inner.y1],
  ] as const;
  for (let side = 0; side < 4; side++) {
    const a = outer[side] ?? outer[0];
    const b = outer[(side + 1) % 4] ?? outer[0];
    const c = door[(side + 1) % 4] ?? door[0];
    const d = door[side] ?? door[0];
    builder.quad(
      [
        [a[0], a[1], 0.5],
        [b[0], b[1], 0.5],
        [c[0], c[1], inner.z],
        [d[0], d[1], inner.z],
      ],
      FRAME,
    );
  }
  builder.quad(
    [
      [-inner.x, inner.y0, inner.z],
      [inner.x, inner.y0, inner.z],
      [inner.x, inner.y1, inner.z],
      [-inner.x, inner.y1, inner.z],
    ],
    DOOR,
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
