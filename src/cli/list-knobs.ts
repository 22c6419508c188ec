import { METRICS } from '../answers/metric-facts.ts';
import { METRIC_DOMAINS } from '../answers/metrics.ts';
import { DESCRIPTORS } from '../params/descriptors.ts';
import { presetSummary, presetUnsure } from '../params/help/preset-summaries.ts';
import { KNOB_HELP } from '../params/knob-help.ts';
import type { ParamDescriptor } from '../params/param-types.ts';
import { DEFAULT_PRESET_ID, PRESETS } from '../params/presets.ts';

function showKnob(descriptor: ParamDescriptor): Readonly<Record<string, unknown>> {
  const { id, group, label, type } = descriptor;
  const { help } = KNOB_HELP[id];
  if (type === 'choice')
    return {
      id,
      group,
      label,
      help,
      type,
      choices: descriptor.options.map((option) => option.value),
      default: descriptor.default,
    };
  const { unit, min, max, step } = descriptor;
  return { id, group, label, help, type, unit, min, max, step, default: descriptor.default };
}

/** Everything `--list` prints: presets, parameters with units and ranges, metrics with units and how they are made. */
export function listKnobs(): Readonly<Record<string, unknown>> {
  return {
    defaultPreset: DEFAULT_PRESET_ID,
    presets: PRESETS.map(({ id, label }) => ({
      id,
      label,
      summary: presetSummary(id),
      unsure: presetUnsure(id) || null,
    })),
    params: DESCRIPTORS.map(showKnob),
    metrics: METRIC_DOMAINS.flatMap(({ name, metrics }) =>
      metrics.map((id) => {
        const { label, unit, better, rules, formula, none = null } = METRICS[id];
        return { id, group: name, label, unit, better, rules, formula, none };
      }),
    ),
  };
}
