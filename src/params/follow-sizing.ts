import type { ParamChange, ParamValues, SizingMode } from './param-types.ts';

function impliedMode(values: ParamValues, change: ParamChange): SizingMode | undefined {
  if (change['compute.sizingMode'] !== undefined) return undefined;
  const byCount = change['compute.acceleratorCount'] !== undefined;
  const byPower = change['compute.targetPowerMw'] !== undefined;
  if (byCount === byPower) return undefined;
  if (byCount) return 'accelerators';
  return values['compute.sizingMode'] === 'accelerators' ? 'it-power' : undefined;
}

/**
 * Whoever asks for a number of accelerators, or for megawatts, means the campus to have that size: the change
 * comes back with the sizing that makes it count. A change that names the sizing, or both sizes, stays as it is.
 */
export function followSizing(values: ParamValues, change: ParamChange): ParamChange {
  const mode = impliedMode(values, change);
  return mode === undefined ? change : { ...change, 'compute.sizingMode': mode };
}
