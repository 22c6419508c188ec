import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstall } from './ensure-install.mjs';
import { ROOT, runTool } from './run-step.mjs';

const REPORTS = join(ROOT, '.cache', 'test-reports');

function vitestArgs(project) {
  const report = join(REPORTS, `${project}.json`);
  return [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}

const STEPS = [
  { name: 'types', tool: 'typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'lint', tool: '@biomejs/biome/bin/biome', args: ['lint', '--error-on-warnings', '.'] },
  { name: 'unused', tool: 'knip/bin/knip.js', args: ['--no-config-hints'] },
  {
    name: 'only tested',
    tool: 'knip/bin/knip.js',
    args: ['--no-config-hints', '--production', '--include', 'files'],
  },
  { name: 'format', tool: '@biomejs/biome/bin/biome', args: ['format', '.'] },
  { name: 'unit', tool: 'vitest/vitest.mjs', args: vitestArgs('unit'), counted: true },
  { name: 'e2e', tool: 'vitest/vitest.mjs', args: vitestArgs('e2e'), counted: true },
];

/** Passed and failed tests of one vitest run; a run that died before its report counts as one failure. */
async function countsOf(name, status) {
  let report = null;
  try {
    report = JSON.parse(await readFile(join(REPORTS, `${name}.json`), 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function seconds(sinceMs) {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`;
}

await ensureInstall();
await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
let brokenStep = null;
for (const step of STEPS) {
  const startMs = Date.now();
  console.log(`\n── ${step.name} ──`);
  const status = await runTool(step.tool, step.args);
  if (step.counted === true) {
    const counts = await countsOf(step.name, status);
    total.passed += counts.passed;
    total.failed += counts.failed;
  } else if (status !== 0) {
    total.failed += 1;
  }
  console.log(`── ${step.name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds(startMs)} ──`);
  if (status !== 0) {
    brokenStep = step.name;
    break;
  }
}

if (brokenStep !== null) console.log(`\nStopped at "${brokenStep}": the steps after it did not run.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(brokenStep === null ? 0 : 1);
