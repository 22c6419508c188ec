import { type ReactElement, useMemo, useSyncExternalStore } from 'react';
import { BoxGeometry, InstancedMesh, Matrix4, Quaternion, ShaderMaterial, Vector3 } from 'three';
import { type GhostBox, leftOut } from '../../plan/apart/left-out.ts';
import type { Plan } from '../../plan/plan-types.ts';
import type { SharedUniforms } from '../layer.ts';
import { highlightMaterial } from './highlight-material.ts';
import { useInteractive } from './interactive-context.ts';
import { useOwnMesh } from './use-own-mesh.ts';

/** Seen against bright ground, against dark buildings and by night. */
const PALE = 0xc9d6e6;
/** How clear the edges of a ghost are, and its faces over that. */
const EDGES = 0.5;
const FACES = 0.3;
const DRAWN_LATE = 790;

type Ghosts = InstancedMesh<BoxGeometry, ShaderMaterial>;

/** All that is left out around what stands apart, faint and through each other: one draw. Nothing of it can be picked. */
export function GhostThings(): ReactElement | null {
  const { campus, uniforms } = useInteractive();
  const { getState, subscribe } = campus;
  const plan = useSyncExternalStore(subscribe, () => getState().run.plan);
  const apart = useSyncExternalStore(subscribe, () => getState().view.apart);
  const mesh = useMemo(
    () => (plan === null ? null : ghostsOf(plan, apart, uniforms)),
    [plan, apart, uniforms],
  );
  useOwnMesh(mesh);
  return mesh && <primitive object={mesh} />;
}

function ghostsOf(plan: Plan, apart: string, uniforms: SharedUniforms): Ghosts {
  const boxes = leftOut(plan, apart);
  const material = new ShaderMaterial(
    highlightMaterial(uniforms, null, { opacity: EDGES, fill: FACES, depthTest: true, colour: PALE }),
  );
  const mesh: Ghosts = new InstancedMesh(new BoxGeometry(), material, boxes.length);
  mesh.name = 'ghosts';
  mesh.frustumCulled = false;
  mesh.renderOrder = DRAWN_LATE;
  boxes.forEach((box, at) => {
    mesh.setMatrixAt(at, matrixOf(box));
  });
  return mesh;
}

const UP = new Vector3(0, 1, 0);
const matrix = new Matrix4();
const turn = new Quaternion();
const place = new Vector3();
const size = new Vector3();

function matrixOf({ position, size: [wide, tall, deep], yawRad }: GhostBox): Matrix4 {
  const [x, y, z] = position;
  turn.setFromAxisAngle(UP, yawRad);
  return matrix.compose(place.set(x, y + tall / 2, z), turn, size.set(wide, tall, deep));
}
