import type { CampusResult } from '../../model/campus-types.ts';
import { campusState } from '../../model/state/campus-state.ts';
import { ColumnRoom } from '../column-room.ts';
import {
  PATH_KINDS,
  type PathBlock,
  type Plan,
  type PlanState,
  type RunColumns,
  type StandingPlan,
  type StandingRuns,
  type StandingThings,
  THING_KINDS,
  type ThingBlock,
  type ThingColumns,
} from '../plan-types.ts';
import { runColumns } from './run-states.ts';
import { RunWidths } from './run-widths.ts';
import { thingColumns } from './thing-states.ts';

/**
 * Loads, temperatures and flows of a campus for what stands and lies of it, a plan or the places alone: what can be
 * sent without a new plan while nothing moves. Every number is the model's.
 */
export function planState(campus: CampusResult, standing: StandingPlan): PlanState {
  const state = campusState(campus);
  const room = new ColumnRoom();
  const widths = new RunWidths(room, campus.networks);
  return {
    things: byKind(THING_KINDS, (kind) => thingColumns(room, campus, standing, state, kind)),
    paths: byKind(PATH_KINDS, (kind) => runColumns(room, standing.paths[kind], state, widths)),
  };
}

/** What stands and lies, with this state; places are shared, not copied. */
export function withState(standing: StandingPlan, state: PlanState): Pick<Plan, 'things' | 'paths'> {
  return {
    things: byKind(THING_KINDS, (kind) => thingBlock(standing.things[kind], state.things[kind])),
    paths: byKind(PATH_KINDS, (kind) => pathBlock(standing.paths[kind], state.paths[kind])),
  };
}

/** Named one by one: to spread two objects of a dozen columns makes them anew column by column. */
function thingBlock(standing: StandingThings, state: ThingColumns): ThingBlock {
  return {
    kind: standing.kind,
    count: standing.count,
    position: standing.position,
    size: standing.size,
    yaw: standing.yaw,
    parentKind: standing.parentKind,
    parent: standing.parent,
    feed: standing.feed,
    loop: standing.loop,
    loopKind: standing.loopKind,
    geometryKey: standing.geometryKey,
    load: state.load,
    tempC: state.tempC,
    loadKey: state.loadKey,
    tempKey: state.tempKey,
  };
}

function pathBlock(standing: StandingRuns, state: RunColumns): PathBlock {
  return {
    kind: standing.kind,
    count: standing.count,
    start: standing.start,
    points: standing.points,
    building: standing.building,
    owner: standing.owner,
    edge: standing.edge,
    share: standing.share,
    airShare: standing.airShare,
    fromKind: standing.fromKind,
    fromIndex: standing.fromIndex,
    toKind: standing.toKind,
    toIndex: standing.toIndex,
    geometryKey: standing.geometryKey,
    radiusM: state.radiusM,
    flow: state.flow,
    tempC: state.tempC,
    quantity: state.quantity,
    radiusKey: state.radiusKey,
    flowKey: state.flowKey,
  };
}

function byKind<Kind extends string, Value>(
  kinds: readonly Kind[],
  of: (kind: Kind) => Value,
): Readonly<Record<Kind, Value>> {
  const found: Partial<Record<Kind, Value>> = {};
  for (const kind of kinds) found[kind] = of(kind);
  // Every kind of the list has been set just above.
  return found as Record<Kind, Value>;
}
