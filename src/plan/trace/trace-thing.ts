import { findThing, parseThingId } from '../find-in-plan.ts';
import {
  PATH_KINDS,
  type PathKind,
  type Plan,
  THING_KINDS,
  type ThingId,
  type ThingKind,
} from '../plan-types.ts';
import { TRACE_DOMAINS } from './link-builder.ts';
import type { LinkGraph } from './link-graph.ts';
import { markContents, numberOf, numberThings, type ThingNumbers } from './thing-numbers.ts';

export const TRACE_DIRECTIONS = ['upstream', 'downstream'] as const;
export type TraceDirection = (typeof TRACE_DIRECTIONS)[number];

/** Things of one kind that a trace reaches, by their index. */
interface TracedThings {
  readonly kind: ThingKind;
  readonly indices: Int32Array;
}

/** Runs of one kind that a trace passes, by their index, and all their metres. */
interface TracedRuns {
  readonly kind: PathKind;
  readonly indices: Int32Array;
  readonly lengthM: number;
}

/** What a trace reaches in one network; what it started from is not among it. */
interface TracedNetwork {
  readonly domain: (typeof TRACE_DOMAINS)[number];
  readonly things: readonly TracedThings[];
  readonly runs: readonly TracedRuns[];
}

/** What feeds a thing, or hangs on it, network by network. */
export interface Trace {
  readonly id: ThingId;
  readonly direction: TraceDirection;
  /** Without those in which nothing is reached. */
  readonly networks: readonly TracedNetwork[];
}

/**
 * Follows power, coolant and fabric from a thing and all that it contains: against the flow to what feeds it, or with
 * the flow to what hangs on it. Null for an id that the plan does not have. `graph` is that of the plan. Rule LAY-40.
 */
export function traceThing(
  plan: Plan,
  graph: LinkGraph,
  id: ThingId,
  direction: TraceDirection,
): Trace | null {
  const numbers = numberThings(plan);
  const start = startOf(plan, numbers, id);
  if (start === null) return null;
  const networks = TRACE_DOMAINS.map((domain, place): TracedNetwork => {
    const reached = follow(graph, start, place, direction);
    return {
      domain,
      things: thingsIn(numbers, reached.nodes, start),
      runs: runsIn(plan, graph, reached.links),
    };
  });
  return { id, direction, networks: networks.filter(({ things, runs }) => things.length + runs.length > 0) };
}

/** Marks of the thing and its contents; null where the plan has no such thing. The site contains all. */
function startOf(plan: Plan, numbers: ThingNumbers, id: ThingId): Uint8Array | null {
  const parsed = parseThingId(id);
  if (parsed === null || parsed.kind === 'site' || findThing(plan, id) === null) return null;
  const marks = new Uint8Array(numbers.count);
  marks[numberOf(numbers, parsed.kind, parsed.index)] = 1;
  markContents(plan, numbers, marks);
  return marks;
}

interface Reached {
  /** 1 for every node that is reached, or started from. */
  readonly nodes: Uint8Array;
  readonly links: readonly number[];
}

function follow(
  { all, into, out }: LinkGraph,
  start: Uint8Array,
  domain: number,
  direction: TraceDirection,
): Reached {
  const [side, ends] = direction === 'upstream' ? [into, all.from] : [out, all.to];
  const nodes = new Uint8Array(all.nodeCount);
  const open: number[] = [];
  start.forEach((mark, node) => {
    if (mark !== 1) return;
    nodes[node] = 1;
    open.push(node);
  });
  const links: number[] = [];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = side.start[node] ?? 0; at < (side.start[node + 1] ?? 0); at += 1) {
      const link = side.links[at] ?? 0;
      if (all.domain[link] !== domain) continue;
      links.push(link);
      const end = ends[link] ?? 0;
      if (nodes[end] === 1) continue;
      nodes[end] = 1;
      open.push(end);
    }
  }
  return { nodes, links };
}

function thingsIn({ first }: ThingNumbers, nodes: Uint8Array, start: Uint8Array): TracedThings[] {
  return THING_KINDS.flatMap((kind, place): TracedThings[] => {
    const own = first[place] ?? 0;
    const indices: number[] = [];
    for (let node = own; node < (first[place + 1] ?? 0); node += 1)
      if (nodes[node] === 1 && start[node] !== 1) indices.push(node - own);
    return indices.length === 0 ? [] : [{ kind, indices: Int32Array.from(indices) }];
  });
}

/** A run is told once, however many of its links are passed. */
function runsIn(plan: Plan, { all }: LinkGraph, links: readonly number[]): TracedRuns[] {
  const byKind = new Map<number, Set<number>>();
  for (const link of links) {
    const kind = all.runKind[link] ?? -1;
    if (kind < 0) continue;
    const runs = byKind.get(kind) ?? new Set<number>();
    byKind.set(kind, runs.add(all.run[link] ?? 0));
  }
  return PATH_KINDS.flatMap((kind, place): TracedRuns[] => {
    const runs = byKind.get(place);
    if (runs === undefined) return [];
    const indices = Int32Array.from(runs).sort();
    return [{ kind, indices, lengthM: lengthOf(plan, kind, indices) }];
  });
}

function lengthOf({ paths }: Plan, kind: PathKind, runs: Int32Array): number {
  const { points, start } = paths[kind];
  let sum = 0;
  for (const run of runs) {
    for (let at = 3 * (start[run] ?? 0) + 3; at < 3 * (start[run + 1] ?? 0); at += 3) {
      const by = (axis: number): number => (points[at + axis] ?? 0) - (points[at + axis - 3] ?? 0);
      sum += Math.hypot(by(0), by(1), by(2));
    }
  }
  return sum;
}
