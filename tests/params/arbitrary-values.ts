import fc from 'fast-check';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamChange, ParamDescriptor } from '../../src/params/param-types.ts';
import { isCount, parseParams } from '../../src/params/parse.ts';

function arbitraryValue(descriptor: ParamDescriptor): fc.Arbitrary<string | number> {
  if (descriptor.type === 'choice')
    return fc.constantFrom(...descriptor.options.map((option) => option.value));
  const { min, max } = descriptor;
  return isCount(descriptor) ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
}

/** Any checked change of any knobs. */
export function arbitraryChange(): fc.Arbitrary<ParamChange> {
  const shape = Object.fromEntries(DESCRIPTORS.map((each) => [each.id, arbitraryValue(each)]));
  return fc.record(shape, { requiredKeys: [] }).map((record) => parseParams(record).change);
}
