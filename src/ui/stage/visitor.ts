import type { CampusStore } from '../../store/campus-store.ts';
import type { CameraPose, CampusState, ViewSlice } from '../../store/store-types.ts';
import { viewPart } from '../../store/view-parts.ts';

/** What the visitor had on screen before a talk, and gets back behind it. */
export interface Visitor {
  readonly params: CampusState['params'];
  readonly history: CampusState['history'];
  readonly view: Partial<ViewSlice>;
  readonly selection: string | null;
  readonly pose: CameraPose;
}

/** The pose of the camera now, apart from the clock that goes on writing it. */
function poseNow({ frameClock }: CampusStore): CameraPose {
  return structuredClone(frameClock.pose);
}

/** Takes down what is on screen. A walk ends before that: it shows the ground floor for its own time only. */
export function visitorOf(campus: CampusStore): Visitor {
  campus.actions.setWalking(false);
  const { params, history, view, session } = campus.getState();
  const { interfaceHidden } = view;
  return {
    params,
    history,
    view: { ...viewPart(view, 'url'), interfaceHidden },
    selection: session.selection,
    pose: poseNow(campus),
  };
}

/** Puts everything back as it was. */
export function giveBack(campus: CampusStore, { params, history, view, selection, pose }: Visitor): void {
  const { showState, select, flyTo, setTalk } = campus.actions;
  setTalk(null, []);
  showState({ params, history, view });
  select(selection);
  const stood = pose.position.some((each, axis) => each !== pose.target[axis]);
  flyTo(stood ? pose : 'home', { instant: true });
}
