import { keptBox, planesOfText } from '../../plan/section/section-text.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { SharedUniforms } from '../layer.ts';

/** Cuts the picture as the view says, by numbers that the materials hold: no program is made anew. Returns the way to stop. */
export function followSection(campus: CampusStore, { uCutLow, uCutHigh }: SharedUniforms): () => void {
  const cut = (text: string): void => {
    const { low, high } = keptBox(planesOfText(text));
    uCutLow.value.set(...low);
    uCutHigh.value.set(...high);
  };
  cut(campus.getState().view.section);
  return campus.subscribe(({ view }, before) => {
    if (view.section !== before.view.section) cut(view.section);
  });
}
