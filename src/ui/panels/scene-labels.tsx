import { memo, type ReactElement, useEffect, useMemo, useRef, useState } from 'react';
import { labelledPlaces, openedWithNames } from '../../plan/labelled-places.ts';
import { labelAnchor, labelFontPx } from '../../store/screen-anchors.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

function useViewHeightPx(): number {
  const [heightPx, setHeightPx] = useState(() => window.innerHeight);
  useEffect(() => {
    const note = (): void => setHeightPx(window.innerHeight);
    window.addEventListener('resize', note);
    return () => window.removeEventListener('resize', note);
  }, []);
  return heightPx;
}

/** Names of buildings, yards and units over them in the picture. What they say is in lists and panels as well. */
export function SceneLabels(): ReactElement | null {
  const isWanted = useCampus((state) => state.view.labels && state.session.talk === null);
  const plan = useCampus((state) => state.run.plan);
  const opened = useCampus((state) => openedWithNames(state.session.selection));
  const places = useMemo(
    () => (plan === null || !isWanted ? [] : labelledPlaces(plan, opened)),
    [plan, isWanted, opened],
  );
  const fontSize = labelFontPx(useViewHeightPx());
  if (places.length === 0) return null;
  return (
    <div className="gc-place-labels" style={{ fontSize }} aria-hidden="true">
      {places.map(({ id, text }) => (
        <PlaceLabel key={id} id={id} text={text} />
      ))}
    </div>
  );
}

const PlaceLabel = memo(function PlaceLabel({ id, text }: { readonly id: string; readonly text: string }) {
  const { anchors } = useCampusStore();
  const label = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      anchors.follow(labelAnchor(id), (place) => {
        const element = label.current;
        if (element === null) return;
        element.dataset.on = String(place !== null);
        if (place !== null)
          element.style.transform = `translate(${place.x}px, ${place.y}px) translate(-50%, -100%)`;
      }),
    [anchors, id],
  );
  return (
    <span ref={label} className="gc-place-label" data-on="false">
      {text}
    </span>
  );
});
