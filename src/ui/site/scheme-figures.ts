import { METRICS } from '../../answers/metric-facts.ts';
import { SITE_COST_LABELS } from '../../answers/questions/gain-text.ts';
import {
  type Improvement,
  objectiveOf,
  SCHEME_METRICS,
  type SchemeReport,
} from '../../answers/questions/improvement.ts';
import { SITE_COST_IDS } from '../../model/economics/site-cost.ts';
import { formatQuantity, quantityParts } from '../../units/format.ts';

/** One figure of all schemes, the site as it is first. */
export interface SchemeFigure {
  readonly id: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly text: (value: number) => string;
  readonly kind: 'sum' | 'line' | 'metric';
}

const usdText = (usd: number): string => formatQuantity(usd, 'USD/a');

function metricText(id: (typeof SCHEME_METRICS)[number], value: number): string {
  if (id === 'annualPue') return value.toFixed(4);
  const { number, unit } = quantityParts(value, METRICS[id].unit);
  return unit === '' ? number : `${number} ${unit}`;
}

/** The schemes by name: `Now`, `A` to `D`. */
export function schemesOf({ before, schemes }: Improvement): readonly (readonly [string, SchemeReport])[] {
  return [before, ...schemes].map((scheme, at) => [at === 0 ? 'Now' : ('ABCD'[at - 1] ?? ''), scheme]);
}

/** What schemes are compared by: sums, then lines and metrics in which any two of them differ. */
export function schemeFigures(improvement: Improvement): readonly SchemeFigure[] {
  const all = schemesOf(improvement).map(([, scheme]) => scheme);
  const sums: readonly SchemeFigure[] = [
    {
      id: 'cost',
      label: 'By where things stand',
      values: all.map(({ usdPerYear }) => usdPerYear),
      text: usdText,
      kind: 'sum',
    },
    {
      id: 'saved',
      label: 'Less than now',
      values: all.map((scheme) => objectiveOf(improvement.before) - objectiveOf(scheme)),
      text: usdText,
      kind: 'sum',
    },
    {
      id: 'fines',
      label: 'Soft rules, as fines',
      values: all.map(({ fineUsdPerYear }) => fineUsdPerYear),
      text: usdText,
      kind: 'sum',
    },
  ];
  const lines = SITE_COST_IDS.map(
    (id): SchemeFigure => ({
      id,
      label: capital(SITE_COST_LABELS[id]),
      values: all.map(({ cost }) => cost[id]),
      text: usdText,
      kind: 'line',
    }),
  );
  const metrics = SCHEME_METRICS.map(
    (id): SchemeFigure => ({
      id,
      label: METRICS[id].label,
      values: all.map((scheme) => scheme.metrics[id]),
      text: (value) => metricText(id, value),
      kind: 'metric',
    }),
  );
  return [...sums, ...[...lines, ...metrics].filter(differs)];
}

/** Finer than any figure here is known. */
const SAME_SHARE = 1e-9;

function differs({ values }: SchemeFigure): boolean {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return most - least > SAME_SHARE * Math.abs(most);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
