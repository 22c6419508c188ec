import type { StageRequest } from '../../store/talk-types.ts';

/** Orders that came before the stage did wait here; none is lost. */
export interface StageMailbox {
  readonly waiting: StageRequest[];
  deliver: ((request: StageRequest) => void) | null;
}

export function newMailbox(): StageMailbox {
  return { waiting: [], deliver: null };
}
