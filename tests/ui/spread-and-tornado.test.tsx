import { describe, expect, it } from 'vitest';
import type { MetricSpread } from '../../src/answers/questions/sample.ts';
import type { TornadoOutcome } from '../../src/answers/questions/tornado.ts';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import { SpreadCard } from '../../src/ui/evidence/spread-card.tsx';
import { TornadoChart } from '../../src/ui/evidence/tornado-chart.tsx';
import { attributesOf, campusOf, markupOf, textsOf } from './rendered.tsx';

const campus = campusOf('frontier-2022');

describe('how sure a number is', () => {
  const SPREAD: MetricSpread = {
    metricId: 'annualPue',
    modeValue: 1.2,
    mean: 1.23,
    p10: 1.1,
    p50: 1.21,
    p90: 1.4,
    undefinedShare: 0,
  };
  const card = (spread: MetricSpread, stale = false): string =>
    markupOf(campus, <SpreadCard spread={spread} sampleCount={2000} seed={7} stale={stale} />);

  it('reads from the lower end to the higher, each percentile with what it means', () => {
    const markup = card(SPREAD);
    expect(textsOf(markup, 'dt')).toEqual([
      'p10 1 in 10 is lower',
      'p50 the middle one',
      'p90 1 in 10 is higher',
    ]);
    expect(textsOf(markup, 'dd')).toEqual(['1.10', '1.21', '1.40']);
    expect(textsOf(markup, 'p')[0]).toMatch(
      /between 1\.10 and 1\.40\. .* it is 1\.20 and the mean is 1\.23\./,
    );
    expect(textsOf(markup, 'p').at(-1)).toContain('2,000 samples, seed 7');
    const [low = 0, high = 0] = ['x1', 'x2'].map((end) =>
      Number.parseFloat(
        attributesOf(markup.slice(markup.indexOf('gc-spread-band') - 20), 'line', end)[0] ?? '',
      ),
    );
    expect(high).toBeGreaterThan(low);
  });

  it('is marked once the campus has changed, and says in how many samples there is no such number', () => {
    expect(attributesOf(card(SPREAD), 'div', 'data-stale')).toEqual(['false']);
    expect(attributesOf(card(SPREAD, true), 'div', 'data-stale')).toEqual(['true']);
    expect(card({ ...SPREAD, undefinedShare: 0.25 })).toMatch(
      /In 25\.0\s% of the samples there is no such number/,
    );
  });
});

describe('what a number hangs on', () => {
  const OUTCOME: TornadoOutcome = {
    metricId: 'annualPue',
    modeValue: 1.2,
    bars: [
      {
        assumptionId: 'coolerFanShare',
        low: 0.01,
        mode: 0.02,
        high: 0.04,
        metricAtLow: 1.1,
        metricAtHigh: 1.4,
        swing: 0.3,
      },
      {
        assumptionId: 'miscShare',
        low: 0.005,
        mode: 0.01,
        high: 0.015,
        metricAtLow: 1.19,
        metricAtHigh: 1.21,
        swing: 0.02,
      },
    ],
  };
  const chart = markupOf(campus, <TornadoChart outcome={OUTCOME} values={DEFAULT_PRESET.values} stale />);

  it('is named from the widest bar down, each with the result at its low and at its high end', () => {
    const rows = chart.split('<tr').slice(2);
    expect(rows.map((row) => attributesOf(row, 'button', 'aria-label')[0])).toEqual([
      'Fans of the outdoor coolers, where it comes from',
      'Lighting, controls and security, where it comes from',
    ]);
    const ends = rows.map((row) =>
      [...row.matchAll(/<span data-end="(\w+)">([^<]*)</g)].map((found) => found.slice(1)),
    );
    expect(ends).toEqual([
      [
        ['low', '1.10'],
        ['high', '1.40'],
      ],
      [
        ['low', '1.19'],
        ['high', '1.21'],
      ],
    ]);
  });

  it('is drawn from the most likely value to each end', () => {
    const [low, high] = [...chart.matchAll(/<rect data-end="(\w+)" x="([\d.]+)%" width="([\d.]+)%"/g)];
    expect(low?.slice(1)).toEqual(['low', '0.00', '33.33']);
    expect(high?.slice(1)).toEqual(['high', '33.33', '66.67']);
  });

  it('is marked once the campus has changed', () => {
    expect(attributesOf(chart, 'div', 'data-stale')).toEqual(['true']);
  });
});
