import type { CampusStore } from '../../store/campus-store.ts';
import { choiceLabel, VIEW_FIELDS } from '../../store/fields.ts';
import type { QualityName } from '../../store/store-types.ts';
import { FrameJudge } from './judge-frames.ts';

/** Frames count for so long after a hand has moved the camera, milliseconds. */
const BY_HAND_MS = 1_000;

export interface FrameFollower {
  /** A hand has moved the camera. */
  moved(): void;
  /** The camera has come to rest: a level that is due is taken now, not in the middle of a movement. */
  rested(): void;
  dispose(): void;
}

/** Chooses the quality by measured frames, as long as nobody has chosen it by hand. */
export function followFrames(
  campus: CampusStore,
  now: () => number = () => performance.now(),
): FrameFollower {
  const { frameClock, getState, actions } = campus;
  const judge = new FrameJudge();
  let [movedMs, lastMs] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let due: QualityName | null = null;
  const drawn = (): void => {
    const atMs = now();
    const gapMs = atMs - lastMs;
    lastMs = atMs;
    const { qualityBy, quality } = getState().view;
    if (qualityBy === 'frames' && atMs - movedMs < BY_HAND_MS) due = judge.frame(gapMs, quality) ?? due;
  };
  frameClock.listeners.add(drawn);
  return {
    moved: () => {
      movedMs = now();
    },
    rested: () => {
      const { view, session } = getState();
      if (due === null || view.qualityBy !== 'frames' || session.talk !== null) return;
      if (due !== view.quality) tellChange(campus, due, view.quality);
      actions.setView({ quality: due });
      due = null;
    },
    dispose: () => {
      frameClock.listeners.delete(drawn);
    },
  };
}

/** What is left out is said, with the way to have it all the same. */
function tellChange({ actions }: CampusStore, next: QualityName, before: QualityName): void {
  if (next === 'high' || before === 'low') return;
  const label = (name: QualityName): string => choiceLabel(VIEW_FIELDS.quality, name);
  const message = `The picture moved slowly here, so it is drawn in quality ${label(next)}. What is shown has the choice.`;
  actions.notify({
    tone: 'info',
    title: 'Drawn a little plainer, to move smoothly',
    problems: [{ where: 'scene', message }],
    action: {
      label: `Keep ${label(before)}`,
      run: () => actions.setView({ quality: before, qualityBy: 'hand' }),
    },
  });
}
