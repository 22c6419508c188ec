import { BufferAttribute, BufferGeometry } from 'three';
import type { Rgb } from './palette.ts';

/**
 * Collects coloured corners and quads into one indexed geometry. Metres, Y up; `x, y, z` is the centre of the foot.
 * `move` shifts and turns what is added after it.
 */
export class SolidMesh {
  protected readonly positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #colors: number[] = [];
  readonly #glows: number[] = [];
  protected readonly indices: number[] = [];
  #originX = 0;
  #originY = 0;
  #originZ = 0;
  #cos = 1;
  #sin = 0;
  #glow = 0;

  get triangleCount(): number {
    return this.indices.length / 3;
  }

  /** Everything added later stands at this origin, turned by `yaw` about +Y. */
  move(x: number, y: number, z: number, yaw = 0): this {
    this.#originX = x;
    this.#originY = y;
    this.#originZ = z;
    this.#cos = Math.cos(yaw);
    this.#sin = Math.sin(yaw);
    return this;
  }

  /** Light at night of what is added after it, 0–1. */
  glow(amount: number): this {
    this.#glow = amount;
    return this;
  }

  protected vertex(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    c: Rgb,
    shade = 1,
  ): number {
    const index = this.positions.length / 3;
    const cos = this.#cos;
    const sin = this.#sin;
    this.positions.push(
      this.#originX + x * cos + z * sin,
      this.#originY + y,
      this.#originZ - x * sin + z * cos,
    );
    this.#normals.push(nx * cos + nz * sin, ny, -nx * sin + nz * cos);
    this.#colors.push(c[0] * shade, c[1] * shade, c[2] * shade);
    this.#glows.push(this.#glow);
    return index;
  }

  /** Four corners, counter-clockwise seen from outside; the first two are the foot. */
  quad(corners: readonly (readonly [number, number, number])[], color: Rgb, footShade = 1): this {
    const [a, b, c, d] = corners;
    if (a === undefined || b === undefined || c === undefined || d === undefined) return this;
    const ux = b[0] - a[0];
    const uy = b[1] - a[1];
    const uz = b[2] - a[2];
    const vx = d[0] - a[0];
    const vy = d[1] - a[1];
    const vz = d[2] - a[2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    const length = Math.hypot(nx, ny, nz) || 1;
    const first = this.vertex(a[0], a[1], a[2], nx / length, ny / length, nz / length, color, footShade);
    this.vertex(b[0], b[1], b[2], nx / length, ny / length, nz / length, color, footShade);
    this.vertex(c[0], c[1], c[2], nx / length, ny / length, nz / length, color);
    this.vertex(d[0], d[1], d[2], nx / length, ny / length, nz / length, color);
    this.indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
    return this;
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(this.positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(new Float32Array(this.#normals), 3));
    geometry.setAttribute('color', new BufferAttribute(new Float32Array(this.#colors), 3));
    geometry.setAttribute('aGlow', new BufferAttribute(new Float32Array(this.#glows), 1));
    const wide = this.positions.length / 3 > 65535;
    const indices = wide ? new Uint32Array(this.indices) : new Uint16Array(this.indices);
    geometry.setIndex(new BufferAttribute(indices, 1));
    geometry.computeBoundingSphere();
    geometry.computeBoundingBox();
    return geometry;
  }
}
