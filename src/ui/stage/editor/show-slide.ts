import { presetOf } from '../../../params/presets.ts';
import type { CampusStore } from '../../../store/campus-store.ts';
import { inputOf } from '../../../story/slide-state.ts';
import { wholeView } from '../../../story/story-format.ts';
import type { Slide } from '../../../story/story-types.ts';

/** Shows a slide's campus in the page, as an edit that can be taken back. */
export function showSlide({ actions, getState }: CampusStore, slide: Slide): void {
  if (presetOf(slide.preset) === undefined) return;
  actions.openValues(slide.preset, inputOf(slide), { ...getState().view, ...wholeView(slide.view) });
  actions.select(slide.selection ?? null);
  const { camera } = slide;
  if (camera.kind === 'home') actions.flyTo('home', { pathS: null });
  else if (camera.kind === 'thing') actions.flyTo(camera.at, { pathS: null, angle: camera.angle });
  else actions.flyTo({ position: camera.position, target: camera.target }, { pathS: null });
}
