import { describe, expect, it } from 'vitest';
import { readMetrics } from '../../src/answers/metrics.ts';
import { computeCampus } from '../../src/model/campus.ts';
import { completeChange } from '../../src/params/complete-change.ts';
import { DESCRIPTORS } from '../../src/params/descriptors.ts';
import type { ParamDescriptor, ParamValues } from '../../src/params/param-types.ts';
import { applyChange, parseParam } from '../../src/params/parse.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';

/** The ends, and a few steps to both sides: far away, a number may contradict others and not count. */
function othersOf(knob: ParamDescriptor, now: number | string): readonly (string | number)[] {
  if (knob.type === 'choice') return knob.options.map(({ value }) => value);
  const steps = [-50, -5, 5, 50].map((count) => Number(now) + count * knob.step);
  return [knob.min, knob.max, ...steps];
}

/** The metrics, and the height that racks are drawn in. */
function figuresOf(values: ParamValues): string {
  const campus = computeCampus(values);
  return JSON.stringify([readMetrics(campus), campus.compute.rackHeightM]);
}

/** The preset with whatever the knob counts only with. */
function opened(values: ParamValues, knob: ParamDescriptor): ParamValues {
  const same = parseParam(knob.id, values[knob.id]);
  return same.ok ? applyChange(values, completeChange(values, same.change)) : values;
}

function isReadAt(preset: ParamValues, knob: ParamDescriptor): boolean {
  const values = opened(preset, knob);
  const before = figuresOf(values);
  return othersOf(knob, values[knob.id]).some((other) => {
    const parsed = parseParam(knob.id, other);
    return parsed.ok && figuresOf(applyChange(values, parsed.change)) !== before;
  });
}

/** What the presets have, and what none of them has: coils sprayed at times, water from outside, pre-cooled air. */
const CAMPUSES: readonly ParamValues[] = [
  ...PRESETS.map(({ values }) => values),
  { ...DEFAULT_PRESET.values, 'cooling.heatRejection': 'dry-wet' },
  { ...DEFAULT_PRESET.values, 'cooling.heatRejection': 'sea' },
  { ...DEFAULT_PRESET.values, 'cooling.heatRejection': 'adiabatic' },
  { ...DEFAULT_PRESET.values, 'power.standbyShare': 1 },
  {
    ...DEFAULT_PRESET.values,
    'economics.itLifeYears': 3,
    'compute.block2Racks': 100,
    'compute.block3Racks': 100,
    'compute.block4Racks': 100,
  },
];

describe('every knob', () => {
  // Catches a descriptor that was added without its use in the model.
  it.each(DESCRIPTORS.map((knob) => [knob.id, knob] as const))(
    '%s moves a figure of some campus',
    (_, knob) => {
      expect(CAMPUSES.some((values) => isReadAt(values, knob))).toBe(true);
    },
  );

  it.each(DESCRIPTORS.filter((knob) => knob.type === 'choice').map((knob) => [knob.id, knob] as const))(
    '%s calls each of its options by another name',
    (_, knob) => {
      const labels = knob.type === 'choice' ? knob.options.map(({ label }) => label) : [];
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels.every((label) => label !== '')).toBe(true);
    },
  );
});
