import { type ReactElement, useEffect, useLayoutEffect, useMemo } from 'react';
import type { ThingId } from '../../../plan/plan-types.ts';
import { useInteractive } from '../interactive-context.ts';
import { OpenReactorMesh } from './open-reactor-mesh.ts';
import { SectionGround } from './section-ground.tsx';
import { SectionInside } from './section-inside.tsx';

/** The unit of the selection cut open, with its turbine hall. */
function CutOpen({ id }: { readonly id: ThingId }): ReactElement {
  const { campus, shared, requestFrame } = useInteractive();
  const reactor = useMemo(() => new OpenReactorMesh(shared), [shared]);
  useLayoutEffect(() => {
    const apply = (): void => {
      const { plan } = campus.getState().run;
      if (plan !== null) reactor.apply(plan, id);
      requestFrame('part');
    };
    apply();
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) apply();
    });
  }, [campus, reactor, requestFrame, id]);
  useEffect(
    () => () => {
      reactor.dispose();
      requestFrame('part');
    },
    [reactor, requestFrame],
  );
  return <primitive object={reactor.group} />;
}

interface OpenReactorProps {
  /** The unit that is cut open; null where none is. */
  readonly id: ThingId | null;
  /** Whether something is cut. */
  readonly sectioned: boolean;
}

/** What stands in reactor buildings and turbine halls and lies in the ground, as far as it is to be seen. */
export function OpenReactor({ id, sectioned }: OpenReactorProps): ReactElement {
  return (
    <>
      {id !== null && <CutOpen id={id} />}
      {sectioned && <SectionInside />}
      {sectioned && <SectionGround />}
    </>
  );
}
