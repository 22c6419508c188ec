import { foldSiteEdits, type RoadEdit, type SiteEdit } from '../../../params/site-edits.ts';
import { isGateId, isRoadMore, isWayId, MOST_ROADS } from '../../../params/site-ways.ts';
import type { Warning } from '../../campus-types.ts';
import type { Checked } from '../../model-types.ts';
import { grow, roadLines } from './frame-campus.ts';
import type { CampusFrame, Rect } from './frame-types.ts';
import { editRefusal } from './refuse-edit.ts';
import { groundsOf } from './site-gates.ts';
import type { Corridor } from './site-types.ts';

/** A road of the grid: its middle, across the way it runs, metres. */
interface RoadLine {
  readonly id: string;
  readonly at: number;
}

/** The roads of a campus: where those of the grid run, and the stretches of all. */
export interface SiteRoads {
  readonly corridorX: readonly number[];
  readonly corridorZ: readonly number[];
  readonly corridors: readonly Corridor[];
}

interface EditedLines {
  readonly lines: readonly RoadLine[];
  /** As far as roads across them run: to the outermost, those that were taken away too. */
  readonly reach: readonly [number, number];
}

/**
 * Roads between the buildings and around them with the edits laid over: those of the grid moved across the way they run, or
 * taken away, and those that were drawn. The last of either way stays. Rule LAY-83.
 */
export function siteRoads(frame: CampusFrame, edits: readonly SiteEdit[]): Checked<SiteRoads> {
  const warnings: Warning[] = [];
  const asked = foldSiteEdits(edits).filter(({ id }) => isWayId(id) && !isGateId(id));
  const byId = new Map(asked.map((edit) => [edit.id, edit]));
  const grid = { x: roadLines(frame.columns, frame.pitchX), z: roadLines(frame.rows, frame.pitchZ) };
  const x = editedLines('x', grid.x, byId, warnings);
  const z = editedLines('z', grid.z, byId, warnings);
  const known = new Set([...x.ids, ...z.ids]);
  const drawn = asked.flatMap((edit) => (edit.op === 'road' ? [edit] : []));
  for (const { id, op } of asked) {
    if (op === 'road' || known.has(id)) continue;
    const kind = isRoadMore(id) ? 'was drawn' : 'stands in the grid';
    warnings.push(
      editRefusal(`No road called "${id}" ${kind}; it is not changed.`, 'Name a road that is there.'),
    );
  }
  if (drawn.length > MOST_ROADS)
    warnings.push(
      editRefusal(
        `${drawn.length - MOST_ROADS} roads beyond the first ${MOST_ROADS} that were drawn are left out.`,
        'Draw fewer roads, each with more corners.',
      ),
    );
  const value = {
    corridorX: x.lines.map(({ at }) => at),
    corridorZ: z.lines.map(({ at }) => at),
    corridors: [...gridCorridors(x, z), ...drawn.slice(0, MOST_ROADS).flatMap(drawnCorridors)],
  };
  return { value, warnings };
}

function editedLines(
  axis: 'x' | 'z',
  places: readonly number[],
  byId: ReadonlyMap<string, SiteEdit>,
  warnings: Warning[],
): EditedLines & { readonly ids: readonly string[] } {
  const ids = places.map((_, index) => `road-${axis}-${index}`);
  const moved = ids.map(
    (id, index): RoadLine => ({ id, at: (places[index] ?? 0) + wayOf(axis, byId.get(id)) }),
  );
  const turned = ids.filter((id) => byId.get(id)?.op === 'rotate');
  for (const id of turned)
    warnings.push(editRefusal(`"${id}" cannot be turned: it crosses the others.`, 'Draw a road instead.'));
  const left = moved.filter(({ id }) => byId.get(id)?.op !== 'remove');
  const lines = left.length > 0 ? left : moved.slice(-1);
  const [last] = lines;
  if (left.length === 0 && last !== undefined)
    warnings.push(
      editRefusal(
        `"${last.id}" stays: cables and fire engines need one road that runs ${axis === 'x' ? 'north–south' : 'east–west'}.`,
        'Keep another one first.',
      ),
    );
  const all = moved.map(({ at }) => at);
  return {
    ids,
    lines: lines.toSorted((a, b) => a.at - b.at),
    reach: [Math.min(...all), Math.max(...all)],
  };
}

/** How far a road of the grid is moved across the way it runs. */
function wayOf(axis: 'x' | 'z', edit: SiteEdit | undefined): number {
  if (edit?.op !== 'move') return 0;
  return axis === 'x' ? edit.dx : edit.dz;
}

function gridCorridors(x: EditedLines, z: EditedLines): Corridor[] {
  const [[west, east], [north, south]] = [x.reach, z.reach];
  return [
    ...z.lines.map(({ id, at }) => corridor(id, false, { x0: west, z0: at, x1: east, z1: at })),
    ...x.lines.map(({ id, at }) => corridor(id, false, { x0: at, z0: north, x1: at, z1: south })),
  ];
}

function corridor(id: string, drawn: boolean, rect: Rect): Corridor {
  return { id, rect, drawn };
}

function drawnCorridors({ id, points }: RoadEdit): Corridor[] {
  const rects: Rect[] = [];
  for (const rect of groundsOf(points)) {
    const last = rects.at(-1);
    // What leads straight on is one stretch.
    const both = last && grow(last, rect);
    if (both !== undefined && (both.x0 === both.x1 || both.z0 === both.z1)) rects[rects.length - 1] = both;
    else rects.push(rect);
  }
  return rects.map((rect) => corridor(id, true, rect));
}
