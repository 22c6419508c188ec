import { shownValue } from '../../units/shown-value.ts';
import { thingIdOf } from '../find-in-plan.ts';
import type { Plan, ThingId, ThingKind } from '../plan-types.ts';
import { graphOf, type LinkGraph } from './link-graph.ts';
import { linkThings } from './link-things.ts';
import { TRACE_DIRECTIONS, type Trace, type TraceDirection, traceThing } from './trace-thing.ts';
import { type FailureEffect, SUPPLY_IDS, unknownThing, whatFailsIf } from './what-fails.ts';

/** What a trace reaches, as it is handed out: every list by kind, in the order of the plan. */
export interface TraceReport {
  readonly id: ThingId;
  readonly direction: TraceDirection;
  readonly networks: readonly {
    readonly network: Trace['networks'][number]['domain'];
    readonly things: readonly { readonly kind: ThingKind; readonly ids: readonly ThingId[] }[];
    readonly runs: readonly { readonly kind: string; readonly count: number; readonly lengthM: number }[];
  }[];
}

/** What a failure takes, as it is handed out. */
export interface FailureReport {
  readonly ids: readonly ThingId[];
  /** Accelerator racks that stop. */
  readonly rackIds: readonly ThingId[];
  readonly unpoweredRackCount: number;
  readonly uncooledRackCount: number;
  readonly acceleratorCount: number;
  readonly serverPowerW: number;
  /** Units that share a load with what is lost: how many there are, are lost, and what part of the load the rest carries. */
  readonly pools: readonly {
    readonly kind: ThingKind;
    /** The building or hall that they serve, or `site`. */
    readonly serves: ThingId;
    readonly installed: number;
    readonly lost: number;
    readonly carried: number;
  }[];
  readonly supply: FailureEffect['supply'];
}

/** Answers, or says what is wrong with the question. */
export type Traced<Report> =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problem: string };

const EXAMPLES = 'ids look like rack-12, cdu-3 or block-transformer-1';
/** More than a person lists; a hostile list is refused at once. */
const MOST_IDS = 10_000;

/** What feeds a thing, or hangs on it. Refuses by name what is no thing of the plan, or no direction. */
export function reportTrace(
  plan: Plan,
  graph: LinkGraph,
  id: unknown,
  direction: unknown,
): Traced<TraceReport> {
  const way = TRACE_DIRECTIONS.find((each) => each === direction);
  if (way === undefined)
    return {
      ok: false,
      problem: `${shownValue(direction)} is no direction; there are: ${TRACE_DIRECTIONS.join(', ')}`,
    };
  const trace = typeof id === 'string' ? traceThing(plan, graph, id, way) : null;
  if (trace === null) return { ok: false, problem: `${shownValue(id)} is not on this campus; ${EXAMPLES}` };
  const networks = trace.networks.map(({ domain, things, runs }) => ({
    network: domain,
    things: things.map(({ kind, indices }) => ({ kind, ids: idsOf(kind, indices) })),
    runs: runs.map(({ kind, indices, lengthM }) => ({ kind, count: indices.length, lengthM })),
  }));
  return { ok: true, report: { id: trace.id, direction: way, networks } };
}

/** What stops without these things. Refuses by name what is no thing of the plan. */
export function reportFailure(plan: Plan, graph: LinkGraph, ids: unknown): Traced<FailureReport> {
  const list: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  if (list.length === 0 || list.length > MOST_IDS)
    return { ok: false, problem: `whatFailsIf takes 1 to ${MOST_IDS} ids, not ${list.length}` };
  const texts = list.filter((id) => typeof id === 'string');
  if (texts.length < list.length)
    return {
      ok: false,
      problem: `${shownValue(list.find((id) => typeof id !== 'string'))} is no id; ${EXAMPLES}`,
    };
  const unknown = unknownThing(plan, texts);
  if (unknown !== null)
    return {
      ok: false,
      problem: `${shownValue(unknown)} is not on this campus; ${EXAMPLES}, or ${SUPPLY_IDS.join(', ')}`,
    };
  const { racks, pools, ...effect } = whatFailsIf(plan, graph, texts);
  return {
    ok: true,
    report: {
      ...effect,
      rackIds: idsOf('rack', racks),
      pools: pools.map(({ kind, zone, index, installed, lost, carried }) => ({
        kind,
        serves: zone === 'campus' ? 'site' : thingIdOf(zone, index),
        installed,
        lost,
        carried,
      })),
    },
  };
}

/** The networks of a plan, joined thing by thing. */
export function traceGraph(plan: Plan): LinkGraph {
  return graphOf(linkThings(plan));
}

function idsOf(kind: ThingKind, indices: Int32Array): ThingId[] {
  return Array.from(indices, (index) => thingIdOf(kind, index));
}
