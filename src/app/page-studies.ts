import type { CampusStore } from '../store/campus-store.ts';
import type { StudyServices, StudyWatch } from '../ui/evidence/study-services.ts';
import type { PageApi } from './page-api-types.ts';

/** The checks of these questions are fetched with the first of them. */
const questions = () => import('./study-questions.ts');

/** The long questions of a script, asked of the campus in the page. What is wrong with one rejects its promise. */
export function pageStudies(
  campus: CampusStore,
  services: StudyServices,
): Pick<PageApi, 'getValidation' | 'sample' | 'tornado' | 'compare'> {
  const valuesNow = () => campus.getState().params.values;
  return {
    getValidation: () => services.validate(),
    sample: async (request, onProgress, signal) => {
      const values = valuesNow();
      const study = (await questions()).sampleStudyOf(values, request);
      const watch: StudyWatch = { ...(onProgress && { onProgress }), ...(signal && { signal }) };
      return services.sample(study, watch);
    },
    tornado: async (metricId) => {
      const values = valuesNow();
      return services.tornado((await questions()).tornadoStudyOf(values, metricId));
    },
    compare: async (presetId) => {
      const values = valuesNow();
      return services.compare((await questions()).compareStudyOf(values, presetId));
    },
  };
}
