import { type ReactElement, type RefObject, useCallback, useRef } from 'react';
import type { FrameClock } from '../../store/frame-clock.ts';
import { formatQuantity } from '../../units/format.ts';
import { METRES_PER_FOOT, scaleBar } from '../../units/scale-bar.ts';
import { useFrames } from './use-frames.ts';

const MOST_PX = 120;

/** Writes one bar, as long as it says in its unit; nothing where the picture has no scale yet. */
function write(
  bar: RefObject<HTMLDivElement | null>,
  unitsPerPx: number,
  textOf: (length: number) => string,
): void {
  const element = bar.current;
  const label = element?.firstElementChild;
  if (!element || !label) return;
  const found = scaleBar(unitsPerPx, MOST_PX);
  element.hidden = found === null;
  if (found === null) return;
  element.style.width = `${found.px.toFixed(1)}px`;
  // Text is written anew for another length only: this runs in every frame.
  if (element.dataset.length === `${found.length}`) return;
  element.dataset.length = `${found.length}`;
  label.textContent = textOf(found.length);
}

const inMetres = (length: number): string => formatQuantity(length, 'm');
const inFeet = (length: number): string => `${length.toLocaleString('en-US')} ft`;

/** How long metres and feet look at the distance of what the camera looks at. */
export function ScaleBarView(): ReactElement {
  const metres = useRef<HTMLDivElement>(null);
  const feet = useRef<HTMLDivElement>(null);
  const shown = useRef(Number.NaN);
  const follow = useCallback(({ metresPerPx }: FrameClock): void => {
    if (metresPerPx === shown.current) return;
    shown.current = metresPerPx;
    write(metres, metresPerPx, inMetres);
    write(feet, metresPerPx / METRES_PER_FOOT, inFeet);
  }, []);
  useFrames(follow);
  return (
    <div className="gc-scale-bar" role="img" aria-label="Scale of the picture">
      <div ref={metres} hidden>
        <span translate="no" />
      </div>
      <div ref={feet} hidden>
        <span translate="no" />
      </div>
    </div>
  );
}
