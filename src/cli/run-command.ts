import { compareCampuses } from '../model/compare/compare-campuses.ts';
import type { ParamValues } from '../params/param-types.ts';
import type { Plan } from '../plan/plan-types.ts';
import { readArguments } from './arguments.ts';
import { printNetwork, reportTornado, reportYear, type WeatherFile } from './campus-extras.ts';
import { chooseAgainst, chooseScenario } from './choose-scenario.ts';
import { listKnobs } from './list-knobs.ts';

/** What the command leaves behind: one JSON text, or one line that names what is wrong. */
export type CommandOutcome =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problem: string };

function print(data: unknown): CommandOutcome {
  return { ok: true, output: JSON.stringify(data, null, 2) };
}

/**
 * Runs the command line with the arguments after the program's name.
 * @param weather the file that `--epw` names, already read.
 */
export function runCommand(
  args: readonly string[],
  buildPlan: (values: ParamValues) => Pick<Plan, 'campus' | 'metrics' | 'warnings'>,
  weather?: WeatherFile,
): CommandOutcome {
  const read = readArguments(args);
  if (!read.ok) return read;
  if (read.request.list) return print(listKnobs());
  const chosen = chooseScenario(read.request);
  if (!chosen.ok) return chosen;
  const { scenario } = chosen;
  const { against, network, tornado: metric, year: wantsYear } = read.request;
  const other = against === undefined ? undefined : chooseAgainst(against);
  if (other !== undefined && !other.ok) return other;
  try {
    const plan = buildPlan(scenario.values);
    if (network !== undefined) return printNetwork(network, plan.campus);
    const { metrics, warnings } = plan;
    const swings = metric === undefined ? undefined : reportTornado(metric, plan.campus);
    if (swings !== undefined && !swings.ok) return swings;
    const extras = {
      ...(wantsYear && { year: reportYear(plan.campus, weather) }),
      ...(swings !== undefined && { tornado: swings.tornado }),
    };
    if (other !== undefined) {
      const comparison = compareCampuses(plan, buildPlan(other.scenario.values));
      return print({ scenario, against: other.scenario, metrics, warnings, comparison, ...extras });
    }
    return print({ scenario, metrics, warnings, ...extras });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ok: false, problem: `The campus could not be computed: ${reason}` };
  }
}
