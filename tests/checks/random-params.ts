import fc from 'fast-check';
import type { Figure } from '../../src/catalogue/figure.ts';
import { type Assumptions, pickAssumptions, uncertainFigures } from '../../src/model/assumptions.ts';
import { samplePert } from '../../src/model/uncertainty/pert.ts';
import { type RandomStream, randomStream } from '../../src/model/uncertainty/random-stream.ts';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamDescriptor, ParamValue, ParamValues } from '../../src/params/param-types.ts';
import { ABILENE } from '../model/examples.ts';

/** Most campuses are of one kind of rack; every few have a further block, and some of these two or three. */
const BLOCKS = /^compute\.block\dRacks$/;
const MOSTLY_ONE_BLOCK = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }) },
);

/** Any value a knob can take: on the slider's steps, or one of the choices. */
function anyValueOf(descriptor: ParamDescriptor): fc.Arbitrary<ParamValue> {
  if (descriptor.type === 'choice') return fc.constantFrom(...descriptor.options.map(({ value }) => value));
  if (BLOCKS.test(descriptor.id)) return MOSTLY_ONE_BLOCK;
  const { min, max, step } = descriptor;
  const steps = Math.floor((max - min) / step + 1e-9);
  return fc.integer({ min: 0, max: steps }).map((n) => Math.min(max, min + n * step));
}

function isParamValues(value: object): value is ParamValues {
  return Object.keys(ABILENE).every((id) => Object.hasOwn(value, id));
}

/** Whole parameter sets with every knob at random within its range. */
export const randomParams: fc.Arbitrary<ParamValues> = fc
  .record(Object.fromEntries(DESCRIPTORS.map((descriptor) => [descriptor.id, anyValueOf(descriptor)])))
  .map((value: object) => {
    if (!isParamValues(value)) throw new Error('a knob has no descriptor');
    return value;
  });

/** How the uncertain inputs are taken: most likely, drawn, or each at one end of its range. */
export type Draw = 'mode' | 'pert' | 'ends';

function drawOf(draw: Draw, figure: Figure, random: RandomStream): number {
  if (draw === 'mode') return figure.value;
  if (draw === 'pert') return samplePert(figure, random);
  return (random() < 0.5 ? figure.low : figure.high) ?? figure.value;
}

/** A whole number that tells the names of inputs apart (FNV-1a). */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/**
 * What a run takes to be true, for these parameters: the same for the same seed. Each input is drawn by itself, so that a
 * knob that chooses another figure for one of them leaves the others where they were.
 */
export function randomAssumptions(values: ParamValues, draw: Draw, seed: number): Assumptions {
  return pickAssumptions(uncertainFigures(values), (figure, id) =>
    drawOf(draw, figure, randomStream((seed ^ hashOf(id)) >>> 0)),
  );
}

/** A campus with every knob at random, and how its uncertain inputs are taken. */
export interface RandomCase {
  readonly values: ParamValues;
  readonly draw: Draw;
  readonly seed: number;
}

export const randomCase: fc.Arbitrary<RandomCase> = fc.record({
  values: randomParams,
  draw: fc.constantFrom<Draw>('mode', 'pert', 'ends'),
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
});
