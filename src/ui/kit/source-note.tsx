import type { ReactElement } from 'react';
import { sourceOf } from '../../catalogue/sources.ts';

/** Title, address and date of a catalogue source. */
export function SourceNote({ id }: { readonly id: string }): ReactElement {
  const source = sourceOf(id);
  if (source === undefined) return <p className="gc-source">Source: {id}</p>;
  const isLink = /^https?:/.test(source.address);
  return (
    <p className="gc-source">
      Source: {source.title}
      {source.date === '' ? '' : `, ${source.date}`}
      {isLink ? (
        <>
          {' '}
          <a href={source.address} target="_blank" rel="noreferrer">
            {new URL(source.address).hostname}
          </a>
        </>
      ) : (
        source.address !== '' && ` (${source.address})`
      )}
    </p>
  );
}
