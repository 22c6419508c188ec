import { inputKeyOf } from '../params/parse.ts';
import type { CampusInput } from '../params/site-edits.ts';
import type { HistoryStep, Snapshot, WritableCampus } from './store-types.ts';
import { viewPart } from './view-parts.ts';

/** More steps than anyone goes back; the oldest are forgotten first. */
export const MOST_STEPS = 100;
/** Equal edits this soon after each other are one step: keys held down, a wheel turned. */
const MERGE_WITHIN_MS = 1000;

/** What takes edits back. */
export interface HistoryActions {
  /** Takes the last step back. False where there is none. */
  undo(): boolean;
  /** Does the last undone step again. False where there is none. */
  redo(): boolean;
  /** A pointer went down: until it is lifted, all edits of one kind are one step. */
  beginGesture(): void;
  /** The pointer was lifted: the next edit is a step of its own. */
  endGesture(): void;
  /** What is on screen now is where undoing ends: a page has just been opened. */
  forgetHistory(): void;
}

export interface History {
  readonly actions: HistoryActions;
  /**
   * Makes an edit and remembers it as a step, `label` saying what it is. Edits of equal `key` within one gesture, or
   * soon after each other, are one step; null never joins.
   */
  record(key: string | null, label: string, edit: () => void): void;
}

function snapshotOf(store: WritableCampus): Snapshot {
  const { params, view } = store.getState();
  return { params, view: viewPart(view, 'url') };
}

function campusKeyOf({ values, siteEdits }: CampusInput): string {
  return inputKeyOf(values, siteEdits);
}

function isEqual(one: Snapshot, other: Snapshot): boolean {
  return (
    one.params.presetId === other.params.presetId &&
    (one.params === other.params || campusKeyOf(one.params) === campusKeyOf(other.params)) &&
    JSON.stringify(one.view) === JSON.stringify(other.view)
  );
}

function restore(store: WritableCampus, snapshot: Snapshot, history: ReturnType<typeof historyOf>): void {
  store.setState(({ params, session, view }) => {
    const sameCampus = params.presetId === snapshot.params.presetId;
    const { cameraRequest } = session;
    return {
      params: snapshot.params,
      view: { ...view, ...snapshot.view },
      history,
      // Another campus has other things to select, and is shown whole.
      session: sameCampus
        ? session
        : {
            ...session,
            selection: null,
            hover: null,
            cameraRequest: { kind: 'home', serial: cameraRequest.serial + 1, instant: false },
          },
    };
  });
}

function historyOf(store: WritableCampus) {
  return store.getState().history;
}

/** Keeps the steps of a campus. */
export function createHistory(store: WritableCampus): History {
  let held = false;
  let sealed = true;
  let lastEditMs = 0;
  const joins = (last: HistoryStep | undefined, key: string | null): last is HistoryStep =>
    last !== undefined &&
    key !== null &&
    last.key === key &&
    !sealed &&
    (held || performance.now() - lastEditMs <= MERGE_WITHIN_MS);
  const keep = (step: HistoryStep, joined: boolean): void => {
    const { past } = historyOf(store);
    const before = joined ? past.slice(0, -1) : past;
    // Back where it began: nothing to take back.
    const steps = isEqual(step.before, step.after) ? before : [...before, step];
    store.setState({ history: { past: steps.slice(-MOST_STEPS), future: [] } });
  };
  const record: History['record'] = (key, label, edit) => {
    const before = snapshotOf(store);
    edit();
    const after = snapshotOf(store);
    if (isEqual(before, after)) return;
    const last = historyOf(store).past.at(-1);
    if (joins(last, key)) keep({ ...last, after }, true);
    else keep({ key, label, before, after }, false);
    sealed = key === null;
    lastEditMs = performance.now();
  };
  const undo = (): boolean => {
    const { past, future } = historyOf(store);
    const step = past.at(-1);
    sealed = true;
    if (step === undefined) return false;
    restore(store, step.before, { past: past.slice(0, -1), future: [...future, step] });
    return true;
  };
  const redo = (): boolean => {
    const { past, future } = historyOf(store);
    const step = future.at(-1);
    sealed = true;
    if (step === undefined) return false;
    restore(store, step.after, { past: [...past, step], future: future.slice(0, -1) });
    return true;
  };
  const hold = (next: boolean) => (): void => {
    held = next;
    sealed = true;
  };
  const forgetHistory = (): void => store.setState({ history: { past: [], future: [] } });
  return {
    record,
    actions: { undo, redo, beginGesture: hold(true), endGesture: hold(false), forgetHistory },
  };
}
