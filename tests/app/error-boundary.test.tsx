import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';

function boundary(): ErrorBoundary {
  return new ErrorBoundary({ name: 'The strip of figures', children: <p>figures</p> });
}

it('shows the part while it works', () => {
  expect(renderToStaticMarkup(boundary().render())).toBe('<p>figures</p>');
});

it('names the broken part, its error and the way back', () => {
  const broken = boundary();
  broken.state = { ...broken.state, ...ErrorBoundary.getDerivedStateFromError(new Error('bad number')) };
  const markup = renderToStaticMarkup(broken.render());
  expect(markup).toContain('The strip of figures stopped working');
  expect(markup).toContain('bad number');
  expect(markup).toContain('Reload this part');
  expect(markup).toContain('role="alert"');
});
