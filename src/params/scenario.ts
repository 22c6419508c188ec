import type { ParamProblem, ParamValues } from './param-types.ts';
import { NO_SITE_EDITS, type SiteEdit } from './site-edits.ts';

export const SCENARIO_FORMAT = 'gigacampus-scenario';
export const SCENARIO_VERSION = 1;

/** A whole campus as a file: every knob is written, so that later presets cannot change it. */
export interface Scenario {
  readonly format: 'gigacampus-scenario';
  readonly version: 1;
  readonly preset: string;
  readonly values: ParamValues;
  /** What was changed by hand; absent where nothing was. */
  readonly siteEdits?: readonly SiteEdit[];
}

export interface ParsedScenario {
  /** Absent when nothing in the text could be used. */
  readonly scenario?: Scenario;
  readonly problems: readonly ParamProblem[];
}

export function toScenario(
  presetId: string,
  values: ParamValues,
  siteEdits: readonly SiteEdit[] = NO_SITE_EDITS,
): Scenario {
  return {
    format: SCENARIO_FORMAT,
    version: SCENARIO_VERSION,
    preset: presetId,
    values,
    ...(siteEdits.length > 0 && { siteEdits }),
  };
}
