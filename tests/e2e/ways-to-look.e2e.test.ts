import { describe, expect, it } from 'vitest';
import { visitsOfFile, waitUntilStill } from './page-driver.ts';

const openVisit = visitsOfFile();

describe('ways to look', () => {
  it('lead on foot and back, over a map, past layers that are left out, with a scale', async () => {
    const { page, complaints } = await openVisit({ link: '?preset=frontier-2022' });
    const pose = () => page.evaluate(() => window.gigacampus?.getRenderStats().pose);
    const eyesM = async () => (await pose())?.position[1] ?? 0;
    const draws = () => page.evaluate(() => window.gigacampus?.getRenderStats().drawCalls ?? 0);
    const first = await pose();
    if (first === undefined) throw new Error('the page tells no pose');
    await page.getByRole('button', { name: 'Walk', exact: true }).click();
    await page
      .getByText(/^On foot/)
      .first()
      .waitFor();
    await expect.poll(eyesM).toBeCloseTo(1.7, 3);
    await page.keyboard.press('Escape');
    await page
      .getByText(/^On foot/)
      .first()
      .waitFor({ state: 'detached' });
    await waitUntilStill(page);
    await page
      .getByRole('img', { name: 'Scale of the picture' })
      .getByText(/^\d[\d,.]*\sk?m$/u)
      .waitFor();

    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const map = page.getByRole('button', { name: /^Map of the campus/ });
    await waitUntilStill(page);
    const stood = await pose();
    await map.click({ position: { x: 20, y: 20 } });
    await expect.poll(pose).not.toEqual(stood);
    await waitUntilStill(page);

    const aside = await pose();
    if (aside === undefined) throw new Error('the page tells no pose');
    // Shadows are drawn anew when something changes or the camera has gone far, soon or late: counted is the picture after
    // a step aside of a hand's breadth and back, when they stand.
    const [x, y, z] = first.position;
    const besideFirst = { ...first, position: [x, y + 0.1, z] as const };
    const drawsFromFirst = async () => {
      for (const from of [aside, first, besideFirst, first]) {
        await page.evaluate((each) => window.gigacampus?.flyTo(each), from);
        await waitUntilStill(page);
      }
      return draws();
    };
    const whole = await drawsFromFirst();
    await page.getByRole('button', { name: 'What is shown' }).click();
    await page.getByRole('checkbox', { name: 'Trees, vehicles, people' }).uncheck();
    const withoutLife = await drawsFromFirst();
    await page.getByRole('checkbox', { name: 'Walls and roofs' }).uncheck();
    const withoutWalls = await drawsFromFirst();
    expect(withoutLife).toBeLessThan(whole);
    // What stands inside is seen then.
    expect(withoutWalls).toBeGreaterThan(withoutLife);
    expect(complaints).toEqual([]);
  });
});
