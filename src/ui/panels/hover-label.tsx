import { type ReactElement, useEffect, useRef } from 'react';
import { nameOf } from '../../plan/look-up.ts';
import { HOVER_ANCHOR } from '../../store/screen-anchors.ts';
import { type Area, type Place, placeLabel } from '../kit/place-label.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { useLensText } from '../view/lens-tools.ts';

/** What the label keeps clear of. */
const TAKEN = '.gc-panel, .gc-doors, .gc-hint, .gc-notice, .gc-show, .gc-popover:popover-open';

function takenAreas(): Area[] {
  return [...document.querySelectorAll<HTMLElement>(TAKEN)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect());
}

function stand(label: HTMLElement, pointer: Place): void {
  const size = { width: label.offsetWidth, height: label.offsetHeight };
  const view = { width: window.innerWidth, height: window.innerHeight };
  const place = placeLabel(pointer, size, view, takenAreas());
  label.dataset.free = String(place !== null);
  if (place !== null) label.style.transform = `translate(${place.x}px, ${place.y}px)`;
}

/** Names the thing under the pointer, or what the keyboard is on, beside every panel. Follows without a React commit. */
export function HoverLabel(): ReactElement {
  const { anchors } = useCampusStore();
  const name = useCampus((state) =>
    state.session.hover === null || state.run.plan === null
      ? ''
      : nameOf(state.run.plan, state.session.hover),
  );
  const lensText = useLensText(useCampus((state) => state.session.hover));
  const label = useRef<HTMLDivElement>(null);
  const pointer = useRef<Place>({ x: 0, y: 0 });
  useEffect(() => {
    let byKeyboard = false;
    function standAt(place: Place): void {
      pointer.current = place;
      if (label.current?.dataset.on === 'true') stand(label.current, place);
    }
    function follow(event: PointerEvent): void {
      byKeyboard = false;
      if (event.pointerType !== 'touch') standAt({ x: event.clientX, y: event.clientY });
    }
    function noteKey(): void {
      byKeyboard = true;
    }
    window.addEventListener('pointermove', follow, { passive: true });
    window.addEventListener('keydown', noteKey, { passive: true });
    const stopAnchor = anchors.follow(HOVER_ANCHOR, (place) => {
      if (byKeyboard && place !== null) standAt(place);
    });
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('keydown', noteKey);
      stopAnchor();
    };
  }, [anchors]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line more makes it higher.
  useEffect(() => {
    if (label.current !== null && name !== '') stand(label.current, pointer.current);
  }, [name, lensText]);
  return (
    <div ref={label} className="gc-hover" data-on={name !== ''} aria-hidden="true">
      <span>{name}</span>
      {lensText !== '' && <div className="gc-hover-value">{lensText}</div>}
    </div>
  );
}
