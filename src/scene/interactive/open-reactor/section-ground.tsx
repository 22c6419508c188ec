import { type ReactElement, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Mesh, MeshBasicMaterial } from 'three';
import { planApart } from '../../../plan/apart/plan-apart.ts';
import { groundFaces } from '../../../plan/section/ground-faces.ts';
import { useInteractive } from '../interactive-context.ts';
import { createCutLids, createGroundFaces } from './ground-face.ts';
import { PIT_ORDER } from './pit-lid.ts';

/** The ground where upright planes cut it, with what lies in it: two draws. */
export function SectionGround(): ReactElement | null {
  const { campus, requestFrame, shownPlan } = useInteractive();
  const { getState, subscribe } = campus;
  const plan = useSyncExternalStore(subscribe, () => getState().run.plan);
  const { section, apart, month } = useSyncExternalStore(subscribe, () => getState().view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another month shows another part of the same plan.
  const meshes = useMemo(() => {
    const shown = shownPlan() ?? plan;
    const faces = shown === null ? [] : groundFaces(planApart(shown, apart), section);
    if (faces.length === 0) return null;
    // As what is cut elsewhere: in its own colours, by day and by night.
    const paint = new MeshBasicMaterial({ vertexColors: true, toneMapped: false, fog: false });
    const ground = new Mesh(createGroundFaces(faces), paint);
    const lids = new Mesh(createCutLids(faces), new MeshBasicMaterial({ colorWrite: false }));
    for (const [order, mesh] of [ground, lids].entries()) {
      mesh.name = order === 0 ? 'section-ground' : 'section-lids';
      mesh.renderOrder = PIT_ORDER + order;
      mesh.frustumCulled = false;
    }
    return [ground, lids];
  }, [plan, section, apart, month, shownPlan]);
  useEffect(() => {
    requestFrame('part');
    return () => {
      for (const { geometry, material } of meshes ?? []) {
        geometry.dispose();
        material.dispose();
      }
      requestFrame('part');
    };
  }, [meshes, requestFrame]);
  return (
    meshes && (
      <group>
        {meshes.map((mesh) => (
          <primitive key={mesh.uuid} object={mesh} />
        ))}
      </group>
    )
  );
}
