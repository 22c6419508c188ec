import type { ReactElement } from 'react';
import type { SourceRecord } from '../../catalogue/sources.ts';
import { useSourceTexts } from './source-texts.ts';

/** Title, address and date of a catalogue source. */
export function SourceNote({ id }: { readonly id: string }): ReactElement {
  const { texts, problem, retry } = useSourceTexts();
  if (texts !== null) return <SourceLine id={id} source={texts.sourceOf(id)} />;
  if (problem === null)
    return (
      <p className="gc-source" aria-busy="true">
        Source: …
      </p>
    );
  return (
    <p className="gc-source" role="alert">
      <span>{`Source: ${id}. Its title could not be fetched: ${problem}.`}</span>{' '}
      <button type="button" className="gc-button" onClick={retry}>
        Try again
      </button>
    </p>
  );
}

interface SourceLineProps {
  readonly id: string;
  readonly source: SourceRecord | undefined;
}

export function SourceLine({ id, source }: SourceLineProps): ReactElement {
  if (source === undefined) return <p className="gc-source">{`Source: ${id}`}</p>;
  const isLink = /^https?:/.test(source.address);
  return (
    <p className="gc-source">
      <span>
        {`Source: ${source.title}${source.date === '' ? '' : `, ${source.date}`}${isLink || source.address === '' ? '' : ` (${source.address})`}`}
      </span>{' '}
      {isLink && (
        <a href={source.address} target="_blank" rel="noreferrer">
          {new URL(source.address).hostname}
        </a>
      )}
    </p>
  );
}
