import type { BufferGeometry } from 'three';
import { COMPARISONS, type ComparisonId } from '../../../catalogue/comparisons.ts';
import { rgb } from '../../parts/palette.ts';
import { SolidBuilder } from '../../parts/solid-builder.ts';
import { airHall } from './air-hall.ts';
import { carrier } from './carrier.ts';
import { park } from './park.ts';

const GRASS = [rgb(0x5f8f45), rgb(0x6b9c4e)] as const;
const LINE = rgb(0xf4f6f2);
/** Painted lines and lawns lie this far over what is under them, metres. */
const COAT_M = 0.04;
/** Lines and goal posts are drawn wider than they are, to be seen from afar, metres. */
const LINE_M = 0.4;
const POST_M = 0.2;

/** What is drawn for something of known size: its middle at the origin, its width along x. */
export function besideGeometry(id: ComparisonId): BufferGeometry {
  const solid = new SolidBuilder();
  BUILDERS[id](solid);
  return solid.build();
}

type Build = (solid: SolidBuilder) => void;

const sizeOf = (id: ComparisonId): readonly [number, number, number] => {
  const { width, depth, height } = COMPARISONS[id];
  return [width.value, depth.value, height.value];
};

const pitch: Build = (solid) => {
  const [w, d, h] = sizeOf('pitch');
  const stripes = 18;
  for (let stripe = 0; stripe < stripes; stripe += 1) {
    const x = ((stripe + 0.5) / stripes - 0.5) * w;
    solid.box(w / stripes, COAT_M, d, x, COAT_M, 0, GRASS[stripe % 2 === 0 ? 0 : 1]);
  }
  const line = (lw: number, ld: number, x: number, z: number): unknown =>
    solid.box(lw, COAT_M, ld, x, 2 * COAT_M, z, LINE);
  const { penaltyAreaWidth, penaltyAreaDepth, goalWidth } = COMPARISONS.pitch;
  const [areaW, areaD, goalW] = [penaltyAreaWidth.value, penaltyAreaDepth.value, goalWidth.value];
  for (const side of [-1, 1]) {
    line(w, LINE_M, 0, (side * d) / 2);
    line(LINE_M, d, (side * w) / 2, 0);
    line(LINE_M, areaW, side * (w / 2 - areaD), 0);
    for (const edge of [-areaW / 2, areaW / 2]) line(areaD, LINE_M, side * (w / 2 - areaD / 2), edge);
    for (const post of [-goalW / 2, goalW / 2]) solid.box(POST_M, h, POST_M, (side * w) / 2, 0, post, LINE);
    solid.box(POST_M, POST_M, goalW + POST_M, (side * w) / 2, h, 0, LINE);
  }
  line(LINE_M, d, 0, 0);
};

const BUILDERS: Readonly<Record<ComparisonId, Build>> = { pitch, carrier, hall: airHall, park };
