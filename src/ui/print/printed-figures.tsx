import { type ReactElement, useMemo } from 'react';
import { METRICS } from '../../answers/metrics.ts';
import { inputKeyOf } from '../../params/parse.ts';
import { presetOf } from '../../params/presets.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import type { Plan } from '../../plan/plan-types.ts';
import { shiftText } from '../kit/shift-text.ts';
import { KEY_FIGURES, tileSentence } from '../panels/key-figures.ts';
import { useCampus } from '../use-campus.ts';

/** The key figures, beside those of the preset where they differ. */
export function PrintedFigures(): ReactElement | null {
  const plan = useCampus(({ run }) => run.plan);
  const preset = useCampus(({ params }) => presetOf(params.presetId));
  const base = useMemo<Plan | null>(() => {
    if (plan === null || preset === undefined) return null;
    return inputKeyOf(preset.values) === plan.inputKey ? null : buildPlan(preset.values);
  }, [plan, preset]);
  if (plan === null) return null;
  return (
    <table className="gc-print-table">
      <caption>Key figures</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">This campus</th>
          {base !== null && <th scope="col">Preset</th>}
          {base !== null && <th scope="col">Change vs. preset</th>}
        </tr>
      </thead>
      <tbody>
        {KEY_FIGURES.map((id) => {
          const now = plan.metrics[id];
          const was = base?.metrics[id] ?? null;
          return (
            <tr key={id}>
              <th scope="row">{METRICS[id].label}</th>
              <td>{tileSentence(id, now)}</td>
              {base !== null && <td>{tileSentence(id, was)}</td>}
              {base !== null && <td>{now === null || was === null ? '' : shiftText(now, was)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
