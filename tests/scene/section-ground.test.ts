import { describe, expect, it } from 'vitest';
import { GROUND_WORKS } from '../../src/catalogue/ground-works.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { type CutBody, type GroundFace, groundFaces } from '../../src/plan/section/ground-faces.ts';
import { createCutLids, createGroundFaces } from '../../src/scene/interactive/open-reactor/ground-face.ts';
import { OVER_GROUND_M } from '../../src/scene/interactive/open-reactor/pit-lid.ts';
import { ABILENE } from '../model/examples.ts';

const plan = buildPlan(ABILENE);
const middleOf = (index: number): readonly [number, number] => [
  plan.shells.position[3 * index] ?? 0,
  plan.shells.position[3 * index + 2] ?? 0,
];
const [hallX, hallZ] = middleOf(0);

function only(section: string): GroundFace {
  const [face, ...others] = groundFaces(plan, section);
  expect(others).toEqual([]);
  if (face === undefined) throw new Error(`${section} cuts no ground`);
  return face;
}
const ofKind = ({ bodies }: GroundFace, kind: CutBody['kind']): CutBody[] =>
  bodies.filter((body) => body.kind === kind);

describe('the ground that a section cuts', () => {
  it('shows the slab of a building from wall to wall, on its fill, between its footings', () => {
    const face = only(`x<${hallX.toFixed(1)}`);
    const depthM = plan.shells.size[2] ?? 0;
    const slab = ofKind(face, 'slab').find(
      ({ along: [from, to] }) => from <= hallZ - depthM / 2 + 0.1 && to >= hallZ + depthM / 2 - 0.1,
    );
    expect(slab?.height).toEqual([-GROUND_WORKS.slab.value, -0]);
    const [from = 0, to = 0] = slab?.along ?? [];
    const under = (kind: CutBody['kind']) =>
      ofKind(face, kind).filter(({ along }) => along[0] >= from - 1e-6 && along[1] <= to + 1e-6);
    expect(under('footing')).toHaveLength(2);
    expect(under('fill').map(({ height }) => height[1])).toEqual([-GROUND_WORKS.slab.value]);
  });

  // Catches trenches that are told of where no cable crosses the cut.
  it('shows each cable in its trench where it goes through the cut, as often as it does', () => {
    const face = only('z<0');
    const { count, start, points } = plan.paths['mv-feeder'];
    let crossed = 0;
    for (let run = 0; run < count; run += 1)
      for (let point = (start[run] ?? 0) + 1; point < (start[run + 1] ?? 0); point += 1)
        if ((points[3 * point - 1] ?? 0) < 0 !== (points[3 * point + 2] ?? 0) < 0) crossed += 1;
    expect(crossed).toBeGreaterThan(0);
    expect(ofKind(face, 'cable-trench').length).toBeGreaterThanOrEqual(crossed);
    for (const { height, along } of ofKind(face, 'cable-trench')) {
      expect(height).toEqual([-GROUND_WORKS.trench.value, 0]);
      expect(along[1]).toBeGreaterThan(along[0]);
    }
  });

  it('ends with the other planes, and is none where they miss what is built, or lie level', () => {
    const face = only(`x<${hallX.toFixed(1)}`);
    const both = groundFaces(plan, `x<${hallX.toFixed(1)} z>${hallZ.toFixed(1)}`);
    expect(both).toHaveLength(2);
    const [ofX] = both;
    expect(ofX?.along[0]).toBeCloseTo(hallZ, 0);
    expect(ofX?.along[1]).toBe(face.along[1]);
    for (const { along } of ofX?.bodies ?? []) expect(along[0]).toBeGreaterThanOrEqual(ofX?.along[0] ?? 0);
    expect(groundFaces(plan, 'y<3')).toEqual([]);
    expect(groundFaces(plan, 'x<90000')).toEqual([]);
  });
});

describe('what is drawn of it', () => {
  // Catches a face that only whoever stands in the kept half would see.
  it.each([
    ['x<', 0, 1],
    ['x>', 0, -1],
    ['z<', 2, 1],
    ['z>', 2, -1],
  ] as const)('%s: faces whoever looks from the side that is left out', (keeps, axis, outward) => {
    const atM = Number((axis === 0 ? hallX : hallZ).toFixed(1));
    const geometry = createGroundFaces([only(`${keeps}${atM}`)]);
    const { position, normal } = geometry.attributes;
    if (position === undefined || normal === undefined) throw new Error('nothing is drawn');
    let facing = 0;
    for (let at = 0; at < position.count; at += 1) {
      const out = outward * (position.getComponent(at, axis) - atM);
      expect(out).toBeGreaterThanOrEqual(-1e-3);
      expect(out).toBeLessThanOrEqual(GROUND_WORKS.cutWidth.value + 1e-3);
      expect(position.getY(at)).toBeLessThanOrEqual(OVER_GROUND_M + 1e-6);
      expect(position.getY(at)).toBeGreaterThanOrEqual(-GROUND_WORKS.laidOpen.value - 1e-6);
      if (out < 0.5 && Math.abs(normal.getComponent(at, axis) - outward) < 1e-6) facing += 1;
    }
    expect(facing).toBeGreaterThan(12);
    geometry.dispose();
  });

  it('has a lid over the whole of each cut that the ground is hidden by, to be seen from above', () => {
    const face = only(`x<${hallX.toFixed(1)}`);
    const { attributes } = createCutLids([face]);
    const { position, normal } = attributes;
    if (position === undefined || normal === undefined) throw new Error('nothing is drawn');
    const along = Array.from({ length: position.count }, (_, at) => position.getZ(at));
    expect(Math.min(...along)).toBeCloseTo(face.along[0], 2);
    expect(Math.max(...along)).toBeCloseTo(face.along[1], 2);
    for (let at = 0; at < normal.count; at += 1) expect(normal.getY(at)).toBeCloseTo(1);
  });
});
