import {
  BoxGeometry,
  type Camera,
  Color,
  Group,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { PointM } from '../../../plan/measure/measured.ts';
import { AMBER } from '../highlight-material.ts';
import type { SnappedPoint } from './snap-point.ts';

/** CSS pixels of the view. */
const LINE_PX = 3;
const POINT_PX = 9;
const DRAWN_LATE = 920;
const FREE = new Color('#ffffff');
const SNAPPED = new Color('#3ddc97');
const UP = new Vector3(0, 1, 0);

/** Stretches and points in the same width on the screen however far they are, never hidden by what stands before them: two draws. */
export class LineMeshes {
  readonly group = new Group();
  readonly #stretches: InstancedMesh<BoxGeometry, MeshBasicMaterial>;
  readonly #points: InstancedMesh<SphereGeometry, MeshBasicMaterial>;

  constructor(mostPoints: number) {
    const material = () =>
      new MeshBasicMaterial({ depthTest: false, fog: false, toneMapped: false, transparent: true });
    this.#stretches = new InstancedMesh(new BoxGeometry(), material(), mostPoints + 1);
    this.#points = new InstancedMesh(new SphereGeometry(0.5, 12, 8), material(), mostPoints + 1);
    this.#stretches.material.color.set(AMBER);
    for (const mesh of [this.#stretches, this.#points]) {
      mesh.frustumCulled = false;
      mesh.renderOrder = DRAWN_LATE;
    }
    this.#points.renderOrder = DRAWN_LATE + 1;
    this.group.name = 'measure';
    this.group.add(this.#stretches, this.#points);
  }

  /** `metresPerPx`: metres that a CSS pixel covers at a metre's distance. */
  place(points: readonly PointM[], next: SnappedPoint | null, camera: Camera, metresPerPx: number): void {
    const all = next === null ? points : [...points, next.point];
    this.#points.count = all.length;
    this.#stretches.count = Math.max(0, all.length - 1);
    all.forEach((point, index) => {
      here.set(...point);
      const widthM = metresPerPx * camera.position.distanceTo(here);
      this.#points.setMatrixAt(index, matrix.compose(here, NO_TURN, size.setScalar(POINT_PX * widthM)));
      const isNext = index === points.length;
      this.#points.setColorAt(index, isNext && next?.on !== 'surface' ? SNAPPED : FREE);
      if (index > 0)
        this.#stretches.setMatrixAt(index - 1, stretch(all[index - 1] ?? point, camera, metresPerPx));
    });
    this.#points.instanceMatrix.needsUpdate = true;
    this.#stretches.instanceMatrix.needsUpdate = true;
    if (this.#points.instanceColor !== null) this.#points.instanceColor.needsUpdate = true;
  }

  dispose(): void {
    for (const mesh of [this.#stretches, this.#points]) {
      mesh.geometry.dispose();
      mesh.material.dispose();
      mesh.dispose();
    }
  }
}

const NO_TURN = new Quaternion();
const matrix = new Matrix4();
const here = new Vector3();
const from = new Vector3();
const middle = new Vector3();
const along = new Vector3();
const turn = new Quaternion();
const size = new Vector3();

/** From a point to `here`, as wide as it looks from its middle. */
function stretch(start: PointM, camera: Camera, metresPerPx: number): Matrix4 {
  from.set(...start);
  middle.addVectors(from, here).multiplyScalar(0.5);
  along.subVectors(here, from);
  const lengthM = Math.max(along.length(), 1e-6);
  const widthM = LINE_PX * metresPerPx * camera.position.distanceTo(middle);
  turn.setFromUnitVectors(UP, along.multiplyScalar(1 / lengthM));
  return matrix.compose(middle, turn, size.set(widthM, lengthM, widthM));
}
