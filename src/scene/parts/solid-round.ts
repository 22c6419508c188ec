import type { Rgb } from './palette.ts';
import { SolidMesh } from './solid-mesh.ts';

/** Feet of solids are a little darker than their heads: contact shade without a texture. */
export const FOOT_SHADE = 0.8;

interface CylinderOptions {
  readonly axis?: 'x' | 'y' | 'z';
  readonly segments?: number;
  readonly topRadiusM?: number;
  readonly cap?: boolean;
  readonly capColor?: Rgb;
}

/** Bodies turned about an axis. */
export class SolidRound extends SolidMesh {
  /** A round or many-sided body along an axis, from its foot (x, y, z) over `lengthM`. */
  cylinder(
    radiusM: number,
    lengthM: number,
    x: number,
    y: number,
    z: number,
    color: Rgb,
    options: CylinderOptions = {},
  ): this {
    const segments = options.segments ?? 12;
    const axis = options.axis ?? 'y';
    const topRadius = options.topRadiusM ?? radiusM;
    const slope = (radiusM - topRadius) / lengthM;
    const ringNormal = 1 / Math.hypot(1, slope);
    const first = this.positions.length / 3;
    for (let i = 0; i <= segments; i++) {
      const angle = (i / segments) * Math.PI * 2;
      const c = Math.cos(angle);
      const s = Math.sin(angle);
      for (const along of [0, 1]) {
        const r = along === 0 ? radiusM : topRadius;
        const shade = along === 0 && axis === 'y' ? FOOT_SHADE : 1;
        this.#onAxis(
          axis,
          x,
          y,
          z,
          r * c,
          along * lengthM,
          r * s,
          c * ringNormal,
          slope * ringNormal,
          s * ringNormal,
          color,
          shade,
        );
      }
    }
    for (let i = 0; i < segments; i++) {
      const a = first + i * 2;
      this.indices.push(a, a + 1, a + 3, a, a + 3, a + 2);
    }
    if (options.cap !== false && topRadius > 0) {
      this.#disc(axis, topRadius, x, y, z, lengthM, segments, options.capColor ?? color, 1);
      if (axis !== 'y') this.#disc(axis, radiusM, x, y, z, 0, segments, options.capColor ?? color, -1);
    }
    return this;
  }

  #onAxis(
    axis: 'x' | 'y' | 'z',
    x: number,
    y: number,
    z: number,
    u: number,
    along: number,
    v: number,
    nu: number,
    na: number,
    nv: number,
    color: Rgb,
    shade: number,
  ): number {
    // Cyclic permutation keeps the winding the same on all three axes.
    if (axis === 'y') return this.vertex(x + u, y + along, z + v, nu, na, nv, color, shade);
    if (axis === 'x') return this.vertex(x + along, y + v, z + u, na, nv, nu, color, shade);
    return this.vertex(x + v, y + u, z + along, nv, nu, na, color, shade);
  }

  #disc(
    axis: 'x' | 'y' | 'z',
    radiusM: number,
    x: number,
    y: number,
    z: number,
    along: number,
    segments: number,
    color: Rgb,
    facing: 1 | -1,
  ): void {
    const first = this.positions.length / 3;
    for (let i = 0; i < segments; i++) {
      const angle = (i / segments) * Math.PI * 2;
      this.#onAxis(
        axis,
        x,
        y,
        z,
        radiusM * Math.cos(angle),
        along,
        radiusM * Math.sin(angle),
        0,
        facing,
        0,
        color,
        1,
      );
    }
    for (let i = 1; i + 1 < segments; i++) {
      if (facing === 1) this.indices.push(first, first + i + 1, first + i);
      else this.indices.push(first, first + i, first + i + 1);
    }
  }

  /** A body turned about the upright axis; `profile` lists radius and height from foot to head. */
  lathe(
    profile: readonly (readonly [number, number])[],
    x: number,
    y: number,
    z: number,
    color: Rgb,
    segments = 6,
  ): this {
    for (let band = 0; band + 1 < profile.length; band++) {
      const low = profile[band];
      const high = profile[band + 1];
      if (low === undefined || high === undefined) continue;
      const rise = high[1] - low[1];
      const shrink = low[0] - high[0];
      const length = Math.hypot(rise, shrink) || 1;
      const first = this.positions.length / 3;
      for (let i = 0; i <= segments; i++) {
        const angle = (i / segments) * Math.PI * 2;
        const c = Math.cos(angle);
        const s = Math.sin(angle);
        const nx = (c * rise) / length;
        const nz = (s * rise) / length;
        const ny = shrink / length;
        this.vertex(x + low[0] * c, y + low[1], z + low[0] * s, nx, ny, nz, color);
        this.vertex(x + high[0] * c, y + high[1], z + high[0] * s, nx, ny, nz, color);
      }
      for (let i = 0; i < segments; i++) {
        const a = first + i * 2;
        this.indices.push(a, a + 1, a + 3, a, a + 3, a + 2);
      }
    }
    return this;
  }

  /** A ribbed insulator or bushing column. */
  insulator(
    heightM: number,
    radiusM: number,
    x: number,
    y: number,
    z: number,
    color: Rgb,
    sheds: number,
  ): this {
    if (sheds < 1) return this.cylinder(radiusM, heightM, x, y, z, color, { segments: 5, cap: false });
    const profile: [number, number][] = [];
    for (let i = 0; i < sheds; i++) {
      const low = (i / sheds) * heightM;
      profile.push([radiusM, low], [radiusM * 0.66, low + (heightM / sheds) * 0.55]);
    }
    profile.push([radiusM * 0.9, heightM]);
    return this.lathe(profile, x, y, z, color, 5);
  }

  /** A flattened half ball on a ring of `radiusM`, `riseM` high. */
  dome(
    radiusM: number,
    riseM: number,
    x: number,
    y: number,
    z: number,
    color: Rgb,
    segments = 24,
    rings = 4,
  ): this {
    const first = this.positions.length / 3;
    for (let ring = 0; ring <= rings; ring++) {
      const polar = (ring / rings) * (Math.PI / 2);
      const r = Math.cos(polar) * radiusM;
      const h = Math.sin(polar) * riseM;
      for (let i = 0; i <= segments; i++) {
        const angle = (i / segments) * Math.PI * 2;
        const nx = (Math.cos(polar) * Math.cos(angle)) / radiusM;
        const nz = (Math.cos(polar) * Math.sin(angle)) / radiusM;
        const ny = Math.sin(polar) / riseM;
        const n = Math.hypot(nx, ny, nz) || 1;
        this.vertex(x + r * Math.cos(angle), y + h, z + r * Math.sin(angle), nx / n, ny / n, nz / n, color);
      }
    }
    const stride = segments + 1;
    for (let ring = 0; ring < rings; ring++) {
      for (let i = 0; i < segments; i++) {
        const a = first + ring * stride + i;
        this.indices.push(a, a + stride, a + stride + 1);
        this.indices.push(a, a + stride + 1, a + 1);
      }
    }
    return this;
  }
}
