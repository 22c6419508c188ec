export type Pen = CanvasRenderingContext2D;

export const COLOUR = { text: '#ffffff', soft: '#d5dbe6', source: '#aab4c5', number: '#ffb020' } as const;
export const FONT = 'system-ui, sans-serif';
/** Of the width, where a picture is narrower than the height would ask for. */
const OF_WIDTH = 0.62;

/** What sizes of letters are shares of, pixels: as on the stage, the height, or less where the picture is narrow. */
export function scaleOf({ canvas }: Pen): number {
  return Math.min(canvas.height, OF_WIDTH * canvas.width);
}

/** Breaks a text into lines that are no wider than this, as the pen writes. */
export function linesOf(pen: Pen, text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && pen.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
