import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { openBrowser, type Visit, visitCampus, withoutPicture } from './page-driver.ts';

let browser: Browser;
let visit: Visit | null = null;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await visit?.close();
  visit = null;
});
afterAll(async () => {
  await browser?.close();
});

async function openTalk(
  link: string,
  { talk = true, ...options }: Partial<Parameters<typeof visitCampus>[1]> & { talk?: boolean } = {},
): Promise<Page> {
  visit = await visitCampus(browser, {
    link,
    width: 1280,
    height: 720,
    until: 'numbers',
    before: withoutPicture,
    ...options,
  });
  if (talk) await visit.page.getByRole('region', { name: /^Talk: / }).waitFor();
  return visit.page;
}

const title = (page: Page) => page.getByRole('article').getByRole('heading');
const announced = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('a talk', () => {
  it.each([
    ['from-neutron-to-token', 13],
    ['two-ways-to-build-a-gigawatt', 14],
  ])('%s is given to its end by keyboard alone, every figure there', async (story, count) => {
    const page = await openTalk(`?story=${story}`);
    const seen = new Set<string>();
    for (let slide = 1; slide <= count; slide += 1) {
      await announced(page, new RegExp(`^Slide ${slide} of ${count}`));
      seen.add(await title(page).innerText());
      if ((await page.locator('.gc-slide[data-asking="true"]').count()) > 0) {
        await page.keyboard.press('PageDown');
        await page.locator('.gc-slide[data-asking="false"]').waitFor();
      }
      await page.evaluate(() => window.gigacampus?.whenIdle());
      const words = await page.getByRole('article').innerText();
      expect(words).not.toMatch(/\{\{|undefined|NaN/);
      await page.keyboard.press(slide % 2 === 0 ? 'ArrowRight' : 'PageDown');
    }
    expect(seen.size).toBe(count);
    // Whoever presses once too often stays at the end card.
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.gigacampus?.story.current)).toBe(count);
    await page.getByRole('region', { name: 'End of the talk' }).waitFor();
    await page.getByRole('button', { name: 'Leave the talk' }).last().click();
    await page.getByRole('region', { name: 'Key figures' }).waitFor();
    expect(visit?.complaints).toEqual([]);
    expect(visit?.foreignRequests).toEqual([]);
  });

  it('gives the visitor the campus back that was there before, and its steps to undo', async () => {
    visit = await visitCampus(browser, {
      width: 1280,
      height: 720,
      until: 'numbers',
      before: withoutPicture,
    });
    const { page } = visit;
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 100_000 }));
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: /^Two ways/ }).click();
    await announced(page, /^Slide 1 of 14/);
    await page.keyboard.press('End');
    await announced(page, /^Slide 14 of 14/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Key figures' }).waitFor();
    const kept = await page.evaluate(() => {
      const { preset, values } = window.gigacampus?.getScenario() ?? {};
      return [preset, values?.['compute.acceleratorCount']];
    });
    expect(kept).toEqual(['abilene-2026', 100_000]);
    await page.evaluate(() => window.gigacampus?.undo());
    const undone = await page.evaluate(
      () => window.gigacampus?.getScenario().values['compute.acceleratorCount'],
    );
    expect(undone).toBe(403_200);
  });

  it('survives a clicker, F5 and being loaded again', async () => {
    const page = await openTalk('?story=two-ways-to-build-a-gigawatt');
    await page.keyboard.press('PageDown');
    await announced(page, /^Slide 2 of 14/);
    for (const key of ['F5', 'Shift+F5', 'Escape']) await page.keyboard.press(key);
    await page.keyboard.press('.');
    await page.locator('.gc-curtain').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.gc-curtain').waitFor({ state: 'detached' });
    await announced(page, /^Slide 2 of 14/);
    await page.reload();
    await announced(page, /^Slide 2 of 14/);
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await announced(page, /^Slide 9 of 14/);
    // Another address is another talk, whatever was given in this tab before.
    await page.goto(`${new URL(page.url()).origin}/?story=show-me&s=3`);
    await announced(page, /^Slide 3 of 6/);
  });

  // Catches a lens that jumps before the audience, and a picture of the slide before that stays over the one after it.
  it('fades to a slide of another lens, with its first frames, and leaves nothing over it', async () => {
    const page = await openTalk('?preset=smr-direct-1gw', {
      before: () => undefined,
      until: 'picture',
      motion: true,
      width: 480,
      height: 270,
      talk: false,
    });
    const slide = { preset: 'smr-direct-1gw', camera: { at: 'home' } };
    const slides = [
      { ...slide, id: 'a', title: 'Day' },
      { ...slide, id: 'b', title: 'Power', lens: 'power' },
    ];
    await page.evaluate((story) => window.gigacampus?.story.open(story), {
      format: 'gigacampus-story',
      version: 1,
      slides,
    });
    await announced(page, /^Slide 1 of 2/);
    await page.locator('.gc-cross-fade').waitFor({ state: 'detached' });
    await page.evaluate(() => window.gigacampus?.story.next());
    const fade = page.locator('.gc-cross-fade');
    expect(await fade.getAttribute('data-fades')).toBe('true');
    await fade.waitFor({ state: 'detached' });
    await announced(page, /^Slide 2 of 2/);
  });

  it('goes off script and comes back with one key', async () => {
    const page = await openTalk('?story=from-neutron-to-token&s=4');
    await page.evaluate(() => window.gigacampus?.whenIdle());
    await page.evaluate(() => window.gigacampus?.setParams({ 'power.smrCount': 2 }));
    await page.getByRole('button', { name: /^Off script/ }).waitFor();
    await page.evaluate(() => window.gigacampus?.whenIdle());
    await page.keyboard.press('r');
    await page.getByRole('button', { name: /^Off script/ }).waitFor({ state: 'detached' });
    const reactors = await page.evaluate(() => window.gigacampus?.getScenario().values['power.smrCount']);
    expect(reactors).toBe(4);
    await announced(page, /^Slide 4 of 13/);
  });

  it('is left in the script by a key of the scene, and turns by a drag', async () => {
    const page = await openTalk('?story=show-me&s=1', { before: () => undefined, until: 'picture' });
    await page.keyboard.press('w');
    await page.mouse.wheel(0, 300);
    expect(await page.getByRole('button', { name: /^Off script/ }).count()).toBe(0);
    await page.mouse.move(600, 200);
    await page.mouse.down();
    await page.mouse.move(700, 220, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('button', { name: /^Off script/ }).waitFor();
  });
});

/** Share of the picture that the speaker has drawn on. */
const inked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.gc-pen');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let drawn = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) drawn += 1;
    return (4 * drawn) / Math.max(1, data.length);
  });

describe('what a speaker points with', () => {
  it('ink is drawn over the picture, turns nothing, fades by itself and is put away by Esc', async () => {
    const page = await openTalk('?story=show-me&s=1');
    await page.keyboard.press('i');
    await page.mouse.move(300, 200);
    await page.mouse.down();
    await page.mouse.move(600, 300, { steps: 5 });
    await expect.poll(() => inked(page)).toBeGreaterThan(0);
    await page.mouse.up();
    await expect.poll(() => inked(page)).toBe(0);
    expect(await page.getByRole('button', { name: /^Off script/ }).count()).toBe(0);
    await page.keyboard.press('k');
    await expect.poll(() => inked(page)).toBeGreaterThan(0.5);
    await page.keyboard.press('Escape');
    await expect.poll(() => inked(page)).toBe(0);
    await announced(page, /^Slide 1 of 6/);
  });

  it('brightness and the colours for a weak projector are corrected live, and gone with the talk', async () => {
    const page = await openTalk('?story=show-me&s=1');
    await page.keyboard.press(']');
    await announced(page, /^Brightness 110 %/);
    await page.getByRole('button', { name: 'Colours for a weak projector' }).click();
    await page.locator('html[data-corrected="true"][data-projector="true"]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Key figures' }).waitFor();
    expect(await page.locator('html[data-corrected], html[data-projector]').count()).toBe(0);
  });
});

/** Types a number and Enter within one moment, however slow the machine; what is said then, and how far below the help it stands. */
async function typedOver(number: string): Promise<{ readonly said: string; readonly belowPx: number }> {
  for (const key of [...number, 'Enter']) {
    const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(press);
  }
  await new Promise(requestAnimationFrame);
  const note = document.querySelector('.gc-stage-note');
  const help = document.querySelector('.gc-overview-help');
  const belowPx = (note?.getBoundingClientRect().top ?? 0) - (help?.getBoundingClientRect().top ?? 0);
  return { said: note?.textContent ?? '', belowPx };
}

describe('the overview and the way to a slide', () => {
  it('list every slide, walk by arrows, and find words', async () => {
    const page = await openTalk('?story=two-ways-to-build-a-gigawatt');
    await page.keyboard.press('o');
    const all = page.getByRole('navigation', { name: 'All slides' });
    await all.waitFor();
    expect(await all.getByRole('button').count()).toBe(14);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await announced(page, /^Slide 3 of 14/);
    await page.keyboard.press('g');
    await page.getByLabel('Go to slide').fill('blank sheet');
    await page.keyboard.press('Enter');
    await announced(page, /^Slide 2 of 14/);
    // Typed over the overview, whose slides have the keyboard.
    await page.keyboard.press('o');
    await all.getByRole('button').nth(1).and(page.locator(':focus')).waitFor();
    const { said, belowPx } = await page.evaluate(typedOver, '99');
    expect(said).toBe('There is no slide 99 of 14');
    expect(belowPx).toBeGreaterThanOrEqual(0);
    expect(await all.count()).toBe(1);
    await page.evaluate(typedOver, '12');
    await announced(page, /^Slide 12 of 14/);
    await all.waitFor({ state: 'detached' });
  });
});

describe('the presenter window', () => {
  async function openDesk(page: Page): Promise<Page> {
    const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
    await desk.getByText(/^Slide \d+ of \d+$/).waitFor();
    // In a low window they wait to be opened.
    const more = desk.getByText('Campus, pointer and picture');
    if (!(await desk.getByRole('toolbar', { name: 'Pointer and picture' }).isVisible())) await more.click();
    return desk;
  }

  it('shows the notes, drives, and is driven; either may be loaded again or closed', async () => {
    const page = await openTalk('?story=from-neutron-to-token');
    const desk = await openDesk(page);
    await desk.getByText(/Open with the number and wait/).waitFor();
    await desk.getByRole('button', { name: 'Next →' }).click();
    await announced(page, /^Slide 2 of 13/);
    await desk.getByText('Slide 2 of 13').waitFor();
    await page.keyboard.press('PageDown');
    await desk.getByText('Slide 3 of 13').waitFor();
    await desk.waitForFunction(() => document.querySelector('[role="timer"]')?.textContent !== '0:00');
    const before = (await desk.getByRole('timer').innerText()).split(':').map(Number);
    await desk.reload();
    await desk.getByText('Slide 3 of 13').waitFor();
    const after = (await desk.getByRole('timer').innerText()).split(':').map(Number);
    const seconds = ([m = 0, s = 0]: number[]) => 60 * m + s;
    expect(seconds(after)).toBeGreaterThanOrEqual(seconds(before));
    await page.reload();
    await announced(page, /^Slide 3 of 13/);
    await desk.keyboard.press('PageDown');
    await announced(page, /^Slide 4 of 13/);
    await desk.close();
    await page.keyboard.press('PageDown');
    await announced(page, /^Slide 5 of 13/);
    await openDesk(page);
  });

  it('points and draws over the picture of the slide, for the audience to see', async () => {
    const page = await openTalk('?story=show-me&s=1');
    const desk = await openDesk(page);
    await desk.getByRole('button', { name: 'Ink', exact: true }).click();
    const picture = desk.locator('.gc-pen');
    await picture.waitFor();
    const box = await picture.boundingBox();
    if (box === null) throw new Error('the picture to point at is not there');
    await desk.mouse.move(box.x + 0.25 * box.width, box.y + 0.25 * box.height);
    await desk.mouse.down();
    await desk.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height, { steps: 4 });
    await expect.poll(() => inked(page)).toBeGreaterThan(0);
    await desk.mouse.up();
    await expect.poll(() => inked(page)).toBe(0);
  });

  it('moves lens, hour and sliders of the campus on the stage, which is off script then, and R returns', async () => {
    const page = await openTalk('?story=from-neutron-to-token&s=13');
    const desk = await openDesk(page);
    const values = () => page.evaluate(() => window.gigacampus?.getScenario());
    await desk.getByRole('button', { name: 'Thermal' }).click();
    await page.getByRole('button', { name: /^Off script/ }).waitFor();
    await desk.locator('[aria-pressed="true"]', { hasText: 'Thermal' }).waitFor();
    const reactors = desk.getByRole('slider', { name: /reactor/i });
    await reactors.focus();
    await desk.keyboard.press('End');
    await expect.poll(async () => (await values())?.values['power.smrCount']).toBeGreaterThan(5);
    await desk.getByLabel('Slider 1 moves').selectOption('compute.acceleratorCount');
    await desk.getByRole('slider', { name: 'Accelerators' }).focus();
    await desk.keyboard.press('Home');
    await expect.poll(async () => (await values())?.values['compute.acceleratorCount']).toBeLessThan(10_000);
    await desk.reload();
    await desk.getByText('Campus, pointer and picture').click();
    await desk.getByRole('slider', { name: 'Hour' }).focus();
    await desk.keyboard.press('Home');
    await desk.keyboard.press('r');
    await page.getByRole('button', { name: /^Off script/ }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await values())?.values['power.smrCount']).toBe(5);
  });

  it('says when the audience window has gone', async () => {
    const page = await openTalk('?story=show-me');
    const desk = await openDesk(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await desk.getByText(/audience window is closed/).waitFor();
    // It has been left: there is nothing to open again.
    await desk.getByRole('button', { name: 'Open the audience window again' }).click();
    await desk.getByText(/^The talk has been left/).waitFor();
  });

  it('keeps the time of a talk where the clock of the machine is set back', async () => {
    const page = await openTalk('?story=show-me');
    const desk = await openDesk(page);
    const elapsed = desk.getByRole('timer');
    await expect.poll(() => elapsed.innerText(), { timeout: 60_000 }).not.toMatch(/^0:0\d$/);
    const setBack = (of: Page): Promise<void> =>
      of.evaluate(() => {
        const real = Date.now;
        Date.now = () => real() - 3_600_000;
      });
    await setBack(desk);
    await expect.poll(() => elapsed.innerText()).toBe('0:00');
    await setBack(page);
    await expect.poll(() => elapsed.innerText(), { timeout: 20_000 }).not.toMatch(/^0:0\d$/);
  });

  it('opens the audience window again where it was closed, at its slide and with its clock', async () => {
    const page = await openTalk('?story=from-neutron-to-token&s=4');
    const desk = await openDesk(page);
    await desk.getByText('Slide 4 of 13').waitFor();
    await page.close();
    const again = desk.getByRole('button', { name: 'Open the audience window again' });
    await again.waitFor();
    const [stage] = await Promise.all([desk.waitForEvent('popup'), again.click()]);
    await announced(stage, /^Slide 4 of 13/);
    await again.waitFor({ state: 'detached' });
    await desk.keyboard.press('PageDown');
    await announced(stage, /^Slide 5 of 13/);
  });

  it('says what to press where the browser keeps it from opening', async () => {
    const page = await openTalk('?story=show-me');
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('n');
    const way = page.getByRole('link', { name: 'presenter window' });
    await way.waitFor();
    // By keyboard: the pointer rests, and what to press is seen all the same.
    await page.locator('html[data-pointer="idle"]').waitFor({ state: 'attached' });
    await expect
      .poll(() => page.locator('.gc-stage-controls').evaluate((each) => getComputedStyle(each).opacity))
      .toBe('1');
    await page.getByRole('button', { name: 'Not now' }).click();
    await way.waitFor({ state: 'detached' });
  });

  it('has nothing that a checker of accessibility finds, as the stage has not', async () => {
    const page = await openTalk('?story=from-neutron-to-token');
    expect(await violationsOf(page, '.gc-stage')).toEqual([]);
    const desk = await openDesk(page);
    expect(await violationsOf(desk, 'body')).toEqual([]);
    await page.keyboard.press('o');
    await page.getByRole('navigation', { name: 'All slides' }).waitFor();
    expect(await violationsOf(page, '.gc-stage')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: 'From neutron to token' }).waitFor();
    expect(await violationsOf(page, '.gc-stage')).toEqual([]);
  });
});

/** A story of one's own in this browser: two slides, for a machine that draws in software. */
function keepTwoSlides(): void {
  const slides = [
    { id: 'a', preset: 'abilene-2026', title: 'Far', camera: { at: 'home' } },
    {
      id: 'b',
      preset: 'smr-direct-1gw',
      title: 'Near',
      line: '{{smrUnitCount}} of them',
      number: { metric: 'smrUnitCount' },
      source: 'Model, 2026',
      camera: { at: 'reactor-0' },
    },
  ];
  const story = { format: 'gigacampus-story', version: 1, id: 'mine', title: 'My own', slides };
  localStorage.setItem('gigacampus.draft.v1', JSON.stringify(story));
}

describe('what is taken away', () => {
  it('is a zip of every slide and a handout of a page a slide, and the campus is as before', async () => {
    visit = await visitCampus(browser, { width: 1000, height: 560, before: keepTwoSlides });
    const { page } = visit;
    await page.evaluate(() => window.gigacampus?.setParams({ 'compute.acceleratorCount': 100_000 }));
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await page.getByRole('button', { name: 'Pictures and handout' }).click();
    const card = page.getByRole('dialog', { name: 'Pictures and handout' });
    expect(await violationsOf(page, '.gc-take-away')).toEqual([]);
    await card.getByLabel('Story').selectOption('mine');
    const download = page.waitForEvent('download');
    await card.getByRole('button', { name: /zip$/ }).click();
    const file = await (await download).path();
    const pictures = Object.entries(unzipSync(new Uint8Array(await readFile(file))));
    expect(pictures.map(([name]) => name)).toEqual(['mine-0001.png', 'mine-0002.png']);
    for (const [, bytes] of pictures) expect(bytes.length).toBeGreaterThan(50_000);
    await card.getByRole('button', { name: 'Print a handout' }).click();
    await page.locator('.gc-handout').waitFor({ state: 'attached' });
    const pages = await page.locator('.gc-handout-page').allTextContents();
    expect(pages[1]).toContain('5 of them');
    expect(pages[1]).toContain('Model, 2026');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    // Once printed it is let go.
    await page.locator('.gc-handout').waitFor({ state: 'detached' });
    const kept = await page.evaluate(
      () => window.gigacampus?.getScenario().values['compute.acceleratorCount'],
    );
    expect(kept).toBe(100_000);
    expect(visit.complaints).toEqual([]);
  });
});

describe('the editor', () => {
  async function openEditor(): Promise<Page> {
    visit = await visitCampus(browser, {
      width: 1280,
      height: 720,
      until: 'numbers',
      before: withoutPicture,
    });
    const { page } = visit;
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    await page.getByRole('complementary', { name: 'Story editor' }).waitFor();
    return page;
  }

  it('notes something at the selected thing, with a live figure, and takes it back', async () => {
    visit = await visitCampus(browser, { width: 1280, height: 720, link: '?preset=smr-direct-1gw' });
    const { page } = visit;
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    await editor.getByRole('button', { name: 'Add this view as a slide' }).click();
    await page.evaluate(() => window.gigacampus?.select('reactor-0'));
    await editor.getByRole('button', { name: /^Note at Reactor/ }).click();
    await editor.getByLabel('Note 1 at').fill('Units:');
    await editor.getByLabel('Live figure for note 1').selectOption('smrUnitCount');
    // Chosen is not inserted: arrows turn a list over too.
    expect(await editor.getByLabel(/^Note 1 at /).inputValue()).not.toContain('{{');
    await editor.getByRole('button', { name: 'Insert the figure into note 1' }).click();
    const notes = page.getByRole('list', { name: 'Notes in the picture' });
    const note = notes.getByRole('button', { name: 'Units: 5' });
    await note.click();
    await notes.getByLabel('Note 1 in the picture').fill('Five of them');
    await page.keyboard.press('Enter');
    await notes.getByRole('button', { name: 'Five of them' }).waitFor();
    expect(await violationsOf(page, '.gc-editor, .gc-picture-notes')).toEqual([]);
    await editor.getByRole('button', { name: 'Delete note 1' }).click();
    await notes.waitFor({ state: 'detached' });
    await editor.getByRole('button', { name: 'Undo' }).click();
    await notes.getByRole('button', { name: 'Five of them' }).waitFor();
  });

  it('makes a story of three views, orders it by keyboard, takes a step back, and keeps it across a reload', async () => {
    const page = await openEditor();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    const add = editor.getByRole('button', { name: 'Add this view as a slide' });
    for (const [title, reactors] of [
      ['One', 0],
      ['Two', 2],
      ['Three', 5],
    ] as const) {
      await page.evaluate((count) => window.gigacampus?.setParams({ 'power.smrCount': count }), reactors);
      await add.click();
      await editor.getByLabel('Title').fill(title);
    }
    const slides = editor.getByRole('list', { name: 'Slides' });
    const titles = () => slides.locator('.gc-editor-slide').allInnerTexts();
    await expect.poll(titles).toEqual(['1\nOne', '2\nTwo', '3\nThree']);
    await slides.locator('.gc-editor-slide').last().focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(titles).toEqual(['1\nOne', '2\nThree', '3\nTwo']);
    // The keyboard goes on where the slide now is, and a step back there is the story's.
    const held = () => editor.locator('.gc-editor-slide:focus').innerText();
    expect(await held()).toBe('2\nThree');
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toEqual(['1\nOne', '2\nTwo', '3\nThree']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(titles).toEqual(['1\nOne', '2\nThree', '3\nTwo']);
    await page.keyboard.press('Control+z');
    await expect.poll(titles).toEqual(['1\nOne', '2\nTwo', '3\nThree']);
    // What is chosen is on screen, wherever it stands in the list, and no step of the story is one of the campus.
    const shown = () => page.evaluate(() => window.gigacampus?.getMetrics()?.smrUnitCount);
    await expect.poll(shown).toBe(5);
    await editor.getByRole('button', { name: 'Duplicate slide 1' }).press('Enter');
    await expect.poll(held).toBe('2\nOne');
    await expect.poll(shown).toBe(0);
    await slides.locator('.gc-editor-slide').last().press('Delete');
    await expect.poll(titles).toEqual(['1\nOne', '2\nOne', '3\nTwo']);
    await expect.poll(held).toBe('3\nTwo');
    await expect.poll(shown).toBe(2);
    expect(await violationsOf(page, '.gc-editor')).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    await expect.poll(titles).toEqual(['1\nOne', '2\nOne', '3\nTwo']);
    await slides.locator('.gc-editor-slide').last().click();
    await editor.getByRole('button', { name: 'Present from here' }).click();
    await announced(page, /^Slide 3 of 3: Two/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await editor.waitFor();
  });

  // Catches a button that is not there, or brings back a list that still shows the other story.
  it('brings the earlier story back where another has taken its place, and the other behind it', async () => {
    const page = await openEditor();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    const button = (name: string) => editor.getByRole('button', { name, exact: true });
    const titles = () => editor.locator('.gc-editor-slide').allInnerTexts();
    const write = async (title: string): Promise<void> => {
      await button('Add this view as a slide').click();
      await editor.getByLabel('Title').fill(title);
    };
    expect(await button('Earlier story').count()).toBe(0);
    await write('Mine');
    await button('New story').click();
    await expect.poll(titles).toEqual([]);
    await write('Another');
    await button('Earlier story').click();
    await editor.getByText(/is open/).waitFor();
    await expect.poll(titles).toEqual(['1\nMine']);
    await button('Earlier story').click();
    await expect.poll(titles).toEqual(['1\nAnother']);
    await page.reload();
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    await button('Earlier story').click();
    await expect.poll(titles).toEqual(['1\nMine']);
  });

  // Catches F5 held a moment too long: it begins the talk, and one of its repeats loads the page.
  it('gives the talk by F5, and lets no repeat of it load the page until it is let go of', async () => {
    const page = await openEditor();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    for (const title of ['One', 'Two']) {
      await editor.getByRole('button', { name: 'Add this view as a slide' }).click();
      await editor.getByLabel('Title').fill(title);
    }
    const reloads = await page.evaluate(async () => {
      const press = (type: string, repeat: boolean): boolean =>
        document.body.dispatchEvent(
          new KeyboardEvent(type, { key: 'F5', code: 'F5', repeat, bubbles: true, cancelable: true }),
        );
      const passed = [press('keydown', false)];
      const watch = new MutationObserver(() => passed.push(press('keydown', true)));
      watch.observe(document.body, { childList: true, subtree: true });
      while (document.querySelector('.gc-stage') === null) {
        passed.push(press('keydown', true));
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      for (let more = 0; more < 20; more += 1) {
        passed.push(press('keydown', true));
        await new Promise(requestAnimationFrame);
      }
      watch.disconnect();
      press('keyup', false);
      return passed.filter(Boolean).length;
    });
    expect(reloads).toBe(0);
    await announced(page, /^Slide 1 of 2: One/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await editor.waitFor();
    await page.keyboard.press('Shift+F5');
    await announced(page, /^Slide 2 of 2: Two/);
  });

  it('hands a story over as a file and as a link, and opens both', async () => {
    const page = await openEditor();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    await editor.getByRole('button', { name: 'Add this view as a slide' }).click();
    await editor.getByLabel('Title').fill('<b>Sent</b> {{rackCount}}');
    await editor.getByLabel('Flight, seconds').fill('4');
    await editor.getByLabel('Comes by').selectOption('cut');
    await editor.getByLabel('Flight, seconds').waitFor({ state: 'detached' });
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      editor.getByRole('button', { name: 'Save file' }).click(),
    ]);
    const path = await file.path();
    const { slides } = JSON.parse(await readFile(path, 'utf8'));
    expect(slides[0].transition).toEqual({ kind: 'cut', seconds: 4 });
    await editor.getByRole('button', { name: 'Delete slide 1' }).click();
    await page.getByLabel('Story file').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "format": '),
    });
    await editor
      .getByRole('status')
      .filter({ hasText: /broken.json was not opened. Line 1/ })
      .waitFor();
    await page.getByLabel('Story file').setInputFiles(path);
    await editor.getByRole('status').filter({ hasText: 'is open' }).waitFor();
    expect(await editor.getByLabel('Comes by').inputValue()).toBe('cut');
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await editor.getByRole('button', { name: 'Copy link' }).click();
    const note = editor.getByRole('status').filter({ hasText: 'Copy this link' });
    await note.waitFor();
    const link = /#story=[\w.-]+/.exec(await note.innerText())?.[0] ?? '';
    await visit?.close();
    const other = await openTalk(link);
    await expect.poll(() => title(other).innerText()).toBe('<b>Sent</b> 5,600');
  });
});

// Catches small pictures that show another campus than their slide's, and keep it.
describe('pictures of slides', () => {
  it('of a draft are none where somebody flew on before it stood, and come with a press on the slide', async () => {
    visit = await visitCampus(browser, { width: 640, height: 420 });
    const { page } = visit;
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await page.getByRole('button', { name: 'Write a story' }).click();
    const editor = page.getByRole('complementary', { name: 'Story editor' });
    const add = editor.getByRole('button', { name: 'Add this view as a slide' });
    await add.waitFor();
    // In one go: nothing is drawn between.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.gc-editor .gc-primary')?.click();
      window.gigacampus?.flyTo({ position: [300, 200, 300], target: [0, 0, 0] });
    });
    await editor.getByRole('button', { name: /New slide/ }).waitFor();
    await page.evaluate(() => window.gigacampus?.whenIdle());
    await add.click();
    await editor.locator('img.gc-editor-thumb').waitFor();
    const slides = editor.getByRole('listitem');
    expect(await slides.nth(0).locator('img').count()).toBe(0);
    await editor.getByRole('button', { name: '1 New slide' }).click();
    await slides.nth(0).locator('img').waitFor();
  });

  it('of a slide that asks are taken once more with its answer', async () => {
    visit = await visitCampus(browser, { width: 480, height: 300 });
    const { page } = visit;
    await page.evaluate(() =>
      window.gigacampus?.story.open({
        format: 'gigacampus-story',
        version: 1,
        slides: [
          { title: 'Three', preset: 'smr-direct-1gw', values: { 'power.smrCount': 3 } },
          { title: 'Five', ask: 'And then?', preset: 'smr-direct-1gw', values: { 'power.smrCount': 5 } },
        ],
      }),
    );
    await page.getByRole('region', { name: /^Talk: / }).waitFor();
    const picture = page
      .getByRole('navigation', { name: 'All slides' })
      .getByRole('listitem')
      .nth(1)
      .locator('img');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('o');
    await picture.waitFor();
    const asking = await picture.getAttribute('src');
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('o');
    await expect.poll(() => picture.getAttribute('src')).not.toBe(asking);
  });
});

describe('talks for scripts', () => {
  it('open, turn and tell where they stand, and say what is wrong with a story', async () => {
    visit = await visitCampus(browser, { width: 900, height: 600, until: 'numbers', before: withoutPicture });
    const answers = await visit.page.evaluate(async () => {
      const story = window.gigacampus?.story;
      const bad = await story?.open({ format: 'gigacampus-story', version: 1, slides: [] });
      const good = await story?.open('two-ways-to-build-a-gigawatt', 3);
      const third = story?.current;
      await Promise.all([story?.next(), story?.next()]);
      const later = story?.state()?.slide;
      await story?.leave();
      return { bad, good, third, later, after: story?.current };
    });
    expect(answers).toMatchObject({
      bad: { ok: false, problem: { where: 'slides' } },
      good: { ok: true, skipped: [] },
      third: 3,
      after: null,
    });
    expect(answers.later).toBe(4);
  });
});
