import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { CommandOutcome } from '../../src/cli/run-command.ts';

/** What a run printed; fails the test with its problem where it printed nothing. */
export function outputOf(outcome: CommandOutcome): string {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.output;
}

export function problemOf(outcome: CommandOutcome): string {
  return outcome.ok ? 'no problem' : outcome.problem;
}

/** A folder for the files of one test file, removed after its last test. */
export function scratchFolder(): {
  readonly folder: string;
  file(name: string, content: string | Buffer): string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'gigacampus-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
