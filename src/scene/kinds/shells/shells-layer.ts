import { Group } from 'three';
import type { Plan, ShellBoxes } from '../../../plan/plan-types.ts';
import type { FrameInfo, SceneLayer, SceneShared } from '../../layer.ts';
import { BuildingOpenness } from '../../parts/building-openness.ts';
import { buildingBounds } from '../../parts/building-tiles.ts';
import { FixedInstances } from '../../parts/fixed-instances.ts';
import { createRoofKitGeometry, createUnitBox } from './geometry.ts';
import {
  layOutRoofKit,
  layOutWalls,
  type RoofKit,
  shellBox,
  type WallInstances,
  writeLifted,
} from './instances.ts';
import {
  createRoofKitMaterial,
  createRoofMaterial,
  createSlabMaterial,
  createWallMaterial,
  createWallShadowMaterial,
} from './shell-materials.ts';

const ROOF_THICKNESS_M = 0.6;
const SLAB_DEPTH_M = 0.6;
const SLAB_TOP_M = 0.015;
const KIT_SIZE = [1, 1, 1] as const;

/** The meshes of all shells and what stands where in them. */
class ShellMeshes {
  readonly walls: FixedInstances;
  readonly roofs: FixedInstances;
  readonly kit: FixedInstances;
  readonly slabs: FixedInstances;
  #shells: ShellBoxes | null = null;
  #wallPlan: WallInstances | null = null;
  #kitPlan: RoofKit | null = null;
  readonly #at: [number, number, number] = [0, 0, 0];
  readonly #size: [number, number, number] = [0, 0, 0];

  constructor(shared: SceneShared) {
    this.walls = new FixedInstances('shell-walls', createUnitBox(), createWallMaterial(shared), 'aShell', 2);
    this.walls.mesh.customDepthMaterial = createWallShadowMaterial();
    this.roofs = new FixedInstances('shell-roofs', createUnitBox(), createRoofMaterial(shared), 'aFade', 1);
    this.kit = new FixedInstances(
      'shell-roof-kit',
      createRoofKitGeometry(),
      createRoofKitMaterial(shared),
      'aFade',
      1,
    );
    this.slabs = new FixedInstances('shell-slabs', createUnitBox(), createSlabMaterial(shared));
    for (const part of [this.walls, this.roofs, this.kit]) part.mesh.castShadow = true;
    for (const part of this.all()) part.mesh.receiveShadow = true;
  }

  all(): readonly FixedInstances[] {
    return [this.walls, this.roofs, this.kit, this.slabs];
  }

  /** Returns false when the shells stand where they stood. */
  layOut(shells: ShellBoxes): boolean {
    if (this.#shells?.geometryKey === shells.geometryKey) return false;
    this.#shells = shells;
    this.#wallPlan = layOutWalls(shells);
    this.#kitPlan = layOutRoofKit(shells);
    this.walls.resize(this.#wallPlan.count);
    this.walls.matrices.set(this.#wallPlan.matrices);
    this.walls.extra.set(this.#wallPlan.shell);
    this.roofs.resize(shells.count);
    this.kit.resize(this.#kitPlan.count);
    this.slabs.resize(shells.count);
    for (let index = 0; index < shells.count; index++) {
      const { x, y, z, w, d } = shellBox(shells, index);
      writeLifted(this.slabs.matrices, index, [x, y + SLAB_TOP_M - SLAB_DEPTH_M, z], [w, SLAB_DEPTH_M, d], 0);
    }
    this.#writeOpenness(null);
    for (const part of this.all()) part.touch(true);
    return true;
  }

  /** Raises roofs and lowers walls. Allocates nothing. */
  open(openness: BuildingOpenness): void {
    this.#writeOpenness(openness);
    this.walls.touchExtra();
    this.roofs.touch(false);
    this.kit.touch(false);
  }

  #writeOpenness(openness: BuildingOpenness | null): void {
    const shells = this.#shells;
    const walls = this.#wallPlan;
    const kit = this.#kitPlan;
    if (shells === null || walls === null || kit === null) return;
    const at = this.#at;
    const size = this.#size;
    for (let index = 0; index < walls.count; index++) {
      this.walls.extra[index * 2] = openness?.amount[walls.building[index] ?? -1] ?? 0;
    }
    for (let index = 0; index < shells.count; index++) {
      const open = openness?.amount[shells.building[index] ?? -1] ?? 0;
      at[0] = shells.position[index * 3] ?? 0;
      at[1] = (shells.position[index * 3 + 1] ?? 0) + (shells.size[index * 3 + 1] ?? 0) - ROOF_THICKNESS_M;
      at[2] = shells.position[index * 3 + 2] ?? 0;
      size[0] = shells.size[index * 3] ?? 0;
      size[1] = ROOF_THICKNESS_M;
      size[2] = shells.size[index * 3 + 2] ?? 0;
      writeLifted(this.roofs.matrices, index, at, size, open);
      this.roofs.extra[index] = 1 - open;
    }
    for (let index = 0; index < kit.count; index++) {
      const open = openness?.amount[kit.building[index] ?? -1] ?? 0;
      at[0] = kit.position[index * 3] ?? 0;
      at[1] = kit.position[index * 3 + 1] ?? 0;
      at[2] = kit.position[index * 3 + 2] ?? 0;
      writeLifted(this.kit.matrices, index, at, KIT_SIZE, open);
      this.kit.extra[index] = 1 - open;
    }
  }

  dispose(): void {
    for (const part of this.all()) {
      const { material } = part.mesh;
      part.dispose();
      part.mesh.customDepthMaterial?.dispose();
      if (!Array.isArray(material)) material.dispose();
    }
  }
}

/** Data-hall buildings: panel walls, roofs that lift, roof-top units, foundation slabs. Four draw calls. */
export function createShellsLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'shells';
  const meshes = new ShellMeshes(shared);
  for (const part of meshes.all()) object.add(part.mesh);
  const openness = new BuildingOpenness(shared.focusBuilding);
  let buildingCount = 0;
  let stale = false;

  return {
    name: 'shells',
    object,
    applyPlan(plan: Plan) {
      buildingCount = plan.things.building.count;
      openness.setBounds(buildingBounds(plan.shells, buildingCount));
      if (meshes.layOut(plan.shells)) stale = true;
    },
    applyView() {
      shared.requestFrame('view');
    },
    beforeFrame(frame: FrameInfo) {
      const change = openness.step(frame);
      if (change > 0 || stale) meshes.open(openness);
      stale = false;
      if (change === 2) shared.requestFrame('roof');
    },
    instanceCounts: () => ({ building: buildingCount }),
    dispose() {
      meshes.dispose();
    },
  };
}
