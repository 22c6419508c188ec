import { describe, expect, it } from 'vitest';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { earlierText, figureStateOf } from '../../src/ui/panels/figure-state.ts';

const plan = buildPlan(DEFAULT_PRESET.values);

// A figure of the earlier parameters must not pass for one of the present ones.
describe('the figures on screen', () => {
  it('are current only after a run that ended well', () => {
    expect(figureStateOf({ status: 'idle', plan })).toBe('current');
    expect(figureStateOf({ status: 'running', plan })).toBe('pending');
    expect(figureStateOf({ status: 'failed', plan })).toBe('outdated');
    expect(figureStateOf({ status: 'running', plan: null })).toBe('none');
    expect(figureStateOf({ status: 'failed', plan: null })).toBe('failed');
  });

  it('say so unless they are', () => {
    expect(earlierText('current')).toBeNull();
    expect(earlierText('pending')).toContain('earlier parameters');
    expect(earlierText('outdated')).toMatch(/earlier parameters.*could not be computed/);
    expect(earlierText('failed')).toContain('could not be computed');
  });
});
