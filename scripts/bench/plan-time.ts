import type { ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { median } from './statistics.ts';

const WARM_UP = 8;
const SAMPLES = 21;

/** Median milliseconds of one plan of a cluster of this facility power, in Node, warm. Every sample differs a little. */
export function planTimeMs(targetPowerMw: number): { readonly ms: number; readonly rackCount: number } {
  const preset = presetOf('abilene-2026');
  if (preset === undefined) throw new Error('The preset abilene-2026 is missing.');
  const samples: number[] = [];
  let rackCount = 0;
  for (let run = 0; run < WARM_UP + SAMPLES; run += 1) {
    const values: ParamValues = {
      ...preset.values,
      'compute.sizingMode': 'facility-power',
      'compute.targetPowerMw': targetPowerMw + run,
      'layout.buildingCount': Math.max(8, Math.round(targetPowerMw / 120)),
    };
    const startMs = performance.now();
    rackCount = buildPlan(values).metrics.rackCount;
    if (run >= WARM_UP) samples.push(performance.now() - startMs);
  }
  return { ms: median(samples), rackCount };
}
