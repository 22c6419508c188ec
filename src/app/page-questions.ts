import type { Ask, Watch } from '../answers/questions.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { shownValue } from '../units/shown-value.ts';
import type { PageApi } from './page-api-types.ts';

type PageQuestions = Pick<
  PageApi,
  | 'simulateYear'
  | 'solveHydraulics'
  | 'networkInp'
  | 'getValidation'
  | 'sample'
  | 'tornado'
  | 'compare'
  | 'buildOut'
  | 'fitLand'
  | 'improveSite'
>;

/** A copy of what a script hands in, read once; a misspelt field would else be asked as if it were left out. */
function copyOf<Given extends object>(
  name: string,
  given: Given | undefined,
  fields: readonly (keyof Given & string)[],
): Given {
  const copy = { ...given } as Given;
  const other = Object.keys(copy).find((field) => !fields.some((known) => known === field));
  if (other === undefined) return copy;
  throw new RangeError(`${name}: ${shownValue(other)} is no field of it; there are: ${fields.join(', ')}`);
}

/** The long questions of a script, asked of the campus in the page. What is wrong with one rejects its promise. */
export function pageQuestions(campus: CampusStore, ask: Ask): PageQuestions {
  const inputNow = (): CampusInput => {
    const { values, siteEdits } = campus.getState().params;
    return { values, siteEdits };
  };
  return {
    simulateYear: async (options, watch) =>
      ask('year', inputNow(), copyOf('simulateYear', options, ['epwText']), watch),
    solveHydraulics: async (loop, watch) => ask('hydraulics', inputNow(), { loop }, watch),
    networkInp: async (loop, watch) => ask('inp', inputNow(), { loop }, watch),
    getValidation: async (watch) => ask('validation', inputNow(), {}, watch),
    sample: async (request, onProgress, signal) => {
      const watch: Watch = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
      const given = copyOf('sample', request, ['metricIds', 'sampleCount', 'seed']);
      return ask('sample', inputNow(), given, watch);
    },
    tornado: async (metricId, watch) => ask('tornado', inputNow(), { metricId }, watch),
    compare: async (presetId, watch) => ask('compare', inputNow(), { presetId }, watch),
    buildOut: async (watch) => ask('buildOut', inputNow(), {}, watch),
    fitLand: async (land, watch) => ask('fit', inputNow(), { ...land }, watch),
    improveSite: async (options, watch) =>
      ask('improve', inputNow(), copyOf('improveSite', options, ['startCount', 'moveCount', 'seed']), watch),
  };
}
