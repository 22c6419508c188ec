import { useFrame, useThree } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { PerspectiveCamera, Vector3 } from 'three';
import type { PointM } from '../../../plan/measure/measured.ts';
import { pointsOfText, textOfPoints } from '../../../plan/measure/point-text.ts';
import { measureAnchor } from '../../../store/screen-anchors.ts';
import { useInteractive } from '../interactive-context.ts';
import { placeOnScreen } from '../place-on-screen.ts';
import { type AimScene, aimAt } from './aim.ts';
import { LineMeshes } from './line-meshes.ts';
import { listenToAiming } from './listen-to-aiming.ts';
import type { SnappedPoint } from './snap-point.ts';

/** More points than anyone sets by hand; links stay short. */
const MOST_POINTS = 24;
const BEFORE_DRAWING = 0;

/** The line that is measured along, with the point that the pointer means while someone measures. */
export function MeasureLine(): ReactElement {
  const scene = useInteractive();
  const { campus, requestFrame, shared } = scene;
  const { camera, gl, size } = useThree();
  const text = useSyncExternalStore(campus.subscribe, () => campus.getState().view.measure);
  const measuring = useSyncExternalStore(
    campus.subscribe,
    () => campus.getState().session.tool === 'measure',
  );
  const points = useMemo(() => pointsOfText(text), [text]);
  const meshes = useMemo(() => new LineMeshes(MOST_POINTS), []);
  const aim = useRef<SnappedPoint | null>(null);
  useEffect(() => () => meshes.dispose(), [meshes]);
  useLayoutEffect(() => {
    requestFrame('measure');
    return () => {
      for (const index of points.keys()) campus.anchors.put(measureAnchor(index), null);
    };
  }, [points, campus, requestFrame]);
  useEffect(() => {
    if (!measuring || !(camera instanceof PerspectiveCamera)) return;
    const aiming: AimScene = { ...scene, camera, size };
    const stop = listenToAiming(gl.domElement, {
      aim: (place, withinPx) => {
        aim.current = place === null ? null : aimAt(aiming, place, withinPx);
        requestFrame('measure');
        return aim.current;
      },
      set: ({ point }) => {
        const now = pointsOfText(campus.getState().view.measure);
        if (now.length < MOST_POINTS) campus.actions.setView({ measure: textOfPoints([...now, point]) });
      },
      takeBack: () => {
        const now = pointsOfText(campus.getState().view.measure);
        if (now.length > 0) campus.actions.setView({ measure: textOfPoints(now.slice(0, -1)) });
      },
    });
    return () => {
      stop();
      aim.current = null;
      requestFrame('measure');
    };
  }, [measuring, camera, campus, gl, requestFrame, scene, size]);
  useFrame(() => {
    const next = measuring ? aim.current : null;
    meshes.place(points, next, camera, shared.uniforms.uMetresPerViewPx.value);
    for (let index = 1; index < points.length; index += 1) {
      const middle = middleOf(points[index - 1], points[index]);
      campus.anchors.put(measureAnchor(index), placeOnScreen(middle, camera, size));
    }
  }, BEFORE_DRAWING);
  return <primitive object={meshes.group} />;
}

const middle = new Vector3();

function middleOf([ax, ay, az]: PointM = [0, 0, 0], [bx, by, bz]: PointM = [0, 0, 0]): Vector3 {
  return middle.set((ax + bx) / 2, (ay + by) / 2, (az + bz) / 2);
}
