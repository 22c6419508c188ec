import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { epwLines, lineOfHour } from '../helpers/epw-text.ts';
import {
  MOST_WAIT_MS,
  openBrowser,
  PANELS_ALONE,
  type Visit,
  type VisitOptions,
  visitCampus,
  withoutPicture,
} from './page-driver.ts';

const PANELS: VisitOptions = { ...PANELS_ALONE, width: 1280, height: 720 };

const CAMPUS_WORKER = '**/campus.worker-*.js';

let browser: Browser;
let visit: Visit | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await visit?.close();
  visit = null;
});
afterAll(() => browser?.close());

async function open(options: VisitOptions = PANELS): Promise<Page> {
  visit = await visitCampus(browser, options);
  const { page } = visit;
  await page.evaluate(() => {
    const broken: string[] = [];
    Reflect.set(window, 'brokenPolicies', broken);
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return page;
}

async function openTab(page: Page, name: 'Year' | 'Hydraulics'): Promise<Locator> {
  const sheet = page.getByRole('dialog', { name: 'Evidence' });
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await page.getByRole('tab', { name, exact: true }).click();
  return page.getByRole('tabpanel', { name });
}

/** What the tab says of itself under a label. */
function figure(panel: Locator, label: string): Promise<string> {
  const term = panel.locator('dl > div').filter({ has: panel.page().getByText(label, { exact: true }) });
  return term.locator('dd').innerText();
}

async function expectClean(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'brokenPolicies'))).toEqual([]);
  expect(visit?.complaints).toEqual([]);
  expect(visit?.foreignRequests).toEqual([]);
}

async function expectNoAxeViolation(page: Page): Promise<void> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${axe}; undefined`);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await checker.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  expect(violations).toEqual([]);
}

function epwFile(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(lines.join('\r\n')) };
}

describe('the year in the page', () => {
  it('is computed for the site, drawn hour by hour, and follows the knobs', async () => {
    const page = await open();
    const panel = await openTab(page, 'Year');
    await panel.getByText('Climate of the site from design conditions').waitFor();
    await panel.getByText('PUE of the year', { exact: true }).waitFor();
    const before = await figure(panel, 'PUE of the year');
    expect(Number(before)).toBeGreaterThan(1);
    for (const name of [/^PUE by month: /, /^Water by month/, /^PUE by day and hour, hour by hour: /]) {
      expect(await panel.getByRole('img', { name }).count()).toBe(1);
    }
    const colours = () =>
      panel.locator('canvas').evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0;
        const bytes = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return canvas.width === 365 && canvas.height === 24 ? new Set(bytes).size : 0;
      });
    await expect.poll(colours).toBeGreaterThan(20);
    await panel.getByRole('radio', { name: 'Dry bulb' }).check({ force: true });
    await panel.getByRole('img', { name: /^Dry bulb by day and hour/ }).waitFor();
    await expectNoAxeViolation(page);

    await page.evaluate(() => window.gigacampus?.setParams({ 'cooling.heatRejection': 'tower' }));
    await expect.poll(() => figure(panel, 'PUE of the year')).not.toBe(before);
    await expectClean(page);
  });

  it('takes a weather file, and goes back to the climate of the site', async () => {
    const page = await open();
    const panel = await openTab(page, 'Year');
    await panel.getByText('PUE of the year', { exact: true }).waitFor();
    const ofSite = await figure(panel, 'PUE of the worst hour');
    const gap = epwLines((hour) => (hour === 50 ? { dryBulbC: 99.9 } : {}));
    await panel.getByLabel('Weather file').setInputFiles(epwFile('here.epw', gap));
    await panel.getByText(/^File: here\.epw · Testville/).waitFor();
    await expect.poll(() => figure(panel, 'PUE of the worst hour')).not.toBe(ofSite);
    await panel
      .getByRole('status')
      .getByText(`Line ${lineOfHour(50)}`)
      .waitFor();
    await panel.getByRole('button', { name: 'Back to the site’s climate' }).click();
    await panel.getByText('Climate of the site from design conditions').waitFor();
    await expect.poll(() => figure(panel, 'PUE of the worst hour')).toBe(ofSite);
    await expectClean(page);
  });

  it('names line and field of a bad file, by drop too, and keeps the year from before', async () => {
    const page = await open();
    const panel = await openTab(page, 'Year');
    await panel.getByText('PUE of the year', { exact: true }).waitFor();
    const before = await figure(panel, 'PUE of the year');
    const bad = epwLines((hour) => (hour >= 7 && hour < 16 ? { dryBulbC: 'warm' } : {}));
    await panel.getByLabel('Weather file').setInputFiles(epwFile('bad.epw', bad));
    const alert = panel.getByRole('alert');
    await alert.waitFor();
    const text = await alert.innerText();
    for (const part of ['bad.epw was not used', `Line ${lineOfHour(7)}`, 'dry bulb (column 7)', 'warm']) {
      expect(text).toContain(part);
    }
    expect(await figure(panel, 'PUE of the year')).toBe(before);
    await expectNoAxeViolation(page);

    await panel.evaluate((place) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['time,temperature\n'], 'table.epw'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => alert.innerText()).toContain('table.epw was not used');
    expect(await alert.innerText()).toContain('LOCATION');
    await expectClean(page);
  });
});

describe('a worker that does not come', () => {
  it('is said in the tab, and asked for again', async () => {
    const page = await open();
    await page.route(CAMPUS_WORKER, (route) => route.abort());
    const panel = await openTab(page, 'Year');
    await panel.getByRole('alert').waitFor();
    expect(await panel.getByRole('alert').innerText()).toContain('The year could not be computed');
    await page.unroute(CAMPUS_WORKER);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await panel.getByText('PUE of the year', { exact: true }).waitFor();
    expect(await panel.getByRole('alert').count()).toBe(0);
  });
});

describe('hydraulics in the page', () => {
  it('are solved by EPANET, held against the closed form, and saved as a file', async () => {
    const page = await open();
    const panel = await openTab(page, 'Hydraulics');
    await panel.getByText('Pump head, solved', { exact: true }).waitFor();
    expect(await figure(panel, 'Closed form against solved')).toMatch(/^[+−]\d+\.\d %/);
    expect(await figure(panel, 'Mass balance error')).toContain('below 0.001 L/s');
    expect(await panel.getByRole('row').count()).toBeGreaterThan(3);
    await expectNoAxeViolation(page);
    const saving = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download .inp' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('gigacampus-abilene-2026-row.inp');
    expect(readFileSync(await saved.path(), 'utf8')).toContain('[JUNCTIONS]');

    await panel.getByRole('radio', { name: 'Facility main' }).check({ force: true });
    await panel.getByText('Facility water of one hall').waitFor();
    await panel.getByRole('radio', { name: 'Row loop' }).check({ force: true });
    await page.evaluate(() => window.gigacampus?.setParams({ 'cooling.technology': 'air' }));
    await panel.getByText('its racks are cooled by air').waitFor();
    await expectClean(page);
  });

  it('answer scripts, and nothing of them is fetched before the first picture', async () => {
    const page = await open({ width: 1280, height: 720 });
    // Once the page rests it may fetch them ahead, sooner or later.
    const before = await page.evaluate(() => {
      const [first] = performance.getEntriesByName('gc:first-frame');
      const drawnMs = (first?.startTime ?? 0) + (first?.duration ?? 0);
      const early = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < drawnMs);
      return early.map(({ name }) => name.replace(/.*\//, ''));
    });
    expect(before.length).toBeGreaterThan(3);
    expect(before.filter((name) => /question|answer|evidence|page-api|warn/.test(name))).toEqual([]);
    const text = epwLines().join('\n');
    const answers = await page.evaluate(async (epwText) => {
      const api = window.gigacampus;
      if (api === undefined) throw new Error('no interface for scripts');
      const site = await api.simulateYear();
      const file = await api.simulateYear({ epwText });
      const bad = await api.simulateYear({ epwText: 'hello' });
      const main = await api.solveHydraulics('main');
      const inp = await api.networkInp('row');
      return {
        siteHours: site.ok ? site.year.pue.length : 0,
        fileLabel: file.ok ? file.year.label : '',
        problems: bad.ok ? [] : bad.problems,
        mainFlow: main.ok ? main.totalFlowM3PerS : 0,
        inp: inp.ok ? inp.inp : '',
      };
    }, text);
    expect(answers.siteHours).toBe(8760);
    expect(answers.fileLabel).toContain('Testville');
    expect(answers.problems).toEqual([expect.objectContaining({ line: 1, field: 'LOCATION' })]);
    expect(answers.mainFlow).toBeGreaterThan(0.1);
    expect(answers.inp).toContain('[VALVES]');
    await expectClean(page);
  });
});

describe('a host that sends the policy with every file', () => {
  /** A worker takes its policy from its own response; the one in the page does not reach it. */
  async function solveUnder(scriptSource: string): Promise<string> {
    const context = await browser.newContext();
    context.setDefaultTimeout(MOST_WAIT_MS);
    const page = await context.newPage();
    await page.addInitScript(withoutPicture);
    const policy = `default-src 'none'; script-src ${scriptSource}; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'`;
    await context.route('**/*', async (route) => {
      const response = await route.fetch({ timeout: MOST_WAIT_MS });
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    try {
      await page.goto(inject('pageAddress'));
      await page.waitForFunction(() => (window.gigacampus?.getPlanStats()?.thingCount ?? 0) > 0);
      return await page.evaluate(async () => {
        const answer = await window.gigacampus?.solveHydraulics('row');
        return answer?.ok === true ? 'solved' : (answer?.problem ?? 'no answer');
      });
    } finally {
      // A file may still be on its way, of a page that nobody waits for any more.
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      await context.close();
    }
  }

  it('must allow WebAssembly to the worker; without it the engine says why', async () => {
    expect(await solveUnder("'self' 'wasm-unsafe-eval'")).toBe('solved');
    expect(await solveUnder("'self'")).toContain('The hydraulic engine says');
  });
});
