import { InstancedBufferAttribute, InstancedMesh, Matrix4, Vector3 } from 'three';
import type { StandingBox } from '../../../plan/find-in-plan.ts';
import { boxOf } from '../../../plan/look-up.ts';
import type { Plan, ThingId } from '../../../plan/plan-types.ts';
import { findRackPart } from '../../../plan/rack-parts/find-rack-part.ts';
import { openedRack } from '../../../plan/rack-parts/opened-rack.ts';
import type { SceneShared } from '../../layer.ts';
import { RACK_FINISHES } from '../../materials/rack-finishes.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import { unfilledGeometry } from '../../parts/unfilled-geometry.ts';
import { createOpenRackGeometry } from './rack-geometry.ts';
import { stepAside } from './step-aside.ts';

/** From farther away a rack stays closed: its parts would be smaller than a few pixels. */
const OPEN_WITHIN_M = 45;
/** Two racks never stand as close as this. */
const SAME_PLACE_M = 0.05;

/** One rack drawn opened: one draw, in the material of all that fills the halls. */
export class OpenRackMesh {
  readonly mesh: InstancedMesh;
  readonly #shared: SceneShared;
  readonly #looks: readonly number[];
  readonly #at = new Vector3();
  #box: StandingBox | null = null;
  #aisleM = 0;
  #shape = '';

  constructor(shared: SceneShared) {
    this.#shared = shared;
    const surfaces = RACK_FINISHES.map((finish) => hallSurface(shared, finish));
    this.#looks = surfaces.map(({ look }) => look);
    this.mesh = new InstancedMesh(unfilledGeometry(), surfaces[0]?.material, 1);
    this.mesh.name = 'open-rack';
    this.mesh.frustumCulled = false;
    this.mesh.visible = false;
  }

  /** Builds the rack of a selection where it is another one, or another shape; else only its state. */
  apply(plan: Plan, selection: ThingId): void {
    const opened = openedRack(plan, selection);
    const box = opened && boxOf(plan, opened.rackId);
    this.#box = box;
    this.#aisleM = plan.campus.layout.coldAisleM;
    if (opened === null || box === null) return;
    this.#at.set(...box.position);
    this.mesh.setMatrixAt(0, new Matrix4().makeRotationY(box.yawRad).setPosition(this.#at));
    this.mesh.instanceMatrix.needsUpdate = true;
    const look = {
      liquid: plan.campus.cooling.liquidFraction > 0,
      bare: findRackPart(plan, selection)?.packageIndex ?? null,
    };
    const shape = JSON.stringify([opened.parts, opened.pulledId, box.size, look]);
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.mesh.geometry.dispose();
      this.mesh.geometry = createOpenRackGeometry(opened, box.size, look, this.#looks);
    }
    const { load, tempC } = plan.things.rack;
    const state = Float32Array.of(load[opened.rack] ?? 0, tempC[opened.rack] ?? 0);
    this.mesh.geometry.setAttribute('aState', new InstancedBufferAttribute(state, 2));
  }

  /** Shows it to a camera that is near enough, past what stands across the aisle, and the closed body of the same rack to any other. */
  showTo(camera: Vector3): void {
    const { uAside } = this.#shared.uniforms;
    if (this.#box !== null) stepAside(this.#box, this.#aisleM, camera, uAside.value);
    else uAside.value.w = 1;
    this.mesh.visible = this.#box !== null && camera.distanceToSquared(this.#at) < OPEN_WITHIN_M ** 2;
    const { value } = this.#shared.uniforms.uOpened;
    value.set(this.#at.x, this.#at.z, this.mesh.visible ? SAME_PLACE_M : 0);
  }

  dispose(): void {
    this.#shared.uniforms.uOpened.value.set(0, 0, 0);
    this.#shared.uniforms.uAside.value.w = 1;
    this.mesh.geometry.dispose();
    this.mesh.dispose();
  }
}
