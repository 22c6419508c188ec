import { type ReactElement, useEffect, useRef } from 'react';
import { COMPARISONS } from '../../catalogue/comparisons.ts';
import { BESIDE_ANCHOR } from '../../store/screen-anchors.ts';
import { formatQuantity } from '../../units/format.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

/** Names what stands beside the campus, with its size. */
export function BesideLabel(): ReactElement | null {
  const { anchors } = useCampusStore();
  const beside = useCampus((state) => state.view.beside);
  const label = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      anchors.follow(BESIDE_ANCHOR, (place) => {
        const element = label.current;
        if (element === null) return;
        element.dataset.on = String(place !== null);
        if (place !== null)
          element.style.transform = `translate(${place.x}px, ${place.y}px) translate(-50%, -120%)`;
      }),
    [anchors],
  );
  const found = beside === 'nothing' ? null : COMPARISONS[beside];
  return (
    <div className="gc-place-labels gc-beside-label" hidden={found === null}>
      <span ref={label} className="gc-place-label" data-on="false" translate="no">
        {found === null
          ? ''
          : `${found.label} · ${formatQuantity(found.width.value, 'm')} × ${formatQuantity(found.depth.value, 'm')}`}
      </span>
    </div>
  );
}
