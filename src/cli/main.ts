import { buildPlan } from '../plan/build-plan.ts';
import { runWithFiles } from './run-with-files.ts';

const outcome = await runWithFiles(process.argv.slice(2), buildPlan);
if (outcome.ok) process.stdout.write(`${outcome.output}\n`);
else {
  process.stderr.write(`${outcome.problem.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}
