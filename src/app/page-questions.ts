import type { Ask, Watch } from '../answers/questions.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { CampusStore } from '../store/campus-store.ts';
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
  | 'fitLand'
>;

/** The long questions of a script, asked of the campus in the page. What is wrong with one rejects its promise. */
export function pageQuestions(campus: CampusStore, ask: Ask): PageQuestions {
  const inputNow = (): CampusInput => {
    const { values, siteEdits } = campus.getState().params;
    return { values, siteEdits };
  };
  return {
    simulateYear: async (options, watch) => ask('year', inputNow(), { ...options }, watch),
    solveHydraulics: async (loop, watch) => ask('hydraulics', inputNow(), { loop }, watch),
    networkInp: async (loop, watch) => ask('inp', inputNow(), { loop }, watch),
    getValidation: async (watch) => ask('validation', inputNow(), {}, watch),
    sample: async (request, onProgress, signal) => {
      const watch: Watch = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
      return ask('sample', inputNow(), { ...request }, watch);
    },
    tornado: async (metricId, watch) => ask('tornado', inputNow(), { metricId }, watch),
    compare: async (presetId, watch) => ask('compare', inputNow(), { presetId }, watch),
    fitLand: async (land, watch) => ask('fit', inputNow(), { ...land }, watch),
  };
}
