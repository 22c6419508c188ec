import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { shownStorey } from '../../parts/shown-storey.ts';
import { useInteractive } from '../interactive-context.ts';
import { LabelField } from './label-field.ts';

/** Behind the frame that is drawn: the camera stands where the picture shows it. */
const AFTER_DRAWING = 2;

/** Tells where the names of places stand on the screen, as many as have room there. */
export function PlaceLabels(): null {
  const { campus, requestFrame, shownPlan } = useInteractive();
  const field = useMemo(() => new LabelField(campus.anchors), [campus]);
  useFrame(({ camera, size }) => {
    const { session } = campus.getState();
    field.follow(shownPlan(), camera, size, session.insets, shownStorey(campus), session.selection);
  }, AFTER_DRAWING);
  // Panels that open, fold or leave cover other names.
  useEffect(
    () =>
      campus.subscribe((state, before) => {
        if (state.session.insets !== before.session.insets) requestFrame('view');
      }),
    [campus, requestFrame],
  );
  useEffect(() => {
    requestFrame('view');
    return () => field.clear();
  }, [field, requestFrame]);
  return null;
}
