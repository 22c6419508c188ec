import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import { METRIC_IDS, type MetricId } from '../../answers/metrics.ts';
import { MetricOptions } from '../metric-options.tsx';
import { useEvidencePlace } from './evidence-place.tsx';
import { SampleControls } from './sample-controls.tsx';
import { SpreadCard } from './spread-card.tsx';
import { StudyFailure, StudyProgressBar } from './study-status.tsx';
import { TornadoChart } from './tornado-chart.tsx';
import { type StudiedCampus, useKeptCurrent, useStudiedCampus } from './use-kept-current.ts';
import type { QuestionState } from './use-question.ts';

interface SureTabProps {
  readonly samples: QuestionState<'sample'>;
  readonly tornado: QuestionState<'tornado'>;
  readonly metricId: MetricId;
}

/** How sure one number is, and what it hangs on. */
export function SureTab({ samples, tornado, metricId }: SureTabProps): ReactElement {
  const campus = useStudiedCampus();
  if (campus === null) return <p className="gc-soft">The campus is being computed.</p>;
  return (
    <>
      <MetricSelect metricId={metricId} />
      <SamplePart state={samples} campus={campus} metricId={metricId} />
      <TornadoPart state={tornado} campus={campus} metricId={metricId} />
    </>
  );
}

function MetricSelect({ metricId }: { readonly metricId: MetricId }): ReactElement {
  const { show } = useEvidencePlace();
  function choose(id: string): void {
    const chosen = METRIC_IDS.find((each) => each === id);
    if (chosen !== undefined) show({ metricId: chosen });
  }
  return (
    <label className="gc-field">
      <span className="gc-field-name">Number</span>
      <select className="gc-select" value={metricId} onChange={(event) => choose(event.currentTarget.value)}>
        <MetricOptions />
      </select>
    </label>
  );
}

interface SamplePartProps {
  readonly state: QuestionState<'sample'>;
  readonly campus: StudiedCampus;
  readonly metricId: MetricId;
}

function SamplePart({ state, campus, metricId }: SamplePartProps): ReactElement {
  const { running, progress, result, problem, asked, start, cancel } = state;
  const [sampleCount, setSampleCount] = useState(result?.question.given.sampleCount ?? 1_000);
  const [seed, setSeed] = useState(result?.question.given.seed ?? 1);
  // All metrics at once: drawing the inputs and running the model is the same work for one.
  const run = (): void => start({ ...campus, given: { sampleCount, seed, metricIds: METRIC_IDS } });
  // Once, for whoever comes to look; from then on only when told. A run outlives a look at another tab.
  const runFirst = useEffectEvent(() => {
    if (asked === null) run();
  });
  useEffect(runFirst, []);
  const spread = result?.answer.spreads.find((each) => each.metricId === metricId);
  const stale = result !== null && result.question.key !== campus.key;
  return (
    <section aria-labelledby="gc-spread-title" className="gc-study">
      <h3 id="gc-spread-title">How far it may be off</h3>
      <SampleControls
        sampleCount={sampleCount}
        seed={seed}
        running={running}
        runLabel={result === null ? 'Run' : 'Run again'}
        urgent={stale}
        onSampleCount={setSampleCount}
        onSeed={setSeed}
        onRun={run}
        onCancel={cancel}
      />
      {running && (
        <div className="gc-study-progress">
          <StudyProgressBar label="Samples drawn" progress={progress} />
          <span className="gc-soft">
            {`${(progress?.doneCount ?? 0).toLocaleString('en-US')} of ${(progress?.totalCount ?? asked?.given.sampleCount ?? sampleCount).toLocaleString('en-US')}`}
          </span>
        </div>
      )}
      {problem !== null && <StudyFailure what="The samples failed." problem={problem} onRetry={run} />}
      {stale && !running && (
        <p className="gc-stale" role="status">
          These samples are of earlier parameters. Run again for the campus on screen.
        </p>
      )}
      {result !== null && spread !== undefined && (
        <SpreadCard
          spread={spread}
          sampleCount={result.answer.sampleCount}
          seed={result.answer.seed}
          stale={stale}
        />
      )}
    </section>
  );
}

interface TornadoPartProps {
  readonly state: QuestionState<'tornado'>;
  readonly campus: StudiedCampus;
  readonly metricId: MetricId;
}

function TornadoPart({ state, campus, metricId }: TornadoPartProps): ReactElement {
  const question = { ...campus, given: { metricId } };
  useKeptCurrent(state, question, ({ key, given }) => `${given.metricId} ${key}`);
  const { result, problem, progress, running, start } = state;
  const stale = result !== null && result.question.key !== campus.key;
  const shown = result?.question.given.metricId === metricId ? result : null;
  return (
    <section aria-labelledby="gc-tornado-title" className="gc-study" aria-busy={running}>
      <h3 id="gc-tornado-title">What it hangs on</h3>
      {problem !== null && (
        <StudyFailure what="The tornado failed." problem={problem} onRetry={() => start(question)} />
      )}
      {shown === null && problem === null && (
        <StudyProgressBar label="Moving each input" progress={progress} />
      )}
      {shown !== null && <TornadoChart outcome={shown.answer} values={shown.question.values} stale={stale} />}
    </section>
  );
}
