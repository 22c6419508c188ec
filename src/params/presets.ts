import { DESCRIPTORS } from './descriptors.ts';
import type { ParamChange, ParamValues } from './param-types.ts';
import { applyChange, parseParams } from './parse.ts';
import { PRESET_RECORDS } from './preset-records.ts';
import type { Preset } from './preset-types.ts';
import { NO_SITE_EDITS } from './site-edits.ts';

export const DEFAULT_PRESET_ID = 'abilene-2026';

function isComplete(change: ParamChange): change is ParamValues {
  return DESCRIPTORS.every(({ id }) => change[id] !== undefined);
}

function readDefaults(): ParamValues {
  const { change } = parseParams(Object.fromEntries(DESCRIPTORS.map((knob) => [knob.id, knob.default])));
  if (isComplete(change)) return change;
  throw new Error('A knob has a default that its own check refuses');
}

/** Every knob at its default. */
export const DEFAULT_VALUES: ParamValues = readDefaults();

/** Named campuses, the default first. */
export const PRESETS: readonly Preset[] = PRESET_RECORDS.map((record) => ({
  siteEdits: NO_SITE_EDITS,
  ...record,
  values: applyChange(DEFAULT_VALUES, record.changes),
}));

/** The preset with this id, or undefined when there is none. */
export function presetOf(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}

function readDefaultPreset(): Preset {
  const preset = presetOf(DEFAULT_PRESET_ID);
  if (preset === undefined) throw new Error(`There is no preset '${DEFAULT_PRESET_ID}'`);
  return preset;
}

/** The preset a page opens with when nothing else is asked for. */
export const DEFAULT_PRESET: Preset = readDefaultPreset();
