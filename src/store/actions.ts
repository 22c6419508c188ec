import { createHistory, type HistoryActions } from './history.ts';
import { createParamActions, type ParamActions } from './param-actions.ts';
import { createRunActions, type RunActions } from './run-actions.ts';
import { createSessionActions, type SessionActions } from './session-actions.ts';
import type { WritableCampus } from './store-types.ts';

/** Everything that may be done to a campus. Bound to its store: safe to take apart and hand around. */
export type CampusActions = ParamActions & SessionActions & RunActions & HistoryActions;

export function createActions(store: WritableCampus): CampusActions {
  const history = createHistory(store);
  const session = createSessionActions(store, history);
  return {
    ...session,
    ...createParamActions(store, session, history),
    ...createRunActions(store),
    ...history.actions,
  };
}
