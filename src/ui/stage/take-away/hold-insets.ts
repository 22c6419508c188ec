import type { CampusStore } from '../../../store/campus-store.ts';
import type { PictureInsets } from '../../../store/store-types.ts';

/**
 * Keeps what covers the picture as it is told here, whatever the panels of the page say meanwhile: they grow and shrink with
 * each campus, and nothing of them is in what is made. Returns the way back to what they said last.
 */
export function holdInsets({ actions, getState, subscribe }: CampusStore, held: PictureInsets): () => void {
  let theirs = getState().session.insets;
  actions.setInsets(held);
  const ours = getState().session.insets;
  const stop = subscribe(({ session }, before) => {
    if (session.insets === before.session.insets || session.insets === ours || session.insets === held)
      return;
    theirs = session.insets;
    actions.setInsets(held);
  });
  return () => {
    stop();
    actions.setInsets(theirs);
  };
}
