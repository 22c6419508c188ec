import { type BufferGeometry, Vector3 } from 'three';

/** Triangles whose corners run the other way round than their normals say: they would be seen from behind. */
export function turnedAround(geometry: BufferGeometry): number {
  const [position, normal, index] = [
    geometry.getAttribute('position'),
    geometry.getAttribute('normal'),
    geometry.getIndex(),
  ];
  if (index === null) throw new Error('the geometry has no index');
  const at = (corner: number): Vector3 => new Vector3().fromBufferAttribute(position, index.getX(corner));
  let wrong = 0;
  for (let first = 0; first < index.count; first += 3) {
    const a = at(first);
    const face = at(first + 1)
      .sub(a)
      .cross(at(first + 2).sub(a));
    const told = new Vector3().fromBufferAttribute(normal, index.getX(first));
    if (face.length() > 1e-12 && face.dot(told) < 0) wrong += 1;
  }
  return wrong;
}
