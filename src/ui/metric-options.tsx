import type { ReactElement } from 'react';
import { METRICS } from '../answers/metric-facts.ts';
import { METRIC_DOMAINS } from '../answers/metrics.ts';

/** Every metric as an option of a list, by domain. */
export function MetricOptions(): ReactElement {
  return (
    <>
      {METRIC_DOMAINS.map(({ name, metrics }) => (
        <optgroup key={name} label={name}>
          {metrics.map((id) => (
            <option key={id} value={id}>
              {METRICS[id].label}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}
