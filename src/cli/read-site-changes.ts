import { parseSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import type { CommandRequest } from './arguments.ts';

export type ReadSiteChanges =
  | { readonly ok: true; readonly edits: readonly SiteEdit[] }
  | { readonly ok: false; readonly problem: string };

function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === '' ? Number.NaN : Number(text);
}

/** What `--move building-3=200,0` and `--turn building-3=1` change, or the first of them that is not right. */
export function readSiteChanges(changes: CommandRequest['siteChanges']): ReadSiteChanges {
  const edits: SiteEdit[] = [];
  for (const [option, text] of changes) {
    const equals = text.indexOf('=');
    const form = option === '--move' ? '<part>=<metres east>,<metres south>' : '<part>=<quarter turns>';
    const parts = text.slice(equals + 1).split(',');
    if (equals <= 0 || parts.length !== (option === '--move' ? 2 : 1))
      return { ok: false, problem: `${option} '${text.slice(0, 60)}' must have the form ${form}` };
    const [first, second] = parts.map(numberOf);
    const id = text.slice(0, equals);
    const edit =
      option === '--move'
        ? { op: 'move', id, dx: first, dz: second }
        : { op: 'rotate', id, quarterTurns: first };
    const { edits: read, problems } = parseSiteEdits([edit]);
    const [problem] = problems;
    if (problem !== undefined)
      return {
        ok: false,
        problem: `${option} '${text.slice(0, 60)}': ${problem.message.replace(/^.*?: /, '')}`,
      };
    edits.push(...read);
  }
  return { ok: true, edits };
}
