import { PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { DEFAULT_PRESET } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import { CableDraw } from '../../../src/scene/kinds/cables/cable-draw.ts';
import { createCablesLayer } from '../../../src/scene/kinds/cables/cables-layer.ts';
import { createCoolingYardLayer } from '../../../src/scene/kinds/cooling-yard/cooling-yard-layer.ts';
import { createGasLayer } from '../../../src/scene/kinds/gas/gas-layer.ts';
import { createHallEquipmentLayer } from '../../../src/scene/kinds/hall-equipment/hall-equipment-layer.ts';
import { createPipesLayer } from '../../../src/scene/kinds/pipes/pipes-layer.ts';
import { createPowerYardLayer } from '../../../src/scene/kinds/power-yard/power-yard-layer.ts';
import { createPropsLayer } from '../../../src/scene/kinds/props/props-layer.ts';
import { createRacksLayer } from '../../../src/scene/kinds/racks/racks-layer.ts';
import { createRoadsLayer } from '../../../src/scene/kinds/roads/roads-layer.ts';
import { createShellsLayer } from '../../../src/scene/kinds/shells/shells-layer.ts';
import type { SceneLayer, SceneShared } from '../../../src/scene/layer.ts';
import { FixedInstances } from '../../../src/scene/parts/fixed-instances.ts';
import { KeptMesh } from '../../../src/scene/parts/kept-mesh.ts';
import { LodBatch } from '../../../src/scene/parts/lod-batch.ts';
import { TiledInstances } from '../../../src/scene/parts/tiled-instances.ts';
import { createSharedUniforms } from '../../../src/scene/shared-uniforms.ts';
import type { ViewSlice } from '../../../src/store/store-types.ts';
import { stillPairs } from '../../helpers/still-pair.ts';

const VIEW: ViewSlice = {
  lens: 'natural',
  roofs: 'lifted',
  theme: 'dark',
  quality: 'default',
  solarHour: 12,
  dayOfYear: 180,
  flowsMoving: true,
  interfaceHidden: false,
};

const LAYERS: Readonly<Record<string, (shared: SceneShared) => SceneLayer>> = {
  racks: createRacksLayer,
  'hall-equipment': createHallEquipmentLayer,
  pipes: createPipesLayer,
  cables: createCablesLayer,
  'cooling-yard': createCoolingYardLayer,
  'power-yard': createPowerYardLayer,
  gas: createGasLayer,
  shells: createShellsLayer,
  roads: createRoadsLayer,
  props: createPropsLayer,
};

const [still] = stillPairs(DEFAULT_PRESET.values);
if (still === undefined) throw new Error('No temperature of this campus leaves it standing still.');
const [before, after] = still;

/** Every way in which a layer lays something out anew. */
function watchMaking(): readonly MockInstance[] {
  return [
    vi.spyOn(TiledInstances.prototype, 'setSource'),
    vi.spyOn(TiledInstances.prototype, 'redraw'),
    vi.spyOn(LodBatch.prototype, 'setPoses'),
    vi.spyOn(FixedInstances.prototype, 'resize'),
    vi.spyOn(KeptMesh.prototype, 'replace'),
  ];
}

describe.each(Object.entries(LAYERS))('the layer of %s', (_, create) => {
  let making: readonly MockInstance[] = [];
  let cables: MockInstance<CableDraw['set']>;
  let layer: SceneLayer;

  const madeAnew = (): number =>
    making.reduce((sum, each) => sum + each.mock.calls.length, 0) +
    cables.mock.results.filter(({ value }) => value === true).length;

  const show = (plan: Plan): number => {
    for (const each of [...making, cables]) each.mockClear();
    layer.applyPlan(plan);
    layer.beforeFrame({ camera: new PerspectiveCamera(), deltaS: 1, view: VIEW });
    return madeAnew();
  };

  beforeEach(() => {
    making = watchMaking();
    cables = vi.spyOn(CableDraw.prototype, 'set');
    layer = create({
      uniforms: createSharedUniforms(),
      requestFrame: () => undefined,
      focusBuilding: () => -1,
    });
  });
  afterEach(() => {
    layer.dispose();
    vi.restoreAllMocks();
  });

  it('makes nothing anew for another supply temperature', () => {
    expect(show(before)).toBeGreaterThan(0);
    expect(show(after)).toBe(0);
  });

  it('does for another number of buildings', () => {
    show(before);
    const more = buildPlan({ ...DEFAULT_PRESET.values, 'layout.buildingCount': 9 });
    expect(show(more)).toBeGreaterThan(0);
  });
});

/** The state on its way to the graphics card, summed: what is drawn, not what is planned. */
function drawnState(layer: SceneLayer, attribute: string): number {
  let sum = 0;
  layer.object.traverse((object) => {
    if (!('geometry' in object) || !('count' in object)) return;
    const { geometry, count } = object;
    const found = Reflect.get(Reflect.get(Object(geometry), 'attributes'), attribute);
    const array: unknown = found === undefined ? undefined : Reflect.get(found, 'array');
    if (!(array instanceof Float32Array)) return;
    const size = Number(Reflect.get(found, 'itemSize'));
    for (let at = 0; at < Number(count); at += 1) sum += array[at * size + 1] ?? 0;
  });
  return sum;
}

describe('what is drawn after a change of state', () => {
  it.each([
    ['pipes', 'aFlow'],
    ['hall-equipment', 'aState'],
  ] as const)('%s carry the temperatures of the new plan, open or opened later', (name, attribute) => {
    const create = LAYERS[name];
    if (create === undefined) throw new Error(`No layer of ${name}.`);
    const shared = {
      uniforms: createSharedUniforms(),
      requestFrame: () => undefined,
      focusBuilding: () => -1,
    };
    const camera = new PerspectiveCamera();
    const lift = { camera, deltaS: 1, view: VIEW };
    const [open, later] = [create(shared), create(shared)];
    const drawn: number[] = [];
    for (const plan of [before, after]) {
      open.applyPlan(plan);
      open.beforeFrame(lift);
      later.applyPlan(plan);
      drawn.push(drawnState(open, attribute));
    }
    later.beforeFrame(lift);
    expect(drawn[0]).toBeGreaterThan(0);
    expect(drawn[1]).not.toBe(drawn[0]);
    expect(drawn[1]).toBeCloseTo(drawnState(later, attribute), 3);
    open.dispose();
    later.dispose();
  });
});
