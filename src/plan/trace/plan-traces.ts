import type { Plan, ThingId } from '../plan-types.ts';
import { type FabricRing, fabricRings, memoryDomainOf } from './fabric-rings.ts';
import type { LinkGraph } from './link-graph.ts';
import {
  type FailureReport,
  reportFailure,
  reportTrace,
  type Traced,
  type TraceReport,
  traceGraph,
} from './trace-report.ts';
import { type Trace, type TraceDirection, traceThing } from './trace-thing.ts';
import { type FailureEffect, whatFailsIf } from './what-fails.ts';

/** Of each plan that was asked about; gone with the plan. */
const GRAPHS = new WeakMap<Plan, LinkGraph>();

function graphFor(plan: Plan): LinkGraph {
  const graph = GRAPHS.get(plan) ?? traceGraph(plan);
  GRAPHS.set(plan, graph);
  return graph;
}

/** As `traceThing`, of the plan shown. */
export function traceIn(plan: Plan, id: ThingId, direction: TraceDirection): Trace | null {
  return traceThing(plan, graphFor(plan), id, direction);
}

/** Rings of distance around a rack, the racks that share its memory, and the fibre that it hangs on. */
export function ringsIn(
  plan: Plan,
  id: ThingId,
): {
  readonly rings: readonly FabricRing[];
  readonly domain: Int32Array;
  readonly trace: Trace | null;
} {
  return {
    rings: fabricRings(plan, id),
    domain: memoryDomainOf(plan, id),
    trace: traceIn(plan, id, 'upstream'),
  };
}

/** As `whatFailsIf`, of one thing of the plan shown. */
export function failureIn(plan: Plan, id: ThingId): FailureEffect {
  return whatFailsIf(plan, graphFor(plan), [id]);
}

/** @throws RangeError, naming it, for what is no thing of the plan. */
export function tracePlan(plan: Plan, id: unknown, direction: unknown): TraceReport {
  return answerOf(reportTrace(plan, graphFor(plan), id, direction));
}

/** @throws RangeError, naming it, for what is no thing of the plan. */
export function failInPlan(plan: Plan, ids: unknown): FailureReport {
  return answerOf(reportFailure(plan, graphFor(plan), ids));
}

function answerOf<Report>(traced: Traced<Report>): Report {
  if (!traced.ok) throw new RangeError(traced.problem);
  return traced.report;
}
