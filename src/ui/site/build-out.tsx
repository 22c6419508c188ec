import { type ReactElement, useEffect, useState } from 'react';
import { LEAD_TIMES, type LeadTimeId, ORDERED_AHEAD } from '../../catalogue/lead-times.ts';
import type { BuildOut, BuiltMonth } from '../../model/build-out/build-out.ts';
import { FINISHED_MONTH } from '../../store/fields.ts';
import { reasonOf } from '../../store/report-missing.ts';
import { formatQuantity } from '../../units/format.ts';
import { useAsk } from '../use-ask.ts';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { BuildOutPlot } from './build-out-plot.tsx';

type Told =
  | { readonly kind: 'asked' }
  | { readonly kind: 'answer'; readonly answer: BuildOut }
  | { readonly kind: 'failed'; readonly reason: string };

/** The build-out of the campus as it is: asked again when it changes, the one before in sight until then. */
function useBuildOut(): Told {
  const campus = useCampusStore();
  const ask = useAsk();
  const version = useCampus((state) => state.run.planVersion);
  const [told, setTold] = useState<Told>({ kind: 'asked' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan asks again.
  useEffect(() => {
    if (ask === null) return;
    const gone = new AbortController();
    const { values, siteEdits } = campus.getState().params;
    ask('buildOut', { values, siteEdits }, {}, { signal: gone.signal }).then(
      (answer) => setTold({ kind: 'answer', answer }),
      (cause: unknown) => {
        if (!gone.signal.aborted) setTold({ kind: 'failed', reason: reasonOf(cause) });
      },
    );
    return () => gone.abort();
  }, [campus, ask, version]);
  return told;
}

/** When what of the campus stands: a month to look at, what it comes to, and the dates behind it. */
export function BuildOutQuestion(): ReactElement {
  const told = useBuildOut();
  return (
    <section aria-label="Build-out">
      <h3>When does it stand?</h3>
      {told.kind === 'asked' && <p className="gc-soft">Reckoning months…</p>}
      {told.kind === 'failed' && <p className="gc-warning-text">{told.reason}</p>}
      {told.kind === 'answer' && <BuildOutTold answer={told.answer} />}
    </section>
  );
}

const LEAD_IDS = Object.keys(LEAD_TIMES) as LeadTimeId[];
const AHEAD = LEAD_IDS.filter((id) => LEAD_TIMES[id].ahead).map((id) => LEAD_TIMES[id].label.toLowerCase());

function BuildOutTold({ answer }: { readonly answer: BuildOut }): ReactElement {
  const { setView } = useActions();
  const asked = useCampus((state) => state.view.month);
  const { lastMonth } = answer.dates;
  const month = Math.min(asked, lastMonth);
  const row = answer.months[Math.round(month)];
  const show = (next: number): void => setView({ month: next >= lastMonth ? FINISHED_MONTH : next });
  return (
    <>
      <label className="gc-site-month">
        <span>{`Month ${month} of ${lastMonth}`}</span>
        <input
          type="range"
          aria-label="Month"
          min={0}
          max={lastMonth}
          step={1}
          value={month}
          onChange={(event) => show(Number(event.currentTarget.value))}
        />
      </label>
      {row !== undefined && <MonthTable row={row} />}
      <BuildOutPlot answer={answer} month={month} />
      <p className="gc-soft">{firstText(answer)}</p>
      <DateTable answer={answer} />
      <p className="gc-soft">
        {`Months from broken ground, by lead times that are published or, where none is, assumed. Ordered ${ORDERED_AHEAD.value} months before: ${AHEAD.join(', ')}.`}
      </p>
    </>
  );
}

function firstText({ firstMonth }: BuildOut): string {
  return firstMonth === null
    ? 'No accelerator works: nothing firm feeds the campus.'
    : `The first accelerators work in month ${firstMonth}.`;
}

function MonthTable({ row }: { readonly row: BuiltMonth }): ReactElement {
  const lines = [
    ['Buildings', String(row.buildings)],
    ['Halls fed and filled', String(row.fedHalls)],
    ['Feed', formatQuantity(row.feedW, 'W')],
    ['IT power', formatQuantity(row.itPowerW, 'W')],
    ['Accelerators', row.acceleratorCount.toLocaleString('en-US')],
    ['Output tokens', formatQuantity(row.tokensPerS, '1/s')],
    ['Capital spent', formatQuantity(row.spentUsd, 'USD')],
    ['Running cost so far', formatQuantity(row.runUsd, 'USD')],
  ] as const;
  return (
    <table className="gc-site-table">
      <tbody>
        {lines.map(([label, text]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td translate="no">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const wholeMonth = (date: number): string => String(Math.ceil(date - 1e-9));

function DateTable({ answer }: { readonly answer: BuildOut }): ReactElement {
  const { buildings, units } = answer.dates;
  const parts = [
    { label: 'Buildings', dates: buildings },
    ...LEAD_IDS.map((id) => ({ label: LEAD_TIMES[id].label, dates: units[id] })),
  ].filter(({ dates }) => dates.length > 0);
  return (
    <table className="gc-site-table">
      <thead>
        <tr>
          <th scope="col">Stands in month</th>
          <th scope="col">First</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ label, dates }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{wholeMonth(dates[0] ?? 0)}</td>
            <td>{wholeMonth(dates.at(-1) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
