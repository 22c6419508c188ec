import { type ReactElement, useMemo, useSyncExternalStore } from 'react';
import { BoxGeometry, InstancedBufferAttribute, InstancedMesh, MeshBasicMaterial } from 'three';
import type { ThingId } from '../../../plan/plan-types.ts';
import { fabricCordsOf } from '../../../plan/trace/fabric-cords.ts';
import { useInteractive } from '../interactive-context.ts';
import { useOwnMesh } from '../use-own-mesh.ts';
import { cordBoxes } from './cord-boxes.ts';

const DRAWN_LATE = 895;

/** Under the lens of the fabric: the links of what is selected to its first switch, seen through what hides them. One draw. */
export function DrawnCords({ id }: { readonly id: ThingId }): ReactElement | null {
  const { campus } = useInteractive();
  const { getState, subscribe } = campus;
  // Of a new plan only who draws it hears.
  const plan = useSyncExternalStore(subscribe, () => {
    const { run, view } = getState();
    return view.lens === 'fabric' ? run.plan : null;
  });
  const mesh = useMemo(() => {
    const cords = plan && fabricCordsOf(plan, id);
    if (cords === null) return null;
    const { matrices, colours } = cordBoxes(cords);
    const material = new MeshBasicMaterial({
      depthTest: false,
      fog: false,
      toneMapped: false,
      transparent: true,
    });
    const made = new InstancedMesh(new BoxGeometry(), material, matrices.length / 16);
    made.instanceMatrix = new InstancedBufferAttribute(matrices, 16);
    made.instanceColor = new InstancedBufferAttribute(colours, 3);
    made.name = 'fabric-cords';
    made.frustumCulled = false;
    made.renderOrder = DRAWN_LATE;
    return made;
  }, [plan, id]);
  useOwnMesh(mesh);
  return mesh && <primitive object={mesh} />;
}
