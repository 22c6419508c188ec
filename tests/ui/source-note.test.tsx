import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../src/catalogue/sources.ts';
import { SourceLine, SourceNote } from '../../src/ui/kit/source-note.tsx';

describe('source note', () => {
  it('gives title, date and a link to where it was read', () => {
    const html = renderToStaticMarkup(
      <SourceLine id="tomshardware-kyber" source={SOURCES['tomshardware-kyber']} />,
    );
    expect(html).toContain('600 kW Kyber rack, 2025-03');
    expect(html).toContain('href="https://www.tomshardware.com"');
  });

  it('spells out an address that is no link', () => {
    const html = renderToStaticMarkup(<SourceLine id="worked-here" source={SOURCES['worked-here']} />);
    expect(html).toContain('(docs/model)');
    expect(html).not.toContain('href');
  });

  it('falls back on the id of a source nobody knows', () => {
    expect(renderToStaticMarkup(<SourceLine id="nobody" source={undefined} />)).toContain('Source: nobody');
  });

  it('says that it is busy until the texts are here', () => {
    expect(renderToStaticMarkup(<SourceNote id="worked-here" />)).toContain('aria-busy="true"');
  });
});
