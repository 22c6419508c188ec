import fc from 'fast-check';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamDescriptor, ParamValue, ParamValues } from '../../src/params/param-types.ts';
import { ABILENE } from '../model/examples.ts';

/** Any value a knob can take: on the slider's steps, or one of the choices. */
function anyValueOf(descriptor: ParamDescriptor): fc.Arbitrary<ParamValue> {
  if (descriptor.type === 'choice') return fc.constantFrom(...descriptor.options.map(({ value }) => value));
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
