import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestOutcome {
  /** The titles around it and its own, joined by blanks. */
  readonly fullName: string;
  readonly status: string;
}

/** What became of one test file. */
export interface FileOutcome {
  /** Absolute. */
  readonly name: string;
  readonly status: string;
  /** Why the file could not be run; empty where it could. */
  readonly message: string;
  readonly assertionResults: readonly TestOutcome[];
}

const ROOT = join(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const CONFIG = join(ROOT, 'scripts/mutants/vitest.config.ts');
/** A fault may send a test round for ever. */
const MOST_MS = 600_000;

function vitest(args: readonly string[], mutantId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITEST, 'run', '--config', CONFIG, ...args], {
      cwd: ROOT,
      env: { ...process.env, MUTANT: mutantId },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (part) => {
      said += part;
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}

/** Runs test files, or the tests of a name in them, with one fault in the source, or with none for ''. */
export async function runTests(
  files: readonly string[],
  mutantId: string,
  name?: string,
): Promise<readonly FileOutcome[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  const report = join(folder, 'report.json');
  // The first test that fails is enough, and others of its name may wait for ever as well.
  const named = name === undefined ? [] : ['--bail=1', '-t', name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')];
  try {
    const said = await vitest([...files, ...named, '--reporter=json', `--outputFile=${report}`], mutantId);
    const text = await readFile(report, 'utf8').catch((cause) => {
      throw new Error(`the tests left no report. ${said.slice(-2000)}`, { cause });
    });
    return JSON.parse(text).testResults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
