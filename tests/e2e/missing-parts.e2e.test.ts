import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { epwLines } from '../helpers/epw-text.ts';
import { builtFiles, filesOf } from './built-parts.ts';
import { MOST_WAIT_MS, openBrowser, waitForNumbers, withoutPicture } from './page-driver.ts';

/** A part of the page: how someone comes to need it, and how it shows once it is there. */
interface Part {
  /** The page it belongs to, where that is not the campus as it opens. */
  readonly at?: string;
  /** Needs a picture; all others are tried in a browser that draws none. */
  readonly picture?: boolean;
  readonly use?: (page: Page) => Promise<void>;
  /** The button of the card that it stands in, which is open whenever something is looked for. */
  readonly card?: string;
  /** What is pressed to try again; a button of that name where nothing else is said. */
  readonly retry?: (page: Page) => Promise<void>;
  readonly works: (page: Page) => Promise<void>;
}

async function openTab(page: Page, name: string): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'Evidence' });
  if (!(await sheet.isVisible())) await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await page.getByRole('tab', { name, exact: true }).click();
}

/** A weather file as someone opens it. */
const WEATHER = { name: 'a.epw', mimeType: 'text/plain', buffer: Buffer.from(epwLines().join('\n')) };

const openWeather = (page: Page) => page.locator('input[aria-label="Scenario file"]').setInputFiles(WEATHER);

const panelsStand = (page: Page) => page.getByRole('slider', { name: 'Accelerators', exact: true }).waitFor();

const laterPartsCame = async (page: Page) => {
  await page.waitForFunction(() => performance.getEntriesByName('gc:later-parts').length > 0);
  await noNotice(page);
};

const noNotice = (page: Page) => expect.poll(() => page.locator('.gc-notice').count()).toBe(0);

/** The press on a button to try again that stands beside a card may have closed it. */
async function openCard(page: Page, button: string): Promise<void> {
  if ((await page.locator('.gc-popover:popover-open').count()) > 0) return;
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
}

const drawn = (page: Page) =>
  page
    .waitForFunction(() => (window.gigacampus?.getRenderStats().frames ?? 0) > 0)
    .then(() => noNotice(page));

const checksShown = (page: Page) =>
  page.getByRole('tabpanel', { name: 'Checks' }).locator('tbody tr').first().waitFor();

const yearShown = (page: Page) =>
  page.getByRole('tabpanel', { name: 'Year' }).locator('dl').first().waitFor();

/** Asked as a script asks; the answer is kept for later, and so is what went wrong. */
const askInp = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.gigacampus?.networkInp('row').then((given) => given.ok, String);
    document.title = `inp: ${answer}`;
  });

const askSite = (page: Page) =>
  page.evaluate(async () => {
    const answer = await window.gigacampus?.checkSite().then(() => 'answered', String);
    document.title = `site: ${answer}`;
  });

const wearLens = async (page: Page) => {
  await page.evaluate(() => window.gigacampus?.setLens('water'));
};

const measure = (page: Page) => page.getByRole('button', { name: 'Measure', exact: true }).click();

const legendShown = (page: Page) =>
  page
    .locator('.gc-legend')
    .first()
    .waitFor()
    .then(() => noNotice(page));

const openStories = (page: Page) => page.getByRole('button', { name: 'Present', exact: true }).click();

const story = (name: RegExp): Part => ({
  use: async (page) => {
    await openStories(page);
    await page.getByRole('dialog', { name: 'Present' }).getByRole('button', { name }).click();
  },
  works: (page) => page.getByRole('region', { name: /^Talk: / }).waitFor(),
});

const deskStands = (page: Page) => page.getByRole('heading', { name: 'Presenter window' }).waitFor();

const loadAgain = (page: Page) => page.getByRole('link', { name: 'load the page again' }).click();

const shapesSite = async (page: Page) => {
  const panel = page.getByRole('region', { name: 'Shape the site' });
  await panel.waitFor();
  // The scene takes it away again where it lacks what carries parts.
  await page.evaluate(() => window.gigacampus?.whenIdle());
  expect(await panel.isVisible()).toBe(true);
  await noNotice(page);
};

const sheetRests = async (page: Page) => {
  await panelsStand(page);
  await page.evaluate(() => window.gigacampus?.whenIdle());
};

/** What scene and panels both lack is told by both, and each has its own button. */
async function againUntilDrawn(page: Page): Promise<void> {
  const again = page.getByRole('button', { name: 'Try again', exact: true });
  const isDrawn = async (): Promise<boolean> => {
    if ((await again.count()) > 0) await again.first().click();
    return page.evaluate(() => (window.gigacampus?.getRenderStats().frames ?? 0) > 0);
  };
  await expect.poll(isDrawn, { interval: 500 }).toBe(true);
}

/** In the order in which they come to be needed: a file that two need counts for the first. */
const PARTS: Readonly<Record<string, Part>> = {
  boot: {
    retry: loadAgain,
    works: panelsStand,
  },
  main: { works: panelsStand },
  'scene-root': { picture: true, retry: againUntilDrawn, works: drawn },
  'mount-interface': { works: panelsStand },
  'open-embed': {
    at: '?embed',
    works: (page) => page.locator(':root[data-embed]').waitFor({ state: 'attached' }),
  },
  'camera-controller': { picture: true, works: noNotice },
  'scene-input': { picture: true, works: noNotice },
  'later-layers': { picture: true, works: noNotice },
  'react-driver': { picture: true, works: noNotice },
  'place-labels': { picture: true, works: noNotice },
  'open-rack': {
    picture: true,
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.select('rack-0'));
    },
    works: noNotice,
  },
  'open-reactor': {
    at: '?preset=smr-direct-1gw',
    picture: true,
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.select('reactor-0'));
    },
    works: noNotice,
  },
  'go-on-foot': {
    picture: true,
    use: (page) => page.getByRole('button', { name: 'Walk', exact: true }).click(),
    works: (page) => page.locator('.gc-walk-card').waitFor(),
  },
  'walk-card': {
    picture: true,
    use: (page) => page.getByRole('button', { name: 'Walk', exact: true }).click(),
    works: (page) => page.locator('.gc-walk-card').waitFor(),
  },
  'plan-at-month': {
    picture: true,
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.setMonth(20));
    },
    works: noNotice,
  },
  'ghost-things': {
    picture: true,
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.setApart('ghost:hall-0'));
    },
    works: noNotice,
  },
  'show-panel': {
    picture: true,
    card: 'What is shown',
    works: (page) => page.locator('.gc-popover:popover-open .gc-show-panel').waitFor(),
  },
  'site-map': {
    picture: true,
    use: (page) => page.getByRole('button', { name: 'Map', exact: true }).click(),
    works: (page) => page.locator('.gc-site-map').waitFor(),
  },
  'beside-campus': {
    picture: true,
    use: async (page) => {
      await page.getByRole('button', { name: 'What is shown' }).click();
      await page.getByRole('combobox', { name: 'Beside the campus' }).selectOption('pitch');
    },
    works: noNotice,
  },
  'page-api': {
    works: async (page) => {
      await waitForNumbers(page);
      await noNotice(page);
    },
  },
  'keep-page': { works: laterPartsCame },
  'fetch-ahead': { works: laterPartsCame },
  'link-codec': {
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.setParams({ 'cooling.supplyTempC': 41 }));
    },
    works: async (page) => {
      await page.waitForFunction(() => location.hash.length > 1);
    },
  },
  sources: {
    card: 'About this preset',
    works: (page) => page.locator('.gc-popover:popover-open .gc-source span').first().waitFor(),
  },
  'knob-help': {
    card: 'About Accelerators',
    works: (page) => page.locator('.gc-popover:popover-open dl').first().waitFor(),
  },
  'shortcut-card': {
    use: (page) => page.getByRole('button', { name: 'Shortcuts', exact: true }).click(),
    works: (page) => page.getByRole('dialog', { name: 'Shortcuts' }).waitFor(),
  },
  'evidence-sheet': {
    use: (page) => page.getByRole('button', { name: 'Evidence', exact: true }).click(),
    works: (page) => page.getByRole('dialog', { name: 'Evidence' }).waitFor(),
  },
  'site-panel': {
    use: (page) => page.getByRole('button', { name: 'Shape the site', exact: true }).click(),
    works: shapesSite,
  },
  'site-shaper': {
    picture: true,
    use: async (page) => {
      await page.locator('#scene').focus();
      await page.keyboard.press('b');
    },
    works: shapesSite,
  },
  'export-site': {
    use: async (page) => {
      await page.getByRole('button', { name: 'Shape the site', exact: true }).click();
      await page.getByRole('button', { name: 'CSV table' }).click();
    },
    works: noNotice,
  },
  'trace-answer': {
    use: async (page) => {
      await page.evaluate(() => window.gigacampus?.select('rack-0'));
      await page.getByRole('button', { name: 'What feeds it' }).click();
    },
    works: (page) => page.getByRole('region', { name: 'Networks' }).locator('dl').waitFor(),
  },
  'lens-parts': { use: wearLens, works: legendShown },
  'lens-values': { use: wearLens, works: legendShown },
  'lens-shells': { picture: true, use: wearLens, works: noNotice },
  'tool-cards': {
    picture: true,
    use: measure,
    works: (page) => page.getByRole('region', { name: 'Measure' }).waitFor(),
  },
  'measure-line': { picture: true, use: measure, works: noNotice },
  'site-orders': {
    use: askSite,
    retry: askSite,
    works: async (page) => expect(await page.title()).toBe('site: answered'),
  },
  stage: {
    use: openStories,
    works: (page) => page.getByRole('dialog', { name: 'Present' }).waitFor(),
  },
  'from-neutron-to-token': story(/^From neutron to token/),
  'two-ways-to-build-a-gigawatt': story(/^Two ways to build a gigawatt/),
  'show-me': story(/^Show me/),
  desk: { at: 'desk.html', retry: loadAgain, works: deskStands },
  'mount-desk': { at: 'desk.html', works: deskStands },
  'audience-card': {
    use: async (page) => {
      await openStories(page);
      await page
        .getByRole('dialog', { name: 'Present' })
        .getByRole('button', { name: /^Two ways/ })
        .click();
      await page.getByRole('button', { name: /^Audience/ }).click();
    },
    works: (page) => page.getByRole('dialog', { name: /on your device/ }).waitFor(),
  },
  'follow-talk': {
    at: `?follow=${'0'.repeat(32)}`,
    works: (page) => page.getByText('Looking for the talk').waitFor(),
  },
  'print-page': {
    use: sheetRests,
    works: async (page) => {
      await noNotice(page);
      await expect
        .poll(async () => {
          await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
          return page.locator('.gc-print').count();
        })
        .toBe(1);
    },
  },
  'question-runner': { use: (page) => openTab(page, 'Checks'), works: checksShown },
  'campus.worker': { use: (page) => openTab(page, 'Checks'), works: checksShown },
  'answer-in-worker': { use: (page) => openTab(page, 'Checks'), works: checksShown },
  'solve-network': {
    use: (page) => openTab(page, 'Hydraulics'),
    works: (page) => page.getByRole('tabpanel', { name: 'Hydraulics' }).locator('dl').first().waitFor(),
  },
  'epanet-js': {
    use: (page) => openTab(page, 'Hydraulics'),
    works: (page) => page.getByRole('tabpanel', { name: 'Hydraulics' }).locator('dl').first().waitFor(),
  },
  'read-user-file': { use: openWeather, works: yearShown },
  'read-epw': { use: openWeather, works: yearShown },
  psychrolib: { use: openWeather, works: yearShown },
  'write-inp': {
    use: askInp,
    retry: askInp,
    works: async (page) => expect(await page.title()).toBe('inp: true'),
  },
};

const FILES = builtFiles(Object.keys(PARTS));

interface Lack {
  readonly part: string | null;
  readonly files: readonly string[];
}

/** The files of a part are missing at once, and arrive one after the other; each alone where no button asks for one. */
const LACKS: readonly Lack[] = [...new Set(FILES.map(({ part }) => part))].flatMap((part) => {
  const files = FILES.filter((each) => each.part === part).map(({ file }) => file);
  const isAsked = part === null || PARTS[part]?.retry === undefined;
  return isAsked ? [{ part, files }] : files.map((file) => ({ part, files: [file] }));
});

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => page.context().close());
afterAll(() => browser?.close());

async function openWithout(missing: ReadonlySet<string>, { picture = false, at = '' }: Part): Promise<void> {
  const context = await browser.newContext({
    viewport: picture ? { width: 480, height: 300 } : { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.setDefaultTimeout(MOST_WAIT_MS);
  await page.addInitScript(() =>
    localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'low' })),
  );
  if (!picture) await page.addInitScript(withoutPicture);
  await page.route('**/assets/*', (route) =>
    missing.has(fileOf(route.request().url())) ? route.abort() : route.continue(),
  );
  await page.goto(`${inject('pageAddress')}${at}`);
}

const fileOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Everything that the page says, whoever said it. */
const saidBy = (target: Page): Promise<string> =>
  target.evaluate(() => `${document.body.innerText} ${document.title}`);

/** What the page calls a missing file. The first code has no words of its own: what the page says then stands in it. */
const nameOf = (file: string, part: string | null): string =>
  part === 'boot' || part === 'desk'
    ? 'part of the page did not arrive'
    : file.replace(/-[\w-]{8}\.(js|css)$/, '');

/** Waits until the page names a file that is missing, or several. */
async function named(missing: ReadonlySet<string>, part: string | null): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const look = async (): Promise<number> => {
    const said = await saidBy(page);
    found = [...missing].filter((file) =>
      new RegExp(`(?<![\\w-])${nameOf(file, part)}(-[\\w-]{8}\\.|[^\\w-]|$)`).test(said),
    );
    return found.length;
  };
  await expect.poll(look, { message: `names none of ${[...missing].join(', ')}` }).toBeGreaterThan(0);
  return found;
}

const againButton = () => page.getByRole('button', { name: 'Try again', exact: true }).first();

/** Presses every button to try again that stands now, and tells how many stood. */
const pressAll = (): Promise<number> =>
  page.evaluate(() => {
    const again = [...document.querySelectorAll('button')].filter((each) => each.innerText === 'Try again');
    for (const button of again) button.click();
    return again.length;
  });

/** A part that two ask for is told by both, and may be named by one before the other has missed it. */
async function tryAgain(isAll: boolean): Promise<void> {
  await againButton().click();
  await (isAll ? expect.poll(pressAll, { interval: 500 }).toBe(0) : pressAll());
}

it.each(LACKS)('$part without $files: each is named, and fetched when told to', async ({ part, files }) => {
  const known = part === null ? undefined : PARTS[part];
  if (known === undefined) throw new Error(`No part is known that needs ${files}: add one to PARTS`);
  const { picture = false, card, retry, works } = known;
  const use = card === undefined ? known.use : (): Promise<void> => openCard(page, card);
  const missing = new Set(files);
  await openWithout(missing, known);
  if (use !== undefined) {
    await waitForNumbers(page);
    await (picture ? page.locator('.gc-interface').waitFor({ state: 'attached' }) : panelsStand(page));
    await use(page);
  }
  while (missing.size > 0) {
    if (card !== undefined) await openCard(page, card);
    const told = await named(missing, part);
    if (retry === undefined) await againButton().waitFor();
    for (const file of told) missing.delete(file);
    if (picture) expect(await saidBy(page)).not.toContain('WebGL');
    await (retry === undefined ? tryAgain(missing.size === 0) : retry(page));
  }
  if (card !== undefined) await openCard(page, card);
  await works(page);
});

it('runs none of the page’s own code in the worker', () => {
  const worker = ['campus.worker', 'answer-in-worker', 'solve-network', 'read-epw', 'write-inp'];
  const files = worker.flatMap((part) => [...filesOf(part)]);
  expect(files.filter((file) => /^(boot|main|scene-root|mount-interface|react|engine)-/.test(file))).toEqual(
    [],
  );
});
