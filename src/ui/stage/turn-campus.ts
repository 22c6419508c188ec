import { parseParams } from '../../params/parse.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { TalkOrder, TalkTurn } from '../../store/talk-types.ts';
import { readView } from '../../store/view-parts.ts';

export function isTurn(order: TalkOrder): order is TalkTurn {
  return order.kind === 'turn-lens' || order.kind === 'turn-hour' || order.kind === 'turn-knob';
}

/** Does to the campus what a presenter's window asks. What is no lens, hour or knob changes nothing. */
export function turnCampus({ actions }: CampusStore, turn: TalkTurn): void {
  if (turn.kind === 'turn-knob') {
    const { change } = parseParams({ [turn.id]: turn.value });
    if (Object.keys(change).length > 0) actions.setParams(change);
    return;
  }
  const wanted = turn.kind === 'turn-lens' ? { lens: turn.lens } : { solarHour: turn.hour };
  actions.setView(readView(wanted, 'url').view);
}
