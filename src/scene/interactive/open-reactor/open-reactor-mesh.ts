import { Group, InstancedMesh, Matrix4 } from 'three';
import type { Plan, ThingId } from '../../../plan/plan-types.ts';
import { openedReactor } from '../../../plan/reactor-parts/opened-reactor.ts';
import type { SceneShared } from '../../layer.ts';
import { setLook } from '../../materials/looks.ts';
import { hallSurface } from '../../parts/campus-surface.ts';
import type { Surface } from '../../parts/surface.ts';
import { unfilledGeometry } from '../../parts/unfilled-geometry.ts';
import { PIT_ORDER, PitLid } from './pit-lid.ts';
import { createReactorCutaway } from './reactor-cutaway.ts';
import { trenchOf } from './trench.ts';

/** Reactor and turbine hall stand on a line: both are within this share of half their distance from its middle, and no other unit is. */
const BOTH = 1.04;

const GLOW = 'totalEmissiveRadiance += diffuseColor.rgb * (1.1 * vCampusGlow * (1.0 - campusLens));';

/** What stands in a unit, in the light of the halls. */
export function insideSurface(shared: SceneShared): Surface {
  return hallSurface(shared, {
    name: 'reactor cutaway',
    color: '#ffffff',
    roughness: 0.55,
    metalness: 0.1,
    indoor: true,
    variation: 0,
    extra: { emissive: GLOW },
  });
}

/** A unit drawn cut open: two draws, in the material of what fills the halls, in whose light it stands. */
export class OpenReactorMesh {
  readonly group = new Group();
  readonly #shared: SceneShared;
  readonly #surface: Surface;
  readonly #mesh: InstancedMesh;
  readonly #lid = new PitLid(PIT_ORDER + 1);
  #shape = '';

  constructor(shared: SceneShared) {
    this.#shared = shared;
    this.#surface = insideSurface(shared);
    this.#mesh = new InstancedMesh(unfilledGeometry(), this.#surface.material, 1);
    this.#mesh.setMatrixAt(0, new Matrix4());
    this.#mesh.name = 'open-reactor';
    this.#mesh.frustumCulled = false;
    this.#mesh.castShadow = true;
    this.#mesh.renderOrder = PIT_ORDER;
    this.group.add(this.#lid.mesh, this.#mesh);
  }

  /** Opens the unit of a selection; none where it is none. */
  apply(plan: Plan, selection: ThingId): void {
    const opened = openedReactor(plan, selection);
    const { value: place } = this.#shared.uniforms.uOpened;
    this.group.visible = opened !== null;
    if (opened === null) {
      place.set(0, 0, 0);
      return;
    }
    const { building, toHallM } = opened;
    const [x, y, z] = building.position;
    this.group.position.set(x, y, z);
    this.group.rotation.y = building.yawRad;
    const halfM = toHallM / 2;
    place.set(x + halfM * Math.sin(building.yawRad), z + halfM * Math.cos(building.yawRad), BOTH * halfM);
    this.#lid.cover(trenchOf(opened));
    // Nothing of the scene looks after its own matrices.
    this.group.updateMatrixWorld(true);
    const shape = JSON.stringify([opened.parts, building.size, toHallM, opened.hallSize, opened.isDrum]);
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#mesh.geometry.dispose();
    this.#mesh.geometry = createReactorCutaway(opened);
    setLook(this.#mesh.geometry, this.#surface.look);
  }

  dispose(): void {
    this.#shared.uniforms.uOpened.value.set(0, 0, 0);
    this.#mesh.geometry.dispose();
    this.#mesh.dispose();
    this.#lid.dispose();
  }
}
