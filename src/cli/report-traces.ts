import type { CampusResult } from '../model/campus-types.ts';
import { inputKeyOf } from '../params/parse.ts';
import type { Scenario } from '../params/scenario.ts';
import { placeCampus } from '../plan/place-campus.ts';
import {
  type FailureReport,
  reportFailure,
  reportTrace,
  type Traced,
  type TraceReport,
  traceGraph,
} from '../plan/trace/trace-report.ts';

/** What `--trace` and `--fails` add to the output. */
interface TraceReports {
  readonly trace?: { readonly upstream: TraceReport; readonly downstream: TraceReport };
  readonly failure?: FailureReport;
}

/** What feeds a thing and hangs on it, and what stops without others; refuses by name what the campus does not have. */
export function reportTraces(
  campus: CampusResult,
  { values, siteEdits }: Scenario,
  thing: string | undefined,
  failing: readonly string[] | undefined,
): Traced<TraceReports> {
  if (thing === undefined && failing === undefined) return { ok: true, report: {} };
  const plan = placeCampus(campus, inputKeyOf(values, siteEdits));
  const graph = traceGraph(plan);
  const reports: { -readonly [Key in keyof TraceReports]: TraceReports[Key] } = {};
  if (thing !== undefined) {
    const upstream = reportTrace(plan, graph, thing, 'upstream');
    if (!upstream.ok) return { ok: false, problem: `--trace: ${upstream.problem}` };
    const downstream = reportTrace(plan, graph, thing, 'downstream');
    if (!downstream.ok) return { ok: false, problem: `--trace: ${downstream.problem}` };
    reports.trace = { upstream: upstream.report, downstream: downstream.report };
  }
  if (failing !== undefined) {
    const failure = reportFailure(plan, graph, failing);
    if (!failure.ok) return { ok: false, problem: `--fails: ${failure.problem}` };
    reports.failure = failure.report;
  }
  return { ok: true, report: reports };
}
