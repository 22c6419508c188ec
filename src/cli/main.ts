import { buildPlan } from '../plan/build-plan.ts';
import { readArguments } from './arguments.ts';
import { chooseScenario } from './choose-scenario.ts';
import { listKnobs } from './list-knobs.ts';

function answer(data: unknown): void {
  process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
}

function refuse(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

function main(): void {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) return refuse(read.problem);
  if (read.wish.list) return answer(listKnobs());
  const chosen = chooseScenario(read.wish);
  if (!chosen.ok) return refuse(chosen.problem);
  const { scenario } = chosen;
  const { metrics, warnings } = buildPlan(scenario.values);
  answer({ scenario, metrics, warnings });
}

try {
  main();
} catch (cause) {
  refuse(`The campus could not be computed: ${cause instanceof Error ? cause.message : String(cause)}`);
}
