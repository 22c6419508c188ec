import { BufferAttribute, BufferGeometry } from 'three';

/** Two axes of each side of a box and the one it faces along, with the direction. */
const SIDES = [
  { facing: 0, across: 2, up: 1 },
  { facing: 1, across: 0, up: 2 },
  { facing: 2, across: 1, up: 0 },
] as const;

/** A unit box (−½…½ in x and z, 0…1 in y) with all six sides, for walls, roofs and slabs. */
export function createUnitBox(): BufferGeometry {
  const positions = new Float32Array(72);
  const normals = new Float32Array(72);
  const indices: number[] = [];
  let vertex = 0;
  for (const { facing, across, up } of SIDES) {
    for (const sign of [1, -1]) {
      const first = vertex;
      for (const [a, b] of [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [-0.5, 0.5],
      ] as const) {
        const at = vertex * 3;
        positions[at + facing] = sign / 2;
        // Turned the other way round on the far side, so that each faces outwards.
        positions[at + across] = -sign * a;
        positions[at + up] = b;
        positions[at + 1] = (positions[at + 1] ?? 0) + 0.5;
        normals[at + facing] = sign;
        vertex += 1;
      }
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setIndex(indices);
  return geometry;
}
