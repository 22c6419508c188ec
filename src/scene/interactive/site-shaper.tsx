import { useFrame, useThree } from '@react-three/fiber';
import { type ReactElement, useEffect, useLayoutEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { MOST_CORNERS } from '../../params/site-edits.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { CORNER_ANCHOR } from '../../store/screen-anchors.ts';
import { drawnBoundary } from '../../store/site-boundary.ts';
import { brokenGrounds } from '../../store/site-marks.ts';
import { followPlan } from '../../store/site-shaping.ts';
import type { SiteShaping } from '../../store/store-types.ts';
import { listenToCarrying } from './carry-part.ts';
import { useInteractive } from './interactive-context.ts';
import { placeOnScreen } from './place-on-screen.ts';
import {
  type Boxes,
  boxesAlong,
  boxOver,
  colourBoxes,
  disposeBoxes,
  fillBoxes,
  LINE_M,
  makeBoxes,
} from './shaping-boxes.ts';

/** What parts are outlined with where they may stand, where they cost something, and where they cannot stand. */
const VERDICT_COLOURS = { fine: 0x4fb3ff, soft: 0xffb02e, hard: 0xff4b3e } as const;
const GUIDE_COLOUR = 0xff5fd2;
const LAND_COLOUR = 0x7ee08a;
/** As tall as the tallest of buildings. */
const OUTLINE_HEIGHT_M = 22;
const GUIDE_HEIGHT_M = 1;
const LAND_HEIGHT_M = 6;
const FILL = { fine: 0.16, soft: 0.22, hard: 0.3 } as const;
const LINE_LOOK = { opacity: 1, fill: 0.8, depthTest: false, leastPx: 2, lineM: LINE_M } as const;
/** More outlines than these nobody tells apart. */
const MOST_RECTS = 1_000;
const MOST_GUIDES = 8;
const MOST_MARKS = 400;
/** Behind the frame that is drawn: the camera stands where the picture shows it. */
const AFTER_DRAWING = 2;

interface ShapingMeshes {
  readonly parts: Boxes;
  readonly guides: Boxes;
  readonly land: Boxes;
  /** Where rules are broken, by how hard they are. */
  readonly soft: Boxes;
  readonly hard: Boxes;
}

function useMeshes(): ShapingMeshes {
  const { uniforms } = useInteractive();
  const meshes = useMemo(
    () => ({
      parts: makeBoxes(uniforms, MOST_RECTS, { opacity: 1, fill: FILL.fine, depthTest: false }),
      guides: makeBoxes(uniforms, MOST_GUIDES, { ...LINE_LOOK, colour: GUIDE_COLOUR }),
      // A post and a side for each corner, and for where the next would stand.
      land: makeBoxes(uniforms, 2 * MOST_CORNERS + 2, {
        ...LINE_LOOK,
        fill: FILL.soft,
        leastPx: 3,
        colour: LAND_COLOUR,
      }),
      soft: makeBoxes(uniforms, MOST_MARKS, { ...LINE_LOOK, fill: FILL.soft, colour: VERDICT_COLOURS.soft }),
      hard: makeBoxes(uniforms, MOST_MARKS, { ...LINE_LOOK, fill: FILL.hard, colour: VERDICT_COLOURS.hard }),
    }),
    [uniforms],
  );
  useEffect(() => () => Object.values(meshes).forEach(disposeBoxes), [meshes]);
  return meshes;
}

function fill(
  { parts, guides, land, ...marks }: ShapingMeshes,
  campus: CampusStore,
  shaping: SiteShaping | null,
): void {
  const { verdict = 'fine', rects = [], guides: lines = [], corners = null, aim = null } = shaping ?? {};
  colourBoxes(parts, VERDICT_COLOURS[verdict], FILL[verdict]);
  fillBoxes(
    parts,
    rects.map((rect) => boxOver(rect, OUTLINE_HEIGHT_M)),
  );
  fillBoxes(
    guides,
    lines.map((rect) => boxOver(rect, GUIDE_HEIGHT_M)),
  );
  const broken = brokenGrounds(campus);
  for (const each of ['soft', 'hard'] as const)
    fillBoxes(
      marks[each],
      broken.filter(({ severity }) => severity === each).map(({ rect }) => boxOver(rect, OUTLINE_HEIGHT_M)),
    );
  // The line to where the next corner would stand as well.
  const band = aim === null ? [] : [aim];
  const drawn = corners === null ? drawnBoundary(campus) : [...corners, ...band];
  const road = corners !== null && shaping?.draws === 'road';
  colourBoxes(land, road ? GUIDE_COLOUR : LAND_COLOUR, FILL.soft);
  fillBoxes(land, boxesAlong(drawn, corners === null, LAND_HEIGHT_M));
}

/**
 * Parts of the site under the pointer: a press on one holds it, moving carries it over the ground, lifting sets it down.
 * Elsewhere the pointer moves the camera as ever. Nothing of React commits while a part is carried.
 */
export function SiteShaper(): ReactElement {
  const { campus, requestFrame } = useInteractive();
  const meshes = useMeshes();
  useLayoutEffect(() => {
    const apply = (): void => {
      fill(meshes, campus, campus.getState().session.siteShaping);
      requestFrame('shaping');
    };
    apply();
    return campus.subscribe((state, before) => {
      if (state.run.planVersion !== before.run.planVersion) followPlan(campus);
      const drawnAnew =
        state.params.siteEdits !== before.params.siteEdits ||
        state.run.planVersion !== before.run.planVersion;
      if (drawnAnew || state.session.siteShaping !== before.session.siteShaping) apply();
    });
  }, [campus, meshes, requestFrame]);
  useCarrying();
  useAimAnchor();
  return (
    <group name="site-shaper">
      <primitive object={meshes.parts} />
      <primitive object={meshes.guides} />
      <primitive object={meshes.land} />
      <primitive object={meshes.soft} />
      <primitive object={meshes.hard} />
    </group>
  );
}

/** Tells where in the picture the next corner would stand, for the label at it. */
function useAimAnchor(): void {
  const { campus } = useInteractive();
  useFrame(({ camera, size }) => {
    const [x, z] = campus.getState().session.siteShaping?.aim ?? [];
    const place = x === undefined || z === undefined ? null : new Vector3(x, 0, z);
    campus.anchors.put(CORNER_ANCHOR, place && placeOnScreen(place, camera, size));
  }, AFTER_DRAWING);
  useEffect(() => () => campus.anchors.put(CORNER_ANCHOR, null), [campus]);
}

/** Listens before the camera does: what takes hold of a part does not turn the view. */
function useCarrying(): void {
  const { campus } = useInteractive();
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);
  useEffect(() => listenToCarrying(campus, camera, canvas), [campus, camera, canvas]);
}
