import { type BufferGeometry, Float32BufferAttribute } from 'three';

/** GLSL that does what the look of the number in `variable` asks for. A look's own words stay in its scope. */
export function chooseByLook(variable: string, bodies: readonly string[]): string {
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) return `{\n${only}\n}`;
  return bodies
    .flatMap((body, look) =>
      body.trim() === '' ? [] : [`if (int(${variable} + 0.5) == ${look}) {\n${body}\n}`],
    )
    .join(' else ');
}

/** Gives every vertex the number of its look: the attribute `aLook`. */
export function setLook(geometry: BufferGeometry, look: number): void {
  const { count } = geometry.getAttribute('position');
  geometry.setAttribute('aLook', new Float32BufferAttribute(new Float32Array(count).fill(look), 1));
}
