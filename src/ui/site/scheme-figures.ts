import { METRICS } from '../../answers/metric-facts.ts';
import { SITE_COST_LABELS } from '../../answers/questions/gain-text.ts';
import { type Improvement, SCHEME_METRICS, type SchemeReport } from '../../answers/questions/improvement.ts';
import { SITE_COST_IDS } from '../../model/economics/site-cost.ts';
import { objectiveOf } from '../../model/improve/choose-schemes.ts';
import { quantityParts } from '../../units/format.ts';

/** One figure of all schemes, the site as it is first. */
export interface SchemeFigure {
  readonly id: string;
  /** With its unit, where all values have the same. */
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  readonly kind: 'sum' | 'line' | 'metric';
}

const USD_PER_MILLION = 1e6;

/** Money of all rows in one unit, which the table tells once. */
function money(id: string, label: string, values: readonly number[], kind: 'sum' | 'line'): SchemeFigure {
  return { id, label, values, texts: values.map((usd) => (usd / USD_PER_MILLION).toFixed(2)), kind };
}

function metric(id: (typeof SCHEME_METRICS)[number], values: readonly (number | null)[]): SchemeFigure {
  const { label, unit: si } = METRICS[id];
  const parts = values.map((value) => (value === null ? null : quantityParts(value, si)));
  const units = new Set(parts.map((part) => part?.unit ?? ''));
  const [unit = ''] = units;
  const alike = units.size === 1 && unit !== '';
  const texts = parts.map((part) => {
    if (part === null) return 'none';
    return alike || part.unit === '' ? part.number : `${part.number} ${part.unit}`;
  });
  const thousands = alike ? inThousands(texts) : null;
  if (thousands !== null)
    return { id, label: `${label}, 1,000 ${unit}`, values, texts: thousands, kind: 'metric' };
  return { id, label: alike ? `${label}, ${unit}` : label, values, texts, kind: 'metric' };
}

const PER_THOUSAND = 1e3;
const MOST_SHOWN = 99_999;

/** Figures of which all are longer than a column of the table is wide, in thousands; null where they fit. */
function inThousands(texts: readonly string[]): readonly string[] | null {
  const numbers = texts.map((text) => Number(text.replaceAll(',', '')));
  if (!numbers.every((number) => number > MOST_SHOWN)) return null;
  return numbers.map((number) => (number / PER_THOUSAND).toFixed(1));
}

/** The schemes by name: `Now`, `A` to `D`. */
export function schemesOf({ before, schemes }: Improvement): readonly (readonly [string, SchemeReport])[] {
  return [before, ...schemes].map((scheme, at) => [at === 0 ? 'Now' : ('ABCD'[at - 1] ?? ''), scheme]);
}

/** What schemes are compared by: sums, then lines and metrics in which any two of them differ. */
export function schemeFigures(improvement: Improvement): readonly SchemeFigure[] {
  const all = schemesOf(improvement).map(([, scheme]) => scheme);
  const start = objectiveOf(improvement.before);
  const of = (read: (scheme: SchemeReport) => number): readonly number[] => all.map(read);
  const sums = [
    money(
      'cost',
      'Cost of where things stand',
      of(({ usdPerYear }) => usdPerYear),
      'sum',
    ),
    money(
      'fines',
      'Fines for soft rules, no money',
      of(({ fineUsdPerYear }) => fineUsdPerYear),
      'sum',
    ),
    money(
      'saved',
      'Less than now',
      of((scheme) => start - objectiveOf(scheme)),
      'sum',
    ),
  ];
  const lines = SITE_COST_IDS.map((id) =>
    money(
      id,
      capital(SITE_COST_LABELS[id]),
      of(({ cost }) => cost[id]),
      'line',
    ),
  );
  const yearUsd = ({ metrics }: SchemeReport): number => metrics.annualCostUsd ?? 0;
  // Among billions a year no difference would be seen.
  const year = money(
    'annualLess',
    'Annual cost less than now',
    of((scheme) => yearUsd(improvement.before) - yearUsd(scheme)),
    'line',
  );
  const metrics = SCHEME_METRICS.filter((id) => id !== 'annualCostUsd').map((id) =>
    metric(
      id,
      all.map((scheme) => scheme.metrics[id]),
    ),
  );
  const rows = of(({ buildingsInRow }) => buildingsInRow);
  const inRow = {
    id: 'inRow',
    label: 'Buildings in a row',
    values: rows,
    texts: rows.map(String),
    kind: 'metric',
  } as const;
  return [...sums, ...[...lines, year, inRow, ...metrics].filter(differs)];
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
