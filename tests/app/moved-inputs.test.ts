import { describe, expect, it } from 'vitest';
import { movedInputs } from '../../src/app/moved-inputs.ts';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import { isOpen } from '../../src/params/follow-gates.ts';
import { differenceOf } from '../../src/params/parse.ts';
import { DEFAULT_VALUES, PRESETS } from '../../src/params/presets.ts';
import type { SiteEdit } from '../../src/params/site-edits.ts';

describe('the campuses that sliders lead to', () => {
  // Catches a planner that is made ready for one campus and stumbles over the first slider.
  it.each(PRESETS)('are one for each slider that counts: $id', ({ values }) => {
    const sliders = DESCRIPTORS.filter(({ type, id }) => type === 'number' && isOpen(id, values));
    const inputs = movedInputs({ values });
    expect(inputs).toHaveLength(sliders.length);
    for (const [index, { id }] of sliders.entries())
      expect(Object.keys(differenceOf(values, inputs[index]?.values ?? values))).toContain(id);
  });

  it('keep the edits of the site', () => {
    const siteEdits: readonly SiteEdit[] = [{ op: 'remove', id: 'building-1' }];
    const inputs = movedInputs({ values: DEFAULT_VALUES, siteEdits });
    expect(inputs.every((input) => input.siteEdits === siteEdits)).toBe(true);
  });
});
