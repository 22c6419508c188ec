import { BufferAttribute, BufferGeometry } from 'three';

/**
 * What a lit mesh holds until there is something to show. It has places and normals, though none yet: without them three would
 * have another program made, that nothing is ever drawn with.
 */
export function unfilledGeometry(): BufferGeometry {
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(0), 3))
    .setAttribute('normal', new BufferAttribute(new Float32Array(0), 3));
}
