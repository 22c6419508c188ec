import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import type { Plan, ShellBoxes, ThingKind } from '../plan-types.ts';
import {
  type GroundBounds,
  groundBoundsOf,
  grow,
  type StandingColumns,
  standingBoundsOf,
} from './ground-bounds.ts';
import { landCorners } from './land-corners.ts';

/** What stands in the open on a foundation of its own. */
const ON_FOUNDATIONS: readonly ThingKind[] = [
  'heat-rejection',
  'block-transformer',
  'feeder-switchgear',
  'main-transformer',
  'gas-turbine',
  'battery',
  'generator',
  'reactor',
  'turbine-hall',
  'pump-house',
  'office',
];

/** Plant with lamps around it. */
const LIT: readonly ThingKind[] = [
  'switchyard',
  'turbine-hall',
  'reactor',
  'gas-turbine',
  'office',
  'pump-house',
];

/** Equal keys: equal ground. */
export function groundCoverKeyOf(plan: Plan): string {
  const { things, shells, props, site } = plan;
  const kinds = [...ON_FOUNDATIONS, ...LIT].map((kind) => things[kind].geometryKey);
  return [
    ...kinds,
    shells.geometryKey,
    props.lamp.geometryKey,
    site.terrain,
    landCorners(plan),
    site.builtBounds,
  ].join();
}

/** Rectangles of paved ground: aprons along walls, foundations with a rim. */
export function pavedGround(plan: Plan): GroundBounds[] {
  const { wallApron, plantApron } = DETAIL_SPACING;
  return [
    ...boundsOfShells(plan.shells).map((each) => grow(each, wallApron.value)),
    ...foundations(plan).map((each) => grow(each, plantApron.value)),
  ];
}

/** Foot of what stands in the open on a foundation of its own. */
export const foundations = ({ things }: Plan): GroundBounds[] =>
  ON_FOUNDATIONS.flatMap((kind) => standingBoundsOf(things[kind]));

/** Foot of everything that stands in the way of the sky. */
export const footprints = (plan: Plan): GroundBounds[] => [
  ...boundsOfShells(plan.shells),
  ...foundations(plan),
];

/** Ground around all that is built that shows its wear; null where nothing is. */
export function wornGround({ things }: Plan): GroundBounds | null {
  const bounds = groundBoundsOf([things.building, things.switchyard, ...LIT.map((kind) => things[kind])]);
  return bounds === null ? null : grow(bounds, DETAIL_SPACING.wornMargin.value);
}

/** What lamps light: a rectangle that is as bright as it gets, and how far their light reaches beyond, metres. */
export interface LitGround {
  readonly bounds: GroundBounds;
  readonly reachM: number;
}

export function litGround({ things, shells, props }: Plan): LitGround[] {
  const { streetLampReach, wallLampReach, plantLampReach } = DETAIL_SPACING;
  const { pose, count } = props.lamp;
  const streets = Array.from({ length: count }, (_, lamp): LitGround => {
    const [x, z] = [pose[lamp * 5] ?? 0, pose[lamp * 5 + 2] ?? 0];
    return { bounds: [x, z, x, z], reachM: streetLampReach.value };
  });
  const walls = boundsOfShells(shells).map((bounds) => ({ bounds, reachM: wallLampReach.value }));
  const plant = LIT.flatMap((kind) =>
    standingBoundsOf(things[kind]).map((bounds) => ({ bounds, reachM: plantLampReach.value })),
  );
  return [...streets, ...walls, ...plant];
}

export function boundsOfShells({ count, position, size }: ShellBoxes): GroundBounds[] {
  const standing: StandingColumns = { count, position, size, yaw: new Float32Array(count) };
  return standingBoundsOf(standing);
}
