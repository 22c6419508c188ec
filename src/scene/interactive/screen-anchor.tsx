import { useFrame } from '@react-three/fiber';
import { type ReactElement, useCallback, useEffect, useRef } from 'react';
import { Vector3 } from 'three';
import type { StandingBox } from '../../plan/find-in-plan.ts';
import type { ThingId } from '../../plan/plan-types.ts';
import { useInteractive, useThingBox } from './interactive-context.ts';

/** Behind the frame that is drawn: the camera stands where the picture shows it. */
const AFTER_DRAWING = 2;
const seen = new Vector3();

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
    if (top.current === null) {
      campus.anchors.put(name, null);
      return;
    }
    seen.copy(top.current).applyMatrix4(camera.matrixWorldInverse);
    const ahead = seen.z < 0;
    seen.applyMatrix4(camera.projectionMatrix);
    const inside = ahead && Math.abs(seen.x) <= 1 && Math.abs(seen.y) <= 1;
    const x = Math.round(((seen.x + 1) / 2) * size.width);
    const y = Math.round(((1 - seen.y) / 2) * size.height);
    campus.anchors.put(name, inside ? { x, y } : null);
  }, AFTER_DRAWING);
  useEffect(() => () => campus.anchors.put(name, null), [campus, name]);
  return null;
}
