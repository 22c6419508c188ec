import fc from 'fast-check';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamDescriptor, ParamValues } from '../../src/params/param-types.ts';
import { applyChange, parseParams } from '../../src/params/parse.ts';
import { PRESETS } from '../../src/params/presets.ts';

function anyValue(descriptor: ParamDescriptor): fc.Arbitrary<string | number> {
  if (descriptor.type === 'choice')
    return fc.constantFrom(...descriptor.options.map((option) => option.value));
  const { min, max, step } = descriptor;
  return fc.double({ min: 0, max: 1, noNaN: true }).map((t) => {
    // Squared: small campuses are as likely as huge ones.
    const value = min + (max - min) * t * t;
    return Math.min(max, min + Math.round((value - min) / step) * step);
  });
}

/** Any parameters the panel can reach, starting from any preset. */
export const anyValues: fc.Arbitrary<ParamValues> = fc
  .tuple(
    fc.constantFrom(...PRESETS.map((preset) => preset.values)),
    fc.record(Object.fromEntries(DESCRIPTORS.map((knob) => [knob.id, anyValue(knob)])), { requiredKeys: [] }),
  )
  .map(([base, raw]) => applyChange(base, parseParams(raw).change));
