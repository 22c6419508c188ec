import { useThree } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Color, type Group, Raycaster, Vector2, Vector3 } from 'three';
import { choosePart, dragPart, dropPart, followPlan, letGo, partAt } from '../../store/site-shaping.ts';
import type { SiteShaping } from '../../store/store-types.ts';
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

/** A press this long ago, in CSS pixels moved, is a drag and not a click. */
const CLICK_SLOP_PX = 4;

interface Press {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** Where the ground was taken hold of, metres. */
  readonly at: Vector3;
  carried: boolean;
}

/** Listens before the camera does: what takes hold of a part does not turn the view. */
function useCarrying(): void {
  const { campus } = useInteractive();
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => {
    const { parentElement: holder } = canvas;
    if (holder === null) return;
    let press: Press | null = null;
    const raycaster = new Raycaster();
    const groundUnder = ({ clientX, clientY }: PointerEvent): Vector3 | null => {
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const place = new Vector2((2 * (clientX - left)) / width - 1, 1 - (2 * (clientY - top)) / height);
      raycaster.setFromCamera(place, camera);
      const { origin, direction } = raycaster.ray;
      if (direction.y > -1e-3) return null;
      return origin.clone().addScaledVector(direction, -origin.y / direction.y);
    };
    const down = (event: PointerEvent): void => {
      if (event.target !== canvas || press !== null) return;
      if (!event.isPrimary || event.button !== 0 || event.shiftKey) return;
      const at = groundUnder(event);
      const site = campus.getState().run.plan?.campus.site;
      const id = at === null || site === undefined ? null : partAt(site, at.x, at.z);
      if (at === null || id === null) return;
      event.stopPropagation();
      // Nothing takes the focus by itself where the press goes no farther.
      canvas.focus();
      if (campus.getState().session.siteShaping?.partId !== id) choosePart(campus, id);
      press = {
        pointerId: event.pointerId,
        clientX: event.clientX,
        clientY: event.clientY,
        at,
        carried: false,
      };
    };
    const move = (event: PointerEvent): void => {
      if (press === null || event.pointerId !== press.pointerId) return;
      const strayed = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
      if (!press.carried && strayed <= CLICK_SLOP_PX) return;
      press.carried = true;
      const ground = groundUnder(event);
      if (ground === null) return;
      dragPart(campus, ground.x - press.at.x, ground.z - press.at.z, event.altKey);
    };
    const up = (event: PointerEvent): void => {
      if (press === null || event.pointerId !== press.pointerId) return;
      const { carried } = press;
      press = null;
      if (carried) dropPart(campus);
    };
    const cancel = (): void => {
      press = null;
      letGo(campus);
    };
    // Whoever puts the part back by a key ends the press with it.
    const stopFollowing = campus.subscribe((state, before) => {
      const held = state.session.siteShaping?.held === true;
      if (press?.carried === true && before.session.siteShaping?.held === true && !held) press = null;
    });
    holder.addEventListener('pointerdown', down, { capture: true });
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    return () => {
      stopFollowing();
      holder.removeEventListener('pointerdown', down, { capture: true });
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
    };
  }, [campus, camera, canvas]);
}
