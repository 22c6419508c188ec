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

/** `state`: stands where it stood, but load, temperature, bore or connections differ. */
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
  if (a.geometryKey !== b.geometryKey) return 'geometry';
  const links = same(a.feed, b.feed) && same(a.loop, b.loop);
  const state = a.loadKey === b.loadKey && a.tempKey === b.tempKey && a.loopKind === b.loopKind;
  return links && state ? 'none' : 'state';
}

function pathChange(a: PathBlock, b: PathBlock): Change {
  if (a === b) return 'none';
  if (a.geometryKey !== b.geometryKey) return 'geometry';
  return a.radiusKey === b.radiusKey && a.flowKey === b.flowKey ? 'none' : 'state';
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
  const land =
    before.site.halfWidthM === after.site.halfWidthM &&
    before.site.halfDepthM === after.site.halfDepthM &&
    before.site.builtBounds.every((edge, index) => edge === after.site.builtBounds[index]);
  return {
    things: changes(THING_KINDS, (kind) => thingChange(before.things[kind], after.things[kind])),
    paths: changes(PATH_KINDS, (kind) => pathChange(before.paths[kind], after.paths[kind])),
    props: changes(PROP_KINDS, (kind) =>
      before.props[kind].geometryKey === after.props[kind].geometryKey ? 'none' : 'geometry',
    ),
    shells: before.shells.geometryKey === after.shells.geometryKey ? 'none' : 'geometry',
    site: !land ? 'geometry' : before.site.siteId === after.site.siteId ? 'none' : 'state',
  };
}
