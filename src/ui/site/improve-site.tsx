import './improve-site.css';
import type { ReactElement } from 'react';
import type { Improvement, SchemeReport } from '../../answers/questions/improvement.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { differenceOf } from '../../params/parse.ts';
import { withPartLabels } from '../../store/part-label.ts';
import { formatQuantity } from '../../units/format.ts';
import { useAsk } from '../use-ask.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { schemeFigures, schemesOf } from './scheme-figures.ts';
import { SchemePlot } from './scheme-plot.tsx';
import { type ImprovementState, STARTS, useImprovement } from './use-improvement.ts';

const IN_ROW = 'layout.buildingsInRow';

/** Whether one campus is the other but for the length of its rows, which schemes change. */
function differsInRowsAlone(a: ParamValues, b: ParamValues): boolean {
  return a === b || Object.keys(differenceOf(a, b)).every((id) => id === IN_ROW);
}

/** Searches for better places of what stands, and puts a scheme into the campus. */
export function ImproveSite(): ReactElement {
  const campus = useCampusStore();
  const ask = useAsk();
  const values = useCampus((state) => state.params.values);
  const search = useImprovement(ask);
  const { phase, improvement, input, problem } = search;
  const begin = (): void => {
    const { params } = campus.getState();
    search.begin({ values: params.values, siteEdits: params.siteEdits });
  };
  const old = input !== null && !differsInRowsAlone(input.values, values);
  return (
    <section aria-label="Improve" className="gc-improve">
      <h3>Improve</h3>
      <p className="gc-soft">
        Searches for places that cost less in cables, trenches, pipes, fibre, losses and land. No hard rule is
        broken.
      </p>
      <div className="gc-site-steps">
        {phase !== 'running' && (
          <button type="button" className="gc-button gc-small" disabled={ask === null} onClick={begin}>
            {phase === 'idle' ? 'Improve' : 'Search again'}
          </button>
        )}
        {phase === 'running' && (
          <button type="button" className="gc-button gc-small" onClick={search.pause}>
            Pause
          </button>
        )}
        {phase === 'paused' && (
          <button type="button" className="gc-button gc-small" onClick={search.goOn}>
            Go on
          </button>
        )}
        {(phase === 'running' || phase === 'paused') && (
          <button type="button" className="gc-button gc-small" onClick={search.cancel}>
            Cancel
          </button>
        )}
      </div>
      <SearchStatus search={search} />
      {problem !== null && <p className="gc-warning-text">{problem}</p>}
      {improvement !== null && improvement.schemes.length > 0 && (
        <Schemes improvement={improvement} old={old} inRowBefore={input?.values[IN_ROW] ?? 0} />
      )}
      {search.said.length > 0 && <Gains said={search.said} />}
    </section>
  );
}

function SearchStatus({ search }: { readonly search: ImprovementState }): ReactElement | null {
  const { phase, startsDone, partDone, best, improvement } = search;
  if (phase === 'idle') return null;
  const saved = best === null ? 0 : best.startUsdPerYear - best.usdPerYear;
  const over = phase === 'done' && improvement !== null && improvement.schemes.length === 0;
  return (
    <div>
      {phase !== 'done' && (
        <progress className="gc-progress" aria-label="Search" max={STARTS} value={startsDone + partDone} />
      )}
      <p role="status" className="gc-soft">
        {over
          ? 'Nothing better was found.'
          : `${phase === 'paused' ? 'Paused. ' : ''}${startsDone} of ${STARTS} starts. Best so far: ${formatQuantity(Math.max(0, saved), 'USD/a')} less.`}
      </p>
    </div>
  );
}

function Gains({ said }: { readonly said: readonly string[] }): ReactElement {
  return (
    <details>
      <summary>{`${said.length} ${said.length === 1 ? 'gain' : 'gains'}, one after the other`}</summary>
      <ol className="gc-improve-gains">
        {said.map((text, at) => (
          // Equal sentences may come twice, and none is ever taken out.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows
          <li key={at}>{withPartLabels(text)}</li>
        ))}
      </ol>
    </details>
  );
}

interface SchemesProps {
  readonly improvement: Improvement;
  /** Whether they are of a campus with other parameters. */
  readonly old: boolean;
  /** The knob as it was when asked; 0 for the usual rows. */
  readonly inRowBefore: number;
}

function Schemes({ improvement, old, inRowBefore }: SchemesProps): ReactElement {
  const campus = useCampusStore();
  const siteEdits = useCampus((state) => state.params.siteEdits);
  const named = schemesOf(improvement);
  const figures = schemeFigures(improvement);
  const inRowNow = useCampus((state) => state.params.values[IN_ROW]);
  const inRowOf = ({ buildingsInRow }: SchemeReport): number =>
    buildingsInRow === improvement.before.buildingsInRow ? inRowBefore : buildingsInRow;
  const apply = (name: string, scheme: SchemeReport): void =>
    campus.actions.setSiteEdits(
      scheme.siteEdits,
      name === 'Now' ? 'Site as before the search' : `Site of scheme ${name}`,
      null,
      { [IN_ROW]: inRowOf(scheme) },
    );
  const stands = (scheme: SchemeReport): boolean =>
    inRowOf(scheme) === inRowNow && JSON.stringify(scheme.siteEdits) === JSON.stringify(siteEdits);
  return (
    <>
      {old && <p className="gc-soft">Of the campus as it was when asked: search again to apply a scheme.</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by key */}
      <section className="gc-improve-schemes" aria-label="Schemes" tabIndex={0}>
        <table className="gc-site-table">
          <caption>Million USD a year where no unit is told</caption>
          <thead>
            <tr>
              <th scope="col">Scheme</th>
              {named.map(([name]) => (
                <th key={name} scope="col" data-scheme={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ id, label, texts, kind }) => (
              <tr key={id} data-figure={id} data-kind={kind}>
                <th scope="row">{label}</th>
                {texts.map((text, at) => (
                  <td key={named[at]?.[0]} translate="no">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Into the campus</th>
              {named.map(([name, scheme]) => (
                <td key={name}>
                  <button
                    type="button"
                    className="gc-button gc-small"
                    aria-label={
                      name === 'Now' ? 'Back to the site before the search' : `Apply scheme ${name}`
                    }
                    disabled={old || stands(scheme)}
                    onClick={() => apply(name, scheme)}
                  >
                    {name === 'Now' ? 'Back' : 'Apply'}
                  </button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <SchemePlot names={named.map(([name]) => name)} figures={figures} />
    </>
  );
}
