import { distance } from 'fastest-levenshtein';
import { DESCRIPTORS, findDescriptor } from './descriptors.ts';
import type { ParamProblem } from './param-types.ts';

/** Longer texts are no slip of a name: they are not held against all of them. */
const LONGEST_NAME = 60;

/** What is only begun comes after what is written to its end. */
const BEGUN = 0.5;

/** How far a name is from what was written: its last part counts alone too, and what is begun or left out is near. */
function slipsBetween(written: string, name: string): number {
  const known = name.toLowerCase();
  const part = known.slice(known.lastIndexOf('.') + 1);
  if (known.startsWith(written) || part === written) return 0;
  const begun = distance(written, known.slice(0, written.length + 1)) + BEGUN;
  return Math.min(distance(written, known), distance(written, part), begun);
}

/** The name that was most likely meant, of those that there are: at most a third of its letters wrong. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const said = written.trim().toLowerCase();
  if (said.length < 2 || said.length > LONGEST_NAME) return undefined;
  const slips = names.map((name) => slipsBetween(said, name));
  const least = Math.min(...slips);
  return least <= Math.max(1, said.length / 3) ? names[slips.indexOf(least)] : undefined;
}

/** Words that ask whether the nearest name was meant; none where nothing is near. */
export function askForName(written: string, names: readonly string[]): string {
  const name = nearestName(written, names);
  return name === undefined ? '' : `; did you mean ${name}?`;
}

/** The same problem; where a parameter or a choice is none, with the one that was most likely meant. */
export function withSuggestion(problem: ParamProblem): ParamProblem {
  if (problem.given === undefined) return problem;
  const descriptor = findDescriptor(problem.where);
  const names =
    descriptor?.type === 'choice'
      ? descriptor.options.map(({ value }) => value)
      : DESCRIPTORS.map(({ id }) => id);
  return { ...problem, message: `${problem.message}${askForName(problem.given, names)}` };
}
