import { keptBox, planesOfText } from '../../plan/section/section-text.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import type { SceneShared } from '../layer.ts';

/** Cuts the picture as the view says, by numbers that the materials hold, and fills what is cut. Returns the way to stop. */
export function followSection(campus: CampusStore, { uniforms, caps }: SceneShared): () => void {
  const cut = (text: string): void => {
    const { low, high } = keptBox(planesOfText(text));
    uniforms.uCutLow.value.set(...low);
    uniforms.uCutHigh.value.set(...high);
    caps.show(text !== '');
  };
  cut(campus.getState().view.section);
  return campus.subscribe(({ view }, before) => {
    if (view.section !== before.view.section) cut(view.section);
  });
}
