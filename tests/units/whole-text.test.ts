import { expect, it } from 'vitest';
import { wholeText } from '../../src/units/whole-text.ts';

it('whole numbers are rounded and have their thousands apart', () => {
  expect([0, 12.5, 999.5, 1_234_567.8].map(wholeText)).toEqual(['0', '13', '1,000', '1,234,568']);
});
