import { useFrame } from '@react-three/fiber';
import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import type { StandingBox } from '../../plan/find-in-plan.ts';
import type { ThingId } from '../../plan/plan-types.ts';
import { useInteractive, useThingBox } from './interactive-context.ts';
import { placeOnScreen } from './place-on-screen.ts';

/** Behind the frame that is drawn: the camera stands where the picture shows it. */
const AFTER_DRAWING = 2;

/** Tells where the top of a thing stands on the screen, for labels that follow it frame by frame. */
export function ScreenAnchor({
  name,
  id,
}: {
  readonly name: string;
  readonly id: ThingId | null;
}): ReactElement | null {
  const { campus } = useInteractive();
  const top = useRef<Vector3 | null>(null);
  const place = useCallback((box: StandingBox | null): void => {
    top.current =
      box === null ? null : new Vector3(box.position[0], box.position[1] + box.size[1], box.position[2]);
  }, []);
  useThingBox(id, place);
  useFrame(({ camera, size }) => {
    const point = top.current;
    campus.anchors.put(name, point === null ? null : placeOnScreen(point, camera, size));
  }, AFTER_DRAWING);
  useEffect(() => () => campus.anchors.put(name, null), [campus, name]);
  return null;
}
