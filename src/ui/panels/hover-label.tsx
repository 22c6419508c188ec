import { type ReactElement, useEffect, useRef } from 'react';
import { nameOfThing } from '../../plan/find-in-plan.ts';
import { type Area, type Place, placeLabel } from '../kit/place-label.ts';
import { useCampus } from '../use-campus.ts';

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

/** Names the thing under the pointer, beside every panel. Follows the pointer without a React commit. */
export function HoverLabel(): ReactElement {
  const name = useCampus((state) =>
    state.session.hover === null || state.run.plan === null
      ? ''
      : nameOfThing(state.run.plan, state.session.hover),
  );
  const label = useRef<HTMLDivElement>(null);
  const pointer = useRef<Place>({ x: 0, y: 0 });
  useEffect(() => {
    function follow(event: PointerEvent): void {
      if (event.pointerType === 'touch') return;
      pointer.current = { x: event.clientX, y: event.clientY };
      if (label.current?.dataset.on === 'true') stand(label.current, pointer.current);
    }
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  useEffect(() => {
    if (label.current !== null && name !== '') stand(label.current, pointer.current);
  }, [name]);
  return (
    <div ref={label} className="gc-hover" data-on={name !== ''} aria-hidden="true">
      {name}
    </div>
  );
}
