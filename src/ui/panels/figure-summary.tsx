import { type ReactElement, useEffect, useState } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { useCampusStore } from '../use-campus.ts';
import { KEY_FIGURES, tileSentence } from './key-figures.ts';

const SETTLE_MS = 900;

/** Says, once the numbers have settled, which of them changed; for screen readers only. */
export function FigureSummary(): ReactElement {
  const campus = useCampusStore();
  const [text, setText] = useState('');
  useEffect(() => {
    let told: Plan | null = campus.getState().run.plan;
    let timer = 0;
    const stop = campus.subscribe((state, before) => {
      if (state.run.planVersion === before.run.planVersion) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const { plan } = campus.getState().run;
        if (plan !== null) setText(changesText(told, plan));
        told = plan;
      }, SETTLE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [campus]);
  return (
    <p className="gc-offscreen" role="status" aria-live="polite" translate="no">
      {text}
    </p>
  );
}

/** The figures that read differently in two plans, with their direction; all of them for the first plan. */
export function changesText(before: Plan | null, after: Plan): string {
  const parts = KEY_FIGURES.flatMap((id) => {
    const now: number | null = after.metrics[id];
    const was: number | null | undefined = before?.metrics[id];
    const said = `${METRICS[id].label} ${tileSentence(id, now)}`;
    if (was === undefined) return [said];
    // A change below the digits shown would be read as the same number again.
    if (tileSentence(id, was) === tileSentence(id, now)) return [];
    if (was === null || now === null) return [said];
    return [`${said}, ${now > was ? 'up' : 'down'}`];
  });
  return parts.length === 0 ? 'No key figure changed.' : `${parts.join('; ')}.`;
}
