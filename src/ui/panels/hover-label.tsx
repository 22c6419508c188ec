import { type ReactElement, useEffect, useRef } from 'react';
import { nameOfThing } from '../../plan/find-in-plan.ts';
import { useCampus } from '../../store/store.ts';

/** Names the thing under the pointer. Follows the pointer without a React commit. */
export function HoverLabel(): ReactElement {
  const name = useCampus((state) =>
    state.session.hover === null || state.run.plan === null
      ? ''
      : nameOfThing(state.run.plan, state.session.hover),
  );
  const label = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function follow(event: PointerEvent): void {
      const element = label.current;
      if (element === null || event.pointerType === 'touch') return;
      const right = event.clientX > window.innerWidth - 240;
      element.style.transform = `translate(${event.clientX + (right ? -14 : 14)}px, ${event.clientY + 16}px) ${right ? 'translateX(-100%)' : ''}`;
    }
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return (
    <div ref={label} className="gc-hover" data-on={name !== ''} aria-hidden="true">
      {name}
    </div>
  );
}
