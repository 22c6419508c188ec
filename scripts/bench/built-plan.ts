import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { leaveOutUnreadFacts } from '../build/leave-out-facts.ts';
import { readHelpApart } from '../build/read-help-apart.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');
const OUT = join(ROOT, '.cache', 'bench', 'plan');

type PlanTime = Pick<typeof import('./plan-time.ts'), 'planTimeMs'>;

/**
 * The timing of plans on the code that a worker of the page runs: built. The TypeScript runner writes the name of every inner
 * function whenever one is made, which no page does and which adds up to half to a plan.
 */
export async function builtPlanTime(): Promise<PlanTime> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [leaveOutUnreadFacts(), readHelpApart()],
    build: {
      ssr: join(HERE, 'plan-time.ts'),
      outDir: OUT,
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'es2023',
      minify: true,
    },
  });
  const built: PlanTime = await import(pathToFileURL(join(OUT, 'plan-time.js')).href);
  return built;
}
