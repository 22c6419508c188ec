import type { CampusResult } from '../../model/campus-types.ts';
import { mainLoop, rowLoop } from '../../model/cooling/hydraulic-network.ts';
import type { SteadyLoop } from '../../model/cooling/hydraulic-types.ts';
import type { CampusInput } from '../../params/site-edits.ts';
import { shownValue } from '../../units/shown-value.ts';
import type { Loose } from './question.ts';

/** The loops whose flow can be solved: the coolant of one row, the facility water of one hall. */
export type LoopName = 'row' | 'main';

export interface LoopGiven {
  readonly loop: LoopName;
}

export interface LoopStudy extends CampusInput {
  /** The loop, or why there is none of this name: that is an answer too. */
  readonly loop:
    | { readonly ok: true; readonly name: LoopName }
    | { readonly ok: false; readonly problem: string };
}

export const LOOP_NAMES: readonly LoopName[] = ['row', 'main'];

export const MISSING_LOOP: Readonly<Record<LoopName, string>> = {
  row: 'This campus has no rack loop: its racks are cooled by air. Choose a technology with liquid, or the facility main.',
  main: 'This campus has no facility water. Choose a technology or a heat rejection that carries water.',
};

/** A loop by its name; another name is answered with those there are. */
export function checkLoop(input: CampusInput, { loop }: Loose<LoopGiven>): LoopStudy {
  const name = LOOP_NAMES.find((each) => each === loop);
  if (name !== undefined) return { ...input, loop: { ok: true, name } };
  const problem = `${shownValue(loop)} is not a loop; there are: ${LOOP_NAMES.join(', ')}`;
  return { ...input, loop: { ok: false, problem } };
}

/** A loop of the campus by its name; undefined where the campus has none. Rules COOL-50 to COOL-52. */
export function loopOf(campus: CampusResult, loop: LoopName): SteadyLoop | undefined {
  return loop === 'row' ? rowLoop(campus) : mainLoop(campus);
}
