import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tornado } from '../../src/answers/questions/tornado.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/model/README.md'), 'utf8');

describe('the page of assumptions', () => {
  it.each(['facilityPeakPowerW', 'annualCostUsd', 'usdPerMillionTokens', 'availability'] as const)(
    'names the three inputs that %s hangs on most',
    (metricId) => {
      const steps = tornado({ values: DEFAULT_PRESET.values, metricId });
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      const widest = step.value.bars.slice(0, 3).map((bar) => bar.assumptionId);
      expect(widest.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
    },
  );
});
