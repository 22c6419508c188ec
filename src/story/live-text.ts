import type { Metrics } from '../answers/metrics.ts';
import { findDescriptor } from '../params/descriptors.ts';
import type { ParamId, ParamValues } from '../params/param-types.ts';
import { formatQuantity } from '../units/format.ts';
import { figureText, isMetricId, readFigure, unitOf } from './live-figure.ts';
import type { LiveFigure } from './story-types.ts';

/** A campus as texts read it. */
export interface LiveCampus {
  readonly metrics: Metrics;
  readonly values: ParamValues;
}

/** A figure in a text: of the campus on screen, or of a slide by its id. */
type Embedded =
  | { readonly kind: 'figure'; readonly figure: LiveFigure; readonly slideId: string | undefined }
  | { readonly kind: 'param'; readonly id: ParamId; readonly slideId: string | undefined };

/** `{{metric}}`, `{{metric / metric}}`, `{{metric | %}}`, `{{parameter.id}}`, each with `@slide-id` at will. */
const EMBEDDED = /\{\{([^{}]{1,200})\}\}/g;
const PARTS = /^\s*([\w.]+)\s*(?:\/\s*(\w+)\s*)?(?:@\s*([\w-]+)\s*)?(\|\s*%\s*)?$/;

/** What stands between two pairs of braces; null where it names nothing. */
function readEmbedded(inner: string): Embedded | null {
  const [found, name = '', over, slideId, percent] = PARTS.exec(inner) ?? [];
  if (found === undefined) return null;
  const descriptor = findDescriptor(name);
  if (descriptor !== undefined && over === undefined && percent === undefined)
    return { kind: 'param', id: descriptor.id, slideId };
  if (!isMetricId(name) || (over !== undefined && !isMetricId(over))) return null;
  const figure: LiveFigure = {
    metric: name,
    ...(over !== undefined && { over }),
    ...(percent !== undefined && { as: 'percent' }),
  };
  return { kind: 'figure', figure, slideId };
}

function paramText(id: ParamId, values: ParamValues): string {
  const descriptor = findDescriptor(id);
  const value = values[id];
  if (descriptor?.type === 'choice')
    return descriptor.options.find((option) => option.value === value)?.label ?? String(value);
  const unit = descriptor?.unit ?? '';
  return `${formatQuantity(Number(value), '1')}${unit === '' ? '' : ` ${unit}`}`;
}

/** The campus on screen, and that of a slide by its id; null where there is none. */
export type CampusOf = (slideId?: string) => LiveCampus | null;

/** The largest size of each unit among figures that stand together: they are told in one unit, those that are not far smaller. */
export type Sizes = ReadonlyMap<string, number>;

/** Sizes of the figures in texts that stand together. */
export function sizesIn(texts: readonly string[], campusOf: CampusOf): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const [, inner = ''] of texts.flatMap((text) => [...text.matchAll(EMBEDDED)])) {
    const embedded = readEmbedded(inner);
    const campus = embedded === null ? null : campusOf(embedded.slideId);
    if (embedded?.kind !== 'figure' || campus === null) continue;
    addSize(sizes, embedded.figure, readFigure(embedded.figure, campus.metrics));
  }
  return sizes;
}

/** Takes a figure more among those that stand together. */
export function addSize(sizes: Map<string, number>, figure: LiveFigure, value: number | null): void {
  const unit = unitOf(figure);
  sizes.set(unit, Math.max(sizes.get(unit) ?? 0, Math.abs(value ?? 0)));
}

/** A text with every embedded figure as it is now, in the units of what stands with it. What names nothing stays as it is written. */
export function fillText(text: string, campusOf: CampusOf, sizes: Sizes = sizesIn([text], campusOf)): string {
  return text.replaceAll(EMBEDDED, (written: string, inner: string) => {
    const embedded = readEmbedded(inner);
    const campus = embedded === null ? null : campusOf(embedded.slideId);
    if (embedded === null || campus === null) return written;
    if (embedded.kind === 'param') return paramText(embedded.id, campus.values);
    const { figure } = embedded;
    return figureText(figure, readFigure(figure, campus.metrics), sizes.get(unitOf(figure)));
  });
}

/** What is embedded in a text and names nothing, or a slide that is not there. */
export function unknownIn(text: string, hasSlide: (id: string) => boolean): readonly string[] {
  const all = [...text.matchAll(EMBEDDED)].map(([, inner = '']) => inner);
  return all.filter((inner) => {
    const embedded = readEmbedded(inner);
    return embedded === null || (embedded.slideId !== undefined && !hasSlide(embedded.slideId));
  });
}
