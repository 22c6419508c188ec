import { inputKeyOf } from '../params/parse.ts';
import type { CampusState } from './store-types.ts';

/** Whether the plan in the store is of the knobs and edits in the store. */
export function isPlanned({ params, run }: Pick<CampusState, 'params' | 'run'>): boolean {
  return run.plan !== null && run.plan.inputKey === inputKeyOf(params.values, params.siteEdits);
}
