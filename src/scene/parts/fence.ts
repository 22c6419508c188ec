import { BufferAttribute, BufferGeometry } from 'three';
import type { DetailBlock } from '../../plan/details/detail-types.ts';
import { type GroundBounds, groundBoundsOfEach } from '../../plan/details/ground-bounds.ts';
import { PAINT } from './palette.ts';
import type { SolidBuilder } from './solid-builder.ts';

type Corner = readonly [number, number];

function cornersOf(bounds: GroundBounds): readonly Corner[] {
  const [x0, z0, x1, z1] = bounds;
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ];
}

/** Posts and a top rail along each fence. */
export function addFencePosts(builder: SolidBuilder, fences: DetailBlock, pitchM: number): void {
  builder.move(0, 0, 0);
  groundBoundsOfEach(fences).forEach((bounds, fence) => {
    addPosts(builder, bounds, fences.size[fence * 3 + 1] ?? 0, pitchM);
  });
}

function addPosts(builder: SolidBuilder, bounds: GroundBounds, heightM: number, pitchM: number): void {
  const corners = cornersOf(bounds);
  corners.forEach((from, side) => {
    const to = corners[(side + 1) % 4] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const posts = Math.max(1, Math.round(length / pitchM));
    for (let i = 0; i < posts; i++) {
      const t = i / posts;
      const x = from[0] + (to[0] - from[0]) * t;
      const z = from[1] + (to[1] - from[1]) * t;
      builder.cylinder(0.05, heightM, x, 0, z, PAINT.galvanised, { segments: 3, cap: false });
    }
    builder.strut([from[0], heightM, from[1]], [to[0], heightM, to[1]], 0.06, PAINT.galvanised);
  });
}

/** Upright sheets for chain-link mesh, drawn see-through. */
export function fenceSheets(fences: DetailBlock): BufferGeometry | null {
  if (fences.count === 0) return null;
  const positions: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  groundBoundsOfEach(fences).forEach((bounds, fence) => {
    const heightM = fences.size[fence * 3 + 1] ?? 0;
    const corners = cornersOf(bounds);
    corners.forEach((from, side) => {
      const to = corners[(side + 1) % 4] ?? from;
      const first = positions.length / 3;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
      const nx = (to[1] - from[1]) / length;
      const nz = -(to[0] - from[0]) / length;
      positions.push(from[0], 0, from[1], to[0], 0, to[1]);
      positions.push(to[0], heightM, to[1], from[0], heightM, from[1]);
      for (let i = 0; i < 4; i++) normals.push(nx, 0, nz);
      indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    });
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setIndex(indices);
  geometry.computeBoundingSphere();
  return geometry;
}
