import type { Room } from '../model/layout/rooms/room-types.ts';
import { roomsOfSite } from '../model/layout/rooms/rooms-of-site.ts';
import type { Finding } from '../model/layout/rules/finding.ts';
import { reportSite } from '../model/layout/rules/report-site.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { parseSiteEdits } from '../params/parse-site-edits.ts';
import { foldSiteEdits, type SiteEdit } from '../params/site-edits.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { changeSite } from '../store/site-counts.ts';
import type { EditSiteResult } from './page-api-types.ts';
import { wordsOf } from './words-of.ts';

/** A script may hand in getters and proxies that throw: what could be read of them is plain. */
function plainCopy(given: unknown): { readonly list: unknown } | { readonly problem: string } {
  try {
    return { list: structuredClone(Array.isArray(given) ? given : [given]) };
  } catch (cause) {
    return { problem: `The edits could not be read: ${wordsOf(cause)}` };
  }
}

function unknownPart(parts: ReadonlySet<string>, { op, id }: SiteEdit): ParamProblem | undefined {
  if (op === 'add' || op === 'boundary' || op === 'gate' || op === 'road' || parts.has(id)) return undefined;
  const known = [...parts].slice(0, 12).join(', ');
  return { where: id, message: `There is no part of the site called '${id}'; there are: ${known}` };
}

/** Which rules the parts of the site in the page do not keep; none before there is a campus. */
export function checkSiteOf(campus: CampusStore): readonly Finding[] {
  const { plan } = campus.getState().run;
  return plan === null ? [] : reportSite(plan.campus.site, plan.campus);
}

/** The rooms of all buildings of the campus in the page; none before there is a campus. */
export function roomsOfPage(campus: CampusStore): readonly Room[] {
  const { plan } = campus.getState().run;
  return plan === null ? [] : roomsOfSite(plan.campus.site, plan.campus.params);
}

/** Lays edits over the site as it is; what is wrong with one is told by name and the rest is taken. Never throws. */
export function editSite(campus: CampusStore, given: unknown): EditSiteResult {
  const { params, run } = campus.getState();
  const refused = (where: string, message: string): EditSiteResult => ({
    siteEdits: structuredClone(params.siteEdits),
    problems: [{ where, message }],
  });
  if (run.plan === null) return refused('siteEdits', 'There is no campus yet');
  const copy = plainCopy(given);
  if ('problem' in copy) return refused('siteEdits', copy.problem);
  const read = parseSiteEdits(copy.list);
  const added = read.edits.flatMap(({ op, id }) =>
    op === 'add' || op === 'gate' || op === 'road' ? [id] : [],
  );
  const { parcels, gates, corridors } = run.plan.campus.site;
  const parts = new Set([
    ...parcels.map(({ editId }) => editId),
    ...[...gates, ...corridors].map(({ id }) => id),
    ...params.siteEdits.map(({ id }) => id),
    ...added,
  ]);
  const problems = [...read.problems];
  const good = read.edits.filter((edit) => {
    const problem = unknownPart(parts, edit);
    if (problem !== undefined) problems.push(problem);
    return problem === undefined;
  });
  const asked = foldSiteEdits([...params.siteEdits, ...good]);
  if (good.length > 0) problems.push(...changeSite(campus, asked, 'Site'));
  return { siteEdits: structuredClone(campus.getState().params.siteEdits), problems };
}
