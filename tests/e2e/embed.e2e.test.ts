import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { MOST_WAIT_MS, openBrowser } from './page-driver.ts';

let browser: Browser;
let server: Server;
let page: Page;

/** A page of somebody else: text above and below, a field, and the frame between. */
const hostPage = (frameAddress: string): string => `<!doctype html><title>Host</title>
<h1>A report</h1><input id="field" value="">
<iframe id="campus" width="480" height="300" allow="fullscreen" src="${frameAddress}"></iframe>
<iframe id="other" width="10" height="10" srcdoc="<p>Another frame</p>"></iframe>
<div style="height:4000px"></div>
<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
</script>`;

const addressOf = (host: string): string => `http://${host}:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  browser = await openBrowser();
  server = createServer((request, response) => {
    const frame = new URL(request.url ?? '/', 'http://host').searchParams.get('frame') ?? '';
    const whole = frame.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(hostPage(whole));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens the page of the host with the campus in its frame, which obeys `obeyed`. */
async function openHost(obeyed: string): Promise<Frame> {
  const context = await browser.newContext({
    viewport: { width: 640, height: 400 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.setDefaultTimeout(MOST_WAIT_MS);
  await page.addInitScript(() =>
    localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'low' })),
  );
  const frame = `${inject('pageAddress')}?embed=${encodeURIComponent(obeyed)}&story=two-ways-to-build-a-gigawatt&s=2`;
  await page.goto(`${addressOf('127.0.0.1')}/?frame=${encodeURIComponent(frame)}`);
  const handle = await page.locator('#campus').elementHandle();
  const inside = await handle?.contentFrame();
  if (inside === null || inside === undefined) throw new Error('The frame holds no page');
  await inside.getByRole('region', { name: /^Talk: / }).waitFor({ state: 'attached' });
  await inside.waitForFunction(() => (window.gigacampus?.getRenderStats().frames ?? 0) > 0);
  return inside;
}

interface Heard {
  readonly origin: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const heard = (): Promise<readonly Heard[]> => page.evaluate(() => Reflect.get(window, 'heard'));

/** The host says something to the frame, and hears the answer with that id. */
async function ask(message: { readonly id: number } & Readonly<Record<string, unknown>>): Promise<unknown> {
  await page.evaluate((data) => {
    const frame = document.querySelector<HTMLIFrameElement>('#campus');
    frame?.contentWindow?.postMessage(data, '*');
  }, message);
  return answerTo(message.id);
}

async function answerTo(id: number): Promise<unknown> {
  await expect
    .poll(async () => (await heard()).some(({ data }) => data.id === id), { timeout: 60_000 })
    .toBe(true);
  return (await heard()).find(({ data }) => data.id === id)?.data;
}

/** Where the camera stands once it has come to rest: the same in two looks. */
async function restingPlace(frame: Frame): Promise<unknown> {
  let last: unknown = null;
  const isSame = async (): Promise<boolean> => {
    const before = JSON.stringify(last);
    last = await frame.evaluate(async () => {
      await window.gigacampus?.whenIdle();
      return window.gigacampus?.getRenderStats().pose.position;
    });
    return JSON.stringify(last) === before;
  };
  await expect.poll(isSame, { interval: 1000 }).toBe(true);
  return last;
}

const slideOf = (frame: Frame, text: RegExp): Promise<void> =>
  frame.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

describe('the campus in a frame of another page', () => {
  it('is turned by messages, tells its slides, and leaves keys, focus and scroll to the page around', async () => {
    const frame = await openHost(addressOf('127.0.0.1'));
    await slideOf(frame, /^Slide 2 of 14/);
    await page.locator('#field').focus();

    expect(await ask({ gigacampus: 1, id: 1, call: 'story.next' })).toMatchObject({ ok: true });
    await slideOf(frame, /^Slide 3 of 14/);
    expect(await ask({ gigacampus: 1, id: 2, call: 'story.go', args: [14] })).toMatchObject({ ok: true });
    expect(await ask({ gigacampus: 1, id: 3, call: 'story.next' })).toMatchObject({ ok: true });
    await frame.getByText('That was the last slide').waitFor({ state: 'attached' });
    expect(await ask({ gigacampus: 1, id: 4, call: 'eval', args: ['1'] })).toMatchObject({ refused: 'call' });

    await page.keyboard.type('b. 5n');
    expect(await page.locator('#field').inputValue()).toBe('b. 5n');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');

    const talks = (await heard()).filter(({ data }) => data.event === 'talk');
    expect(talks.at(-1)).toMatchObject({ data: { talk: { slide: 14, slideCount: 14, ended: true } } });

    expect(await ask({ gigacampus: 1, id: 5, call: 'story.go', args: [3] })).toMatchObject({ ok: true });
    const seen = await restingPlace(frame);
    await page.locator('#campus').hover({ position: { x: 240, y: 120 } });
    await page.mouse.wheel(0, 250);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await frame.evaluate(() => window.gigacampus?.getRenderStats().pose.position)).toEqual(seen);
  });

  it('refuses another frame, and a page that its address does not name', async () => {
    const frame = await openHost('https://host.example');
    expect(await ask({ gigacampus: 1, id: 1, call: 'story.next' })).toMatchObject({ refused: 'origin' });
    await page.evaluate(() => {
      const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow;
      const script = other?.document.createElement('script');
      if (other === null || other === undefined || script === undefined) throw new Error('no other frame');
      script.textContent = `addEventListener('message', (event) => parent.heard.push({ origin: event.origin, data: event.data }));
        parent.frames[0].postMessage({ gigacampus: 1, id: 2, call: 'story.next' }, '*')`;
      other.document.body.append(script);
    });
    expect(await answerTo(2)).toMatchObject({ refused: 'source' });
    await slideOf(frame, /^Slide 2 of 14/);
    expect((await heard()).filter(({ data }) => 'event' in data)).toEqual([]);
  });
});
