import type { ReactElement } from 'react';
import type { SchemeFigure } from './scheme-figures.ts';

interface SchemePlotProps {
  readonly names: readonly string[];
  readonly figures: readonly SchemeFigure[];
}

const WIDTH = 356;
const HEIGHT = 132;
const TOP = 18;
const FOOT = 34;
const ASIDE = 22;

/** Each figure an axis, its least at the foot; each scheme a line across them. What it shows stands in the table beside it. */
export function SchemePlot({ names, figures }: SchemePlotProps): ReactElement | null {
  const axes = figures.filter(({ kind, values }) => kind === 'line' && spread(values) > 0).slice(0, 6);
  if (axes.length < 2) return null;
  const xOf = (axis: number): number => ASIDE + (axis * (WIDTH - 2 * ASIDE)) / (axes.length - 1);
  const yOf = ({ values }: SchemeFigure, scheme: number): number => {
    const share = ((values[scheme] ?? 0) - least(values)) / spread(values);
    return HEIGHT - FOOT - share * (HEIGHT - FOOT - TOP);
  };
  return (
    <figure className="gc-scheme-plot">
      <figcaption>{`Lines of cost, each from its least to its most: ${axes.map(({ label }) => label).join(', ')}`}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {axes.map((axis, at) => (
          <g key={axis.id}>
            <line x1={xOf(at)} x2={xOf(at)} y1={TOP} y2={HEIGHT - FOOT} />
            <text x={xOf(at)} y={HEIGHT - FOOT + 13 + (at % 2) * 12} textAnchor={anchorOf(at, axes.length)}>
              {axis.label}
            </text>
          </g>
        ))}
        {names.map((name, scheme) => (
          <g key={name} data-scheme={name}>
            <polyline points={axes.map((axis, at) => `${xOf(at)},${yOf(axis, scheme)}`).join(' ')} />
            <text x={4 + scheme * 30} y={10}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function anchorOf(at: number, count: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start';
  return at === count - 1 ? 'end' : 'middle';
}

function least(values: SchemeFigure['values']): number {
  return Math.min(...values.map((value) => value ?? 0));
}

function spread(values: SchemeFigure['values']): number {
  return Math.max(...values.map((value) => value ?? 0)) - least(values);
}
