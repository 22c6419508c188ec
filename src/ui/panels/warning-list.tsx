import type { ReactElement } from 'react';
import type { Warning } from '../../model/campus-types.ts';
import { Icon } from '../kit/icon.tsx';

/** What passes a limit the model checks, each with its way out and its rule; notes folded below. */
export function WarningList({ warnings }: { readonly warnings: readonly Warning[] }): ReactElement {
  const limits = warnings.filter(({ note }) => note !== true);
  const notes = warnings.filter(({ note }) => note === true);
  return (
    <>
      {limits.length === 0 ? (
        <p className="gc-fine">Within every limit the model checks.</p>
      ) : (
        <section aria-label="Warnings">
          <Messages messages={limits} />
        </section>
      )}
      {notes.length > 0 && (
        <details className="gc-notes">
          <summary>{`${notes.length === 1 ? '1 note' : `${notes.length} notes`} on these numbers`}</summary>
          <Messages messages={notes} />
        </details>
      )}
    </>
  );
}

function Messages({ messages }: { readonly messages: readonly Warning[] }): ReactElement {
  return (
    <ul className="gc-warnings">
      {messages.map(({ rule, message, remedy, note }) => (
        <li key={`${rule} ${message}`} data-note={note}>
          <p className="gc-warning-text">
            <Icon name={note ? 'info' : 'warning'} /> <span>{message}</span>
          </p>
          <p className="gc-soft">{remedy}</p>
          <p className="gc-source">
            Rule <code translate="no">{rule}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
