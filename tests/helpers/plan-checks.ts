import { coolerOf } from '../../src/plan/cooler.ts';
import { boundsOfThing, thingIdOf } from '../../src/plan/find-in-plan.ts';
import { PATH_KINDS, type Plan, PROP_KINDS, THING_KINDS, type ThingKind } from '../../src/plan/plan-types.ts';

/** Kinds that stand inside a hall, and kinds that stand on the ground outside. */
export const INDOORS: readonly ThingKind[] = ['rack', 'support-rack', 'cdu', 'crah', 'power-skid'];
const OUTDOORS: readonly ThingKind[] = [
  'heat-rejection',
  'block-transformer',
  'feeder-switchgear',
  'main-transformer',
  'gas-turbine',
  'battery',
  'generator',
  'solar-block',
  'reactor',
  'turbine-hall',
  'pump-house',
  'office',
];

interface Footprint {
  readonly id: string;
  readonly x0: number;
  readonly y0: number;
  readonly y1: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

const SLACK_M = 0.02;

function footprintsOf(plan: Plan, kind: ThingKind): Footprint[] {
  const found: Footprint[] = [];
  for (let index = 0; index < plan.things[kind].count; index += 1) {
    const id = thingIdOf(kind, index);
    const bounds = boundsOfThing(plan, id);
    if (bounds)
      found.push({
        id,
        x0: bounds[0],
        y0: bounds[1],
        z0: bounds[2],
        x1: bounds[3],
        y1: bounds[4],
        z1: bounds[5],
      });
  }
  return found;
}

function shellFootprints(plan: Plan): Footprint[] {
  const { position, size, count } = plan.shells;
  return Array.from({ length: count }, (_, box) => {
    const x = position[box * 3] ?? 0;
    const z = position[box * 3 + 2] ?? 0;
    const w = (size[box * 3] ?? 0) / 2;
    const d = (size[box * 3 + 2] ?? 0) / 2;
    const h = size[box * 3 + 1] ?? 0;
    return { id: `shell-${box}`, x0: x - w, y0: 0, y1: h, z0: z - d, x1: x + w, z1: z + d };
  });
}

const overlap = (a: Footprint, b: Footprint): boolean =>
  a.x0 < b.x1 - SLACK_M &&
  b.x0 < a.x1 - SLACK_M &&
  a.z0 < b.z1 - SLACK_M &&
  b.z0 < a.z1 - SLACK_M &&
  a.y0 < b.y1 - SLACK_M &&
  b.y0 < a.y1 - SLACK_M;

const CELL_M = 16;

/** Pairs that stand in one another, found cell by cell of a ground grid; the first `limit` of them. */
function overlapsAmong(things: readonly Footprint[], limit: number): string[] {
  const cells = new Map<number, Footprint[]>();
  const found = new Set<string>();
  for (const thing of things) {
    for (let i = Math.floor(thing.x0 / CELL_M); i <= Math.floor(thing.x1 / CELL_M); i += 1) {
      for (let j = Math.floor(thing.z0 / CELL_M); j <= Math.floor(thing.z1 / CELL_M); j += 1) {
        const key = i * 65_536 + j;
        const cell = cells.get(key) ?? [];
        for (const other of cell) if (overlap(thing, other)) found.add(`${thing.id} stands in ${other.id}`);
        if (found.size >= limit) return [...found].slice(0, limit);
        cell.push(thing);
        cells.set(key, cell);
      }
    }
  }
  return [...found];
}

/** Things that stand in one another: racks and plant in halls, plant and buildings outside. */
export function overlapsIn(plan: Plan): string[] {
  const indoors = INDOORS.flatMap((kind) => footprintsOf(plan, kind));
  const outdoors = [
    ...OUTDOORS.flatMap((kind) => footprintsOf(plan, kind)),
    ...footprintsOf(plan, 'switchyard'),
  ];
  const bodies = shellFootprints(plan).filter((box) => !isCrossbar(plan, box.id));
  const crossbars = shellFootprints(plan).filter((box) => isCrossbar(plan, box.id));
  return [
    ...overlapsAmong(indoors, 5),
    ...overlapsAmong([...outdoors, ...bodies], 5),
    ...overlapsAmong([...outdoors, ...crossbars], 5),
  ];
}

/** Crossbars touch their bars: they are compared with everything else, but not with those. */
function isCrossbar(plan: Plan, id: string): boolean {
  const box = Number(id.slice('shell-'.length));
  return plan.shells.count === 3 * plan.things.building.count && box % 3 === 2;
}

const inside = (a: Footprint, b: Footprint): boolean =>
  a.x0 >= b.x0 - SLACK_M &&
  a.z0 >= b.z0 - SLACK_M &&
  a.x1 <= b.x1 + SLACK_M &&
  a.z1 <= b.z1 + SLACK_M &&
  a.y0 >= b.y0 - SLACK_M &&
  a.y1 <= b.y1 + SLACK_M;

/** Things that stick out of their hall, halls that stick out of their shell, anything outside the fence. */
export function escapesFrom(plan: Plan): string[] {
  const found: string[] = [];
  const halls = footprintsOf(plan, 'hall');
  const shells = shellFootprints(plan);
  for (const hall of halls) {
    if (!shells.some((shell) => inside(hall, shell))) found.push(`${hall.id} sticks out of every shell`);
  }
  const rows = plan.things.row;
  for (const kind of [...INDOORS, 'row'] as const) {
    const block = plan.things[kind];
    footprintsOf(plan, kind).forEach((thing, index) => {
      const parent = block.parent[index] ?? -1;
      const hall = halls[block.parentKind === 'row' ? (rows.parent[parent] ?? -1) : parent];
      if (!hall || !inside(thing, hall)) found.push(`${thing.id} sticks out of its hall`);
    });
  }
  const { centerX, centerZ, halfWidthM, halfDepthM, builtBounds } = plan.site;
  const land = {
    id: 'land',
    x0: centerX - halfWidthM,
    y0: 0,
    y1: Number.POSITIVE_INFINITY,
    z0: centerZ - halfDepthM,
    x1: centerX + halfWidthM,
    z1: centerZ + halfDepthM,
  };
  const built = {
    id: 'built',
    x0: builtBounds[0],
    y0: 0,
    y1: Number.POSITIVE_INFINITY,
    z0: builtBounds[1],
    x1: builtBounds[2],
    z1: builtBounds[3],
  };
  if (!inside(built, land)) found.push('something is built outside the fence');
  for (const kind of [...OUTDOORS, 'building', 'switchyard'] as const) {
    for (const thing of footprintsOf(plan, kind)) {
      if (!inside(thing, built)) found.push(`${thing.id} is outside the built bounds`);
    }
  }
  return found.slice(0, 8);
}

/** Arrays that hold something that is no number, and blocks whose lengths do not agree. */
export function brokenArraysOf(plan: Plan): string[] {
  const found: string[] = [];
  const look = (name: string, array: Float32Array | Int32Array | Uint32Array, length: number): void => {
    if (array.length !== length) found.push(`${name} has ${array.length} entries, not ${length}`);
    if (!array.every(Number.isFinite)) found.push(`${name} holds a value that is not a number`);
  };
  for (const kind of THING_KINDS) {
    const { count, position, size, yaw, parent, load, tempC, feed, loop } = plan.things[kind];
    look(`${kind} position`, position, 3 * count);
    look(`${kind} size`, size, 3 * count);
    for (const [name, array] of Object.entries({ yaw, parent, load, tempC, feed, loop })) {
      look(`${kind} ${name}`, array, count);
    }
  }
  for (const kind of PATH_KINDS) {
    const { count, start, points, radiusM, flow, tempC, quantity, building } = plan.paths[kind];
    look(`${kind} start`, start, count + 1);
    look(`${kind} points`, points, 3 * (start[count] ?? 0));
    for (const [name, array] of Object.entries({ radiusM, flow, tempC, quantity, building })) {
      look(`${kind} ${name}`, array, count);
    }
    if (start.some((from, run) => run > 0 && from - (start[run - 1] ?? 0) < 2))
      found.push(`${kind} has a run of one point`);
    if (flow.some((value) => value < 0 || value > 1)) found.push(`${kind} has a flow outside 0–1`);
  }
  for (const kind of PROP_KINDS) look(`${kind} pose`, plan.props[kind].pose, 5 * plan.props[kind].count);
  return found;
}

/** Links that lead nowhere: parents, feeds and loops. */
export function brokenLinksOf(plan: Plan): string[] {
  const found: string[] = [];
  const { things } = plan;
  for (const kind of THING_KINDS) {
    const block = things[kind];
    const parents = block.parentKind === null ? 0 : things[block.parentKind].count;
    const mustFeed = INDOORS.includes(kind) && things['block-transformer'].count > 0;
    const mustCool = (kind === 'rack' || kind === 'support-rack') && block.loopKind !== null;
    for (let index = 0; index < block.count; index += 1) {
      const parent = block.parent[index] ?? -2;
      const feed = block.feed[index] ?? -2;
      const cooler = coolerOf(block, index);
      if (block.parentKind === null ? parent !== -1 : parent < 0 || parent >= parents)
        found.push(`${kind}-${index} parent`);
      if (feed < (mustFeed ? 0 : -1) || feed >= things['block-transformer'].count)
        found.push(`${kind}-${index} feed`);
      if (cooler === null ? mustCool : cooler.index >= things[cooler.kind].count)
        found.push(`${kind}-${index} loop`);
      if (found.length > 6) return found;
    }
  }
  return found;
}
