import { useThree } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type Group, Vector3 } from 'three';
import { followPlan } from '../../store/site-shaping.ts';
import type { SiteShaping } from '../../store/store-types.ts';
import { listenToCarrying } from './carry-part.ts';
import { highlightMaterial } from './highlight-material.ts';
import { useInteractive } from './interactive-context.ts';

/** What a part is outlined with where it may stand, where it costs something, and where it cannot stand. */
const VERDICT_COLOURS = { fine: 0x4fb3ff, soft: 0xffb02e, hard: 0xff4b3e } as const;
/** As tall as the tallest of buildings. */
const OUTLINE_HEIGHT_M = 22;
const DRAWN_LATE = 905;
const FILL = { fine: 0.16, soft: 0.22, hard: 0.3 } as const;
/** A building and the cooling yards on both of its sides. */
const MOST_RECTS = 3;

/** One outline over a rectangle on the ground. */
function useOutlines() {
  const { uniforms } = useInteractive();
  return useMemo(
    () =>
      Array.from({ length: MOST_RECTS }, () => {
        const size = { value: new Vector3(1, 1, 1) };
        const look = highlightMaterial(uniforms, size, { opacity: 1, fill: FILL.fine, depthTest: false });
        return { size, look };
      }),
    [uniforms],
  );
}

/**
 * Parts of the site under the pointer: a press on one holds it, moving carries it over the ground, lifting sets it down.
 * Elsewhere the pointer moves the camera as ever. Nothing of React commits while a part is carried.
 */
export function SiteShaper(): ReactElement {
  const { campus, requestFrame } = useInteractive();
  const outlines = useOutlines();
  const group = useRef<Group>(null);
  useLayoutEffect(() => {
    const apply = (shaping: SiteShaping | null): void => {
      group.current?.children.forEach((mesh, at) => {
        const rect = shaping?.rects[at];
        const outline = outlines[at];
        mesh.visible = rect !== undefined;
        if (rect === undefined || outline === undefined || shaping === null) return;
        outline.size.value.set(rect.x1 - rect.x0, OUTLINE_HEIGHT_M, rect.z1 - rect.z0);
        mesh.position.set((rect.x0 + rect.x1) / 2, OUTLINE_HEIGHT_M / 2, (rect.z0 + rect.z1) / 2);
        mesh.updateMatrixWorld(true);
        colour(outline.look.uniforms, shaping.verdict);
      });
      requestFrame('shaping');
    };
    apply(campus.getState().session.siteShaping);
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) followPlan(campus);
      if (state.session.siteShaping !== before.session.siteShaping) apply(state.session.siteShaping);
    });
  }, [campus, outlines, requestFrame]);
  useCarrying();
  return (
    <group ref={group} name="site-shaper">
      {outlines.map(({ look }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: always the same three.
        <mesh key={at} visible={false} frustumCulled={false} renderOrder={DRAWN_LATE}>
          <boxGeometry />
          <shaderMaterial args={[look]} />
        </mesh>
      ))}
    </group>
  );
}

function colour(
  uniforms: ReturnType<typeof highlightMaterial>['uniforms'],
  verdict: SiteShaping['verdict'],
): void {
  const { uColour, uFill } = uniforms ?? {};
  if (uColour?.value instanceof Color) uColour.value.set(VERDICT_COLOURS[verdict]);
  if (uFill !== undefined) uFill.value = FILL[verdict];
}

/** Listens before the camera does: what takes hold of a part does not turn the view. */
function useCarrying(): void {
  const { campus } = useInteractive();
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => listenToCarrying(campus, camera, canvas), [campus, camera, canvas]);
}
