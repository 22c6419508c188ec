import type { StudyServices } from '../ui/evidence/study-services.ts';

/** What runs studies is fetched with the first of them: the first picture does without. */
const runner = () => import('./study-runner.ts');

/** The long questions as this page answers them: each in a worker of its own. */
export const BROWSER_STUDIES: StudyServices = {
  sample: async (study, watch) => (await runner()).runSampleStudy(study, watch),
  tornado: async (study, watch) => (await runner()).runTornadoStudy(study, watch),
  compare: async (study, watch) => (await runner()).runCompareStudy(study, watch),
  validate: async (watch) => (await runner()).runValidation(watch),
};
