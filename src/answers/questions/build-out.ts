import { type BuildOut, buildOut } from '../../model/build-out/build-out.ts';
import { computeCampus } from '../../model/campus.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { type Progress, question } from './question.ts';

/** When what of the campus stands, and what that comes to by month. Rules BLD-1 … BLD-4. */
function* answer({ values, siteEdits }: CampusInput): Generator<Progress, BuildOut> {
  const told = buildOut(computeCampus(values, undefined, siteEdits));
  yield { doneCount: 1, totalCount: 1 };
  return told;
}

export const BUILD_OUT = question<Readonly<Record<never, never>>, CampusInput, BuildOut>({
  check: ({ values, siteEdits }) => ({ values, siteEdits }),
  answer,
});
