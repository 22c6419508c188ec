import { BufferAttribute, type BufferGeometry } from 'three';
import { BOARD, METAL } from '../../materials/rack-finishes.ts';
import type { Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

type Point = readonly [number, number, number];

const HOSE_SIDES = 7;
const HOSE_STEPS = 9;

/** A builder whose corners tell what they are made of, and that can lay what is added on its side. */
export class FinishBuilder extends SolidBuilder {
  readonly #finishes: number[] = [];
  #finish = BOARD;
  /** Turned by a right angle about z, and then moved. */
  #turn: Point | null = null;

  /** Everything added later is made of this. */
  of(finish: number): this {
    this.#finish = finish;
    return this;
  }

  /** Everything added later is turned from lying to standing on its side, about its own middle, and moved to here. */
  upright(at: Point | null): this {
    this.#turn = at;
    return this;
  }

  protected override vertex(
    x: number,
    y: number,
    z: number,
    nx: number,
    ny: number,
    nz: number,
    c: Rgb,
    shade = 1,
  ): number {
    this.#finishes.push(this.#finish);
    const turn = this.#turn;
    if (turn === null) return super.vertex(x, y, z, nx, ny, nz, c, shade);
    return super.vertex(turn[0] - y, turn[1] + x, turn[2] + z, -ny, nx, nz, c, shade);
  }

  /** A box whose middle of the base is here, closed on all sides. */
  block(size: Point, at: Point, color: Rgb): this {
    return this.box(size[0], size[1], size[2], at[0], at[1], at[2], color, { bottom: true });
  }

  /** A hose from one point to another, bent towards a third. */
  hose(from: Point, over: Point, to: Point, radiusM: number, color: Rgb): this {
    const first = this.positions.length / 3;
    const at = (t: number, axis: 0 | 1 | 2): number =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * over[axis] + t * t * to[axis];
    const along = (t: number, axis: 0 | 1 | 2): number =>
      2 * (1 - t) * (over[axis] - from[axis]) + 2 * t * (to[axis] - over[axis]);
    for (let step = 0; step <= HOSE_STEPS; step += 1) {
      const t = step / HOSE_STEPS;
      const [dx, dy, dz] = unit([along(t, 0), along(t, 1), along(t, 2)]);
      // Sideways and up across the hose; hoses never run straight up for long.
      const side = unit(Math.abs(dy) > 0.98 ? [dz + 1, 0, -dx] : [dz, 0, -dx]);
      const up: Point = [dy * side[2], dz * side[0] - dx * side[2], -dy * side[0]];
      for (let around = 0; around <= HOSE_SIDES; around += 1) {
        const angle = (around / HOSE_SIDES) * 2 * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const n: Point = [c * side[0] + s * up[0], s * up[1], c * side[2] + s * up[2]];
        const [x, y, z] = [at(t, 0) + radiusM * n[0], at(t, 1) + radiusM * n[1], at(t, 2) + radiusM * n[2]];
        this.vertex(x, y, z, n[0], n[1], n[2], color);
      }
    }
    const ring = HOSE_SIDES + 1;
    for (let step = 0; step < HOSE_STEPS; step += 1)
      for (let around = 0; around < HOSE_SIDES; around += 1) {
        const a = first + step * ring + around;
        this.indices.push(a, a + 1, a + ring, a + 1, a + ring + 1, a + ring);
      }
    return this;
  }

  /** A row of like blocks across, from the left. */
  row(count: number, pitchM: number, size: Point, middle: Point, color: Rgb): this {
    for (let index = 0; index < count; index += 1)
      this.block(size, [middle[0] + (index - (count - 1) / 2) * pitchM, middle[1], middle[2]], color);
    return this;
  }

  /** Lamps that shine by themselves. */
  lamps(count: number, pitchM: number, sideM: number, middle: Point, color: Rgb): this {
    return this.glow(1).of(METAL).row(count, pitchM, [sideM, sideM, sideM], middle, color).glow(0);
  }

  /** `looks`: of each finish the number by which the material knows it. */
  buildWith(looks: readonly number[]): BufferGeometry {
    const geometry = this.build();
    const numbers = Float32Array.from(this.#finishes, (finish) => looks[finish] ?? 0);
    geometry.setAttribute('aLook', new BufferAttribute(numbers, 1));
    return geometry;
  }
}

function unit([x, y, z]: Point): Point {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
