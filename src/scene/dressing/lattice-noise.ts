/**
 * Noise on a lattice for painters, the same on every machine: `<name>Hash` of a cell and `<name>Noise` of a place, 0–1.
 * `offset` keeps cells positive.
 */
export function latticeNoise(name: string, offset: number): string {
  return /* glsl */ `
float ${name}Hash(ivec2 cell) {
  uvec2 q = uvec2(cell + ${offset}) * uvec2(1597334673u, 3812015801u);
  uint n = (q.x ^ q.y) * 1597334673u;
  n ^= n >> 15;
  return float((n * 2246822519u) >> 8) * (1.0 / 16777216.0);
}
float ${name}Noise(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = p - cell;
  f = f * f * (3.0 - 2.0 * f);
  ivec2 i = ivec2(cell);
  return mix(
    mix(${name}Hash(i), ${name}Hash(i + ivec2(1, 0)), f.x),
    mix(${name}Hash(i + ivec2(0, 1)), ${name}Hash(i + ivec2(1, 1)), f.x), f.y);
}
`;
}
