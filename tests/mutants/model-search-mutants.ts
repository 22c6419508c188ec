import type { Mutant } from './mutant-type.ts';

const IMPROVE_TEST = 'tests/answers/improve.test.ts';
const VECTORS_TEST = 'tests/model/search-vectors.test.ts';

/** Faults of the search for better sites, and of what places cost. */
export const SEARCH_MUTANTS: readonly Mutant[] = [
  {
    id: 'search/mirror-on-the-spot',
    breaks: 'The search never tries a yard on the other side of the buildings.',
    file: 'src/model/improve/site-moves.ts',
    find: 'const twiceMiddle = Math.min(...across) + Math.max(...across);',
    replace: 'const twiceMiddle = 2 * Math.min(...across);',
    test: {
      file: 'tests/model/site-moves.test.ts',
      name: 'take a yard to the other side of the buildings',
    },
  },
  {
    id: 'search/rows-as-they-are',
    breaks: 'The search never lays buildings out in shorter or longer rows.',
    file: 'src/model/improve/improve-site.ts',
    find: 'random() < REGRID_SHARE * heat',
    replace: 'random() < REGRID_SHARE * heat - 1',
    test: { file: IMPROVE_TEST, name: 'lays the buildings out in rows of another length' },
  },
  {
    id: 'search/crosses-hard-rules',
    breaks: 'Parts are put over each other, and what was found is thrown away in the end.',
    file: 'src/model/improve/improve-site.ts',
    find: "if (found.some(({ severity }) => severity === 'hard')) return undefined;",
    replace: 'if (found.length < 0) return undefined;',
    test: { file: IMPROVE_TEST, name: 'never crosses a hard rule' },
  },
  {
    id: 'search/every-rise-taken',
    breaks: 'The search climbs as readily as it falls and ends anywhere.',
    file: 'src/model/improve/anneal.ts',
    find: 'Math.exp((now.cost - cost) / rise)',
    replace: 'Math.exp((cost - now.cost) / rise)',
    test: { file: VECTORS_TEST, name: 'T1: nug12' },
  },
  {
    id: 'search/schemes-all-alike',
    breaks: 'The schemes side by side are the one that was found, not those that differ from it.',
    file: 'src/model/improve/choose-schemes.ts',
    find: 'awayM(scheme) > awayM(most)',
    replace: 'awayM(scheme) < awayM(most)',
    test: { file: IMPROVE_TEST, name: 'finds schemes that cost less, the cheapest first' },
  },
  {
    id: 'search/trench-for-each-feeder',
    breaks: 'Every feeder beside another is dug in anew.',
    file: 'src/model/layout/network/trench-length.ts',
    find: 'leg.at <= at + bankWidthM',
    replace: 'leg.at <= at',
    test: { file: VECTORS_TEST, name: 'T6: two feeders that part' },
  },
  {
    id: 'search/yards-pumped-for-nothing',
    breaks: 'A cooling yard far from its building costs no more pumping in a scheme.',
    file: 'src/model/improve/site-pricer.ts',
    find: 'pumpsW += tallies[fill]?.pumpsW ?? 0;',
    replace: 'pumpsW += 0;',
    test: { file: IMPROVE_TEST, name: 'moves with the parts' },
  },
  {
    id: 'search/old-gains-told-again',
    breaks: 'Starts that find less than the one before tell their gains all the same.',
    file: 'src/answers/questions/improvement.ts',
    find: 'gain.objectiveUsdPerYear < best',
    replace: 'gain.objectiveUsdPerYear > 0',
    test: { file: IMPROVE_TEST, name: 'tells each gain in a sentence' },
  },
  {
    id: 'search/fence-only-grows',
    breaks: 'Land is owned and fenced for parts that were moved elsewhere.',
    file: 'src/model/layout/site/frame-campus.ts',
    find: 'rects.reduce(grow, frame.paved)',
    replace: 'rects.reduce(grow, frame.built)',
    test: { file: 'tests/model/layout/site.test.ts', name: 'bring the fence along' },
  },
  {
    id: 'search/last-gate-goes',
    breaks: 'The last gate of a campus may be taken away.',
    file: 'src/model/layout/site/site-gates.ts',
    find: 'else if (gates.size > 1) gates.delete(id);',
    replace: 'else if (gates.size > 0) gates.delete(id);',
    test: {
      file: 'tests/model/layout/site-ways.test.ts',
      name: 'go, but for the last, which is refused by name',
    },
  },
  {
    id: 'search/roads-do-not-lead-on',
    breaks: 'A road that was drawn in the line of another is told to lead nowhere.',
    file: 'src/model/layout/network/road-net.ts',
    find: 'const roads = inOne(corridors);',
    replace: 'const roads = corridors.map(roadOf);',
    test: {
      file: 'tests/model/layout/site-ways.test.ts',
      name: 'that are drawn lead on others that end before them, and one of the grid past its end',
    },
  },
  {
    id: 'search/cables-along-roads-to-nowhere',
    breaks: 'Feeders and fibre lie along roads that lead to no other one.',
    file: 'src/model/layout/network/road-net.ts',
    find: 'const all = roads.filter((road) => joined.has(road));',
    replace: 'const all = joined.size > 0 ? roads : [];',
    test: {
      file: 'tests/model/layout/site-ways.test.ts',
      name: 'that are drawn are joined where they meet others, and told where they lead nowhere',
    },
  },
  {
    id: 'search/hoses-through-walls',
    breaks: 'Walls of a court are reached from behind, through the building.',
    file: 'src/model/layout/rules/hose-reach.ts',
    find: 'if (a < 0 && b < 0) return Number.POSITIVE_INFINITY;',
    replace: 'if (Number.isNaN(a + b)) return Number.POSITIVE_INFINITY;',
    test: {
      file: 'tests/model/layout-vectors.test.ts',
      name: 'T14: a wall that no lane lies before is out of reach',
    },
  },
  {
    id: 'search/rows-in-pairs-alone',
    breaks: 'A last row of a hall that would stand alone is not built.',
    file: 'src/model/layout/site/fit-rows.ts',
    find: 'const aisles = Math.max(0, lines - 1);',
    replace: 'const aisles = Math.max(0, lines + (lines & 1) - 1);',
    test: { file: 'tests/model/layout-vectors.test.ts', name: 'T15: a hall of 20 × 12 m' },
  },
  {
    id: 'search/land-never-turned',
    breaks: 'The largest campus on a piece of land is sought as it is laid out alone.',
    file: 'src/answers/questions/fit.ts',
    find: 'return holds(across, found.site) ? {',
    replace: 'return holds(land, found.site) ? {',
    test: { file: 'tests/answers/fit.test.ts', name: 'stands on the land, turned where that holds more' },
  },
];
