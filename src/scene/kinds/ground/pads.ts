import type { Plan, ThingKind } from '../../../plan/plan-types.ts';

/** Min x, min z, max x, max z. Metres. */
export type Pad = readonly [number, number, number, number];

/** Graded margin around what is built. */
const MARGIN_M = 24;

/** Each group of plant is graded as one pad; what lies between far groups stays grass. */
const GROUPS: readonly (readonly ThingKind[])[] = [
  ['building', 'heat-rejection', 'block-transformer'],
  ['switchyard', 'main-transformer'],
  ['gas-turbine'],
  ['battery'],
  ['reactor', 'turbine-hall', 'pump-house'],
  ['office'],
];

/** Equal keys: equal pads. */
export function padsKeyOf(plan: Plan): string {
  return GROUPS.flatMap((kinds) => kinds.map((kind) => plan.things[kind].geometryKey)).join();
}

/** The graded pads of a plan, one a group of plant that it has. */
export function padsOf(plan: Plan): Pad[] {
  const pads: Pad[] = [];
  for (const kinds of GROUPS) {
    let [x0, z0, x1, z1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const kind of kinds) {
      const { count, position, size, yaw } = plan.things[kind];
      for (let i = 0; i < count; i++) {
        const turned = Math.abs(Math.sin(yaw[i] ?? 0)) > 0.7;
        const width = size[i * 3] ?? 0;
        const depth = size[i * 3 + 2] ?? 0;
        const halfX = (turned ? depth : width) / 2;
        const halfZ = (turned ? width : depth) / 2;
        const x = position[i * 3] ?? 0;
        const z = position[i * 3 + 2] ?? 0;
        x0 = Math.min(x0, x - halfX);
        z0 = Math.min(z0, z - halfZ);
        x1 = Math.max(x1, x + halfX);
        z1 = Math.max(z1, z + halfZ);
      }
    }
    if (x0 < x1) pads.push([x0 - MARGIN_M, z0 - MARGIN_M, x1 + MARGIN_M, z1 + MARGIN_M]);
  }
  return pads;
}
