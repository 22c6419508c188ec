import type { ParamProblem } from '../../params/param-types.ts';
import { type ParsedScenario, SCENARIO_FORMAT } from '../../params/scenario.ts';
import { scenarioOf } from '../../params/scenario-of.ts';
import { withSuggestion } from '../../params/suggest-name.ts';
import { decodeText } from '../files/decode-text.ts';
import { FILE_LIMITS, sizeProblem } from '../files/file-limits.ts';
import { kindOf } from '../files/name-kind.ts';
import { findJsonFault, repeatedNames } from './find-json-fault.ts';

function refuse(message: string, where = 'file'): ParsedScenario {
  return { problems: [{ where, message }] };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a scenario file as it lies on disk, for the page and the command line alike: any encoding, a scenario or the
 * tool's own output that holds one. A bad knob becomes a problem and the rest is kept; a file of another kind is
 * named; a text that is no JSON is told with line and column. Never throws.
 */
export function readScenario(bytes: Uint8Array): ParsedScenario {
  const tooLarge = sizeProblem(bytes.length, FILE_LIMITS.scenario);
  if (tooLarge !== undefined) return refuse(tooLarge);
  const decoded = decodeText(bytes);
  return decoded.ok ? readScenarioText(decoded.text) : refuse(decoded.reason);
}

/** Reads the text of a scenario file. Never throws. */
export function readScenarioText(text: string): ParsedScenario {
  const parsed = parseJson(text);
  if (!parsed.ok) return { problems: [parsed.problem] };
  const { data } = parsed;
  if (!isRecord(data)) return refuse('The file does not hold one JSON object');
  const whole = data.format === undefined && isRecord(data.scenario) ? data.scenario : data;
  const other = whole !== data || data.format === SCENARIO_FORMAT ? undefined : otherJson(data);
  if (other !== undefined) return refuse(other, 'format');
  const { problems, ...read } = scenarioOf(whole);
  return { ...read, problems: [...problems.map(withSuggestion), ...repeatedNames(text)] };
}

type ParsedJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problem: ParamProblem };

function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (cause) {
    return { ok: false, problem: { where: 'file', message: whyNotJson(text, cause) } };
  }
}

function whyNotJson(text: string, cause: unknown): string {
  if (text.trim() === '') return 'The file is empty';
  const { kind, ...rest } = kindOf(text);
  if (kind === 'weather')
    return 'This is a weather file (EPW), not a scenario: --epw takes it, or the year in the evidence';
  const other = 'name' in rest && rest.name !== 'text of another kind' ? `; it looks like ${rest.name}` : '';
  const fault = findJsonFault(text);
  if (fault === undefined)
    return `The file is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  return `The file is not JSON${other}: line ${fault.line}, column ${fault.column}: ${fault.message}`;
}

/** What JSON of another kind is; undefined where nothing tells. */
function otherJson(data: Readonly<Record<string, unknown>>): string | undefined {
  const must = `a scenario has "format": "${SCENARIO_FORMAT}"`;
  if (isRecord(data.properties) && typeof data.$schema === 'string')
    return `This is a JSON Schema, which describes files; ${must}`;
  if (typeof data.type === 'string' && (Array.isArray(data.features) || data.type === 'Topology'))
    return `This is a map (GeoJSON); ${must}`;
  if (isRecord(data.asset) && Array.isArray(data.meshes)) return `This is a 3D model (glTF); ${must}`;
  if (typeof data.name === 'string' && typeof data.version === 'string')
    return `This is the description of a package; ${must}`;
  if (Array.isArray(data.presets) && Array.isArray(data.params))
    return `This is the list of presets and parameters; ${must}`;
  return undefined;
}
