import { nextAdded, nextOf } from '../params/count-buildings.ts';
import { parseSiteEdits } from '../params/parse-site-edits.ts';
import { cornersOf, readCorners } from '../params/read-corners.ts';
import { BOUNDARY_ID, type SiteEdit } from '../params/site-edits.ts';
import type { CommandRequest, SiteOption } from './arguments.ts';

export type ReadSiteChanges =
  | { readonly ok: true; readonly edits: readonly SiteEdit[] }
  | { readonly ok: false; readonly problem: string };

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

type Written = { readonly edit: unknown } | { readonly form: string } | { readonly wrong: string };

/** `building-3=200,0` as its part and its numbers; undefined where there are not so many of them. */
function partNumbers(text: string, count: number): readonly [string, readonly number[]] | undefined {
  const equals = text.indexOf('=');
  const numbers = text
    .slice(equals + 1)
    .split(',')
    .map(numberOf);
  return equals <= 0 || numbers.length !== count ? undefined : [text.slice(0, equals), numbers];
}

const READERS: Readonly<Record<SiteOption, (text: string, before: readonly SiteEdit[]) => Written>> = {
  '--move': (text) => {
    const [id, [dx, dz] = []] = partNumbers(text, 2) ?? [];
    return id === undefined
      ? { form: '<part>=<metres east>,<metres south>' }
      : { edit: { op: 'move', id, dx, dz } };
  },
  '--turn': (text) => {
    const [id, [quarterTurns] = []] = partNumbers(text, 1) ?? [];
    return id === undefined
      ? { form: '<part>=<quarter turns>' }
      : { edit: { op: 'rotate', id, quarterTurns } };
  },
  '--remove': (text) => ({ edit: { op: 'remove', id: text } }),
  '--add': (text, before) => {
    const [x, z, quarterTurns = 0, ...more] = text.split(',').map(numberOf);
    if (z === undefined || more.length > 0) return { form: '<metres east>,<metres south>[,<quarter turns>]' };
    return { edit: { op: 'add', id: nextAdded(before), x, z, quarterTurns } };
  },
  '--gate': (text, before) => {
    const [x, z, ...more] = text.split(',').map(numberOf);
    if (z === undefined || more.length > 0) return { form: '<metres east>,<metres south>' };
    return { edit: { op: 'gate', id: nextOf('gate', before), x, z } };
  },
  '--road': (text, before) => ({
    edit: { op: 'road', id: nextOf('road', before), points: cornersOf(text) },
  }),
  '--boundary': (text) => {
    const read = readCorners(text);
    return 'problem' in read
      ? { wrong: read.problem }
      : { edit: { op: 'boundary', id: BOUNDARY_ID, points: read.points } };
  },
};

/**
 * What `--move building-3=200,0`, `--turn building-3=1`, `--remove building-3`, `--add 900,0`, `--gate 0,900`, `--road "0,0 200,0"` and `--boundary 0,0 …` change, or
 * the first of them that is not right. @param before edits there are already: additions are numbered after theirs.
 */
export function readSiteChanges(
  changes: CommandRequest['siteChanges'],
  before: readonly SiteEdit[],
): ReadSiteChanges {
  const edits: SiteEdit[] = [];
  for (const [option, text] of changes) {
    const refuse = (why: string): ReadSiteChanges => ({
      ok: false,
      problem: `${option} '${text.slice(0, 60)}'${why}`,
    });
    const written = READERS[option](text, [...before, ...edits]);
    if ('form' in written) return refuse(` must have the form ${written.form}`);
    if ('wrong' in written) return refuse(`: ${written.wrong}`);
    const { edits: read, problems } = parseSiteEdits([written.edit]);
    const [problem] = problems;
    if (problem !== undefined) return refuse(`: ${problem.message.replace(/^.*?: /, '')}`);
    edits.push(...read);
    // Reading folds: what takes the boundary away is no edit by itself.
    if (option === '--remove' && text === BOUNDARY_ID) edits.push({ op: 'remove', id: BOUNDARY_ID });
  }
  return { ok: true, edits };
}
