import { applyChange, parseParams, unknownFields } from './parse.ts';
import { parseSiteEdits } from './parse-site-edits.ts';
import { PRESETS, presetOf } from './presets.ts';
import { type ParsedScenario, SCENARIO_FORMAT, SCENARIO_VERSION, toScenario } from './scenario.ts';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(where: string, message: string): ParsedScenario {
  return { problems: [{ where, message }] };
}

const KNOWN_FIELDS = new Set(['$schema', 'format', 'version', 'preset', 'values', 'siteEdits']);

function versionProblem(version: unknown): string {
  const said = (JSON.stringify(version) ?? 'nothing').slice(0, 60);
  return typeof version === 'number' && version > SCENARIO_VERSION
    ? `The file is of version ${said}, newer than ${SCENARIO_VERSION}, which is read here: use a newer Gigacampus`
    : `version must be ${SCENARIO_VERSION}; this file says ${said}`;
}

/**
 * The scenario in what a file holds. Knobs left out take the value of its preset; a bad or unknown knob or edit of the
 * site becomes a problem and the rest is kept. Never throws.
 */
export function scenarioOf(data: unknown): ParsedScenario {
  if (!isRecord(data)) return refuse('file', 'The file does not hold one JSON object');
  if (data.format !== SCENARIO_FORMAT) return refuse('format', `format must be '${SCENARIO_FORMAT}'`);
  if (data.version !== SCENARIO_VERSION) return refuse('version', versionProblem(data.version));
  const { preset: presetId, values } = data;
  const preset = typeof presetId === 'string' ? presetOf(presetId) : undefined;
  if (preset === undefined) {
    const known = PRESETS.map((each) => each.id).join(', ');
    const said = presetId === undefined ? 'is missing and' : JSON.stringify(presetId).slice(0, 60);
    return refuse('preset', `preset ${said} must be one of: ${known}`);
  }
  if (!isRecord(values)) return refuse('values', 'values must be an object of parameter ids and values');
  const parsed = parseParams(values);
  const edits = parseSiteEdits(data.siteEdits);
  const unknown = unknownFields(
    data,
    (field) => KNOWN_FIELDS.has(field),
    (field) => `${field}: no such field in a scenario`,
  );
  return {
    scenario: toScenario(preset.id, applyChange(preset.values, parsed.change), edits.edits),
    problems: [...parsed.problems, ...edits.problems, ...unknown],
  };
}
