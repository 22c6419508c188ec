import { shownValue } from '../units/shown-value.ts';
import type { ParamProblem, ParamValues } from './param-types.ts';

/**
 * One change by hand to the default site, by the id of a part (`building-3`, `cooling-yard-6`, `switchyard`). Moves are
 * metres east and south; turns are quarter turns to the left.
 */
export type SiteEdit =
  | { readonly op: 'move'; readonly id: string; readonly dx: number; readonly dz: number }
  | { readonly op: 'rotate'; readonly id: string; readonly quarterTurns: number }
  | { readonly op: 'remove'; readonly id: string };

/** What a campus follows from: the value of every knob, and what was changed by hand, if anything was. */
export interface CampusInput {
  readonly values: ParamValues;
  readonly siteEdits?: readonly SiteEdit[] | undefined;
}

/** Nothing changed by hand. */
export const NO_SITE_EDITS: readonly SiteEdit[] = [];

/** Farther than any campus reaches, metres each way. */
export const MOST_MOVE_M = 20_000;
/** More edits, those of one part told together, than anyone makes by hand. */
export const MOST_SITE_EDITS = 500;
const MOST_NAMED = 20;
const PART_ID = /^[a-z][a-z0-9-]{0,39}$/;
const OPS = 'move, rotate, remove';

export interface ParsedSiteEdits {
  readonly edits: readonly SiteEdit[];
  readonly problems: readonly ParamProblem[];
}

type Parsed = { readonly edit: SiteEdit } | { readonly problem: string };

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isMove(raw: unknown): raw is number {
  return typeof raw === 'number' && Math.abs(raw) <= MOST_MOVE_M;
}

function parseEdit(raw: unknown): Parsed {
  if (!isRecord(raw)) return { problem: `${shownValue(raw)} is not an edit like { op, id, … }` };
  const { op, id, dx, dz, quarterTurns } = raw;
  if (typeof id !== 'string' || !PART_ID.test(id))
    return { problem: `id ${shownValue(id)} is not the name of a part, like building-3` };
  if (op === 'remove') return { edit: { op, id } };
  if (op === 'rotate') {
    if (typeof quarterTurns === 'number' && Number.isSafeInteger(quarterTurns))
      return { edit: { op, id, quarterTurns: quarterTurns % 4 } };
    return { problem: `quarterTurns of ${id} must be a whole number, not ${shownValue(quarterTurns)}` };
  }
  if (op !== 'move') return { problem: `op ${shownValue(op)} of ${id} is not one of: ${OPS}` };
  if (isMove(dx) && isMove(dz)) return { edit: { op, id, dx, dz } };
  const wrong = isMove(dx) ? `dz of ${id} must be` : `dx of ${id} must be`;
  return {
    problem: `${wrong} metres from -${MOST_MOVE_M} to ${MOST_MOVE_M}, not ${shownValue(isMove(dx) ? dz : dx)}`,
  };
}

function counted(problems: readonly ParamProblem[]): readonly ParamProblem[] {
  const more = problems.length - MOST_NAMED;
  if (more <= 0) return problems;
  const message = `${more.toLocaleString('en-US')} more edits of the site are not right`;
  return [...problems.slice(0, MOST_NAMED), { where: 'siteEdits', message, count: more }];
}

/**
 * Edits of a site as they come from a file, a link or a script: each bad one becomes a problem with its place in the list,
 * the rest is kept, and what is done to one part is told together. Never throws for plain data.
 */
export function parseSiteEdits(raw: unknown): ParsedSiteEdits {
  if (raw === undefined) return { edits: NO_SITE_EDITS, problems: [] };
  if (!Array.isArray(raw))
    return {
      edits: NO_SITE_EDITS,
      problems: [
        { where: 'siteEdits', message: `siteEdits must be a list of edits, not ${shownValue(raw)}` },
      ],
    };
  const good: SiteEdit[] = [];
  const problems: ParamProblem[] = [];
  // A hole in a list is no edit either.
  Array.from<unknown>(raw).forEach((each, at) => {
    const parsed = parseEdit(each);
    if ('edit' in parsed) good.push(parsed.edit);
    else problems.push({ where: `siteEdits[${at}]`, message: `siteEdits[${at}]: ${parsed.problem}` });
  });
  const edits = foldSiteEdits(good);
  if (edits.length <= MOST_SITE_EDITS) return { edits, problems: counted(problems) };
  const count = edits.length - MOST_SITE_EDITS;
  const message = `siteEdits: ${count.toLocaleString('en-US')} edits beyond the first ${MOST_SITE_EDITS} were left out`;
  return {
    edits: edits.slice(0, MOST_SITE_EDITS),
    problems: [...counted(problems), { where: 'siteEdits', message, count }],
  };
}

interface Placing {
  readonly dx: number;
  readonly dz: number;
  readonly quarterTurns: number;
  readonly removed: boolean;
}

const AS_IT_STANDS: Placing = { dx: 0, dz: 0, quarterTurns: 0, removed: false };
/** A centimetre is finer than anyone places a building, and keeps a link short. */
const PER_M = 100;

function rounded(metres: number): number {
  // A move back leaves 0, not −0.
  return Math.round(metres * PER_M) / PER_M + 0;
}

function laidOver(before: Placing, edit: SiteEdit): Placing {
  if (edit.op === 'remove') return { ...before, removed: true };
  if (edit.op === 'rotate')
    return { ...before, quarterTurns: (((before.quarterTurns + edit.quarterTurns) % 4) + 4) % 4 };
  return { ...before, dx: within(before.dx + edit.dx), dz: within(before.dz + edit.dz) };
}

/** Moves that add up go no farther than one may: what is written has to be read again. What is no number of metres stays so, and is refused. */
function within(metres: number): number {
  if (!Number.isFinite(metres)) return metres;
  return Math.min(MOST_MOVE_M, Math.max(-MOST_MOVE_M, metres));
}

function editsOf([id, { dx, dz, quarterTurns, removed }]: readonly [string, Placing]): readonly SiteEdit[] {
  if (removed) return [{ op: 'remove', id }];
  const move: SiteEdit = { op: 'move', id, dx: rounded(dx), dz: rounded(dz) };
  const moved = move.dx !== 0 || move.dz !== 0;
  return [
    ...(moved ? [move] : []),
    ...(quarterTurns === 0 ? [] : [{ op: 'rotate', id, quarterTurns } as const]),
  ];
}

/**
 * The same site in as few edits as tell it: one move and one turn a part at most, the part touched last in the last place.
 * What was put back where it stood is no edit; moves that add up end at the farthest that one may go.
 */
export function foldSiteEdits(edits: readonly SiteEdit[]): readonly SiteEdit[] {
  const placings = new Map<string, Placing>();
  for (const edit of edits) {
    const placing = laidOver(placings.get(edit.id) ?? AS_IT_STANDS, edit);
    placings.delete(edit.id);
    placings.set(edit.id, placing);
  }
  return [...placings].flatMap(editsOf);
}
