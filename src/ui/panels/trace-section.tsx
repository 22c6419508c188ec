import { type ReactElement, useEffect, useState } from 'react';
import { parseThingId } from '../../plan/find-in-plan.ts';
import type { Plan, ThingId } from '../../plan/plan-types.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import { useActions, useCampus } from '../use-campus.ts';
import type { TraceQuestion } from './trace-answer.ts';
import type { TraceLine } from './trace-lines.ts';

const fetchAnswers = (): Promise<typeof import('./trace-answer.ts')> => import('./trace-answer.ts');

/** In the order of the buttons. */
const QUESTIONS: readonly { readonly id: TraceQuestion; readonly label: string }[] = [
  { id: 'upstream', label: 'What feeds it' },
  { id: 'downstream', label: 'What hangs on it' },
  { id: 'failure', label: 'What if it fails' },
  { id: 'rings', label: 'How near others are' },
];

interface Answer {
  /** Told of this plan; another has another answer. */
  readonly plan: Plan;
  readonly question: TraceQuestion;
  readonly lines: readonly TraceLine[];
}

/** What feeds the selected thing, what hangs on it and what stops without it: in words, and lit up in the scene. */
export function TraceSection({ plan, id }: { readonly plan: Plan; readonly id: ThingId }): ReactElement {
  const actions = useActions();
  const lit = useCampus((state) => state.session.lit);
  const isRack = parseThingId(id)?.kind === 'rack';
  const inFabric = useCampus((state) => state.view.lens === 'fabric');
  const [asked, setAsked] = useState<TraceQuestion | null>(null);
  // Under the lens of the fabric a rack is asked for its place in it.
  useEffect(() => {
    if (inFabric && isRack) setAsked((before) => before ?? 'rings');
  }, [inFabric, isRack]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    fetchAnswers().then(
      ({ traceAnswer }) => {
        if (!current) return;
        const { lines, lit: parts } = traceAnswer(plan, id, asked);
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
