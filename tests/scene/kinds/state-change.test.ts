import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { DEFAULT_PRESET, presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan } from '../../../src/plan/plan-types.ts';
import type { SceneLayer } from '../../../src/scene/layer.ts';
import { InstanceBatch } from '../../../src/scene/parts/instance-batch.ts';
import type { ViewSlice } from '../../../src/store/store-types.ts';
import { stillPairs } from '../../helpers/still-pair.ts';
import { ALL_LAYERS, drawnMeshes, SceneStage, thingsIn, VIEW } from '../scene-stage.ts';

const [still] = stillPairs(DEFAULT_PRESET.values);
if (still === undefined) throw new Error('No temperature of this campus leaves it standing still.');
const [before, after] = still;

const other = presetOf('ten-gigawatt');
if (other === undefined) throw new Error('There is no other campus.');
// With what no preset has, so that every layer has something to draw.
const OTHER = buildPlan({ ...other.values, 'power.standbyShare': 1, 'power.solarMw': 100 });

/** Geometries of meshes made from the plan: another one means made anew. */
function geometriesOf(layer: SceneLayer): string {
  const found: string[] = [];
  layer.object.traverse((each) => {
    if ('geometry' in each) found.push(String(Reflect.get(Object(each.geometry), 'uuid')));
  });
  return found.join();
}

/** The sky knows no plan, and the land has no instances. */
const FOLLOWING = ALL_LAYERS.filter(({ name }) => name !== 'sky' && name !== 'ground');

describe.each(FOLLOWING.map((layer) => [layer.name, layer] as const))('the layer of %s', (_, defined) => {
  let making: readonly MockInstance[] = [];
  let stage = new SceneStage();
  let layer: SceneLayer;

  /** How often something was laid out anew for this plan. */
  const show = (plan: Plan): number => {
    for (const each of making) each.mockClear();
    const geometries = geometriesOf(layer);
    stage.plan(layer, plan);
    stage.frame(layer);
    const laidOut = making.reduce((sum, each) => sum + each.mock.calls.length, 0);
    return laidOut + (geometriesOf(layer) === geometries ? 0 : 1);
  };

  beforeEach(() => {
    making = [vi.spyOn(InstanceBatch.prototype, 'setSource'), vi.spyOn(InstanceBatch.prototype, 'redraw')];
    stage = new SceneStage();
    layer = defined.make(stage.shared);
  });
  afterEach(() => {
    layer.dispose();
    vi.restoreAllMocks();
  });

  it('makes nothing anew for another supply temperature', () => {
    expect(show(before)).toBeGreaterThan(0);
    expect(show(after)).toBe(0);
  });

  it('does for another campus', () => {
    show(before);
    expect(show(OTHER)).toBeGreaterThan(0);
  });
});

// Catches a slider that lays out tens of thousands of things which nobody sees.
describe.each(['racks', 'hall-equipment'])('under closed roofs the layer of %s', (name) => {
  const defined = ALL_LAYERS.find((layer) => layer.name === name);
  if (defined === undefined) throw new Error(`No layer of ${name}.`);
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('lays nothing out for any plan, and the newest one once a roof opens', () => {
    const laidOut = vi.spyOn(InstanceBatch.prototype, 'setSource');
    const stage = new SceneStage();
    stage.camera.position.y = 3000;
    const layer = defined.make(stage.shared);
    const closed: ViewSlice = { ...VIEW, roofs: 'closed' };
    for (const plan of [before, OTHER, after]) {
      stage.plan(layer, plan);
      stage.frame(layer, closed);
    }
    expect(laidOut).not.toHaveBeenCalled();
    expect(drawnMeshes(layer)).toEqual([]);
    stage.frame(layer);
    const always = defined.make(stage.shared);
    stage.plan(always, after);
    stage.frame(always);
    const counts = (each: SceneLayer) => drawnMeshes(each).map((mesh) => `${mesh.name} ${thingsIn(mesh)}`);
    expect(counts(layer)).toEqual(counts(always));
    expect(counts(layer)).not.toEqual([]);
    // Closed again, with another campus: the old one is not shown in its place.
    stage.frame(layer, closed);
    stage.plan(layer, OTHER);
    stage.frame(layer, closed);
    expect(drawnMeshes(layer)).toEqual([]);
    for (const each of [layer, always]) each.dispose();
  });
});

/**
 * Which of these are still held by anybody, once all that can be collected is. The compiler works beside us and
 * holds what it looks at until it is done, so what seems held is looked at again for twenty seconds; what is kept
 * for good is held then, too.
 */
async function stillHeld(things: readonly WeakRef<object>[]): Promise<readonly boolean[]> {
  setFlagsFromString('--expose_gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node collects no garbage when asked.');
  const until = performance.now() + 20_000;
  for (;;) {
    // What a weak reference has answered with is held until the end of the turn.
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
    const held = things.map((thing) => thing.deref() !== undefined);
    if (!held.includes(true) || performance.now() > until) return held;
  }
}

// Catches layers that keep the plan they were laid out for, or plans that keep each other: tens of megabytes a slider step.
it('lets a plan go once another one is shown', async () => {
  const stage = new SceneStage();
  const layers = ALL_LAYERS.map((defined) => defined.make(stage.shared));
  const show = (plan: Plan): void => {
    for (const layer of layers) {
      stage.plan(layer, plan);
      stage.frame(layer);
    }
  };
  const showCopy = (): readonly WeakRef<object>[] => {
    const plan = structuredClone({ ...before, campus: null });
    show({ ...plan, campus: before.campus });
    const { rack, row } = plan.things;
    const pipes = plan.paths['tcs-supply'];
    return [rack.position, rack.tempC, row.size, pipes.points, pipes.flow].map(
      ({ buffer }) => new WeakRef(buffer),
    );
  };
  const shown = showCopy();
  show(after);
  expect(await stillHeld(shown)).toEqual(shown.map(() => false));
  for (const layer of layers) layer.dispose();
});

/** The state on its way to the graphics card, summed: what is drawn, not what is planned. */
function drawnState(layer: SceneLayer, attribute: string, column = 1): number {
  let sum = 0;
  layer.object.traverse((object) => {
    if (!('geometry' in object) || !('count' in object)) return;
    const { geometry, count } = object;
    const found = Reflect.get(Reflect.get(Object(geometry), 'attributes'), attribute);
    const array: unknown = found === undefined ? undefined : Reflect.get(found, 'array');
    if (!(array instanceof Float32Array)) return;
    const size = Number(Reflect.get(found, 'itemSize'));
    for (let at = 0; at < Number(count); at += 1) sum += array[at * size + column] ?? 0;
  });
  return sum;
}

describe('what is drawn after a change of state', () => {
  it.each([
    ['pipes', 'aFlow'],
    ['hall-equipment', 'aState'],
  ] as const)('%s carry the temperatures of the new plan, open or opened later', (name, attribute) => {
    const defined = ALL_LAYERS.find((layer) => layer.name === name);
    if (defined === undefined) throw new Error(`No layer of ${name}.`);
    const stage = new SceneStage();
    const [open, later] = [defined.make(stage.shared), defined.make(stage.shared)];
    const drawn: number[] = [];
    for (const plan of [before, after]) {
      stage.plan(open, plan);
      stage.frame(open);
      stage.plan(later, plan);
      drawn.push(drawnState(open, attribute));
    }
    stage.frame(later);
    expect(drawn[0]).toBeGreaterThan(0);
    expect(drawn[1]).not.toBe(drawn[0]);
    expect(drawn[1]).toBeCloseTo(drawnState(later, attribute), 3);
    open.dispose();
    later.dispose();
  });

  // Catches a new state that wipes what a pipe's pulses are placed by: the length of each leg, and how far along it begins.
  it('pipes keep their course', () => {
    const defined = ALL_LAYERS.find((layer) => layer.name === 'pipes');
    if (defined === undefined) throw new Error('No layer of pipes.');
    const stage = new SceneStage();
    const layer = defined.make(stage.shared);
    const courses = [before, after].map((plan) => {
      stage.plan(layer, plan);
      stage.frame(layer);
      return [2, 3].map((column) => drawnState(layer, 'aFlow', column));
    });
    expect(Math.min(...courses.flat())).toBeGreaterThan(0);
    expect(courses[1]).toEqual(courses[0]);
    layer.dispose();
  });
});
