import { EXCHANGE_ENGINES } from '../exchange/engines.ts';
import { runCommand } from './run-command.ts';

const outcome = await runCommand(process.argv.slice(2), EXCHANGE_ENGINES);
if (outcome.ok) process.stdout.write(`${outcome.output}\n`);
else {
  process.stderr.write(`${outcome.problem.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 1;
}
