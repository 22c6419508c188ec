import { ensureInstall } from './ensure-install.mjs';
import { runTool } from './run-step.mjs';

await ensureInstall();
process.exit(await runTool('tsx/dist/cli.mjs', ['scripts/bench/bench.ts', ...process.argv.slice(2)]));
