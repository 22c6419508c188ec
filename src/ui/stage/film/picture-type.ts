export type Pen = CanvasRenderingContext2D;

export const COLOUR = { text: '#ffffff', soft: '#d5dbe6', source: '#aab4c5', number: '#ffb020' } as const;
export const FONT = 'system-ui, sans-serif';
/** Of the width, where a picture is narrower than the height would ask for. */
const OF_WIDTH = 0.62;

/** What sizes of letters are shares of, pixels: as on the stage, the height, or less where the picture is narrow. */
export function scaleOf({ canvas }: Pen): number {
  return Math.min(canvas.height, OF_WIDTH * canvas.width);
}

/** The longest beginning of a text that is no wider than this; a letter at least. */
function lettersThatFit(pen: Pen, text: string, width: number): string {
  const letters = [...text];
  let count = letters.length;
  while (count > 1 && pen.measureText(letters.slice(0, count).join('')).width > width) count -= 1;
  return letters.slice(0, count).join('');
}

/** A word in pieces that are no wider than a line. */
function piecesOf(pen: Pen, word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = word; ; ) {
    const piece = lettersThatFit(pen, rest, width);
    rest = rest.slice(piece.length);
    pieces.push(piece);
    if (rest === '') return pieces;
  }
}

/**
 * Breaks a text into lines that are no wider than this, as the pen writes: between words, and in one that is wider itself. Of more than
 * `most` lines the last one that is left says that there are more.
 */
export function linesOf(
  pen: Pen,
  text: string,
  width: number,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines = text.split('\n').flatMap((paragraph) => {
    const own: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/).flatMap((each) => piecesOf(pen, each, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && pen.measureText(longer).width > width) {
        own.push(line);
        line = word;
      } else line = longer;
    }
    return [...own, line];
  });
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const room = width - pen.measureText('…').width;
  return [...lines.slice(0, most - 1), `${lettersThatFit(pen, last, room)}…`];
}
