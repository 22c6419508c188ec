import { useFrame } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Mesh, MeshStandardMaterial, Vector3 } from 'three';
import type { ComparisonId } from '../../../catalogue/comparisons.ts';
import { besideBounds } from '../../../plan/details/beside.ts';
import { BESIDE_ANCHOR } from '../../../store/screen-anchors.ts';
import { useInteractive } from '../interactive-context.ts';
import { placeOnScreen } from '../place-on-screen.ts';
import { besideGeometry } from './beside-geometry.ts';

/** Behind the frame that is drawn: the camera stands where the picture shows it. */
const AFTER_DRAWING = 2;

/** Something of known size beside the campus: one draw, and the place of its name. */
export function BesideCampus({ id }: { readonly id: ComparisonId }): ReactElement {
  const { campus, requestFrame } = useInteractive();
  const top = useRef(new Vector3());
  const mesh = useMemo(() => {
    const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 });
    const made = new Mesh(besideGeometry(id), material);
    made.name = 'beside';
    made.castShadow = true;
    made.receiveShadow = true;
    return made;
  }, [id]);
  useLayoutEffect(() => {
    const stand = (): void => {
      const { plan } = campus.getState().run;
      if (plan === null) return;
      const [x0, , z0, x1, y1, z1] = besideBounds(plan, id);
      mesh.position.set((x0 + x1) / 2, 0, (z0 + z1) / 2);
      mesh.updateMatrixWorld(true);
      top.current.set((x0 + x1) / 2, y1, (z0 + z1) / 2);
      requestFrame('part');
    };
    stand();
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) stand();
    });
  }, [campus, id, mesh, requestFrame]);
  useFrame(({ camera, size }) => {
    campus.anchors.put(BESIDE_ANCHOR, placeOnScreen(top.current, camera, size));
  }, AFTER_DRAWING);
  useEffect(
    () => () => {
      campus.anchors.put(BESIDE_ANCHOR, null);
      mesh.geometry.dispose();
      mesh.material.dispose();
      requestFrame('part');
    },
    [campus, mesh, requestFrame],
  );
  return <primitive object={mesh} />;
}
