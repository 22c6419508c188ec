import { cpus } from 'node:os';
import { findBrowser, launchBrowser } from '../../tests/helpers/browser.ts';
import before from './before.json' with { type: 'json' };
import { builtPlanTime } from './built-plan.ts';
import { manyRackRows } from './many-racks-rows.ts';
import { modelRows } from './model-rows.ts';
import { openingRows } from './opening-rows.ts';
import type { Row } from './rows.ts';
import { serveBare, serveCampus } from './servers.ts';
import { slideRows } from './slide-rows.ts';
import { msText } from './statistics.ts';
import { tenGigawattRows } from './ten-gigawatt-rows.ts';

async function planRows(): Promise<Row[]> {
  const { planTimeMs } = await builtPlanTime();
  return [
    { powerMw: 1000, mixed: false, budget: '4 ms' },
    { powerMw: 1000, mixed: true, budget: '—' },
    { powerMw: 10_000, mixed: false, budget: '25 ms' },
    { powerMw: 10_000, mixed: true, budget: '25 ms' },
  ].map(({ powerMw, mixed, budget }) => {
    const { ms, rackCount } = planTimeMs(powerMw, mixed);
    const racks = `${rackCount.toLocaleString('en-US')} racks${mixed ? ' in four blocks' : ''}`;
    const what = `gc:plan, ${powerMw / 1000} GW (${racks}), built code in Node, warm median`;
    return { what, measured: msText(ms), reference: '—', budget };
  });
}

/** What an earlier state of the page measured, row by row. */
const BEFORE: Readonly<Record<string, string | undefined>> = before.rows;

function printTable(rows: readonly Row[]): void {
  console.log(`Before: commit ${before.commit} of ${before.date}; ${before.how}\n`);
  console.log('| What | Gigacampus | before | bare three.js page | budget |\n|---|---|---|---|---|');
  for (const { what, id, measured, reference, budget } of rows) {
    console.log(`| ${what} | ${measured} | ${BEFORE[id ?? ''] ?? '—'} | ${reference} | ${budget} |`);
  }
}

const ONLY_MODEL = '--model-only';

function printMachine(drawn: string): void {
  const [cpu] = cpus();
  console.log(
    `\n${cpus().length} × ${cpu?.model ?? 'unknown processor'}, Node ${process.version}${drawn}. ` +
      'Read ratios before milliseconds.\n',
  );
}

/** The rows that need a page, in a browser that draws in software. */
async function benchPages(nodeRows: readonly Row[]): Promise<void> {
  const program = await findBrowser();
  const [campus, bare] = [await serveCampus(), await serveBare()];
  const browser = await launchBrowser(program.path, program.libraryPath);
  try {
    const rows = [
      ...nodeRows,
      ...(await openingRows(browser, campus.address, bare.address)),
      ...(await manyRackRows(browser, campus.address, bare.address)),
      ...(await tenGigawattRows(browser, campus.address)),
      ...(await slideRows(browser, campus.address)),
    ];
    printMachine(`, Chromium ${browser.version()}, 640 × 360, drawn in software`);
    printTable(rows);
  } finally {
    await browser.close();
    await Promise.all([campus.close(), bare.close()]);
    await program.remove();
  }
}

const unknown = process.argv.slice(2).find((argument) => argument !== ONLY_MODEL);
if (unknown !== undefined) {
  console.error(`Unknown argument '${unknown}'; use ${ONLY_MODEL} to leave out all that needs a browser.`);
  process.exit(1);
}
const nodeRows = [...(await planRows()), ...(await modelRows())];
if (process.argv.includes(ONLY_MODEL)) {
  printMachine('');
  printTable(nodeRows);
} else {
  await benchPages(nodeRows);
}
