import type { BufferGeometry } from 'three';
import type { OpenedReactor, ReactorPart } from '../../../plan/reactor-parts/opened-reactor.ts';
import { PAINT, rgb } from '../../parts/palette.ts';
import { CutBuilder, DOME_POINTS, profileOf } from './cut-builder.ts';
import { addBundle, addPool, steppedProfile } from './part-forms.ts';
import { INNER, PAINTS } from './part-paints.ts';
import { addFloors, addLoops } from './reactor-inside.ts';
import { type Trench, trenchOf } from './trench.ts';
import { addHall, CUT } from './turbine-hall-cut.ts';
import { addLongRailing } from './turbine-hall-inside.ts';
import { addMachine } from './turbine-train.ts';

const STEEL_CUT = rgb(0xe6eaee);
const EARTH = [rgb(0x8a7355), rgb(0x7a644a), rgb(0x6a573f), rgb(0x5b4b38)] as const;

/** Thickness of a wall as a share of the width of what it is around: concrete, and steel. */
const CONCRETE_SHARE = 0.035;
const STEEL_SHARE = 0.05;

function addPart(b: CutBuilder, part: ReactorPart): void {
  const { form, kind, position, size } = part;
  const paint = PAINTS[kind];
  const [wide, tall] = size;
  const [x, y, z] = position;
  b.glow(kind === 'fuel' ? 1 : 0);
  if (form === 'machine') addMachine(b, part, paint);
  else if (form === 'bundle') addBundle(b, part, paint);
  else if (form === 'pool') addPool(b, part, paint);
  else if (form === 'stepped-body') b.lathe(steppedProfile(wide / 2, tall), x, y, z, paint, 24);
  else if (form === 'box') b.box(wide, tall, wide, x, y, z, paint, { bottom: true });
  else if (form === 'body') b.lathe(profileOf(wide / 2, tall, tall > wide), x, y, z, paint, 24);
  else {
    const isThick = kind === 'containment' && wide > size[1] / 3;
    b.halfShell({
      profile: profileOf(wide / 2, tall, form === 'domed-shell'),
      at: position,
      wallM: wide * (isThick ? CONCRETE_SHARE : STEEL_SHARE),
      outer: paint,
      inner: isThick ? INNER : paint,
      cut: isThick ? CUT : STEEL_CUT,
    });
  }
  b.glow(0);
}

/** The floor of the trench lies so much under that of the shaft, metres. */
const UNDER_M = 0.05;

/** The trench before the cut and the earth beside the shaft, in its layers. */
function addTrench(b: CutBuilder, { deepM, wideM, reachM, shaftM }: Trench): void {
  const side = wideM / 2;
  const floor = -deepM - UNDER_M;
  for (const end of [-1, 1]) addLongRailing(b, [0.1 - reachM, -0.5], end * (side + 0.5), 0);
  for (const [layer, color] of EARTH.entries()) {
    const top = (-layer * deepM) / EARTH.length;
    const foot = (-(layer + 1) * deepM) / EARTH.length;
    for (const end of [-1, 1]) {
      const z = end * side;
      const [near, far] = end < 0 ? [-reachM, 0] : [0, -reachM];
      b.quad(
        [
          [near, foot, z],
          [far, foot, z],
          [far, top, z],
          [near, top, z],
        ],
        color,
      );
    }
    b.earthFace(0, [-side, -shaftM], [foot, top], color).earthFace(0, [shaftM, side], [foot, top], color);
  }
  b.quad(
    [
      [-reachM, floor, side],
      [shaftM, floor, side],
      [shaftM, floor, -side],
      [-reachM, floor, -side],
    ],
    PAINT.concreteDark,
  );
}

/** Building over the shaft, and the shaft: a drum under a dome, or a crane hall. */
function addBuilding(b: CutBuilder, { building: { size }, isDrum }: OpenedReactor, trench: Trench): void {
  const [wide, tall, deep] = size;
  const top = 0.75 * tall;
  const wallM = CONCRETE_SHARE * wide;
  const paints = { outer: PAINT.concrete, inner: INNER, cut: CUT, roof: PAINT.claddingDark };
  if (isDrum) {
    const radius = trench.shaftM;
    const domed = profileOf(radius, 2 * 0.18 * tall, true).slice(-DOME_POINTS);
    const foot = -trench.deepM - wallM;
    const rise = top - foot - (domed[0]?.[1] ?? 0);
    b.halfShell({
      profile: [[0, 0], [radius, 0], ...domed.map(([r, y]) => [r, y + rise] as const)],
      at: [0, foot, 0],
      wallM,
      ...paints,
    });
    return;
  }
  // The roof of the shaft is the floor of the hall.
  const shaft = { ...paints, outer: INNER, roof: PAINT.concrete };
  b.halfHouse(
    [2 * trench.shaftM, trench.deepM - wallM, 2 * trench.shaftM],
    [0, -trench.deepM, 0],
    wallM,
    shaft,
  );
  b.halfHouse([wide, 0.62 * tall, 0.9 * deep], [0, 0, 0], wallM, {
    ...paints,
    outer: PAINT.claddingRib,
  });
}

/** A unit cut open from the side that its turbine hall leaves free: pure geometry in the frame of its building, metres. */
export function createReactorCutaway(opened: OpenedReactor): BufferGeometry {
  const b = new CutBuilder();
  const trench = trenchOf(opened);
  addTrench(b, trench);
  addBuilding(b, opened, trench);
  addFloors(b, opened, trench);
  addHall(b, opened);
  addLoops(b, opened.parts);
  for (const part of opened.parts) addPart(b, part);
  return b.build();
}
