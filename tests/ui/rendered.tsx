import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ParamValues } from '../../src/params/param-types.ts';
import { inputKeyOf } from '../../src/params/parse.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Plan } from '../../src/plan/plan-types.ts';
import { type CampusStore, createCampusStore } from '../../src/store/campus-store.ts';
import { CampusContext } from '../../src/ui/use-campus.ts';

const plans = new Map<string, Plan>();

/** Tests look at the same few campuses: each is placed once. */
export function planOf(values: ParamValues): Plan {
  const key = inputKeyOf(values);
  const plan = plans.get(key) ?? buildPlan(values);
  plans.set(key, plan);
  return plan;
}

/** A campus as a page shows it once its preset has been computed. */
export function campusOf(presetId: string, change: Partial<ParamValues> = {}): CampusStore {
  const campus = createCampusStore();
  const preset = presetOf(presetId);
  if (preset === undefined) throw new Error(`no preset ${presetId}`);
  const values = { ...preset.values, ...change };
  campus.actions.openValues(presetId, { values });
  campus.actions.publishPlan(planOf(values), 'idle');
  return campus;
}

/** A part of the interface as markup. */
export function markupOf(campus: CampusStore, part: ReactElement): string {
  return renderToStaticMarkup(<CampusContext value={campus}>{part}</CampusContext>);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

function plain(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What stands in the elements of a name, each as the text one reads, with plain blanks, in the order of the page. */
export function textsOf(markup: string, tag: string): string[] {
  const inner = markup.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'));
  return [...inner].map(([, text = '']) =>
    plain(text.replaceAll(/<[^>]+>/g, ''))
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

/** The opening tags of a name that carry an attribute, as its values. */
export function attributesOf(markup: string, tag: string, attribute: string): string[] {
  const found = markup.matchAll(new RegExp(`<${tag}(?: [^>]*?)? ${attribute}="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => plain(value));
}
