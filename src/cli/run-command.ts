import type { ParamValues } from '../params/param-types.ts';
import type { Plan } from '../plan/plan-types.ts';
import { readArguments } from './arguments.ts';
import { chooseScenario } from './choose-scenario.ts';
import { listKnobs } from './list-knobs.ts';

/** What the command leaves behind: one JSON text, or one line that names what is wrong. */
export type CommandOutcome =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problem: string };

function print(data: unknown): CommandOutcome {
  return { ok: true, output: JSON.stringify(data, null, 2) };
}

/** Runs the command line with the arguments after the program's name. */
export function runCommand(
  args: readonly string[],
  buildPlan: (values: ParamValues) => Pick<Plan, 'metrics' | 'warnings'>,
): CommandOutcome {
  const read = readArguments(args);
  if (!read.ok) return read;
  if (read.wish.list) return print(listKnobs());
  const chosen = chooseScenario(read.wish);
  if (!chosen.ok) return chosen;
  const { scenario } = chosen;
  try {
    const { metrics, warnings } = buildPlan(scenario.values);
    return print({ scenario, metrics, warnings });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: `The campus could not be computed: ${reason}` };
  }
}
