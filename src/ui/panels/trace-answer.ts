import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { failureIn, ringsIn, traceIn } from '../../plan/trace/plan-traces.ts';
import type { LitParts } from '../../store/store-types.ts';
import { failureLines, ringLines, type TraceLine, traceLines } from './trace-lines.ts';

/** What can be asked of a thing's place in the networks. */
export type TraceQuestion = 'upstream' | 'downstream' | 'failure' | 'rings';

/** What of a question is told in lines, and lit up in the scene. */
export function traceAnswer(
  plan: Plan,
  id: ThingId,
  question: TraceQuestion,
): { readonly lines: readonly TraceLine[]; readonly lit: readonly LitParts[] } {
  if (question === 'failure') {
    const effect = failureIn(plan, id);
    const lit: LitParts = { tone: 'failure', things: [{ kind: 'rack', indices: effect.racks }], runs: [] };
    return { lines: failureLines(plan, effect), lit: [lit] };
  }
  if (question === 'rings') {
    const found = ringsIn(plan, id);
    return { lines: ringLines(plan, found), lit: litRings(found) };
  }
  const trace = traceIn(plan, id, question);
  if (trace === null) return { lines: [], lit: [] };
  return {
    lines: traceLines(trace),
    lit: [
      {
        tone: 'trace',
        things: trace.networks.flatMap(({ things }) => things),
        runs: trace.networks.flatMap(({ runs }) => runs),
      },
    ],
  };
}

/** In whose colour each kind of fibre is lit: as far as it reaches. */
const FIBRE_OF = { row: 'row-tray', hall: 'hall-tray', campus: 'fibre-duct' } as const;

/** Each ring in its colour, and with it the fibre by which it is reached. */
function litRings({ rings, domain, trace }: ReturnType<typeof ringsIn>): LitParts[] {
  const fibre = trace?.networks.find(({ domain }) => domain === 'fabric')?.runs ?? [];
  return rings.map(({ ring, kind, indices }) => ({
    tone: ring,
    // The nearest ring is drawn as what it is: all that shares memory.
    things: [{ kind, indices: ring === 'rack' ? domain : indices }],
    runs: fibre.filter((run) => ring in FIBRE_OF && run.kind === FIBRE_OF[ring as keyof typeof FIBRE_OF]),
  }));
}
