import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PartBoundary } from '../../src/ui/kit/part-boundary.tsx';

const UI = join(import.meta.dirname, '../../src/ui');

function boundary(): PartBoundary {
  return new PartBoundary({ name: 'The strip of numbers', children: <p>figures</p> });
}

function broken(): PartBoundary {
  const part = boundary();
  part.state = { ...part.state, ...PartBoundary.getDerivedStateFromError(new Error('bad number')) };
  return part;
}

describe('a boundary', () => {
  it('shows the part while it works', () => {
    expect(renderToStaticMarkup(boundary().render())).toBe('<p>figures</p>');
  });

  it('names the broken part, its error and the way back', () => {
    const markup = renderToStaticMarkup(broken().render());
    expect(markup).toContain('The strip of numbers stopped working');
    expect(markup).toContain('bad number');
    expect(markup).toContain('your parameters are kept');
    expect(markup).toContain('Reload this part');
    expect(markup).toContain('role="alert"');
  });

  it('says what was thrown even when it is no error', () => {
    expect(PartBoundary.getDerivedStateFromError('torn')).toEqual({ message: 'torn' });
  });
});

describe('every panel', () => {
  const places = ['interface.tsx', 'panels/wide-panels.tsx', 'panels/phone-panels.tsx'];

  it.each(places)('of %s stands in a boundary of its own', (place) => {
    const text = readFileSync(join(UI, place), 'utf8');
    const imported = [...text.matchAll(/import \{ ([A-Z]\w+) \} from '\.\/(?:panels\/)?[\w-]+\.tsx'/g)];
    const panels = imported.map(([, name]) => name).filter((name) => text.includes(`<${name} `));
    expect(panels.length).toBeGreaterThan(2);
    for (const panel of panels)
      expect(new RegExp(`<PartBoundary name="[^"]+">\\s*<${panel} `).test(text), panel).toBe(true);
  });
});

it('one boundary stands around the whole interface', () => {
  const text = readFileSync(join(UI, '../app/mount-interface.tsx'), 'utf8');
  expect(text).toMatch(/<PartBoundary name="The interface">\s*<Interface/);
});
