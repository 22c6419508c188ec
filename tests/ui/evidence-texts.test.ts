import { describe, expect, it } from 'vitest';
import {
  availabilityText,
  differenceText,
  exactMetricText,
  metricText,
  rangeText,
} from '../../src/answers/metric-text.ts';
import type { AssumptionId } from '../../src/model/assumptions.ts';
import { assumptionIdsOf, uncertainFigures } from '../../src/model/assumptions.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { INPUT_LABELS, inputRangeText, inputText, wordsOf } from '../../src/ui/evidence/input-labels.ts';
import { ratioText } from '../../src/ui/evidence/ratio-text.ts';

describe('metrics of the sheet', () => {
  it('read in friendly units and exactly', () => {
    expect(metricText('itPowerW', 842.688e6)).toBe('842.7 MW');
    expect(metricText('usdPerAcceleratorHour', 2.956)).toBe('$2.96/h');
    expect(exactMetricText('itPowerW', 842_687_999.5)).toBe('842,688,000 W');
    expect(exactMetricText('rackCount', 5600)).toBe('5,600');
  });

  it('that a campus has not are none, with the reason, and never 0', () => {
    expect(metricText('usdPerMillionTokens', null)).toBe('none');
    expect(exactMetricText('usdPerMillionTokens', null)).toContain('No token is served here');
    expect(metricText('usdPerMillionTokens', 0)).not.toBe('none');
  });

  it('keep the part of the time without power visible', () => {
    expect([1, 0.5, 0.99971, 0.9999744851].map(availabilityText)).toEqual([
      '100.0 %',
      '50.0 %',
      '99.971 %',
      '99.9974 %',
    ]);
  });

  it('differ with a sign', () => {
    expect(differenceText('itPowerW', -68.9e6)).toBe('−68.9 MW');
    expect(differenceText('capexUsd', 2e9)).toBe('+$2.00 B');
    expect(differenceText('rackCount', 0)).toBe('equal');
    expect(differenceText('availability', 0.0003)).toMatch(/^\+0\.03.points$/);
  });

  it('stand in ranges and ratios', () => {
    expect(rangeText(1820, 2600, 'W')).toBe('1.82 – 2.60 kW');
    expect(rangeText(900, 1200, 'W')).toBe('900 W – 1.20 kW');
    expect([1, 0.4567, 23.4, 1234, 0.004, Number.POSITIVE_INFINITY].map(ratioText)).toEqual([
      '× 1.00',
      '× 0.46',
      '× 23',
      '× 1,234',
      '× 0.004',
      '',
    ]);
  });
});

describe('uncertain inputs', () => {
  const figures = uncertainFigures(DEFAULT_PRESET.values);
  const ids = assumptionIdsOf(figures);

  it.each(ids)('%s has a label, a unit and readable ends', (id: AssumptionId) => {
    expect(INPUT_LABELS[id]?.label ?? '').not.toBe('');
    expect(figures[id].unit).not.toBe('');
    for (const { values } of PRESETS) {
      const text = inputRangeText(id, uncertainFigures(values)[id]);
      expect(text).not.toMatch(/NaN|undefined|\be[-+]/);
    }
  });

  it('have no label that nothing uses, and none twice', () => {
    expect(Object.keys(INPUT_LABELS).filter((id) => !ids.some((each) => each === id))).toEqual([]);
    const labels = Object.values(INPUT_LABELS).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('read as people say them', () => {
    expect(inputText('rackPowerW', 132e3, 'W')).toBe('132.0 kW');
    expect(inputText('cduHeadPa', 241e3, 'Pa')).toBe('241 kPa');
    expect(inputText('batteryUsdPerJ', 450 / 3.6e6, 'USD/J')).toBe('$450/kWh');
    expect(inputText('mfuBf16', 0.35, '1')).toBe('35.0 %');
    expect(inputRangeText('rackPowerW', { ...figures.rackPowerW, low: 120e3, high: 192e3 })).toBe(
      '120.0 – 192.0 kW',
    );
  });

  it('are told word by word where the table has none', () => {
    expect(wordsOf('rackPowerW')).toBe('Rack power W');
    expect(wordsOf('gasUsdPerMmbtu')).toBe('Gas usd per mmbtu');
  });
});
