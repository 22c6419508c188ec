import type { Ask, Watch } from '../answers/questions.ts';
import type { CampusStore } from '../store/campus-store.ts';
import type { PageApi } from './page-api-types.ts';

type PageQuestions = Pick<
  PageApi,
  'simulateYear' | 'solveHydraulics' | 'networkInp' | 'getValidation' | 'sample' | 'tornado' | 'compare'
>;

/** The long questions of a script, asked of the campus in the page. What is wrong with one rejects its promise. */
export function pageQuestions(campus: CampusStore, ask: Ask): PageQuestions {
  const valuesNow = () => campus.getState().params.values;
  return {
    simulateYear: async (options, watch) => ask('year', valuesNow(), { ...options }, watch),
    solveHydraulics: async (loop, watch) => ask('hydraulics', valuesNow(), { loop }, watch),
    networkInp: async (loop, watch) => ask('inp', valuesNow(), { loop }, watch),
    getValidation: async (watch) => ask('validation', valuesNow(), {}, watch),
    sample: async (request, onProgress, signal) => {
      const watch: Watch = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
      return ask('sample', valuesNow(), { ...request }, watch);
    },
    tornado: async (metricId, watch) => ask('tornado', valuesNow(), { metricId }, watch),
    compare: async (presetId, watch) => ask('compare', valuesNow(), { presetId }, watch),
  };
}
