import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { type Visit, visitsOfFile } from './page-driver.ts';
import { readWebm } from './webm-blocks.ts';

const openVisit = visitsOfFile();

/** A story of one's own: the second slide comes with two more reactors and from another side. */
function keepTwoSlides(): void {
  const camera = { at: 'site', turnDeg: 20, heightDeg: 30, share: 0.8 };
  const slides = [
    { id: 'a', title: 'Three', preset: 'smr-direct-1gw', values: { 'power.smrCount': 3 }, camera },
    {
      id: 'b',
      title: 'Five',
      line: '{{smrUnitCount}} of them',
      preset: 'smr-direct-1gw',
      values: { 'power.smrCount': 5 },
      camera: { ...camera, turnDeg: 70 },
    },
  ];
  const story = { format: 'gigacampus-story', version: 1, id: 'mine', title: 'My own', slides };
  localStorage.setItem('gigacampus.draft.v1', JSON.stringify(story));
  // Standing flows: with motion on they would draw all the time.
  localStorage.setItem('gigacampus.view.v1', JSON.stringify({ quality: 'low', flowsMoving: false }));
}

async function openFilm(): Promise<Pick<Visit, 'page' | 'complaints'> & { panel: Locator }> {
  const { page, complaints } = await openVisit({
    width: 480,
    height: 300,
    motion: true,
    before: keepTwoSlides,
  });
  await page.getByRole('button', { name: 'Present', exact: true }).first().click();
  await page.getByRole('button', { name: 'Make a film' }).click();
  const panel = page.getByRole('complementary', { name: 'Make a film' });
  await panel.waitFor();
  await choice(panel, 'Size').selectOption('own');
  await panel.getByLabel('Width').fill('96');
  await panel.getByLabel('Height').fill('54');
  return { page, complaints, panel };
}

const choice = (panel: Locator, name: string) => panel.getByRole('combobox', { name, exact: true });

async function chooseChange(panel: Locator, seconds: string, fps: string, format: string): Promise<void> {
  await choice(panel, 'What is filmed').selectOption('change');
  await choice(panel, 'Story').selectOption('mine');
  await choice(panel, 'Slide').selectOption('1');
  await panel.getByLabel('Seconds a slide').fill(seconds);
  await choice(panel, 'Pictures').selectOption(fps);
  await choice(panel, 'Format').selectOption(format);
}

async function made(page: Page, panel: Locator): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Make the film' }).click();
  const path = await (await download).path();
  await panel.getByRole('status').filter({ hasText: 'The film is saved' }).waitFor();
  return readFile(path);
}

/** Decodes in the browser: how many pictures come out, and how far the last is from the first, 0–255. */
function decode(page: Page, { blocks, width, height }: ReturnType<typeof readWebm>) {
  const chunks = blocks.map(({ ms, key, bytes }) => ({ ms, key, bytes: [...bytes] }));
  return page.evaluate(
    async ([all, w, h]) => {
      const frames: Uint8ClampedArray[] = [];
      const canvas = new OffscreenCanvas(w, h);
      const pen = canvas.getContext('2d');
      let problem = '';
      const decoder = new VideoDecoder({
        output: (frame) => {
          pen?.drawImage(frame, 0, 0);
          frames.push(pen?.getImageData(0, 0, w, h).data ?? new Uint8ClampedArray());
          frame.close();
        },
        error: (cause) => {
          problem = cause.message;
        },
      });
      decoder.configure({ codec: 'vp8' });
      for (const { ms, key, bytes } of all)
        decoder.decode(
          new EncodedVideoChunk({
            type: key ? 'key' : 'delta',
            timestamp: 1000 * ms,
            data: new Uint8Array(bytes),
          }),
        );
      await decoder.flush();
      const [first = new Uint8ClampedArray()] = frames;
      const last = frames.at(-1) ?? first;
      const gap = first.reduce((sum, value, at) => sum + Math.abs(value - (last[at] ?? 0)), 0);
      return { count: frames.length, gap: gap / Math.max(1, first.length), problem };
    },
    [chunks, width, height] as const,
  );
}

describe('a film', () => {
  it('of two seconds has every picture, each decodes, and the campus is as before', async () => {
    const { page, complaints, panel } = await openFilm();
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 100_000 }));
    expect(await violationsOf(page, '.gc-film')).toEqual([]);
    await chooseChange(panel, '2', '12', 'vp8');
    await panel.getByText(/^24 pictures, 2.00 s, about/).waitFor();
    const film = readWebm(new Uint8Array(await made(page, panel)));
    expect(film).toMatchObject({ codec: 'V_VP8', width: 96, height: 54 });
    // WebM counts whole milliseconds.
    expect(film.blocks.map(({ ms }) => ms)).toEqual(
      Array.from({ length: 24 }, (_, n) => Math.floor((1000 * n) / 12)),
    );
    expect(film.blocks[0]?.key).toBe(true);
    const decoded = await decode(page, film);
    expect(decoded).toMatchObject({ count: 24, problem: '' });
    expect(decoded.gap).toBeGreaterThan(3);
    const kept = await page.evaluate(() => window.gigacampus?.getScenario().values);
    expect(kept?.['compute.acceleratorCount']).toBe(100_000);
    expect(complaints).toEqual([]);
  });

  it('along a path is recorded while flying, flown for a preview, and saved as pictures', async () => {
    const { page, complaints, panel } = await openFilm();
    const add = panel.getByRole('button', { name: 'Add this view to the path' });
    await add.click();
    await page.evaluate(() => window.gigacampus?.flyTo({ position: [300, 200, 300], target: [0, 0, 0] }));
    await page.evaluate(() => window.gigacampus?.whenIdle());
    await add.click();
    await panel.getByLabel('Seconds', { exact: true }).fill('0.2');
    await panel.getByRole('button', { name: 'Preview' }).click();
    await panel.getByRole('button', { name: 'Preview', exact: true }).waitFor();
    await choice(panel, 'Pictures').selectOption('25');
    await choice(panel, 'Format').selectOption('png');
    const pictures = unzipSync(new Uint8Array(await made(page, panel)));
    expect(Object.keys(pictures)).toEqual([1, 2, 3, 4, 5].map((n) => `flight-000${n}.png`));
    await page.reload();
    await page.waitForFunction(() => localStorage.getItem('gigacampus.path.v1')?.includes('300'));
    expect(complaints).toEqual([]);
  });

  // Catches words on what was left out of a story that go as soon as its film begins.
  it('of a story that is dropped goes on telling what was left out of it', async () => {
    const { page, panel } = await openFilm();
    await page.evaluate(() => {
      const slides = [{ title: 'One', preset: 'smr-direct-1gw', values: { 'power.nothing': 1 } }];
      const story = JSON.stringify({ format: 'gigacampus-story', version: 1, title: 'Dropped', slides });
      const data = new DataTransfer();
      data.items.add(new File([story], 'dropped.story.json'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    });
    const left = panel
      .getByRole('status')
      .filter({ hasText: /^dropped\.story\.json is open without: .*power\.nothing/ });
    await left.waitFor();
    await panel.getByLabel('Seconds a slide').fill('1');
    await choice(panel, 'Format').selectOption('png');
    await made(page, panel);
    expect(await left.count()).toBe(1);
  });

  it('is stopped without a file, and says how far it came where the encoder gives up', async () => {
    const { page, panel } = await openFilm();
    await page.evaluate(() => {
      const real = VideoEncoder.prototype.encode;
      let left = 3;
      VideoEncoder.prototype.encode = function encode(this: VideoEncoder, ...given): void {
        left -= 1;
        if (left === 0) throw new Error('out of encoders');
        Reflect.apply(real, this, given);
      };
    });
    await chooseChange(panel, '2', '12', 'vp8');
    await panel.getByRole('button', { name: 'Make the film' }).click();
    await panel
      .getByRole('status')
      .filter({ hasText: /^Nothing was made: behind picture 2, out of encoders/ })
      .waitFor();
    await panel.getByRole('button', { name: 'Make the film' }).click();
    await panel.getByRole('button', { name: 'Stop', exact: true }).click();
    await panel.getByRole('status').filter({ hasText: 'Stopped: no file was made' }).waitFor();
    expect(await page.evaluate(() => window.gigacampus?.story.current)).toBeNull();
  });
});
