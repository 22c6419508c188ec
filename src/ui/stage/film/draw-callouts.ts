import { boxOf } from '../../../plan/look-up.ts';
import { openedRack } from '../../../plan/rack-parts/opened-rack.ts';
import type { CampusStore } from '../../../store/campus-store.ts';
import { placeInPicture } from '../../../story/picture-place.ts';
import type { Callout } from '../../../story/story-types.ts';
import { type PlacedNote, placeCallouts, type WantedNote } from '../place-callouts.ts';
import { WORDS_INSETS } from '../use-slide-frame.ts';
import { COLOUR, FONT, linesOf, type Pen, scaleOf } from './picture-type.ts';

/** Letters, space around them and corners of a note, its widest line, its dot and the line to it: those of the stage, in units. */
const SIZE = {
  text: 0.029,
  across: 0.015,
  over: 0.008,
  corner: 0.009,
  widest: 0.43,
  dot: 0.007,
  line: 0.003,
};
const LINE_HEIGHT = 1.22;
/** Between notes and the edge of the picture, units. */
const EDGE = 0.015;
const GROUND = 'rgb(11 18 32 / 0.92)';

/** Where notes stand, by their place in the list. */
export type PlacedNotes = ReadonlyMap<string, PlacedNote>;

interface Note extends WantedNote {
  readonly lines: readonly string[];
}

/** The middle of the top of a thing as it stands now; null where the campus has none. */
function topOf({ getState }: CampusStore, id: string): readonly [number, number, number] | null {
  const { run, session } = getState();
  if (run.plan === null) return null;
  const box = boxOf(run.plan, id, openedRack(run.plan, session.selection)?.pulledId ?? null);
  return box && [box.position[0], box.position[1] + box.size[1], box.position[2]];
}

function noteOf(pen: Pen, campus: CampusStore, { at, text }: Callout, key: string): readonly Note[] {
  const top = topOf(campus, at);
  const place = top && placeInPicture(campus.frameClock.pose, top, pen.canvas);
  if (place === null) return [];
  const scale = scaleOf(pen);
  const lines = linesOf(pen, text, SIZE.widest * scale);
  const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + 2 * SIZE.across * scale;
  const height = (lines.length * LINE_HEIGHT * SIZE.text + 2 * SIZE.over) * scale;
  return [{ key, ...place, width, height, lines }];
}

function drawLeader(pen: Pen, thing: WantedNote, note: PlacedNote): void {
  const scale = scaleOf(pen);
  pen.strokeStyle = COLOUR.text;
  pen.lineWidth = SIZE.line * scale;
  pen.beginPath();
  pen.moveTo(thing.x, thing.y);
  pen.lineTo(note.x, note.y);
  pen.stroke();
  pen.beginPath();
  pen.arc(thing.x, thing.y, SIZE.dot * scale, 0, 2 * Math.PI);
  pen.fillStyle = COLOUR.number;
  pen.fill();
  pen.strokeStyle = GROUND;
  pen.stroke();
}

function drawNote(pen: Pen, { lines, width, height }: Note, { x, y }: PlacedNote): void {
  const scale = scaleOf(pen);
  pen.fillStyle = GROUND;
  pen.beginPath();
  pen.roundRect(x - width / 2, y - height / 2, width, height, SIZE.corner * scale);
  pen.fill();
  pen.fillStyle = COLOUR.text;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const lineHeight = LINE_HEIGHT * SIZE.text * scale;
  for (const [index, line] of lines.entries())
    pen.fillText(line, x, y + (index - (lines.length - 1) / 2) * lineHeight);
}

/** Notes that stand at things in a picture, each with a line to what it means; answers where they stand, for the next picture. */
export function drawCallouts(
  pen: Pen,
  campus: CampusStore,
  callouts: readonly Callout[],
  before?: PlacedNotes,
): PlacedNotes {
  const scale = scaleOf(pen);
  pen.save();
  pen.font = `550 ${SIZE.text * scale}px ${FONT}`;
  const notes = callouts.flatMap((callout, index) => noteOf(pen, campus, callout, String(index)));
  const { width, height } = pen.canvas;
  const edge = EDGE * scale;
  const frame = {
    left: edge,
    right: width - edge,
    top: edge,
    bottom: (1 - WORDS_INSETS.bottom) * height - edge,
  };
  const placed = placeCallouts(notes, frame, before);
  for (const draw of [drawLeader, drawNote])
    for (const note of notes) {
      const place = placed.get(note.key);
      if (place !== undefined) draw(pen, note, place);
    }
  pen.restore();
  return placed;
}
