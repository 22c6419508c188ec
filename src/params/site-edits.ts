import type { ParamValues } from './param-types.ts';

/** A corner of the land, metres east and south of the middle of the buildings. */
export type Corner = readonly [number, number];

/**
 * One change by hand to the default site, by what edits call a part: a building by its place in the grid (`building-3`), its
 * cooling yards by that building (`cooling-yard-6`), others by their name. They stay so when buildings before them come and
 * go. Moves are metres east and south; turns are quarter turns to the left.
 */
export type SiteEdit =
  | { readonly op: 'move'; readonly id: string; readonly dx: number; readonly dz: number }
  | { readonly op: 'rotate'; readonly id: string; readonly quarterTurns: number }
  /** A place of the grid is left open: the buildings of the campus stand on the others. */
  | { readonly op: 'remove'; readonly id: string }
  | AddEdit
  | GateEdit
  | RoadEdit
  /** The land ends along these lines; corners in order, the last joined to the first. */
  | { readonly op: 'boundary'; readonly id: typeof BOUNDARY_ID; readonly points: readonly Corner[] };

/** One building of the campus stands here, by its middle, and not in the grid. `id` is `added-1`, `added-2` … */
export interface AddEdit {
  readonly op: 'add';
  readonly id: string;
  readonly x: number;
  readonly z: number;
  readonly quarterTurns: number;
}

/** One gate more, where the fence is nearest to this place. `id` is `gate-1`, `gate-2` …; the main gate is there anyway. */
interface GateEdit {
  readonly op: 'gate';
  readonly id: string;
  readonly x: number;
  readonly z: number;
}

/** One road more along these corners, each stretch east–west or north–south. `id` is `road-1`, `road-2` … */
export interface RoadEdit {
  readonly op: 'road';
  readonly id: string;
  readonly points: readonly Corner[];
}

export const BOUNDARY_ID = 'boundary';
/** More corners than any survey of a campus needs. */
export const MOST_CORNERS = 60;

/** What a campus follows from: the value of every knob, and what was changed by hand, if anything was. */
export interface CampusInput {
  readonly values: ParamValues;
  readonly siteEdits?: readonly SiteEdit[] | undefined;
}

/** Nothing changed by hand. */
export const NO_SITE_EDITS: readonly SiteEdit[] = [];

/** Farther than any campus reaches, metres each way. */
export const MOST_MOVE_M = 20_000;

interface Placing {
  readonly dx: number;
  readonly dz: number;
  readonly quarterTurns: number;
  /** How it comes to stand there. */
  readonly kind: 'moved' | 'added' | 'gate' | 'road' | 'removed';
  /** Corners of a road before it is moved. */
  readonly points?: readonly Corner[];
}

const AS_IT_STANDS: Placing = { dx: 0, dz: 0, quarterTurns: 0, kind: 'moved' };
/** A centimetre is finer than anyone places a building, and keeps a link short. */
const PER_M = 100;

function rounded(metres: number): number {
  // A move back leaves 0, not −0.
  return Math.round(metres * PER_M) / PER_M + 0;
}

/** What was not there before an edit put it there. */
function isMore({ kind }: Placing): boolean {
  return kind === 'added' || kind === 'gate' || kind === 'road';
}

function quarters(turns: number): number {
  return ((turns % 4) + 4) % 4;
}

function laidOver(before: Placing, edit: Exclude<SiteEdit, { op: 'boundary' }>): Placing {
  if (edit.op === 'remove') return { ...before, kind: 'removed' };
  if (edit.op === 'add')
    return {
      dx: within(edit.x),
      dz: within(edit.z),
      quarterTurns: quarters(edit.quarterTurns),
      kind: 'added',
    };
  if (edit.op === 'gate') return { ...AS_IT_STANDS, dx: within(edit.x), dz: within(edit.z), kind: 'gate' };
  if (edit.op === 'road') return { ...AS_IT_STANDS, kind: 'road', points: edit.points };
  if (edit.op === 'rotate')
    return { ...before, quarterTurns: quarters(before.quarterTurns + edit.quarterTurns) };
  return { ...before, dx: within(before.dx + edit.dx), dz: within(before.dz + edit.dz) };
}

/** Moves that add up go no farther than one may: what is written has to be read again. What is no number of metres stays so, and is refused. */
function within(metres: number): number {
  if (!Number.isFinite(metres)) return metres;
  return Math.min(MOST_MOVE_M, Math.max(-MOST_MOVE_M, metres));
}

/** A road as a whole, no farther than all of its corners may lie. */
function shifted(points: readonly Corner[], dx: number, dz: number): readonly Corner[] {
  const [x, z] = [
    shiftWithin(
      points.map(([px]) => px),
      dx,
    ),
    shiftWithin(
      points.map(([, pz]) => pz),
      dz,
    ),
  ];
  return points.map(([px, pz]) => [rounded(px + x), rounded(pz + z)]);
}

function shiftWithin(places: readonly number[], byM: number): number {
  return Math.min(MOST_MOVE_M - Math.max(...places), Math.max(-MOST_MOVE_M - Math.min(...places), byM));
}

function editsOf([id, placing]: readonly [string, Placing]): readonly SiteEdit[] {
  const { dx, dz, quarterTurns, kind, points = [] } = placing;
  if (kind === 'removed') return [{ op: 'remove', id }];
  const [x, z] = [rounded(dx), rounded(dz)];
  if (kind === 'gate') return [{ op: 'gate', id, x, z }];
  if (kind === 'road') return [{ op: 'road', id, points: shifted(points, x, z) }];
  if (kind === 'added') return [{ op: 'add', id, x, z, quarterTurns }];
  return [
    ...(x !== 0 || z !== 0 ? [{ op: 'move', id, dx: x, dz: z } as const] : []),
    ...(quarterTurns === 0 ? [] : [{ op: 'rotate', id, quarterTurns } as const]),
  ];
}

/**
 * The same site in as few edits as tell it: one move and one turn a part at most, the part touched last in the last place.
 * What was put back where it stood is no edit, nor is what was added and taken away again; moves that add up end at the
 * farthest that one may go. Of several boundaries the last counts, and is told first.
 */
export function foldSiteEdits(edits: readonly SiteEdit[]): readonly SiteEdit[] {
  const placings = new Map<string, Placing>();
  let boundary: readonly SiteEdit[] = [];
  for (const edit of edits) {
    const { id } = edit;
    if (edit.op === 'boundary') boundary = [edit];
    else if (edit.op === 'remove' && id === BOUNDARY_ID) boundary = [];
    else {
      const before = placings.get(id);
      placings.delete(id);
      if (edit.op === 'remove' && before !== undefined && isMore(before)) continue;
      placings.set(id, laidOver(before ?? AS_IT_STANDS, edit));
    }
  }
  return [...boundary, ...[...placings].flatMap(editsOf)];
}
