import { describe, expect, it } from 'vitest';
import { shiftText } from '../../src/ui/kit/shift-text.ts';
import { clockText, isSunUp } from '../../src/ui/panels/daylight.ts';
import { editText } from '../../src/ui/site/edit-text.ts';
import { rampGradient, THERMAL_RAMP } from '../../src/units/colour-ramps.ts';

describe('shift against the preset', () => {
  it('has a sign, and is silent where nothing shows', () => {
    expect(shiftText(110, 100)).toBe('+10 %');
    expect(shiftText(98.5, 100)).toBe('−1.5 %');
    expect(shiftText(100.01, 100)).toBe('');
    expect(shiftText(230, 10)).toBe('+×23');
    expect(shiftText(35, 10)).toBe('+×3.5');
    expect(shiftText(5, 0)).toBe('');
  });
});

describe('time of day', () => {
  it('reads as a clock', () => {
    expect([0, 17.5, 23.999, 24].map(clockText)).toEqual(['00:00', '17:30', '00:00', '00:00']);
  });

  it('knows summer evenings, winter evenings and polar days', () => {
    expect(isSunUp(32.4, 172, 18.5)).toBe(true);
    expect(isSunUp(32.4, 355, 18.5)).toBe(false);
    expect(isSunUp(70, 172, 0)).toBe(true);
    expect(isSunUp(70, 355, 12)).toBe(false);
  });
});

describe('what was done to a part of the site', () => {
  it('is told by the way it went, without signs and without ways it did not go', () => {
    const move = (dx: number, dz: number) => editText({ op: 'move', id: 'office', dx, dz });
    expect([move(-10, 0), move(1200, -20.04), move(0, 7)]).toEqual([
      '10 m west',
      '1,200 m east, 20 m north',
      '7 m south',
    ]);
    expect(editText({ op: 'rotate', id: 'office', quarterTurns: 1 })).toBe('turned 90° left');
    expect(editText({ op: 'remove', id: 'office' })).toBe('removed');
  });
});

describe('legend', () => {
  it('runs from end to end of the scale', () => {
    const gradient = rampGradient(THERMAL_RAMP, 15, 60);
    expect(gradient).toMatch(/^linear-gradient\(90deg, #2166ac 0\.0%/);
    expect(gradient).toMatch(/#a51f1b 100\.0%\)$/);
  });
});
