import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/answers/metric-facts.ts';
import type { Metrics } from '../../src/answers/metrics.ts';
import { compareCampuses } from '../../src/answers/questions/compare.ts';
import { presetOf } from '../../src/params/presets.ts';
import { CompareTab } from '../../src/ui/evidence/compare-tab.tsx';
import { attributesOf, campusOf, markupOf, planOf, textsOf } from './rendered.tsx';

const OTHER = 'abilene-2026';

/** The sheet with an answer that was reckoned for the campus of `answeredFor`. */
function tab(change: Parameters<typeof campusOf>[1] = {}): string {
  const asked = campusOf('frontier-2022').getState().run.plan;
  const other = presetOf(OTHER);
  if (asked === null || other === undefined) throw new Error('there is no campus');
  const question = { key: asked.inputKey, values: asked.campus.params, given: { presetId: OTHER } };
  const answer = compareCampuses(asked, planOf(other.values));
  const state = {
    running: false,
    progress: null,
    asked: question,
    result: { question, answer },
    problem: null,
    start: () => undefined,
    cancel: () => undefined,
  };
  const sheet = <CompareTab state={state} otherId={OTHER} onOther={() => undefined} />;
  return markupOf(campusOf('frontier-2022', change), sheet);
}

/** The cells of a metric's row, this campus first. */
function rowOf(sheet: string, id: keyof Metrics): string[] {
  const row = sheet.split('<tr').find((each) => textsOf(`<tr${each}`, 'th')[0] === METRICS[id].label);
  if (row === undefined) throw new Error(`${id} is not in the table`);
  return textsOf(`<tr${row}`, 'td');
}

describe('two campuses side by side', () => {
  const sheet = tab();

  it('mark the better side of what is better low, and of what is better high', () => {
    // The smaller campus costs less and computes less.
    const [cost = '', otherCost = '', more = '', ratio = ''] = rowOf(sheet, 'capexUsd');
    expect(cost).toMatch(/, better$/);
    expect(otherCost).not.toContain('better');
    expect(more).toMatch(/^\+/);
    expect(ratio).toMatch(/^× \d/);
    const [flop = '', otherFlop = ''] = rowOf(sheet, 'trainingFlop');
    expect(flop).not.toContain('better');
    expect(otherFlop).toMatch(/, better$/);
  });

  it('mark nothing where a size is neither good nor bad', () => {
    expect(rowOf(sheet, 'acceleratorCount').join()).not.toContain('better');
  });

  it('say why there is nothing to compare where one has no such number', () => {
    const cells = rowOf(sheet.replaceAll(/<span class="gc-formula">.*?<\/span>/g, ''), 'usdPerMillionTokens');
    expect(cells[0]).toBe('none');
    expect(cells.join()).not.toContain('better');
    expect(cells[2]).toBe('—');
    expect(sheet).toContain(METRICS.usdPerMillionTokens.none);
  });

  it('count the marks of each side', () => {
    const marks = (column: 0 | 1): number =>
      sheet.split('<tr').filter((row) => textsOf(`<tr${row}`, 'td')[column]?.endsWith(', better')).length;
    expect(sheet).toContain(`${marks(0)} numbers here, ${marks(1)} there`);
    expect(marks(0) * marks(1)).toBeGreaterThan(0);
  });

  it('are marked as of an earlier moment once the campus has changed', () => {
    expect(attributesOf(sheet, 'div', 'data-stale')).toEqual(['false']);
    expect(attributesOf(tab({ 'cooling.supplyTempC': 20 }), 'div', 'data-stale')).toEqual(['true']);
  });
});
