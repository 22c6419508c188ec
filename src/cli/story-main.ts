import { runStoryCommand } from './run-story-command.ts';

const outcome = await runStoryCommand(process.argv.slice(2));
if (outcome.output !== undefined) process.stdout.write(`${outcome.output}\n`);
if (outcome.problem !== undefined) process.stderr.write(`${outcome.problem.replaceAll(/\s+/g, ' ')}\n`);
process.exitCode = outcome.ok ? 0 : 1;
