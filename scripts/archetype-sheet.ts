import { ARCHETYPES } from '../src/catalogue/archetypes.ts';

const COLUMNS = 4;
const CELL = { width: 320, height: 240 };
/** From this high over one building everything of it and its yards is in sight. */
const HEIGHT_M = 640;

/** One building of every kind with an eighth of Abilene in it, from above at one scale, on one sheet over the page. */
export function archetypeSheet(): string {
  const kinds = Object.entries(ARCHETYPES).map(([id, { label }]) => ({ id, label }));
  return `(async () => {
    const page = window.gigacampus;
    const sheet = document.createElement('canvas');
    sheet.width = ${COLUMNS * CELL.width};
    sheet.height = ${Math.ceil(kinds.length / COLUMNS) * CELL.height};
    sheet.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;object-fit:contain;background:#16181c;z-index:2147483647';
    const pen = sheet.getContext('2d');
    pen.font = '600 15px sans-serif';
    const kinds = ${JSON.stringify(kinds)};
    for (const [at, { id, label }] of kinds.entries()) {
      const modules = id === 'module-field';
      page.setParams({
        'layout.archetype': id,
        'layout.buildingCount': modules ? 30 : id === 'bar-comb' || id === 'tent-row' ? 3 : 1,
        'compute.acceleratorCount': modules ? 43_200 : 50_400,
      });
      await page.whenIdle();
      page.flyTo({ position: [0, ${HEIGHT_M}, 1], target: [0, 0, 0] });
      await page.whenIdle();
      const picture = await createImageBitmap(await page.captureImage(${JSON.stringify(CELL)}));
      const [x, y] = [(at % ${COLUMNS}) * ${CELL.width}, Math.floor(at / ${COLUMNS}) * ${CELL.height}];
      pen.drawImage(picture, x, y);
      pen.fillStyle = 'rgb(17 20 26 / 0.8)';
      pen.fillRect(x, y, ${CELL.width}, 26);
      pen.fillStyle = '#f3f1ec';
      pen.fillText(label, x + 10, y + 18);
    }
    document.body.append(sheet);
  })()`;
}
