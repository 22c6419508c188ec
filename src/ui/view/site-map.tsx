import { type MouseEvent, memo, type ReactElement, useCallback, useMemo, useRef } from 'react';
import type { Plan } from '../../plan/plan-types.ts';
import type { FrameClock } from '../../store/frame-clock.ts';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { mapCone, mapShapes } from './map-shapes.ts';
import { useFrames } from './use-frames.ts';

/** The longer side of the map, CSS pixels. */
const SIDE_PX = 200;
/** Who flies by the map from farther away than this comes nearer, metres. */
const FROM_M = 420;

/** The campus from above with the cone of the camera; a press flies there, in the same direction. */
export function SiteMap(): ReactElement | null {
  const plan = useCampus((state) => state.run.plan);
  return plan === null ? null : <MapOf plan={plan} />;
}

const MapOf = memo(function MapOf({ plan }: { readonly plan: Plan }): ReactElement {
  const { flyTo } = useActions();
  const { frameClock } = useCampusStore();
  const shapes = useMemo(() => mapShapes(plan), [plan]);
  const [left, top, width, height] = shapes.view;
  const metresPerPx = Math.max(width, height) / SIDE_PX;
  const cone = useRef<SVGPolygonElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const follow = useCallback(
    ({ pose, metresPerPx: atTarget }: FrameClock): void => {
      const seen = mapCone(pose, atTarget * window.innerWidth, 26 * metresPerPx, shapes.view);
      if (cone.current?.getAttribute('points') === seen.points) return;
      cone.current?.setAttribute('points', seen.points);
      dot.current?.setAttribute('cx', seen.x.toFixed(1));
      dot.current?.setAttribute('cy', seen.z.toFixed(1));
    },
    [metresPerPx, shapes],
  );
  useFrames(follow);
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // A press by the keyboard has no place.
    if (event.detail === 0) {
      flyTo('plan-view');
      return;
    }
    const box = event.currentTarget.getBoundingClientRect();
    const x = left + ((event.clientX - box.left) / box.width) * width;
    const z = top + ((event.clientY - box.top) / box.height) * height;
    flyTo(poseOver(frameClock.pose, x, z));
  };
  return (
    <button
      type="button"
      className="gc-panel gc-site-map"
      aria-label="Map of the campus: a press flies there, Enter looks from above"
      onClick={press}
    >
      <svg
        width={width / metresPerPx}
        height={height / metresPerPx}
        viewBox={shapes.view.join(' ')}
        aria-hidden="true"
      >
        <polygon className="gc-map-land" points={shapes.land} strokeWidth={metresPerPx} />
        {shapes.rects.map(({ kind, x, z, w, d }) => (
          <rect key={`${kind} ${x} ${z}`} data-kind={kind} x={x} y={z} width={w} height={d} />
        ))}
        <polygon ref={cone} className="gc-map-cone" strokeWidth={metresPerPx} />
        <circle ref={dot} className="gc-map-eye" r={3.5 * metresPerPx} strokeWidth={metresPerPx} />
      </svg>
    </button>
  );
});

type Pose = FrameClock['pose'];

/** The same view of another place on the ground, from no farther than `FROM_M`. */
function poseOver({ position, target }: Pose, x: number, z: number) {
  const away = [position[0] - target[0], position[1] - target[1], position[2] - target[2]] as const;
  const share = Math.min(1, FROM_M / (Math.hypot(...away) || 1));
  return {
    target: [x, 0, z],
    position: [x + away[0] * share, Math.max(3, away[1] * share), z + away[2] * share],
  } as const;
}
