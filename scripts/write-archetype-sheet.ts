import { writeFileSync } from 'node:fs';
import { ARCHETYPES } from '../src/catalogue/archetypes.ts';
import { exportSite } from '../src/exchange/drawing/export-site.ts';
import { presetOf } from '../src/params/presets.ts';
import { buildPlan } from '../src/plan/build-plan.ts';

const COLUMNS = 4;
const CELL = { width: 320, height: 384 };
/** Metres from the middle of a cell to its sides: all cells have one scale. */
const HALF = { across: 200, along: 225 };
/** Layers in sight at this scale: buildings with their halls, what stands in their yards, mains and feeders outside, roads. */
const LAYERS = /^(A-BLDG|A-AREA-HALL|M-EQPM-HEAT|E-EQPM-XFMR|E-EQPM-GEAR|M-PIPE-MA|E-POWR-MVFD|C-ROAD)/;

const groups = (svg: string): string =>
  [...svg.matchAll(/<g id="([^"]+)"[\s\S]*?<\/g>/g)]
    .filter(([, id]) => LAYERS.test(id ?? ''))
    .map(([group]) => group.replace(/<title>[^<]*<\/title>/g, '').replace(/ id="[^"]*"/g, ''))
    .join('\n');

/** One building of a kind with an eighth of Abilene in it, from above. */
function cell([id, { label }]: [string, { readonly label: string }], at: number): string {
  const values = presetOf('abilene-2026')?.values;
  if (values === undefined) throw new Error('there is no such preset');
  const plan = buildPlan({
    ...values,
    // The keys of the record are its ids.
    'layout.archetype': id as keyof typeof ARCHETYPES,
    'layout.buildingCount': 1,
    'compute.acceleratorCount': 50_400,
  });
  const [x, y] = [(at % COLUMNS) * CELL.width, Math.floor(at / COLUMNS) * CELL.height];
  const { across, along } = HALF;
  const view = `${-across} ${-along} ${2 * across} ${2 * along}`;
  return `<svg x="${x}" y="${y + 24}" width="${CELL.width}" height="${CELL.height - 24}" viewBox="${view}">
${groups(exportSite(plan, 'svg'))}
</svg>
<text x="${x + 12}" y="${y + 18}">${label}</text>`;
}

const kinds = Object.entries(ARCHETYPES);
const [width, height] = [COLUMNS * CELL.width, Math.ceil(kinds.length / COLUMNS) * CELL.height];
writeFileSync(
  'docs/pictures/archetypes.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="15">
<rect width="${width}" height="${height}" fill="#fff"/>
${kinds.map(cell).join('\n')}
</svg>
`,
);
