import { useEffect, useState } from 'react';
import type { Metrics } from '../../answers/metrics.ts';
import { inputKeyOf } from '../../params/parse.ts';
import type { Preset } from '../../params/preset-types.ts';
import { presetOf } from '../../params/presets.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { useCampus } from '../use-campus.ts';

interface PresetCampus {
  readonly inputKey: string;
  metrics: Metrics | null;
}

/** Presets do not change while the page stands, so each is placed once. */
const placed = new Map<string, PresetCampus>();

function campusOf(preset: Preset): PresetCampus {
  const known = placed.get(preset.id);
  if (known !== undefined) return known;
  const fresh = { inputKey: inputKeyOf(preset.values, preset.siteEdits), metrics: null };
  placed.set(preset.id, fresh);
  return fresh;
}

/** Whether a plan is that of the preset itself. */
export function isOfPreset(inputKey: string, presetId: string): boolean {
  const preset = presetOf(presetId);
  return preset !== undefined && campusOf(preset).inputKey === inputKey;
}

/** The numbers of a preset as it is published; placed when first asked for. Null where there is no such preset. */
export function presetMetrics(presetId: string): Metrics | null {
  const preset = presetOf(presetId);
  if (preset === undefined) return null;
  const campus = campusOf(preset);
  campus.metrics ??= buildPlan(preset.values, preset.siteEdits).metrics;
  return campus.metrics;
}

/**
 * What the figures on screen are held against: the numbers of the open preset. They are placed when knobs have been
 * turned and `waitMs` have passed; null until then.
 */
export function usePresetMetrics(waitMs: number): Metrics | null {
  const presetId = useCampus(({ params }) => params.presetId);
  const plan = useCampus(({ run }) => run.plan);
  const untouched = plan !== null && isOfPreset(plan.inputKey, presetId);
  const [known, setKnown] = useState<{ readonly presetId: string; readonly metrics: Metrics | null } | null>(
    null,
  );
  const wanted = plan !== null && !untouched && known?.presetId !== presetId;
  useEffect(() => {
    if (!wanted) return;
    const timer = window.setTimeout(() => setKnown({ presetId, metrics: presetMetrics(presetId) }), waitMs);
    return () => window.clearTimeout(timer);
  }, [wanted, presetId, waitMs]);
  if (untouched) return plan.metrics;
  return known?.presetId === presetId ? known.metrics : null;
}
