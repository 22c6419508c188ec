import type { Rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';

type Point = readonly [number, number, number];
/** Radius and height from foot to head. */
export type Profile = readonly (readonly [number, number])[];
/** The same, and how light it is there where that is not 1. */
type ShadedProfile = readonly (readonly [number, number, number?])[];

const HALF_STEPS = 24;
/** How far corners of rooms are dark, metres, and how light they and undersides are. */
export const EDGE_M = 2.2;
export const CORNER = 0.55;
const UNDER = 0.42;
const DOME_STEPS = 6;
/** Of a domed profile, how many of its points are of each dome. */
export const DOME_POINTS = DOME_STEPS + 1;

/** Outline of a round body so wide and tall: its ends flat, or domed over a share of its radius. */
export function profileOf(radiusM: number, heightM: number, domed: boolean): Profile {
  if (!domed)
    return [
      [0, 0],
      [radiusM, 0],
      [radiusM, heightM],
      [0, heightM],
    ];
  const rise = Math.min(0.8 * radiusM, 0.3 * heightM);
  const turn = (step: number): readonly [number, number] => {
    const angle = (step / DOME_STEPS) * (Math.PI / 2);
    return [radiusM * Math.sin(angle), rise * (1 - Math.cos(angle))];
  };
  const foot = Array.from({ length: DOME_POINTS }, (_, step) => turn(step));
  const head = foot.toReversed().map(([r, y]) => [r, heightM - y] as const);
  return [...foot, ...head];
}

/** What a body leaves of room inside its wall. */
function inside(profile: Profile, wallM: number): Profile {
  const radius = Math.max(...profile.map(([r]) => r));
  const [low, high] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  const [narrower, lower] = [1 - wallM / radius, 1 - (2 * wallM) / (high - low)];
  return profile.map(([r, y]) => [r * narrower, low + wallM + (y - low) * lower]);
}

interface Shell {
  readonly profile: Profile;
  readonly at: Point;
  readonly wallM: number;
  readonly outer: Rgb;
  readonly inner: Rgb;
  readonly cut: Rgb;
}

/** A builder of bodies that are cut along the upright plane through their middle: the half with x below it is taken off. */
export class CutBuilder extends SolidBuilder {
  /** Half of a round body, the corners of one band after the other; `facing` −1 shows the inside. */
  #half(profile: ShadedProfile, [x, y, z]: Point, color: Rgb, facing: 1 | -1): void {
    for (const [band, low] of profile.entries()) {
      const high = profile[band + 1];
      if (high === undefined) continue;
      const [rise, shrink] = [high[1] - low[1], low[0] - high[0]];
      const length = Math.hypot(rise, shrink);
      if (length === 0) continue;
      const first = this.positions.length / 3;
      for (let step = 0; step <= HALF_STEPS; step += 1) {
        const angle = (step / HALF_STEPS - 0.5) * Math.PI;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const [n, ny] = [(facing * rise) / length, (facing * shrink) / length];
        for (const [r, h, light = 1] of [low, high])
          this.vertex(x + r * c, y + h, z + r * s, c * n, ny, s * n, color, light);
      }
      for (let step = 0; step < HALF_STEPS; step += 1) {
        const a = first + 2 * step;
        if (facing === 1) this.indices.push(a, a + 1, a + 3, a, a + 3, a + 2);
        else this.indices.push(a, a + 3, a + 1, a, a + 2, a + 3);
      }
    }
  }

  /** Half of a hollow round body: its outside, its inside, and its wall where it is cut. */
  halfShell({ profile, at, wallM, outer, inner, cut }: Shell): this {
    const hollow = inside(profile, wallM);
    this.#half(profile, at, outer, 1);
    this.#half(hollow, at, inner, -1);
    const [x, y, z] = at;
    for (const [band, [r0, y0]] of profile.entries()) {
      const [next, low, high] = [profile[band + 1], hollow[band], hollow[band + 1]];
      if (next === undefined || low === undefined || high === undefined) continue;
      for (const side of [1, -1]) {
        const corner = ([r, h]: readonly [number, number]): Point => [x, y + h, z + side * r];
        const [a, b, c, d] = [corner(low), corner([r0, y0]), corner(next), corner(high)];
        this.quad(side > 0 ? [a, b, c, d] : [b, a, d, c], cut);
      }
    }
    return this;
  }

  /** Half of a floor around an upright axis, from a radius to another, its top at a height, with what is cut of it. */
  halfFloor(
    [inner, outer]: readonly [number, number],
    thickM: number,
    [x, y, z]: Point,
    { top, cut }: Readonly<Record<'top' | 'cut', Rgb>>,
  ): this {
    // Underneath it is dark, and towards the walls on both sides darker.
    const edges: ShadedProfile =
      outer - inner > 2 * EDGE_M
        ? [
            [outer, thickM, CORNER],
            [outer - EDGE_M, thickM],
            [inner + EDGE_M, thickM],
            [inner, thickM, CORNER],
          ]
        : [
            [outer, thickM],
            [inner, thickM],
          ];
    const ring: ShadedProfile = [[inner, 0, UNDER], [outer, 0, UNDER], ...edges, [inner, 0, UNDER]];
    this.#half(ring, [x, y - thickM, z], top, 1);
    for (const side of [-1, 1])
      this.#cutFace(x, y - thickM, thickM, z + (side * (inner + outer)) / 2, outer - inner, cut);
    return this;
  }

  /** The inside of half a round pit from its floor to a height, as wet as what stands in it. */
  halfLining(radiusM: number, heightM: number, at: Point, color: Rgb): this {
    this.#half(
      [
        [0, 0],
        [radiusM, 0],
        [radiusM, heightM],
      ],
      at,
      color,
      -1,
    );
    return this;
  }

  /** The foot of a round wall seen from inside, darker towards the floor, and its head under the next one. */
  halfCorner(radiusM: number, [y0, y1]: readonly [number, number], [x, y, z]: Point, color: Rgb): this {
    const edge = Math.min(EDGE_M, (y1 - y0) / 2);
    this.#half(
      [
        [radiusM, y0, CORNER],
        [radiusM, y0 + edge],
        [radiusM, y1 - edge],
        [radiusM, y1, UNDER],
      ],
      [x, y, z],
      color,
      -1,
    );
    return this;
  }

  /** Half of a house: three walls and a roof so thick, from the cut on, with what is cut of them. */
  halfHouse(
    [wide, tall, deep]: Point,
    [x, y, z]: Point,
    wallM: number,
    { outer, inner, cut, roof }: Readonly<Record<'outer' | 'inner' | 'cut' | 'roof', Rgb>>,
  ): this {
    const half = wide / 2;
    for (const side of [-1, 1]) {
      const at = z + side * (deep / 2 - wallM / 2);
      this.box(half, tall, wallM, x + half / 2, y, at, outer);
      this.#cutFace(x, y, tall, at, wallM, cut);
    }
    this.box(wallM, tall, deep, x + half - wallM / 2, y, z, inner);
    this.box(half, wallM, deep, x + half / 2, y + tall, z, inner, { bottom: true, top: roof });
    this.#cutFace(x, y + tall, wallM, z, deep, cut);
    return this;
  }

  /** A wall where it is cut, a hair before it. */
  #cutFace(x: number, y: number, tall: number, z: number, deep: number, color: Rgb): void {
    const at = x - 0.01;
    this.quad(
      [
        [at, y, z - deep / 2],
        [at, y, z + deep / 2],
        [at, y + tall, z + deep / 2],
        [at, y + tall, z - deep / 2],
      ],
      color,
    );
  }

  /** A flat upright sheet across, seen from the side of the cut: from z to z, and from height to height. */
  earthFace(
    x: number,
    [z0, z1]: readonly [number, number],
    [y0, y1]: readonly [number, number],
    color: Rgb,
  ): this {
    this.#cutFace(x, y0, y1 - y0, (z0 + z1) / 2, z1 - z0, color);
    return this;
  }
}
