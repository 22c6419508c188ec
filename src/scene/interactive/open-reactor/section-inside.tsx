import { type ReactElement, useEffect, useMemo, useSyncExternalStore } from 'react';
import { InstancedMesh, Matrix4 } from 'three';
import { planApart } from '../../../plan/apart/plan-apart.ts';
import { cutUnits } from '../../../plan/reactor-parts/cut-units.ts';
import type { OpenedReactor } from '../../../plan/reactor-parts/opened-reactor.ts';
import { keptBox, planesOfText } from '../../../plan/section/section-text.ts';
import { setLook } from '../../materials/looks.ts';
import { useInteractive } from '../interactive-context.ts';
import { insideSurface } from './open-reactor-mesh.ts';
import { createUnitInside } from './unit-inside.ts';

const NONE: readonly OpenedReactor[] = [];

/** What stands in the reactor buildings and turbine halls that a section cuts: one draw. The unit that is opened has its own. */
export function SectionInside(): ReactElement | null {
  const { campus, shared, requestFrame, shownPlan } = useInteractive();
  const { getState, subscribe } = campus;
  const plan = useSyncExternalStore(subscribe, () => getState().run.plan);
  const { section, apart, month } = useSyncExternalStore(subscribe, () => getState().view);
  const opened = useSyncExternalStore(subscribe, () => getState().session.selection?.split('/')[0]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month shows another part of the same plan.
  const units = useMemo(() => {
    const shown = shownPlan() ?? plan;
    if (shown === null) return NONE;
    const kept = keptBox(planesOfText(section));
    return cutUnits(planApart(shown, apart), kept).filter(({ reactorId }) => reactorId !== opened);
  }, [plan, section, apart, month, opened, shownPlan]);
  const [first] = units;
  const shape = first === undefined ? '' : shapeOf(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: units of one shape are drawn by one geometry.
  const geometry = useMemo(() => (first === undefined ? null : createUnitInside(first)), [shape]);
  const mesh = useMemo(() => {
    if (geometry === null) return null;
    const { material, look } = insideSurface(shared);
    const made = new InstancedMesh(geometry, material, units.length);
    setLook(geometry, look);
    made.name = 'section-inside';
    made.frustumCulled = false;
    for (const [at, { building }] of units.entries()) {
      const [x, y, z] = building.position;
      made.setMatrixAt(at, new Matrix4().makeRotationY(building.yawRad).setPosition(x, y, z));
    }
    return made;
  }, [geometry, units, shared]);
  useEffect(() => () => geometry?.dispose(), [geometry]);
  useEffect(() => {
    requestFrame('part');
    return () => {
      mesh?.dispose();
      requestFrame('part');
    };
  }, [mesh, requestFrame]);
  return mesh && <primitive object={mesh} />;
}

/** Equal for units that look alike inside. */
const shapeOf = ({ parts, building, hallSize, toHallM, isDrum }: OpenedReactor): string =>
  JSON.stringify([parts, building.size, hallSize, toHallM, isDrum]);
