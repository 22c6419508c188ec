import './improve-site.css';
import type { ReactElement } from 'react';
import type { Improvement } from '../../answers/questions/improvement.ts';
import { withPartLabels } from '../../store/part-label.ts';
import { formatQuantity } from '../../units/format.ts';
import { useAsk } from '../use-ask.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';
import { schemeFigures, schemesOf } from './scheme-figures.ts';
import { SchemePlot } from './scheme-plot.tsx';
import { type ImprovementState, STARTS, useImprovement } from './use-improvement.ts';

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
  const old = input !== null && input.values !== values;
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
        <Schemes improvement={improvement} old={old} />
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
}

function Schemes({ improvement, old }: SchemesProps): ReactElement {
  const campus = useCampusStore();
  const siteEdits = useCampus((state) => state.params.siteEdits);
  const named = schemesOf(improvement);
  const figures = schemeFigures(improvement);
  const apply = (name: string, edits: Improvement['before']['siteEdits']): void =>
    campus.actions.setSiteEdits(
      edits,
      name === 'Now' ? 'Site as before the search' : `Site of scheme ${name}`,
    );
  const stands = JSON.stringify(siteEdits);
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
                    disabled={old || JSON.stringify(scheme.siteEdits) === stands}
                    onClick={() => apply(name, scheme.siteEdits)}
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
