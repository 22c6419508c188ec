import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Box3, InstancedMesh, Matrix4, Mesh, MeshStandardMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import type { ParamChange } from '../../src/params/param-types.ts';
import { PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { DETAILS } from '../../src/plan/details/details.ts';
import { PATH_KINDS, type Plan, PROP_KINDS, THING_KINDS, type ThingKind } from '../../src/plan/plan-types.ts';
import { FIRST_LAYERS, LATER_WAVES } from '../../src/scene/contents.ts';
import type { SceneLayer } from '../../src/scene/layer.ts';
import { LAYER_IDS } from '../../src/store/layer-ids.ts';
import { ABILENE } from '../model/examples.ts';
import { ALL_LAYERS, drawnMeshes, SceneStage, thingsIn } from './scene-stage.ts';

const KINDS_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src', 'scene', 'kinds');

/** What no preset has. */
const STANDING_BY: ParamChange = {
  'power.standbyShare': 0.2,
  'power.solarMw': 20,
  'layout.archetype': 'yard-block',
};
const PLANS: readonly Plan[] = [...PRESETS.map(({ values }) => values), { ...ABILENE, ...STANDING_BY }].map(
  (values) => buildPlan(values),
);

/** A campus that has things of this kind. */
function planWith(kind: ThingKind): Plan {
  const plan = PLANS.find(({ things }) => things[kind].count > 0);
  if (plan === undefined) throw new Error(`no preset has a ${kind}`);
  return plan;
}

describe('the contents of the scene', () => {
  // Catches a layer that was written and never mounted, and one mounted twice.
  it('name every folder of kinds exactly once', () => {
    const named = [...FIRST_LAYERS.map(({ name }) => name), ...LATER_WAVES.flat()];
    expect([...named].sort()).toEqual(readdirSync(KINDS_FOLDER).sort());
    expect(ALL_LAYERS.map(({ name }) => name)).toEqual(named);
  });

  // Catches a layer that nobody can leave out of the picture, and a name in the list that leaves out nothing.
  it('are layers that can be left out, all but land and sky', () => {
    const named = ALL_LAYERS.map(({ name }) => name).filter((name) => name !== 'sky' && name !== 'ground');
    expect([...LAYER_IDS].sort()).toEqual(named.sort());
  });

  it('show the land and its buildings first, so that nothing else delays the first picture', () => {
    expect(FIRST_LAYERS.map(({ name }) => name)).toEqual(['sky', 'ground', 'roads', 'shells']);
  });

  // Catches a mesh for which a large program would be made, before a plan comes, that nothing is ever drawn with.
  it('hold places and normals before a plan has come, so that no program is made that draws nothing', () => {
    const stage = new SceneStage();
    const without: string[] = [];
    for (const layer of ALL_LAYERS)
      layer.make(stage.shared).object.traverse((each) => {
        if (!(each instanceof Mesh) || !(each.material instanceof MeshStandardMaterial)) return;
        for (const needed of ['position', 'normal'])
          if (!each.geometry.hasAttribute(needed)) without.push(`${each.name}: ${needed}`);
      });
    expect(without).toEqual([]);
  });

  // Catches a kind of thing, run or prop that was planned and is drawn by nobody, or by two.
  it('draw every kind of the plan once', () => {
    const list = <Kind>(pick: (layer: (typeof ALL_LAYERS)[number]) => readonly Kind[] | undefined) =>
      ALL_LAYERS.flatMap((layer) => pick(layer) ?? []).sort();
    expect(list((layer) => layer.things)).toEqual([...THING_KINDS].sort());
    expect(list((layer) => layer.paths)).toEqual([...PATH_KINDS].sort());
    expect(list((layer) => layer.props)).toEqual([...PROP_KINDS].sort());
  });
});

/** A layer as it stands on the screen, the camera among the things so that their near shapes are drawn. */
function shown(name: string, plan: Plan, at: readonly [number, number, number]): SceneLayer {
  const found = ALL_LAYERS.find((layer) => layer.name === name);
  if (found === undefined) throw new Error(`no layer '${name}'`);
  const stage = new SceneStage();
  stage.camera.position.set(...at);
  const layer = found.make(stage.shared);
  stage.plan(layer, plan);
  stage.frame(layer);
  return layer;
}

/** What is drawn for kinds that have no body of their own: what is on them. */
const DRAWN_AS: Partial<Record<ThingKind, string>> = {
  building: 'shell-walls',
  switchyard: 'switchyard-bay',
  row: 'row-aisle',
  hall: 'hall-floor',
};
const BODIES = THING_KINDS.filter((kind) => DRAWN_AS[kind] === undefined);

/** Names of the draw calls that show a kind; a kind may have several looks. */
function shapeOf(kind: ThingKind): RegExp {
  return new RegExp(`^${DRAWN_AS[kind] ?? kind}(-dry|-chiller|-tower|-exchanger|-cabinet|-line)?(-far.*)?$`);
}

const drawn = ALL_LAYERS.flatMap((layer) => (layer.things ?? []).map((kind) => [kind, layer.name] as const));

describe('a thing in the picture', () => {
  // Catches a layer that declares a kind and draws nothing of it, or leaves some out.
  it.each(drawn)('%s: the layer %s draws every one of them', (kind, name) => {
    const plan = planWith(kind);
    const layer = shown(name, plan, [0, 30, 0]);
    expect(layer.instanceCounts()[kind]).toBe(plan.things[kind].count);
    const meshes = drawnMeshes(layer).filter((mesh) => shapeOf(kind).test(mesh.name));
    expect(meshes.length).toBeGreaterThan(0);
    if (BODIES.includes(kind))
      expect(meshes.reduce((sum, mesh) => sum + thingsIn(mesh), 0)).toBe(plan.things[kind].count);
    layer.dispose();
  });
});

/** Rounding, railings, eaves and seams. Metres. */
const SLACK_M = 0.2;
/** What stands out of the body that is planned: width, height, depth, metres. */
const STANDS_OUT_M: Partial<Record<ThingKind, readonly [number, number, number]>> = {
  // Risers to the pipes overhead.
  cdu: [0, 0.9, 0],
  // Fire walls.
  'main-transformer': [0, 0, 0.7],
  // Vent stack; the drum stands back from the edge of its plot.
  reactor: [-0.6, 16.1, -0.6],
  // Tanks and the step-up transformer before it.
  'turbine-hall': [0, 0, 8],
  // Entrance canopy and plant on the roof.
  office: [0.4, 0.8, 4.2],
  // Exhaust stack; the slab ends before the plot does.
  'gas-turbine': [-1, 4.2, -0.6],
};

function planSize(plan: Plan, kind: ThingKind): readonly [number, number, number] {
  const [w = 0, h = 0, d = 0] = plan.things[kind].size;
  return [w, h, d];
}

/** Size of the near shape of the first thing, as drawn. */
function drawnSize(layer: SceneLayer, kind: ThingKind): readonly [number, number, number] {
  const mesh = drawnMeshes(layer).find(({ name }) => shapeOf(kind).test(name) && !name.includes('-far'));
  if (!(mesh instanceof InstancedMesh)) throw new Error(`${kind} is not drawn near`);
  mesh.geometry.computeBoundingBox();
  const matrix = new Matrix4();
  mesh.getMatrixAt(0, matrix);
  const box = (mesh.geometry.boundingBox ?? new Box3()).clone();
  // Along its own axes: without the turn.
  const scale = [0, 4, 8].map((at) => Math.hypot(...matrix.elements.slice(at, at + 3)));
  return [
    (box.max.x - box.min.x) * (scale[0] ?? 0),
    box.max.y * (scale[1] ?? 0),
    (box.max.z - box.min.z) * (scale[2] ?? 0),
  ];
}

describe('the modelled size', () => {
  const bodies = drawn.filter(([kind]) => BODIES.includes(kind));

  // Catches a shape that is modelled at another size than the plan gives: what is picked would not be what is seen.
  it.each(bodies)('of a %s is the size the plan gives it', (kind, name) => {
    const plan = planWith(kind);
    const [x = 0, y = 0, z = 0] = plan.things[kind].position;
    const layer = shown(name, plan, [x, y + 2, z]);
    const [w, h, d] = planSize(plan, kind);
    const [drawnW, drawnH, drawnD] = drawnSize(layer, kind);
    layer.dispose();
    const [outW, outH, outD] = STANDS_OUT_M[kind] ?? [0, 0, 0];
    expect(Math.abs(drawnW - w - outW), `width ${drawnW} for ${w}`).toBeLessThanOrEqual(SLACK_M);
    expect(Math.abs(drawnH - h - outH), `height ${drawnH} for ${h}`).toBeLessThanOrEqual(SLACK_M);
    expect(Math.abs(drawnD - d - outD), `depth ${drawnD} for ${d}`).toBeLessThanOrEqual(SLACK_M);
  });

  it.each(['dry', 'chiller-air', 'tower', 'dry-wet', 'sea'] as const)(
    'of heat rejection by %s is the size the plan gives it',
    (way) => {
      const [first] = PRESETS;
      if (first === undefined) throw new Error('no preset');
      const plan = buildPlan({ ...first.values, 'cooling.heatRejection': way });
      const [x = 0, y = 0, z = 0] = plan.things['heat-rejection'].position;
      const layer = shown('cooling-yard', plan, [x, y + 2, z]);
      const [, h, d] = planSize(plan, 'heat-rejection');
      const [, drawnH, drawnD] = drawnSize(layer, 'heat-rejection');
      layer.dispose();
      expect(Math.abs(drawnH - h)).toBeLessThanOrEqual(SLACK_M);
      expect(Math.abs(drawnD - d)).toBeLessThanOrEqual(SLACK_M);
    },
  );
});

describe('details of the plan', () => {
  // Catches a detail that no campus has, or that stands with a thing which is not there.
  it.each(Object.entries(DETAILS))('%s stands with a thing that is there', (kind, entry) => {
    const blocks = PLANS.map((plan) => ({ plan, block: entry.of(plan) }));
    expect(blocks.some(({ block }) => block.count > 0)).toBe(true);
    for (const { plan, block } of blocks) {
      expect(block.kind).toBe(kind);
      const owners = plan.things[block.ownerKind].count;
      expect([...block.owner].every((owner) => owner >= 0 && owner < owners)).toBe(true);
      expect([...block.size].every((side) => side > 0)).toBe(true);
    }
  });
});
