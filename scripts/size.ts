import { join } from 'node:path';
import { findBrowser, launchBrowser } from '../tests/helpers/browser.ts';
import { serveCampus } from './bench/servers.ts';
import { kbText } from './bench/statistics.ts';
import { measureVisit, SIZE_BUDGET } from './size/measure-size.ts';
import { organSizes } from './size/organ-sizes.ts';

interface SizeRow {
  readonly what: string;
  readonly bytes: number;
  readonly budgetBytes: number;
}

function printRows(rows: readonly SizeRow[]): void {
  console.log('| JavaScript, gzip | measured | budget |\n|---|---|---|');
  for (const { what, bytes, budgetBytes } of rows) {
    const over = bytes > budgetBytes ? ' OVER' : '';
    console.log(`| ${what} | ${kbText(bytes)}${over} | ${kbText(budgetBytes)} |`);
  }
}

const DIST = join(import.meta.dirname, '..', 'dist');

const program = await findBrowser();
const campus = await serveCampus();
const browser = await launchBrowser(program.path, program.libraryPath);
try {
  const visit = await measureVisit(browser, campus.address, DIST);
  const organs = await organSizes(DIST, new Set(visit.files.map(({ name }) => name)));
  const rows: SizeRow[] = [
    { what: 'before the first frame', bytes: visit.earlyBytes, budgetBytes: SIZE_BUDGET.earlyBytes },
    { what: 'by the time of rest', bytes: visit.allBytes, budgetBytes: SIZE_BUDGET.allBytes },
    ...organs.map(({ name, bytes }) => ({
      what: `later: ${name}`,
      bytes,
      budgetBytes: SIZE_BUDGET.organBytes,
    })),
  ];
  printRows(rows);
  console.log('\nFetched by a visit:');
  for (const { name, bytes, early } of [...visit.files].sort((a, b) => b.bytes - a.bytes))
    console.log(`${kbText(bytes).padStart(8)} ${early ? 'early' : 'later'} ${name}`);
  if (rows.some(({ bytes, budgetBytes }) => bytes > budgetBytes)) process.exitCode = 1;
} finally {
  await browser.close();
  await campus.close();
  await program.remove();
}
