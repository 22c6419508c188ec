import { type BufferGeometry, Group, type Material } from 'three';
import { groundBoundsOfEach } from '../../../plan/details/ground-bounds.ts';
import type { Plan, PropBlock, PropKind } from '../../../plan/plan-types.ts';
import type { QualityName, ViewSlice } from '../../../store/store-types.ts';
import type { SceneLayer, SceneShared } from '../../layer.ts';
import { FixedInstances } from '../../parts/fixed-instances.ts';
import {
  createFenceGeometry,
  createLampGeometry,
  createPersonGeometry,
  createPickupGeometry,
  createTreeGeometry,
  createTruckGeometry,
  createWaterTankGeometry,
  withLamps,
} from './geometry.ts';
import {
  ALL_PROPS,
  fillPropMatrices,
  outsideOf,
  type PropPick,
  pickProps,
  stretchPanels,
} from './instances.ts';
import { createGantryGeometry, createPylonGeometry } from './lattice-geometry.ts';
import { createPaintedMaterial, createSteelMaterial, createTreeMaterial } from './prop-materials.ts';

interface PropShape {
  readonly kind: PropKind;
  readonly pick: Omit<PropPick, 'quality'>;
  readonly instances: FixedInstances;
  readonly thins: boolean;
}

/** One in five vehicles is a truck. */
const PICKUPS = { modulus: 5, remainders: [0, 1, 2, 3] } as const;
const TRUCKS = { modulus: 5, remainders: [4] } as const;

function createShapes(shared: SceneShared): { shapes: readonly PropShape[]; materials: readonly Material[] } {
  const tree = createTreeMaterial(shared);
  const vehicle = createPaintedMaterial(shared, 'vehicle');
  const person = createPaintedMaterial(shared, 'person');
  const steel = createSteelMaterial(shared);
  const shape = (
    kind: PropKind,
    geometry: BufferGeometry,
    material: Material,
    pick: Omit<PropPick, 'quality'> = ALL_PROPS,
    thins = true,
  ): PropShape => ({ kind, pick, thins, instances: new FixedInstances(`prop-${kind}`, geometry, material) });
  const shapes = [
    shape('tree', createTreeGeometry(), tree),
    shape('vehicle', withLamps(createPickupGeometry()), vehicle, PICKUPS),
    shape('vehicle', withLamps(createTruckGeometry()), vehicle, TRUCKS),
    shape('person', withLamps(createPersonGeometry()), person),
    shape('lamp', withLamps(createLampGeometry()), steel),
    shape('pylon', withLamps(createPylonGeometry()), steel, ALL_PROPS, false),
    shape('fence', withLamps(createFenceGeometry()), steel, ALL_PROPS, false),
    shape('gantry', withLamps(createGantryGeometry()), steel, ALL_PROPS, false),
    shape('water-tank', withLamps(createWaterTankGeometry()), steel, ALL_PROPS, false),
  ];
  return { shapes, materials: [tree, vehicle, person, steel] };
}

function setShadows(shapes: readonly PropShape[], quality: QualityName): void {
  for (const { kind, instances } of shapes) {
    instances.mesh.castShadow = quality !== 'low' && kind !== 'fence';
    instances.mesh.receiveShadow = quality !== 'low';
  }
}

/** Trees, vehicles, people, lamps, pylons, fences, gantries and tanks: one draw call a shape. */
export function createPropsLayer(shared: SceneShared): SceneLayer {
  const object = new Group();
  object.name = 'props';
  const { shapes, materials } = createShapes(shared);
  for (const { instances } of shapes) object.add(instances.mesh);
  const drawn = new Map<PropKind, PropBlock>();
  let plan: Plan | null = null;
  let quality: QualityName = 'default';

  function refill(force: boolean): void {
    if (plan === null) return;
    for (const { kind, pick, instances, thins } of shapes) {
      const block = plan.props[kind];
      const old = drawn.get(kind);
      if (!force && old?.geometryKey === block.geometryKey) continue;
      const wanted = pickProps(block, { ...pick, quality: thins ? quality : 'default' });
      // A switchyard draws the portals of its own bays.
      const picked =
        kind === 'gantry' ? outsideOf(block, wanted, groundBoundsOfEach(plan.things.switchyard)) : wanted;
      instances.resize(picked.length);
      fillPropMatrices(block, picked, instances.matrices);
      if (kind === 'fence') stretchPanels(block, picked, instances.matrices);
      instances.touch(true);
    }
    for (const { kind } of shapes) drawn.set(kind, plan.props[kind]);
  }

  setShadows(shapes, quality);

  return {
    name: 'props',
    object,
    applyPlan(next: Plan) {
      plan = next;
      refill(false);
    },
    applyView(view: ViewSlice) {
      if (view.quality !== quality) {
        quality = view.quality;
        setShadows(shapes, quality);
        refill(true);
      }
      shared.requestFrame('view');
    },
    beforeFrame() {},
    instanceCounts() {
      const counts: Record<string, number> = {};
      for (const { kind, instances } of shapes) counts[kind] = (counts[kind] ?? 0) + instances.mesh.count;
      return counts;
    },
    dispose() {
      for (const { instances } of shapes) instances.dispose();
      for (const material of materials) material.dispose();
    },
  };
}
