import { METRICS } from '../src/answers/metric-facts.ts';
import { METRIC_DOMAINS } from '../src/answers/metrics.ts';

const HEAD = `# Metrics

Written by \`npm run pages\` from \`src/answers/metrics\`, the one table of metrics. These are the flat numbers of the command
line and of \`getMetrics()\`, the unit in each key. A ratio that is not defined is \`null\`, never 0: it is shown as "none" with
its reason, wins no comparison, and is left out of percentiles and tornado bars. What is really 0 stays 0.
`;

/** The page docs/metrics.md: every metric with unit, better direction, how it is made and its rules. */
export function metricsPage(): string {
  const domains = METRIC_DOMAINS.map(({ name, metrics }) => {
    const rows = metrics.map((id) => {
      const { unit, better, label, formula, rules, none, bandOf } = METRICS[id];
      const undefinedWhere = none === undefined ? '' : ` \`null\`: ${none}`;
      const band = bandOf === undefined ? '' : ` Told as a band: ${bandOf}.`;
      return `| \`${id}\` | ${label} | ${unit} | ${better} | ${formula}${undefinedWhere}${band} | ${rules} |`;
    });
    return [
      `## ${name}`,
      '',
      '| Metric | Name | Unit | Better | How it is made | Rules |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return `${HEAD}\n${domains.join('\n\n')}\n`;
}
