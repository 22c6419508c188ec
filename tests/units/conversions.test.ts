import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jToKwh, jToMwh, kwhToJ, mwhToJ } from '../../src/units/energy.ts';
import { lPerMinToM3PerS, m3PerHToM3PerS, m3PerSToLPerMin, m3PerSToM3PerH } from '../../src/units/flow.ts';
import { billionsToUsd, millionsToUsd, usdToBillions, usdToMillions } from '../../src/units/money.ts';
import { gwToW, kwToW, mwToW, wToGw, wToKw, wToMw } from '../../src/units/power.ts';
import { cToF, cToK, fToC, kToC } from '../../src/units/temperature.ts';

describe('conversions', () => {
  it('match values known by hand', () => {
    expect(wToMw(824e6)).toBe(824);
    expect(cToK(0)).toBe(273.15);
    expect(cToF(100)).toBe(212);
    expect(m3PerSToLPerMin(1)).toBe(60_000);
    expect(m3PerSToM3PerH(1)).toBe(3600);
    expect(mwhToJ(1)).toBe(3.6e9);
    expect(usdToBillions(34.3e9)).toBe(34.3);
  });

  it.each([
    ['kW', wToKw, kwToW],
    ['MW', wToMw, mwToW],
    ['GW', wToGw, gwToW],
    ['kWh', jToKwh, kwhToJ],
    ['MWh', jToMwh, mwhToJ],
    ['L/min', m3PerSToLPerMin, lPerMinToM3PerS],
    ['m³/h', m3PerSToM3PerH, m3PerHToM3PerS],
    ['M$', usdToMillions, millionsToUsd],
    ['B$', usdToBillions, billionsToUsd],
    ['K', cToK, kToC],
    ['°F', cToF, fToC],
  ])('%s and back is the same', (_unit, there, back) => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e12, noNaN: true }), (value) => {
        expect(Math.abs(back(there(value)) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)));
      }),
    );
  });
});
