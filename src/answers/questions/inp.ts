import { computeCampus } from '../../model/campus.ts';
import { checkLoop, type LoopGiven, type LoopStudy, loopOf, MISSING_LOOP } from './loop.ts';
import { type Engines, type Progress, question } from './question.ts';

export type InpAnswer =
  | { readonly ok: true; readonly inp: string }
  | { readonly ok: false; readonly problem: string };

/** The EPANET file of one loop of a campus, or why there is none. Rule COOL-53. */
async function* answer(
  { values, siteEdits, loop }: LoopStudy,
  engines: Engines,
): AsyncGenerator<Progress, InpAnswer> {
  if (!loop.ok) return loop;
  const network = loopOf(computeCampus(values, undefined, siteEdits), loop.name)?.network;
  if (network === undefined) return { ok: false, problem: MISSING_LOOP[loop.name] };
  yield { doneCount: 1, totalCount: 2 };
  return { ok: true, inp: await engines.writeInp(network) };
}

export const INP = question<LoopGiven, LoopStudy, InpAnswer>({ check: checkLoop, answer });
