import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTANTS } from './all-mutants.ts';

const ROOT = join(import.meta.dirname, '../..');

function textOf(file: string): string {
  const path = join(ROOT, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

// `npm run mutants` takes minutes; this keeps its data true to the sources in between.
describe('the deliberate faults', () => {
  it('have an id of their own, in their area', () => {
    const ids = MUTANTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it.each(MUTANTS)('$id changes one place of the source', ({ file, find, replace }) => {
    expect(file).toMatch(/^(?:src|scripts)\//);
    expect(replace).not.toBe(find);
    // Zero: the source has moved on, and the fault has to follow. Two: add text around it.
    expect(textOf(file).split(find).length - 1, `times that its text stands in ${file}`).toBe(1);
  });

  it.each(MUTANTS)('$id names a test that is there', ({ test }) => {
    expect(test.file).toMatch(/^tests\/(?!e2e\/).*\.test\.tsx?$/);
    expect(test.name.length).toBeGreaterThan(6);
    expect(textOf(test.file), test.file).toContain(test.name);
  });
});
