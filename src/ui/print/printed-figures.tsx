import type { ReactElement } from 'react';
import { METRICS } from '../../answers/metric-facts.ts';
import { shiftText } from '../kit/shift-text.ts';
import { KEY_FIGURES, tileSentence } from '../panels/key-figures.ts';
import { isOfPreset, presetMetrics } from '../panels/preset-metrics.ts';
import { useCampus } from '../use-campus.ts';

/** The key figures, beside those of the preset where they differ. */
export function PrintedFigures(): ReactElement | null {
  const plan = useCampus(({ run }) => run.plan);
  const presetId = useCampus(({ params }) => params.presetId);
  // Paper does not wait: they are placed at once.
  const base = plan === null || isOfPreset(plan.inputKey, presetId) ? null : presetMetrics(presetId);
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
          const was = base?.[id] ?? null;
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
