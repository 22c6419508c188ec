import { FENCE_LAYER, GATE_LAYER } from './drawing-layers.ts';
import type { Dimension, DrawnLabel, DrawnPoint, DrawnShape, SiteDrawing } from './drawing-types.ts';

/** Ink of each discipline, by the first letter of its layers. */
const INK: Readonly<Record<string, string>> = {
  A: '#1f2430',
  C: '#8a8f98',
  E: '#b4442c',
  M: '#1f66a8',
  Q: '#7a3fa0',
  T: '#2c7a4b',
};
/** Room around the fence, as a share of the larger side, for dimensions, scale and title. */
const MARGIN_SHARE = 0.06;
/** Lengths that a scale bar may have, metres. */
const BARS_M = [10, 20, 50, 100, 200, 500, 1000, 2000];
const BAR_SHARE = 0.2;

interface Sheet {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
  /** Height of small type, metres on the ground. */
  readonly type: number;
}

/** A site drawing as an SVG sheet, a metre a unit, north up: a group a layer, names, dimensions, scale bar and north arrow. */
export function writeSvg(drawing: SiteDrawing): string {
  const sheet = sheetOf(drawing.shapes);
  const { west, north, width, height } = sheet;
  const layers = new Map<string, DrawnShape[]>();
  for (const shape of drawing.shapes) {
    const layer = layers.get(shape.layer);
    if (layer === undefined) layers.set(shape.layer, [shape]);
    else layer.push(shape);
  }
  const title = textOf(drawing.title);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[west, -north, width, height].map(round).join(' ')}" width="${round(width)}" height="${round(height)}" font-family="sans-serif">`,
    `<title>${title}</title>`,
    `<rect x="${round(west)}" y="${round(-north)}" width="${round(width)}" height="${round(height)}" fill="#fff"/>`,
    ...[...layers].map(([layer, shapes]) => groupOf(layer, shapes)),
    `<g id="names" fill="#1f2430" text-anchor="middle" dominant-baseline="middle">${drawing.labels.map(labelOf).join('')}</g>`,
    `<g id="dimensions" fill="#5b6270" stroke="#5b6270" text-anchor="middle">${drawing.dimensions.map((dimension) => dimensionOf(dimension, sheet)).join('')}</g>`,
    furnitureOf(title, sheet),
    '</svg>',
    '',
  ].join('\n');
}

/** The fenced land with room around it: roads and lines that lead away leave the sheet. */
function sheetOf(shapes: readonly DrawnShape[]): Sheet {
  const corners = shapes.find(({ layer }) => layer === FENCE_LAYER)?.lines.flat() ?? [];
  const east = corners.map(([each]) => each);
  const north = corners.map(([, each]) => each);
  const [width, height] = [Math.max(...east) - Math.min(...east), Math.max(...north) - Math.min(...north)];
  const margin = MARGIN_SHARE * Math.max(width, height);
  return {
    west: Math.min(...east) - margin,
    north: Math.max(...north) + margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
    type: margin / 5,
  };
}

function groupOf(layer: string, shapes: readonly DrawnShape[]): string {
  const ink = INK[layer.charAt(0)] ?? '#1f2430';
  const width = layer === GATE_LAYER ? 6 : layer === FENCE_LAYER ? 2 : 1;
  const paths = shapes.map(
    ({ id, name, lines, closed }) =>
      `<path id="${textOf(id)}" d="${lines.map((line) => pathOf(line, closed)).join('')}"><title>${textOf(name)}</title></path>`,
  );
  return `<g id="${layer}" fill="none" stroke="${ink}" stroke-width="${width}">\n${paths.join('\n')}\n</g>`;
}

function pathOf(line: readonly DrawnPoint[], closed: boolean): string {
  const steps = line.map(([east, north], at) => `${at === 0 ? 'M' : 'L'}${round(east)} ${round(-north)}`);
  return steps.join('') + (closed ? 'Z' : '');
}

function labelOf({ at: [east, north], text, heightM }: DrawnLabel): string {
  return `<text x="${round(east)}" y="${round(-north)}" font-size="${round(heightM)}" ${halo(heightM)}>${textOf(text)}</text>`;
}

function dimensionOf({ from, to, lengthM }: Dimension, { type }: Sheet): string {
  const [east, north] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const turnDeg = (-Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  // Never larger than what it is of: a long line of small buildings stays readable.
  const size = Math.min(type, lengthM / 20);
  return (
    `<path d="${pathOf([from, to], false)}" stroke-width="0.5"/>` +
    `<text x="${round(east)}" y="${round(-north)}" dy="-0.3em" font-size="${round(size)}" ${halo(size)} transform="rotate(${round(turnDeg)} ${round(east)} ${round(-north)})">${lengthM.toFixed(1)} m</text>`
  );
}

/** White around letters, so that lines under them leave them readable. */
function halo(heightM: number): string {
  return `stroke="#fff" stroke-width="${round(heightM / 3)}" paint-order="stroke"`;
}

/** Title, scale bar and north arrow in the margin below the site. */
function furnitureOf(title: string, { west, north, width, height, type }: Sheet): string {
  const bottom = -north + height - type;
  const barM = BARS_M.filter((length) => length <= BAR_SHARE * width).at(-1) ?? BARS_M[0] ?? 0;
  const right = west + width - 2 * type;
  const left = right - barM;
  const arrow = left - 3 * type;
  return [
    '<g id="sheet" fill="#1f2430">',
    `<text x="${round(west + 2 * type)}" y="${round(bottom)}" font-size="${round(1.4 * type)}">${title}</text>`,
    `<path d="M${round(left)} ${round(bottom)}h${round(barM)}" stroke="#1f2430" stroke-width="${round(type / 4)}"/>`,
    `<text x="${round(left)}" y="${round(bottom - type / 2)}" font-size="${round(type)}">${barM} m</text>`,
    `<path d="M${round(arrow)} ${round(bottom)}l${round(type / 2)} 0l${round(-type / 2)} ${round(-1.6 * type)}l${round(-type / 2)} ${round(1.6 * type)}Z"/>`,
    `<text x="${round(arrow)}" y="${round(bottom - 1.9 * type)}" font-size="${round(type)}" text-anchor="middle">N</text>`,
    '</g>',
  ].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function textOf(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** To a centimetre: a sheet is no finer. */
function round(metres: number): number {
  return Math.round(metres * 100) / 100;
}
