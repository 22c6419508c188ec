import {
  PATH_KINDS,
  type PathBlock,
  type PathKind,
  type Plan,
  PROP_KINDS,
  type PropKind,
  THING_KINDS,
  type ThingBlock,
  type ThingKind,
} from './plan-types.ts';

/** `state`: stands where it stood, but load, temperature or connections differ. */
export type Change = 'none' | 'state' | 'geometry';

export interface PlanDiff {
  readonly things: Readonly<Record<ThingKind, Change>>;
  readonly paths: Readonly<Record<PathKind, Change>>;
  readonly props: Readonly<Record<PropKind, Change>>;
  readonly shells: Change;
  readonly site: Change;
}

type Numbers = Float32Array | Int32Array | Uint32Array;

function same(a: Numbers, b: Numbers): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}

function thingChange(a: ThingBlock, b: ThingBlock): Change {
  if (a === b) return 'none';
  if (a.count !== b.count || !same(a.position, b.position)) return 'geometry';
  if (!same(a.size, b.size) || !same(a.yaw, b.yaw)) return 'geometry';
  const links = same(a.parent, b.parent) && same(a.feed, b.feed) && same(a.loop, b.loop);
  const state = same(a.load, b.load) && same(a.tempC, b.tempC) && a.loopKind === b.loopKind;
  return links && state ? 'none' : 'state';
}

function pathChange(a: PathBlock, b: PathBlock): Change {
  if (a === b) return 'none';
  const shape = a.count === b.count && same(a.start, b.start) && same(a.points, b.points);
  if (!shape || !same(a.radiusM, b.radiusM) || !same(a.building, b.building)) return 'geometry';
  return same(a.flow, b.flow) && same(a.tempC, b.tempC) && same(a.quantity, b.quantity) ? 'none' : 'state';
}

function changes<Kind extends string>(
  kinds: readonly Kind[],
  of: (kind: Kind) => Change,
): Record<Kind, Change> {
  const found: Partial<Record<Kind, Change>> = {};
  for (const kind of kinds) found[kind] = of(kind);
  // Every kind of the list has been set just above.
  return found as Record<Kind, Change>;
}

/** What has to be drawn anew between two plans, kind by kind. */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const shells =
    same(before.shells.position, after.shells.position) && same(before.shells.size, after.shells.size);
  const land =
    before.site.halfWidthM === after.site.halfWidthM &&
    before.site.halfDepthM === after.site.halfDepthM &&
    before.site.builtBounds.every((edge, index) => edge === after.site.builtBounds[index]);
  return {
    things: changes(THING_KINDS, (kind) => thingChange(before.things[kind], after.things[kind])),
    paths: changes(PATH_KINDS, (kind) => pathChange(before.paths[kind], after.paths[kind])),
    props: changes(PROP_KINDS, (kind) =>
      same(before.props[kind].pose, after.props[kind].pose) ? 'none' : 'geometry',
    ),
    shells: shells ? 'none' : 'geometry',
    site: !land ? 'geometry' : before.site.siteId === after.site.siteId ? 'none' : 'state',
  };
}
