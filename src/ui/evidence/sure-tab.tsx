import { type ReactElement, useEffect, useEffectEvent, useState } from 'react';
import type { MetricId, SampleOutcome, TornadoOutcome } from '../../model/uncertainty/study-types.ts';
import { useEvidencePlace } from './evidence-place.tsx';
import { METRIC_DOMAINS, noteOf, STUDIED_METRICS } from './metric-notes.ts';
import { SampleControls } from './sample-controls.tsx';
import { SpreadCard } from './spread-card.tsx';
import { StudyFailure, StudyProgressBar } from './study-status.tsx';
import { TornadoChart } from './tornado-chart.tsx';
import { useKeptCurrent, useStudiedCampus } from './use-campus-study.ts';
import type { SampleQuestion, StudiedCampus, TornadoQuestion } from './use-evidence-studies.ts';
import type { Study } from './use-study.ts';

interface SureTabProps {
  readonly samples: Study<SampleQuestion, SampleOutcome>;
  readonly tornado: Study<TornadoQuestion, TornadoOutcome>;
  readonly metricId: MetricId;
}

/** How sure one number is, and what it hangs on. */
export function SureTab({ samples, tornado, metricId }: SureTabProps): ReactElement {
  const campus = useStudiedCampus();
  if (campus === null) return <p className="gc-soft">The campus is being computed.</p>;
  return (
    <>
      <MetricSelect metricId={metricId} />
      <SamplePart study={samples} campus={campus} metricId={metricId} />
      <TornadoPart study={tornado} campus={campus} metricId={metricId} />
    </>
  );
}

function MetricSelect({ metricId }: { readonly metricId: MetricId }): ReactElement {
  const { show } = useEvidencePlace();
  function choose(id: string): void {
    const chosen = STUDIED_METRICS.find((each) => each === id);
    if (chosen !== undefined) show({ metricId: chosen });
  }
  return (
    <label className="gc-field">
      <span className="gc-field-name">Number</span>
      <select className="gc-select" value={metricId} onChange={(event) => choose(event.currentTarget.value)}>
        {METRIC_DOMAINS.map(({ name, metrics }) => (
          <optgroup key={name} label={name}>
            {STUDIED_METRICS.filter((id) => metrics.includes(id)).map((id) => (
              <option key={id} value={id}>
                {noteOf(id).label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface SamplePartProps {
  readonly study: Study<SampleQuestion, SampleOutcome>;
  readonly campus: StudiedCampus;
  readonly metricId: MetricId;
}

function SamplePart({ study, campus, metricId }: SamplePartProps): ReactElement {
  const { running, progress, result, problem, asked, start, cancel } = study;
  const [sampleCount, setSampleCount] = useState(result?.question.sampleCount ?? 1_000);
  const [seed, setSeed] = useState(result?.question.seed ?? 1);
  const run = (): void => start({ ...campus, sampleCount, seed });
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
            {`${(progress?.doneCount ?? 0).toLocaleString('en-US')} of ${(progress?.totalCount ?? asked?.sampleCount ?? sampleCount).toLocaleString('en-US')}`}
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
  readonly study: Study<TornadoQuestion, TornadoOutcome>;
  readonly campus: StudiedCampus;
  readonly metricId: MetricId;
}

function TornadoPart({ study, campus, metricId }: TornadoPartProps): ReactElement {
  const question = { ...campus, metricId };
  useKeptCurrent(study, question, ({ key, metricId: id }) => `${id} ${key}`);
  const { result, problem, running, start } = study;
  const stale = result !== null && result.question.key !== campus.key;
  const shown = result?.question.metricId === metricId ? result : null;
  return (
    <section aria-labelledby="gc-tornado-title" className="gc-study" aria-busy={running}>
      <h3 id="gc-tornado-title">What it hangs on</h3>
      {problem !== null && (
        <StudyFailure what="The tornado failed." problem={problem} onRetry={() => start(question)} />
      )}
      {shown === null && problem === null && (
        <StudyProgressBar label="Moving each input" progress={study.progress} />
      )}
      {shown !== null && <TornadoChart outcome={shown.answer} values={shown.question.values} stale={stale} />}
    </section>
  );
}
