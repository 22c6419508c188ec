import { expect, it } from 'vitest';
import { powerText } from '../../src/units/power-text.ts';

it.each([
  [0, '0 MW'],
  [3, '1 kW'],
  [147_000, '147 kW'],
  [1e6, '1 MW'],
  [2_460_000, '2.5 MW'],
  [9_960_000, '10 MW'],
  [1_204_000_000, '1,204 MW'],
])('tells %d W as %s, never a small power as none', (watts, text) => {
  expect(powerText(watts)).toBe(text);
});
