import type { BufferGeometry } from 'three';
import type { Rgb } from './palette.ts';
import { FOOT_SHADE, SolidRound } from './solid-round.ts';

interface BoxOptions {
  /** Draw the underside; left out by default because most boxes stand on the ground. */
  readonly bottom?: boolean;
  readonly top?: Rgb;
}

/** Boxes, round bodies, beams and insulators in one coloured geometry; each stands on the centre of its foot. */
export class SolidBuilder extends SolidRound {
  box(
    w: number,
    h: number,
    d: number,
    x: number,
    y: number,
    z: number,
    color: Rgb,
    options: BoxOptions = {},
  ): this {
    const x0 = x - w / 2;
    const x1 = x + w / 2;
    const z0 = z - d / 2;
    const z1 = z + d / 2;
    const y1 = y + h;
    const top = options.top ?? color;
    const wall = (ax: number, az: number, bx: number, bz: number) =>
      this.quad(
        [
          [ax, y, az],
          [bx, y, bz],
          [bx, y1, bz],
          [ax, y1, az],
        ],
        color,
        FOOT_SHADE,
      );
    wall(x0, z1, x1, z1);
    wall(x1, z0, x0, z0);
    wall(x1, z1, x1, z0);
    wall(x0, z0, x0, z1);
    this.quad(
      [
        [x0, y1, z1],
        [x1, y1, z1],
        [x1, y1, z0],
        [x0, y1, z0],
      ],
      top,
    );
    if (options.bottom === true) {
      this.quad(
        [
          [x0, y, z0],
          [x1, y, z0],
          [x1, y, z1],
          [x0, y, z1],
        ],
        color,
        FOOT_SHADE,
      );
    }
    return this;
  }

  /** A square beam between two points; ends stay open. */
  strut(
    from: readonly [number, number, number],
    to: readonly [number, number, number],
    thicknessM: number,
    color: Rgb,
  ): this {
    const dx = to[0] - from[0];
    const dy = to[1] - from[1];
    const dz = to[2] - from[2];
    const length = Math.hypot(dx, dy, dz) || 1;
    const upright = Math.abs(dy) > 0.9 * length;
    // Side = direction × helper, up = side × direction: any helper not along the beam serves.
    const hx = upright ? 1 : 0;
    const hy = upright ? 0 : 1;
    let sx = -dz * hy;
    let sy = dz * hx;
    let sz = dx * hy - dy * hx;
    const s = thicknessM / 2 / (Math.hypot(sx, sy, sz) || 1);
    sx *= s;
    sy *= s;
    sz *= s;
    const ux = (sy * dz - sz * dy) / length;
    const uy = (sz * dx - sx * dz) / length;
    const uz = (sx * dy - sy * dx) / length;
    const corner = (end: readonly [number, number, number], a: number, b: number) =>
      [end[0] + sx * a + ux * b, end[1] + sy * a + uy * b, end[2] + sz * a + uz * b] as const;
    const signs = [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ] as const;
    for (let i = 0; i < 4; i++) {
      const here = signs[i] ?? signs[0];
      const next = signs[(i + 1) % 4] ?? signs[0];
      this.quad(
        [
          corner(from, next[0], next[1]),
          corner(from, here[0], here[1]),
          corner(to, here[0], here[1]),
          corner(to, next[0], next[1]),
        ],
        color,
      );
    }
    return this;
  }
}

/** Triangles of an indexed or plain geometry. */
export function triangleCountOf(geometry: BufferGeometry): number {
  const index = geometry.getIndex();
  return (index === null ? geometry.getAttribute('position').count : index.count) / 3;
}
