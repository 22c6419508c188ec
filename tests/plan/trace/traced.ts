import type { ParamChange, ParamValues } from '../../../src/params/param-types.ts';
import { presetOf } from '../../../src/params/presets.ts';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import type { Plan, ThingKind } from '../../../src/plan/plan-types.ts';
import type { LinkGraph } from '../../../src/plan/trace/link-graph.ts';
import { traceGraph } from '../../../src/plan/trace/trace-report.ts';
import type { Trace } from '../../../src/plan/trace/trace-thing.ts';

export interface Traced {
  readonly plan: Plan;
  readonly graph: LinkGraph;
}

export function tracedCampus(values: ParamValues): Traced {
  const plan = buildPlan(values);
  return { plan, graph: traceGraph(plan) };
}

/** A preset with some knobs turned. */
export function tracedPreset(id: string, change: ParamChange = {}): Traced {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset '${id}'`);
  return tracedCampus({ ...preset.values, ...change });
}

/** How many things of a kind a trace reaches in one network. */
export function reachedCount(trace: Trace | null, domain: string, kind: ThingKind): number {
  const network = trace?.networks.find((each) => each.domain === domain);
  return network?.things.find((each) => each.kind === kind)?.indices.length ?? 0;
}
