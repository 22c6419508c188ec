import {
  BoxGeometry,
  Color,
  type ColorRepresentation,
  InstancedMesh,
  Matrix4,
  Quaternion,
  ShaderMaterial,
  Vector3,
} from 'three';
import type { Rect } from '../../model/layout/site/frame-types.ts';
import type { Corner } from '../../params/site-edits.ts';
import type { SharedUniforms } from '../layer.ts';
import { type HighlightLook, highlightMaterial } from './highlight-material.ts';

const DRAWN_LATE = 905;
const UP = new Vector3(0, 1, 0);
/** Lines over the ground are as thick as this, or as their look asks for where they are far away. */
export const LINE_M = 1.5;
/** Posts at corners, of lines' thickness. */
const POST_LINES = 3;

/** Outlined boxes that are all of one look, as many as there are at the moment. */
export type Boxes = InstancedMesh<BoxGeometry, ShaderMaterial>;

export function makeBoxes(uniforms: SharedUniforms, most: number, look: HighlightLook): Boxes {
  const mesh = new InstancedMesh(
    new BoxGeometry(),
    new ShaderMaterial(highlightMaterial(uniforms, null, look)),
    most,
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = DRAWN_LATE;
  mesh.count = 0;
  mesh.visible = false;
  return mesh;
}

export function disposeBoxes(mesh: Boxes): void {
  mesh.geometry.dispose();
  mesh.material.dispose();
  mesh.dispose();
}

export function colourBoxes({ material }: Boxes, colour: ColorRepresentation, fill: number): void {
  const { uColour, uFill } = material.uniforms;
  if (uColour?.value instanceof Color) uColour.value.set(colour);
  if (uFill !== undefined) uFill.value = fill;
}

/** Shows so many boxes, those beyond its most left out. */
export function fillBoxes(mesh: Boxes, matrices: readonly Matrix4[]): void {
  mesh.count = Math.min(matrices.length, mesh.instanceMatrix.count);
  mesh.visible = mesh.count > 0;
  for (let at = 0; at < mesh.count; at += 1) mesh.setMatrixAt(at, matrices[at] ?? new Matrix4());
  mesh.instanceMatrix.needsUpdate = true;
}

/** A box over a rectangle on the ground; a rectangle without width is a line. */
export function boxOver({ x0, z0, x1, z1 }: Rect, heightM: number): Matrix4 {
  return new Matrix4().compose(
    new Vector3((x0 + x1) / 2, heightM / 2, (z0 + z1) / 2),
    new Quaternion(),
    new Vector3(Math.max(LINE_M, x1 - x0), heightM, Math.max(LINE_M, z1 - z0)),
  );
}

/** A wall from corner to corner, closed or not, with a post at each corner. */
export function boxesAlong(corners: readonly Corner[], closed: boolean, heightM: number): readonly Matrix4[] {
  return corners.flatMap((from, at) => {
    const half = (POST_LINES * LINE_M) / 2;
    const [x, z] = from;
    const post = boxOver({ x0: x - half, x1: x + half, z0: z - half, z1: z + half }, 2 * heightM);
    const to = corners[at + 1] ?? (closed ? corners[0] : undefined);
    return to === undefined ? [post] : [post, wall(from, to, heightM)];
  });
}

function wall([ax, az]: Corner, [bx, bz]: Corner, heightM: number): Matrix4 {
  return new Matrix4().compose(
    new Vector3((ax + bx) / 2, heightM / 2, (az + bz) / 2),
    new Quaternion().setFromAxisAngle(UP, -Math.atan2(bz - az, bx - ax)),
    new Vector3(Math.hypot(bx - ax, bz - az), heightM, LINE_M),
  );
}
