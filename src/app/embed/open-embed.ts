import type { CampusStore } from '../../store/campus-store.ts';
import type { PageApi } from '../page-api-types.ts';
import { answerHost } from './answer-host.ts';
import { hostOrigin } from './read-host-message.ts';

/** The page around keeps its scroll: the wheel zooms with Ctrl or ⌘ alone, which a pinch on a trackpad sends too. */
function leaveWheelToHost(): void {
  const keep = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) event.stopImmediatePropagation();
  };
  window.addEventListener('wheel', keep, { capture: true, passive: true });
}

/** Fits the page into a frame of another: quiet, and without the wheel. */
export function fitIntoFrame({ actions }: CampusStore): void {
  document.documentElement.dataset.embed = '';
  actions.setView({ interfaceHidden: true });
  leaveWheelToHost();
}

/** Obeys the page around this one, where there is one. */
export function hearHost(campus: CampusStore, api: PageApi): void {
  const { parent } = window;
  if (parent === window) return;
  const hear = answerHost(campus, api, {
    origin: hostOrigin(location.search),
    parent,
    post: (to, message, targetOrigin) => to.postMessage(message, { targetOrigin }),
  });
  window.addEventListener('message', hear);
}
