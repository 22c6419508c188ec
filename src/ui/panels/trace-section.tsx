import { type ReactElement, useEffect, useState } from 'react';
import { parseThingId } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { LitParts } from '../../store/store-types.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { failureLines, ringLines, type TraceLine, traceLines } from './trace-lines.ts';

type TraceModule = typeof import('../../plan/trace/plan-traces.ts');

const fetchTraces = (): Promise<TraceModule> => import('../../plan/trace/plan-traces.ts');

/** What can be asked of a thing's place in the networks, in the order of the buttons. */
const QUESTIONS = [
  { id: 'upstream', label: 'What feeds it' },
  { id: 'downstream', label: 'What hangs on it' },
  { id: 'failure', label: 'What if it fails' },
  { id: 'rings', label: 'How near others are' },
] as const;
type QuestionId = (typeof QUESTIONS)[number]['id'];

interface Answer {
  /** Told of this plan; another has another answer. */
  readonly plan: Plan;
  readonly question: QuestionId;
  readonly lines: readonly TraceLine[];
}

/** What of a question is told in lines, and lit up in the scene. */
function answerIn(
  { failureIn, ringsIn, traceIn }: TraceModule,
  plan: Plan,
  id: ThingId,
  question: QuestionId,
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
function litRings({ rings, domain, trace }: ReturnType<TraceModule['ringsIn']>): LitParts[] {
  const fibre = trace?.networks.find(({ domain }) => domain === 'fabric')?.runs ?? [];
  return rings.map(({ ring, kind, indices }) => ({
    tone: ring,
    // The nearest ring is drawn as what it is: all that shares memory.
    things: [{ kind, indices: ring === 'rack' ? domain : indices }],
    runs: fibre.filter((run) => ring in FIBRE_OF && run.kind === FIBRE_OF[ring as keyof typeof FIBRE_OF]),
  }));
}

/** What feeds the selected thing, what hangs on it and what stops without it: in words, and lit up in the scene. */
export function TraceSection({ plan, id }: { readonly plan: Plan; readonly id: ThingId }): ReactElement {
  const actions = useActions();
  const lit = useCampus((state) => state.session.lit);
  const isRack = parseThingId(id)?.kind === 'rack';
  const inFabric = useCampus((state) => state.view.lens === 'fabric');
  const [asked, setAsked] = useState<QuestionId | null>(null);
  // Under the lens of the fabric a rack is asked for its place in it.
  useEffect(() => {
    if (inFabric && isRack) setAsked((before) => before ?? 'rings');
  }, [inFabric, isRack]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    fetchTraces().then(
      (traces) => {
        if (!current) return;
        const { lines, lit: parts } = answerIn(traces, plan, id, asked);
        setAnswer({ plan, question: asked, lines });
        actions.light(parts);
      },
      (cause: unknown) => {
        if (!current) return;
        setAsked(null);
        reportMissing(actions, 'The trace could not be fetched', reasonOf(cause), () => setAsked(asked));
      },
    );
    return () => {
      current = false;
      actions.light(null);
    };
  }, [asked, plan, id, actions]);
  const shown = answer !== null && answer.plan === plan && answer.question === asked ? answer : null;
  return (
    <section aria-label="Networks" className="gc-trace">
      <div className="gc-row gc-trace-row">
        {QUESTIONS.filter(({ id: question }) => question !== 'rings' || isRack).map((question) => (
          <button
            key={question.id}
            type="button"
            className="gc-button"
            aria-pressed={asked === question.id}
            onClick={() => setAsked(asked === question.id ? null : question.id)}
          >
            {question.label}
          </button>
        ))}
      </div>
      {shown !== null && <TraceAnswer lines={shown.lines} isLit={lit !== null} />}
    </section>
  );
}

function TraceAnswer({
  lines,
  isLit,
}: {
  readonly lines: readonly TraceLine[];
  readonly isLit: boolean;
}): ReactElement {
  if (lines.length === 0) return <p className="gc-soft">Nothing in power, coolant or fabric.</p>;
  return (
    <>
      <dl className="gc-facts">
        {lines.map(({ label, value, colour }) => (
          <div key={label}>
            <dt>
              {colour !== undefined && (
                <span className="gc-swatch" style={{ background: colour }} aria-hidden="true" />
              )}
              <span>{label}</span>
            </dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
      {isLit && <p className="gc-soft">Outlined in the scene.</p>}
    </>
  );
}
