import { expect, it } from 'vitest';
import { J_PER_MWH, mwhToJ } from '../../src/units/energy.ts';
import { m3PerSToLPerMin } from '../../src/units/flow.ts';
import { CELSIUS_ZERO_K } from '../../src/units/temperature.ts';

it('conversions match values known by hand', () => {
  expect(CELSIUS_ZERO_K).toBe(273.15);
  expect(m3PerSToLPerMin(1)).toBe(60_000);
  expect(mwhToJ(1)).toBe(3.6e9);
  expect(mwhToJ(2) / J_PER_MWH).toBe(2);
});
