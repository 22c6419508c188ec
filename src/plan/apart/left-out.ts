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

/**
 * What of a plan is left out where things stand apart, each as its box: the buildings' shells and all that stands, buildings first.
 * Not what belongs to what stands apart, and no more than can be told apart.
 */
export function leftOut(plan: Plan, apart: string): readonly GhostBox[] {
  const left = planApart(plan, apart);
  const boxes: GhostBox[] = [];
  const kept = new Set(left.shells.building);
  const { shells } = plan;
  for (let box = 0; box < shells.count; box += 1)
    if (!kept.has(shells.building[box] ?? -1))
      boxes.push({ position: three(shells.position, box), size: three(shells.size, box), yawRad: 0 });
  for (const kind of THING_KINDS) {
    const [whole, now] = [plan.things[kind], left.things[kind]];
    if (CONTAINERS.has(kind) || whole === now) continue;
    for (let index = 0; index < whole.count && boxes.length < MOST_BOXES; index += 1)
      if ((now.size[3 * index] ?? 0) === 0 && (whole.size[3 * index] ?? 0) > 0)
        boxes.push({
          position: three(whole.position, index),
          size: three(whole.size, index),
          yawRad: whole.yaw[index] ?? 0,
        });
  }
  return boxes;
}
