import { describe, expect, it } from 'vitest';
import { computeCampus } from '../../../src/model/campus.ts';
import { ABILENE } from '../examples.ts';

const campusOf = (kind: (typeof ABILENE)['layout.archetype'], buildings: number, accelerators: number) =>
  computeCampus({
    ...ABILENE,
    'layout.archetype': kind,
    'layout.buildingCount': buildings,
    'compute.acceleratorCount': accelerators,
  });

describe('kinds that stand in rows (LAY-10)', () => {
  it('combs have up to eight bars side by side, whatever the shape of the field', () => {
    expect(campusOf('bar-comb', 16, 201_600).site.frame).toMatchObject({ columns: 8, rows: 2 });
    expect(campusOf('bar-comb', 7, 201_600).site.frame).toMatchObject({ columns: 7, rows: 1 });
  });

  it('bars are had whole: 18,581 m² at least (LAY-16)', () => {
    const { layout } = campusOf('bar-comb', 16, 20_000);
    expect(layout.floorAreaM2).toBe(16 * 18_581);
  });
});

describe('modules (LAY-25)', () => {
  it('are noted where they hold more racks than published ones, and not with as many as the note asks for', () => {
    const told = (buildings: number) =>
      campusOf('module-field', buildings, 72 * 400).warnings.find(({ rule }) => rule === 'LAY-25');
    const note = told(8);
    expect(note?.note).toBe(true);
    expect(note?.message).toContain('50 racks');
    expect(note?.remedy).toContain('20 modules');
    expect(told(20)).toBeUndefined();
  });
});
