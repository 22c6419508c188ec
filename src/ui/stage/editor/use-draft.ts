import { useCallback, useEffect, useRef, useState } from 'react';
import { NEW_STORY } from '../../../story/edit-story.ts';
import type { Story } from '../../../story/story-types.ts';
import { saveFile } from '../../files/save-file.ts';
import { type DraftKept, earlierDraft, keepDraft, keepEarlier, keptDraft } from './draft-memory.ts';

const MOST_STEPS = 100;
/** Letters typed this soon after each other are one step, milliseconds. */
const MERGE_WITHIN_MS = 1000;
const SAVED_WHOLE = '. What was put aside before does not open whole here: it is saved as a file';

interface Steps {
  readonly story: Story;
  readonly past: readonly Story[];
  /** What was taken back, the next first. */
  readonly future: readonly Story[];
  readonly key: string | null;
  readonly atMs: number;
}

/** The story that is being written, with its way back. */
export interface Draft {
  readonly story: Story;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether this browser keeps what is written. */
  readonly kept: DraftKept;
  /** One step; edits of equal key soon after each other are one. */
  readonly edit: (change: (story: Story) => Story, key?: string) => void;
  /**
   * Another story in the place of this one, which is put aside: it is there behind a reload too. Returns what else is to be said of
   * that, behind other words.
   */
  readonly replace: (story: Story) => string;
  /** A story has been put aside. */
  readonly hasEarlier: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

function begin(): Steps {
  return { story: keptDraft() ?? NEW_STORY, past: [], future: [], key: null, atMs: 0 };
}

function stepBack(now: Steps): Steps {
  const { story, past, future } = now;
  const before = past.at(-1);
  if (before === undefined) return now;
  return { story: before, past: past.slice(0, -1), future: [story, ...future], key: null, atMs: 0 };
}

function stepForward(now: Steps): Steps {
  const [next, ...future] = now.future;
  return next === undefined
    ? now
    : { story: next, past: [...now.past, now.story], future, key: null, atMs: 0 };
}

const isEarlierThere = (): boolean => earlierDraft() !== null;

export function useDraft(): Draft {
  const [{ story, past, future }, setSteps] = useState(begin);
  const [kept, setKept] = useState<DraftKept>('kept');
  const [hasEarlier, setHasEarlier] = useState(isEarlierThere);
  const shown = useRef(story);
  useEffect(() => {
    shown.current = story;
  }, [story]);
  const edit = useCallback<Draft['edit']>((change, key) => {
    const nowMs = performance.now();
    setSteps((now) => {
      const next = change(now.story);
      if (next === now.story) return now;
      const joins = key !== undefined && key === now.key && nowMs - now.atMs <= MERGE_WITHIN_MS;
      const before = joins ? now.past : [...now.past, now.story].slice(-MOST_STEPS);
      return { story: next, past: before, future: [], key: key ?? null, atMs: nowMs };
    });
  }, []);
  const replace = useCallback(
    (next: Story): string => {
      const lost = keepEarlier(shown.current);
      if (lost !== null) saveFile(lost, 'earlier.story.json', 'application/json');
      setHasEarlier(isEarlierThere());
      edit(() => next);
      return lost === null ? '' : SAVED_WHOLE;
    },
    [edit],
  );
  const undo = useCallback(() => setSteps(stepBack), []);
  const redo = useCallback(() => setSteps(stepForward), []);
  const touched = past.length + future.length > 0;
  useEffect(() => {
    if (!touched) return;
    setKept(keepDraft(story));
    // What another window wrote may have been put aside.
    setHasEarlier(isEarlierThere());
  }, [story, touched]);
  const [canUndo, canRedo] = [past.length > 0, future.length > 0];
  return { story, canUndo, canRedo, kept, edit, replace, hasEarlier, undo, redo };
}
