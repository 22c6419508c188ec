import { useFrame } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo } from 'react';
import type { ThingId } from '../../../plan/plan-types.ts';
import { useInteractive } from '../interactive-context.ts';
import { DrawnCords } from './drawn-cords.tsx';
import { OpenRackMesh } from './open-rack-mesh.ts';

/** The rack of the selection with its doors off and a tray pulled out: the one that is selected, or the one in its middle. */
export function OpenRack({ id }: { readonly id: ThingId }): ReactElement {
  const { campus, shared, requestFrame } = useInteractive();
  const rack = useMemo(() => new OpenRackMesh(shared), [shared]);
  useLayoutEffect(() => {
    const apply = (): void => {
      const { plan } = campus.getState().run;
      if (plan !== null) rack.apply(plan, id);
      requestFrame('part');
    };
    apply();
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) apply();
    });
  }, [campus, rack, requestFrame, id]);
  useFrame(({ camera }) => rack.showTo(camera.position));
  useEffect(
    () => () => {
      rack.dispose();
      requestFrame('part');
    },
    [rack, requestFrame],
  );
  return (
    <>
      <primitive object={rack.mesh} />
      <DrawnCords id={id} />
    </>
  );
}
