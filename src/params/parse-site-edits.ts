import { shownValue } from '../units/shown-value.ts';
import { readBoundary } from './boundary.ts';
import type { ParamProblem } from './param-types.ts';
import { readRoad } from './road-course.ts';
import { BOUNDARY_ID, foldSiteEdits, MOST_MOVE_M, NO_SITE_EDITS, type SiteEdit } from './site-edits.ts';
import { isGateMore, isRoadMore, isWayId } from './site-ways.ts';

/** More edits, those of one part told together, than anyone makes by hand. */
export const MOST_SITE_EDITS = 500;
const MOST_NAMED = 20;
const PART_ID = /^[a-z][a-z0-9-]{0,39}$/;
const ADDED_ID = /^added-[1-9]\d{0,3}$/;
const OPS = 'move, rotate, remove, add, gate, road, boundary';

export interface ParsedSiteEdits {
  readonly edits: readonly SiteEdit[];
  readonly problems: readonly ParamProblem[];
}

type Parsed = { readonly edit: SiteEdit } | { readonly problem: string };
type Fields = Readonly<Record<string, unknown>>;

function isRecord(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function isMove(raw: unknown): raw is number {
  return typeof raw === 'number' && Math.abs(raw) <= MOST_MOVE_M;
}

function isTurn(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isSafeInteger(raw);
}

function parseEdit(raw: unknown): Parsed {
  if (!isRecord(raw)) return { problem: `${shownValue(raw)} is not an edit like { op, id, … }` };
  const { op, id } = raw;
  if (op === 'boundary') return parseBoundary(raw);
  if (typeof id !== 'string' || !PART_ID.test(id))
    return { problem: `id ${shownValue(id)} is not the name of a part, like building-3` };
  if (op === 'remove') return { edit: { op, id } };
  if (id === BOUNDARY_ID)
    return { problem: `the boundary is drawn anew or removed, not changed by ${shownValue(op)}` };
  if (op === 'rotate') return parseTurn(id, raw);
  if (op === 'move') return parseMove(id, raw);
  if (op === 'add') return parseAdd(id, raw);
  if (op === 'gate') return parseGate(id, raw);
  if (op === 'road') return parseRoad(id, raw);
  return { problem: `op ${shownValue(op)} of ${id} is not one of: ${OPS}` };
}

function parseBoundary({ points }: Fields): Parsed {
  const read = readBoundary(points);
  return 'problem' in read ? read : { edit: { op: 'boundary', id: BOUNDARY_ID, points: read.points } };
}

function notMetres(name: string, id: string, raw: unknown): Parsed {
  return {
    problem: `${name} of ${id} must be metres from -${MOST_MOVE_M} to ${MOST_MOVE_M}, not ${shownValue(raw)}`,
  };
}

function notTurns(id: string, raw: unknown): Parsed {
  return { problem: `quarterTurns of ${id} must be a whole number, not ${shownValue(raw)}` };
}

function parseTurn(id: string, { quarterTurns }: Fields): Parsed {
  if (isWayId(id)) return { problem: `${id} cannot be turned: gates and roads are only moved` };
  if (!isTurn(quarterTurns)) return notTurns(id, quarterTurns);
  return { edit: { op: 'rotate', id, quarterTurns: quarterTurns % 4 } };
}

function parseMove(id: string, { dx, dz }: Fields): Parsed {
  if (!isMove(dx)) return notMetres('dx', id, dx);
  return isMove(dz) ? { edit: { op: 'move', id, dx, dz } } : notMetres('dz', id, dz);
}

function parseAdd(id: string, { x, z, quarterTurns = 0 }: Fields): Parsed {
  if (!ADDED_ID.test(id)) return { problem: `id ${shownValue(id)} of what is added must be like added-1` };
  if (!isMove(x)) return notMetres('x', id, x);
  if (!isMove(z)) return notMetres('z', id, z);
  if (!isTurn(quarterTurns)) return notTurns(id, quarterTurns);
  return { edit: { op: 'add', id, x, z, quarterTurns: quarterTurns % 4 } };
}

function parseGate(id: string, { x, z }: Fields): Parsed {
  if (!isGateMore(id)) return { problem: `id ${shownValue(id)} of a gate that is added must be like gate-1` };
  if (!isMove(x)) return notMetres('x', id, x);
  return isMove(z) ? { edit: { op: 'gate', id, x, z } } : notMetres('z', id, z);
}

function parseRoad(id: string, { points }: Fields): Parsed {
  if (!isRoadMore(id)) return { problem: `id ${shownValue(id)} of a road that is added must be like road-1` };
  const read = readRoad(points);
  if ('problem' in read) return { problem: `${id}: ${read.problem}` };
  return { edit: { op: 'road', id, points: read.points } };
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
