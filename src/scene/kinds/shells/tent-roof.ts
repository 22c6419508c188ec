import { BufferAttribute, BufferGeometry } from 'three';

/** Facets from eaves to eaves. */
const FACETS = 12;

/** Fabric over arched frames: a unit half barrel (−½…½ across x, 0…1 high, −½…½ along z) with closed gables. */
export function createTentRoof(): BufferGeometry {
  const positions: number[] = [];
  const normals: number[] = [];
  const at = (facet: number): readonly [number, number] => {
    const angle = Math.PI * (1 - facet / FACETS);
    return [Math.cos(angle) / 2, Math.sin(angle)];
  };
  const corner = (x: number, y: number, z: number, normal: readonly [number, number, number]): void => {
    positions.push(x, y, z);
    normals.push(...normal);
  };
  for (let facet = 0; facet < FACETS; facet += 1) {
    const [x0, y0] = at(facet);
    const [x1, y1] = at(facet + 1);
    const long = Math.hypot(y1 - y0, x1 - x0);
    const out = [-(y1 - y0) / long, (x1 - x0) / long, 0] as const;
    for (const [x, y, z] of [
      [x0, y0, 0.5],
      [x1, y1, 0.5],
      [x1, y1, -0.5],
      [x0, y0, 0.5],
      [x1, y1, -0.5],
      [x0, y0, -0.5],
    ] as const)
      corner(x, y, z, out);
    for (const side of [1, -1] as const) {
      const gable = [0, 0, side] as const;
      const [from, to] = side > 0 ? [at(facet), at(facet + 1)] : [at(facet + 1), at(facet)];
      corner(0, 0, side / 2, gable);
      corner(to[0], to[1], side / 2, gable);
      corner(from[0], from[1], side / 2, gable);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(normals), 3));
  geometry.setIndex(Array.from({ length: positions.length / 3 }, (_, index) => index));
  return geometry;
}
