import { parseArgs } from 'node:util';
import { MUTANTS } from '../tests/mutants/all-mutants.ts';
import type { Mutant } from '../tests/mutants/mutant-type.ts';
import { type FileOutcome, runTests } from './mutants/run-tests.ts';

/**
 * Puts deliberate faults into the source, one by one and in memory, and runs the test that has to notice each. Exit 1
 * where a fault survives, where it keeps its test from running at all, or where that test fails without it as well.
 */

const HELP = `npm run mutants -- [--only <id or area>]… [--jobs <n>]
  --only   faults whose id is this or begins with it, such as store or store/undo-drops-view
  --jobs   how many at a time, 1 unless told`;

type Verdict = 'killed' | 'SURVIVED' | 'BROKEN';

function wanted(only: readonly string[]): readonly Mutant[] {
  const isWanted = ({ id }: Mutant) => only.some((each) => id === each || id.startsWith(`${each}/`));
  const found = only.length === 0 ? MUTANTS : MUTANTS.filter(isWanted);
  if (found.length === 0) throw new RangeError(`there is no mutant of ${only.join(', ')}\n${HELP}`);
  return found;
}

/** Tests of a mutant's name that ran, by how they ended. */
function counts({ test }: Mutant, files: readonly FileOutcome[]): { passed: number; failed: number } {
  const named = files
    .filter(({ name }) => name.endsWith(test.file))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName }) => fullName.includes(test.name));
  const count = (status: string) => named.filter((each) => each.status === status).length;
  return { passed: count('passed'), failed: count('failed') };
}

/** The mutants whose tests do not pass as the source stands: what they say of a fault means nothing. */
async function idleTests(mutants: readonly Mutant[]): Promise<readonly Mutant[]> {
  const files = await runTests([...new Set(mutants.map(({ test }) => test.file))], '');
  return mutants.filter((mutant) => {
    const { passed, failed } = counts(mutant, files);
    return passed === 0 || failed > 0;
  });
}

async function tryMutant(mutant: Mutant): Promise<Verdict> {
  const files = await runTests([mutant.test.file], mutant.id, mutant.test.name);
  const { passed, failed } = counts(mutant, files);
  if (failed > 0) return 'killed';
  return passed > 0 ? 'SURVIVED' : 'BROKEN';
}

async function main(): Promise<boolean> {
  const options = {
    only: { type: 'string', multiple: true, default: [] as string[] },
    jobs: { type: 'string', default: '1' },
  } as const;
  const { only, jobs } = parseArgs({ options }).values;
  const mutants = wanted(only);
  const idle = await idleTests(mutants);
  for (const { id, test } of idle)
    console.log(`NO TEST   ${id}: no passing test '${test.name}' in ${test.file}`);
  const queue = mutants.filter((mutant) => !idle.includes(mutant));
  const tally: Record<Verdict, number> = { killed: 0, SURVIVED: 0, BROKEN: 0 };
  const work = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const startMs = performance.now();
      const verdict = await tryMutant(mutant);
      tally[verdict] += 1;
      const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
      const told = verdict === 'killed' ? '' : `: ${mutant.breaks}`;
      console.log(`${verdict.padEnd(9)} ${mutant.id} (${seconds} s)${told}`);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Number(jobs) || 1) }, work));
  console.log(
    `\n${mutants.length} mutants: ${tally.killed} killed, ${tally.SURVIVED} survived, ${tally.BROKEN} broken, ${idle.length} without a passing test.`,
  );
  return tally.killed === mutants.length;
}

process.exitCode = (await main()) ? 0 : 1;
