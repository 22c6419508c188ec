import type { Ask } from '../answers/questions.ts';

/**
 * Long questions as this page answers them. What speaks with workers is fetched with the first of them; a question whose
 * parts do not arrive rejects with their names, and asking it once more fetches them once more.
 */
export const ask: Ask = async (...question) => (await import('./question-runner.ts')).askWorker(...question);
