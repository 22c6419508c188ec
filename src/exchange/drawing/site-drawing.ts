import { type Gate, gatesOf } from '../../model/layout/site/site-gates.ts';
import { GATE_HALF_M } from '../../model/layout/site/site-sizes.ts';
import { wayName } from '../../params/site-ways.ts';
import { nameOfThing, thingIdOf } from '../../plan/find-in-plan.ts';
import { PATH_KINDS, type PathKind, type Plan, THING_KINDS, type ThingKind } from '../../plan/plan-types.ts';
import { dimensionsOf } from './dimensions.ts';
import { FENCE_LAYER, GATE_LAYER, RUN_LAYERS, THING_LAYERS } from './drawing-layers.ts';
import type { DrawnLabel, DrawnPoint, DrawnShape, SiteDrawing } from './drawing-types.ts';

/** Kinds that a reader of a plan looks for by name. */
const LABELLED: ReadonlySet<ThingKind> = new Set<ThingKind>([
  'building',
  'hall',
  'switchyard',
  'reactor',
  'turbine-hall',
  'office',
]);
/** A label takes this share of the shorter side, and stays within these heights, metres. */
const LABEL_SHARE = 0.09;
const LEAST_LABEL_M = 1;
const MOST_LABEL_M = 12;

/** Everything that stands or lies on a campus as lines on layers by discipline. Rule LAY-60. */
export function drawSite(plan: Plan): SiteDrawing {
  const { site } = plan;
  const gates = gatesOf(plan.campus.site);
  const shapes: DrawnShape[] = [fenceOf(plan), ...gates.map(gateShape)];
  const labels: DrawnLabel[] = gates.map(({ id, x, z }) => ({
    at: [x, -z + 2 * MOST_LABEL_M],
    text: wayName(id) ?? id,
    heightM: MOST_LABEL_M,
  }));
  for (const kind of THING_KINDS)
    for (let index = 0; index < plan.things[kind].count; index += 1) {
      const shape = thingShape(plan, kind, index);
      shapes.push(shape);
      if (LABELLED.has(kind)) labels.push(labelOf(plan, kind, index, shape.name));
    }
  for (const kind of PATH_KINDS)
    for (let index = 0; index < plan.paths[kind].count; index += 1) shapes.push(runShape(plan, kind, index));
  return {
    title: site.label,
    latitudeDeg: site.latitudeDeg,
    longitudeDeg: site.longitudeDeg,
    shapes,
    labels,
    dimensions: dimensionsOf(plan),
  };
}

/** The fence: along the boundary of the land where one was drawn, else around all that stands. */
function fenceOf({ site, campus }: Plan): DrawnShape {
  const { centerX, centerZ, halfWidthM, halfDepthM } = site;
  const drawn = campus.site.boundary?.map(([x, z]): DrawnPoint => [x, -z]);
  return {
    layer: FENCE_LAYER,
    id: 'site',
    kind: 'site',
    name: site.label,
    closed: true,
    lines: [drawn ?? rectangle(centerX, centerZ, 2 * halfWidthM, 2 * halfDepthM, 0)],
    heightM: undefined,
  };
}

/** A gate as the opening that it is in the fence. */
function gateShape({ id, x, z, outX, outZ }: Gate): DrawnShape {
  const along = (byM: number): DrawnPoint => [x - outZ * byM, -(z + outX * byM)];
  return {
    layer: GATE_LAYER,
    id,
    kind: 'gate',
    name: wayName(id) ?? id,
    closed: false,
    lines: [[along(-GATE_HALF_M), along(GATE_HALF_M)]],
    heightM: undefined,
  };
}

function thingShape(plan: Plan, kind: ThingKind, index: number): DrawnShape {
  const block = plan.things[kind];
  const id = thingIdOf(kind, index);
  return {
    layer: THING_LAYERS[kind],
    id,
    kind,
    name: nameOfThing(plan, id),
    closed: true,
    lines: kind === 'building' ? outlineOf(plan, index) : [footprint(block, index, block.yaw[index] ?? 0)],
    heightM: block.size[3 * index + 1] ?? 0,
  };
}

/** Boxes of positions and sizes, three numbers each. */
interface Boxes {
  readonly position: Float32Array;
  readonly size: Float32Array;
}

function footprint({ position, size }: Boxes, index: number, yawRad: number): readonly DrawnPoint[] {
  const at = 3 * index;
  return rectangle(position[at] ?? 0, position[at + 2] ?? 0, size[at] ?? 0, size[at + 2] ?? 0, yawRad);
}

/** A building as its walls stand: one ring for each of its boxes. */
function outlineOf({ shells }: Plan, building: number): readonly (readonly DrawnPoint[])[] {
  const rings: (readonly DrawnPoint[])[] = [];
  for (let box = 0; box < shells.count; box += 1)
    if (shells.building[box] === building) rings.push(footprint(shells, box, 0));
  return rings;
}

/** Corners of a rectangle turned counter-clockwise as seen from above; the plan's Z points south. */
function rectangle(x: number, z: number, width: number, depth: number, yawRad: number): DrawnPoint[] {
  const cos = Math.cos(yawRad);
  const sin = Math.sin(yawRad);
  const corner = (u: number, v: number): DrawnPoint => {
    const east = (u * width) / 2;
    const north = (v * depth) / 2;
    return [x + east * cos - north * sin, -z + east * sin + north * cos];
  };
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

function labelOf(plan: Plan, kind: ThingKind, index: number, name: string): DrawnLabel {
  const { position, size } = plan.things[kind];
  const at = 3 * index;
  const side = Math.min(size[at] ?? 0, size[at + 2] ?? 0);
  return {
    at: [position[at] ?? 0, -(position[at + 2] ?? 0)],
    text: name,
    heightM: Math.min(MOST_LABEL_M, Math.max(LEAST_LABEL_M, LABEL_SHARE * side)),
  };
}

function runShape(plan: Plan, kind: PathKind, index: number): DrawnShape {
  const { start, points } = plan.paths[kind];
  const line: DrawnPoint[] = [];
  for (let point = start[index] ?? 0; point < (start[index + 1] ?? 0); point += 1)
    line.push([points[3 * point] ?? 0, -(points[3 * point + 2] ?? 0)]);
  return {
    layer: RUN_LAYERS[kind],
    id: `${kind}-${index}`,
    kind,
    name: `${kind} ${index + 1}`,
    closed: false,
    lines: [line],
    heightM: undefined,
  };
}
