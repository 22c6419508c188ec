import Drawing from 'dxf-writer';
import { DIMENSION_LAYER, LABEL_LAYER } from './drawing-layers.ts';
import type { Dimension, SiteDrawing } from './drawing-types.ts';

/** A colour of the AutoCAD index for each discipline, by the first letter of its layers. */
const COLOURS: Readonly<Record<string, number>> = {
  A: Drawing.ACI.WHITE,
  C: Drawing.ACI.YELLOW,
  E: Drawing.ACI.RED,
  M: Drawing.ACI.BLUE,
  Q: Drawing.ACI.MAGENTA,
  T: Drawing.ACI.GREEN,
};
/** Figures of dimensions, metres high. */
const FIGURE_M = 4;

/** A site drawing as a DXF file in metres: rectangles and lines on a layer of each discipline, names and dimensions. */
export function writeDxf({ shapes, labels, dimensions }: SiteDrawing): string {
  const file = new Drawing().setUnits('Meters');
  const layers = new Set<string>();
  const on = (layer: string): Drawing => {
    if (!layers.has(layer)) file.addLayer(layer, COLOURS[layer.charAt(0)] ?? Drawing.ACI.WHITE, 'CONTINUOUS');
    layers.add(layer);
    return file.setActiveLayer(layer);
  };
  for (const { layer, closed, lines } of shapes)
    for (const line of lines)
      on(layer).drawPolyline(
        line.map(([east, north]) => [millimetre(east), millimetre(north)]),
        closed,
      );
  for (const { at, text, heightM } of labels)
    on(LABEL_LAYER).drawText(
      millimetre(at[0]),
      millimetre(at[1]),
      heightM,
      0,
      plainText(text),
      'center',
      'middle',
    );
  for (const dimension of dimensions) drawDimension(on(DIMENSION_LAYER), dimension);
  return file.toDxfString();
}

function drawDimension(file: Drawing, { from, to, lengthM }: Dimension): void {
  const [x0, y0, x1, y1] = [...from, ...to].map(millimetre) as [number, number, number, number];
  const turnDeg = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  file.drawLine(x0, y0, x1, y1);
  const figure = `${lengthM.toFixed(1)} m`;
  file.drawText((x0 + x1) / 2, (y0 + y1) / 2, FIGURE_M, turnDeg, figure, 'center', 'top');
}

/** Letters beyond ASCII as DXF spells them in files of any code page. */
function plainText(text: string): string {
  return text.replace(
    /[^ -~]/g,
    (letter) => `\\U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

/** To a millimetre: a drawing is no finer. */
function millimetre(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}
