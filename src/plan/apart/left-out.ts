import { type Plan, THING_KINDS, type ThingKind } from '../plan-types.ts';
import { planApart } from './plan-apart.ts';

/** A box on the ground: middle of its foot, size and turn. */
export interface GhostBox {
  readonly position: readonly [number, number, number];
  readonly size: readonly [number, number, number];
  readonly yawRad: number;
}

/** Filled by what stands in them, which is left out with them. */
const CONTAINERS: ReadonlySet<ThingKind> = new Set(['building', 'hall', 'row', 'switchyard']);
/** More boxes than these are a grey cloud. */
const MOST_BOXES = 20_000;

const three = (values: Float32Array, at: number): readonly [number, number, number] => [
  values[3 * at] ?? 0,
  values[3 * at + 1] ?? 0,
  values[3 * at + 2] ?? 0,
];

interface Shell extends GhostBox {
  readonly building: number;
}

/** The shells of buildings that are left out. */
function shellsLeftOut({ shells }: Plan, left: Plan): readonly Shell[] {
  const kept = new Set(left.shells.building);
  const boxes: Shell[] = [];
  for (let box = 0; box < shells.count; box += 1) {
    const building = shells.building[box] ?? -1;
    if (kept.has(building)) continue;
    boxes.push({ position: three(shells.position, box), size: three(shells.size, box), yawRad: 0, building });
  }
  return boxes;
}

/** The building of a hall, a row or a rack: racks are too many to be looked for in every ghost. */
function buildingOf(
  { things: { hall, row, rack } }: Plan,
  kind: ThingKind,
  index: number,
): number | undefined {
  if (kind === 'hall') return hall.parent[index];
  if (kind === 'row') return hall.parent[row.parent[index] ?? -1];
  return kind === 'rack' ? hall.parent[row.parent[rack.parent[index] ?? -1] ?? -1] : undefined;
}

/** Buildings of which a hall or less stands apart. */
function openedIn(plan: Plan): ReadonlySet<number> {
  const opened = new Set<number>();
  for (const kind of ['hall', 'row', 'rack'] as const) {
    const { count, size } = plan.things[kind];
    for (let index = 0; index < count; index += 1)
      if ((size[3 * index] ?? 0) > 0) opened.add(buildingOf(plan, kind, index) ?? -1);
  }
  return opened;
}

/** Whether a place is in the ghost of a building, where nothing else is to be told apart. */
function isWithin(
  { position: [x, , z], size: [wide, , deep] }: GhostBox,
  [atX, , atZ]: GhostBox['position'],
): boolean {
  return Math.abs(atX - x) < wide / 2 && Math.abs(atZ - z) < deep / 2;
}

/**
 * What of a plan is left out where things stand apart, each as its box: the buildings' shells and all that stands, buildings first.
 * Not what belongs to what stands apart, nor what stands in the ghost of a building that nothing apart is of,
 * and no more than can be told apart.
 */
export function leftOut(plan: Plan, apart: string): readonly GhostBox[] {
  const left = planApart(plan, apart);
  const shells = shellsLeftOut(plan, left);
  const boxes: GhostBox[] = [...shells];
  const opened = openedIn(left);
  const closed = shells.filter(({ building }) => !opened.has(building));
  const ghosts = new Set(closed.map(({ building }) => building));
  for (const kind of THING_KINDS) {
    const [whole, now] = [plan.things[kind], left.things[kind]];
    if (CONTAINERS.has(kind) || whole === now) continue;
    for (let index = 0; index < whole.count && boxes.length < MOST_BOXES; index += 1) {
      if ((now.size[3 * index] ?? 0) > 0 || (whole.size[3 * index] ?? 0) === 0) continue;
      const building = buildingOf(plan, kind, index);
      const position = three(whole.position, index);
      const isInside =
        building === undefined ? closed.some((shell) => isWithin(shell, position)) : ghosts.has(building);
      if (isInside) continue;
      boxes.push({ position, size: three(whole.size, index), yawRad: whole.yaw[index] ?? 0 });
    }
  }
  return boxes;
}
