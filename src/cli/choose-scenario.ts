import { FILE_LIMITS } from '../exchange/files/file-limits.ts';
import { readScenario } from '../exchange/scenario/read-scenario.ts';
import { completeChange } from '../params/complete-change.ts';
import { countBuildings } from '../params/count-buildings.ts';
import { countProblems, type ParamChange } from '../params/param-types.ts';
import { applyChange, parseParam } from '../params/parse.ts';
import { DEFAULT_PRESET_ID, PRESETS, presetOf } from '../params/presets.ts';
import { type Scenario, toScenario } from '../params/scenario.ts';
import { foldSiteEdits, NO_SITE_EDITS } from '../params/site-edits.ts';
import { askForName, withSuggestion } from '../params/suggest-name.ts';
import type { CommandRequest } from './arguments.ts';
import { readLimited } from './read-limited.ts';
import { readSiteChanges } from './read-site-changes.ts';

export type ChosenScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problem: string };

function refuse(problem: string): ChosenScenario {
  return { ok: false, problem: problem.replaceAll(/\s+/g, ' ') };
}

function fromPreset(id: string): ChosenScenario {
  const preset = presetOf(id);
  if (preset !== undefined)
    return { ok: true, scenario: toScenario(preset.id, preset.values, preset.siteEdits) };
  const ids = PRESETS.map((each) => each.id);
  return refuse(`Unknown preset '${id}'; there are: ${ids.join(', ')}${askForName(id, ids)}`);
}

function fromFile(file: string): ChosenScenario {
  const read = readLimited(file, FILE_LIMITS.scenario);
  if (!read.ok) return refuse(`Scenario file '${file}' cannot be read: ${read.reason}`);
  const { scenario, problems } = readScenario(read.bytes);
  const first = problems[0];
  if (first !== undefined) {
    const others = countProblems(problems) - 1;
    const more = others > 0 ? ` (and ${others.toLocaleString('en-US')} more)` : '';
    return refuse(`Scenario file '${file}': ${first.message}${more}`);
  }
  if (scenario === undefined) return refuse(`Scenario file '${file}' holds no scenario`);
  return { ok: true, scenario };
}

/**
 * The scenario asked for: a preset or a file, with the settings laid over it. With both, the file decides and
 * the preset is only checked. One clear line where something is not right.
 */
export function chooseScenario(request: CommandRequest): ChosenScenario {
  const preset = fromPreset(request.preset ?? DEFAULT_PRESET_ID);
  const base = preset.ok && request.scenarioFile !== undefined ? fromFile(request.scenarioFile) : preset;
  if (!base.ok) return base;
  const { preset: presetId, values, siteEdits = NO_SITE_EDITS } = base.scenario;
  let change: ParamChange = {};
  for (const [id, raw] of request.settings) {
    const parsed = parseParam(id, raw);
    if (!parsed.ok) return refuse(`--set ${withSuggestion(parsed.problem).message}`);
    change = { ...change, ...parsed.change };
  }
  const changes = readSiteChanges(request.siteChanges, siteEdits);
  if (!changes.ok) return refuse(changes.problem);
  const chosen = applyChange(values, completeChange(values, change));
  const edits = foldSiteEdits([...siteEdits, ...changes.edits]);
  const counted = countBuildings(chosen, siteEdits, edits);
  if ('problem' in counted) return refuse(`--remove, --add: ${counted.problem}`);
  return { ok: true, scenario: toScenario(presetId, applyChange(chosen, counted.change), edits) };
}

/** The campus to hold the first one against: a preset's id, or else a scenario file. Settings do not reach it. */
export function chooseAgainst(against: string): ChosenScenario {
  if (presetOf(against) !== undefined) return fromPreset(against);
  if (against.endsWith('.json')) return fromFile(against);
  const presets = PRESETS.map((each) => each.id).join(', ');
  return refuse(
    `--against '${against}' is neither a preset (${presets}) nor a scenario file ending in .json`,
  );
}
