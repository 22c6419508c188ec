import type { PhysicsServices } from '../ui/evidence/physics-services.ts';

/** What speaks with the worker is fetched with the first question: the first picture does without. */
const physics = async () => (await import('./physics-runner.ts')).PAGE_PHYSICS;

/** Hourly and hydraulic questions as this page answers them: all in one worker. */
export const BROWSER_PHYSICS: PhysicsServices = {
  simulateYear: async (study) => (await physics()).simulateYear(study),
  solveHydraulics: async (study) => (await physics()).solveHydraulics(study),
  networkInp: async (study) => (await physics()).networkInp(study),
};
