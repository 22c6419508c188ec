import { BoxGeometry, Mesh, MeshBasicMaterial } from 'three';
import type { Trench } from './trench.ts';

/** Before the ground, which is drawn before all else that stands in the campus; a lid comes right after. */
export const PIT_ORDER = -20;
/** Over the ground and all that lies flat on it, metres. */
export const OVER_GROUND_M = 0.12;

/**
 * A lid that is drawn into depth alone, after what lies below it and before the ground: the ground under it is then
 * hidden, and what stands before it is not.
 */
export class PitLid {
  readonly mesh: Mesh<BoxGeometry, MeshBasicMaterial>;

  constructor(renderOrder: number) {
    this.mesh = new Mesh(new BoxGeometry(1, 0.001, 1), new MeshBasicMaterial({ colorWrite: false }));
    this.mesh.name = 'reactor-pit';
    this.mesh.renderOrder = renderOrder;
    this.mesh.frustumCulled = false;
  }

  /** Lies over a trench and the shaft behind it, in the frame of the reactor. */
  cover({ reachM, shaftM, wideM }: Trench): void {
    this.mesh.scale.set(reachM + shaftM, 1, wideM);
    this.mesh.position.set((shaftM - reachM) / 2, OVER_GROUND_M, 0);
  }

  dispose(): void {
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
  }
}
