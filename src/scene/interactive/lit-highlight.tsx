import { type ReactElement, useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import type { ColorRepresentation } from 'three';
import { BoxGeometry, InstancedBufferAttribute, InstancedMesh, ShaderMaterial } from 'three';
import type { LitParts } from '../../store/store-types.ts';
import { FAULT_COLOUR, NEARNESS_COLOURS } from '../../units/colour-ramps.ts';
import { AMBER, highlightMaterial } from './highlight-material.ts';
import { useInteractive } from './interactive-context.ts';
import { litBoxes } from './lit-boxes.ts';

const DRAWN_LATE = 890;
/** How clear outlines are where they are seen, and where something hides them. */
const SEEN = 0.95;
const BEHIND = 0.3;
const FILL = 0.22;
const COLOURS: Readonly<Record<LitParts['tone'], ColorRepresentation>> = {
  trace: AMBER,
  failure: FAULT_COLOUR,
  ...NEARNESS_COLOURS,
};

/** Outlines of all that a trace of the selection reaches: two draws for each tone, whatever their number. */
export function LitHighlight(): ReactElement | null {
  const { campus, requestFrame, uniforms } = useInteractive();
  const lit = useSyncExternalStore(campus.subscribe, () => campus.getState().session.lit);
  const meshes = useMemo(() => {
    const { plan } = campus.getState().run;
    if (lit === null || plan === null) return null;
    return lit.flatMap((parts) => {
      const boxes = litBoxes(plan, parts);
      const colour = COLOURS[parts.tone];
      const looks = [
        { opacity: SEEN, fill: FILL, depthTest: true, colour },
        { opacity: BEHIND, fill: 0, depthTest: false, colour },
      ];
      return looks.map((look) => {
        const material = new ShaderMaterial(highlightMaterial(uniforms, null, look));
        const mesh = new InstancedMesh(new BoxGeometry(), material, boxes.length / 16);
        mesh.instanceMatrix = new InstancedBufferAttribute(boxes, 16);
        mesh.frustumCulled = false;
        mesh.renderOrder = DRAWN_LATE;
        return mesh;
      });
    });
  }, [campus, lit, uniforms]);
  useLayoutEffect(() => {
    requestFrame('hover');
    return () => {
      for (const mesh of meshes ?? []) {
        mesh.geometry.dispose();
        mesh.material.dispose();
        mesh.dispose();
      }
      requestFrame('hover');
    };
  }, [meshes, requestFrame]);
  if (meshes === null) return null;
  return (
    <group name="lit">
      {meshes.map((mesh) => (
        <primitive key={mesh.uuid} object={mesh} />
      ))}
    </group>
  );
}
