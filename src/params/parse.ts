import { DESCRIPTORS, findDescriptor } from './descriptors.ts';
import type {
  ChoiceDescriptor,
  NumberDescriptor,
  ParamChange,
  ParamDescriptor,
  ParamProblem,
  ParamValue,
  ParamValues,
} from './param-types.ts';
import { numberHint, readNumber } from './read-number.ts';
import { NO_SITE_EDITS, type SiteEdit } from './site-edits.ts';

export type ParsedParam =
  | { readonly ok: true; readonly change: ParamChange }
  | { readonly ok: false; readonly problem: ParamProblem };

/** The allowed values of a knob, in words: `5 to 12000 MW`, or the list of choices. */
function describeRange(descriptor: ParamDescriptor): string {
  if (descriptor.type === 'choice') return descriptor.options.map((option) => option.value).join(', ');
  const unit = descriptor.unit === '' ? '' : ` ${descriptor.unit}`;
  return `${descriptor.min} to ${descriptor.max}${unit}`;
}

/** Whether a knob counts things, so that only whole numbers make sense. */
export function isCount(descriptor: NumberDescriptor): boolean {
  return descriptor.unit === '' && Number.isInteger(descriptor.step);
}

// Never throws, whatever came from outside: cyclic objects, symbols, objects without a prototype.
function showRaw(raw: unknown): string {
  if (raw === null) return 'null';
  if (Array.isArray(raw)) return 'a list';
  if (typeof raw === 'object') return 'an object';
  if (typeof raw === 'function') return 'a function';
  const text = String(raw);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function numberProblem(descriptor: NumberDescriptor, raw: unknown): string | undefined {
  const value = readNumber(raw, descriptor.unit);
  const allowed = describeRange(descriptor);
  if (value === undefined)
    return `${descriptor.id}: '${showRaw(raw)}' is not a number; allowed: ${allowed}${numberHint(raw)}`;
  if (value < descriptor.min || value > descriptor.max)
    return `${descriptor.id}: ${showRaw(raw)} is out of range; allowed: ${allowed}`;
  if (isCount(descriptor) && !Number.isInteger(value))
    return `${descriptor.id}: ${showRaw(raw)} is not a whole number; allowed: ${allowed}`;
  return undefined;
}

function choiceProblem(descriptor: ChoiceDescriptor, raw: unknown): string | undefined {
  if (descriptor.options.some((option) => option.value === raw)) return undefined;
  return `${descriptor.id}: '${showRaw(raw)}' is not a choice; allowed: ${describeRange(descriptor)}`;
}

function problemOf(id: string, raw: unknown): string | undefined {
  const descriptor = findDescriptor(id);
  if (descriptor === undefined)
    return `${showRaw(id)}: no such parameter (tried to set it to '${showRaw(raw)}')`;
  return descriptor.type === 'number' ? numberProblem(descriptor, raw) : choiceProblem(descriptor, raw);
}

/** What is told of a name that is none, so that the one that was meant can be found. */
function notAName(
  id: string,
  descriptor: ParamDescriptor | undefined,
  raw: unknown,
): Pick<ParamProblem, 'given'> {
  if (descriptor === undefined) return { given: showRaw(id) };
  return descriptor.type === 'choice' && typeof raw === 'string' ? { given: showRaw(raw) } : {};
}

// The only door from loose data to ParamChange: every key and value has been held against its descriptor.
function isChange(candidate: unknown): candidate is ParamChange {
  if (typeof candidate !== 'object' || candidate === null) return false;
  return Object.entries(candidate).every(([id, value]) => problemOf(id, value) === undefined);
}

/**
 * Checks one knob. Numbers may come as text. The problem names the id, the value and what is allowed;
 * nothing throws, whatever `raw` is.
 */
export function parseParam(id: string, raw: unknown): ParsedParam {
  const text = typeof raw === 'string' ? raw.trim() : raw;
  const message = problemOf(id, text);
  const descriptor = findDescriptor(id);
  if (message !== undefined)
    return { ok: false, problem: { where: id, message, ...notAName(id, descriptor, text) } };
  const change = { [id]: descriptor?.type === 'number' ? readNumber(text, descriptor.unit) : text };
  if (isChange(change)) return { ok: true, change };
  return { ok: false, problem: { where: id, message: `${showRaw(id)}: cannot be set to '${showRaw(raw)}'` } };
}

/** A record with a hundred thousand unknown names would otherwise answer with as many problems. */
const MOST_UNKNOWN_NAMED = 20;

/** The names of `record` that are none of the known ones: the first twenty one by one, the rest as a count. */
export function unknownFields(
  record: Readonly<Record<string, unknown>>,
  isKnown: (name: string) => boolean,
  say: (name: string) => string,
): readonly ParamProblem[] {
  const unknown = Object.keys(record).filter((name) => !isKnown(name));
  const named = unknown
    .slice(0, MOST_UNKNOWN_NAMED)
    .map((name) => ({ where: showRaw(name), message: say(showRaw(name)) }));
  const more = unknown.length - named.length;
  if (more === 0) return named;
  return [
    ...named,
    { where: 'more', message: `${more.toLocaleString('en-US')} more such names`, count: more },
  ];
}

/** Checks many knobs; the good ones are kept, each bad one becomes a problem. Unknown names come last. */
export function parseParams(record: Readonly<Record<string, unknown>>): {
  readonly change: ParamChange;
  readonly problems: readonly ParamProblem[];
} {
  let change: ParamChange = {};
  const problems: ParamProblem[] = [];
  for (const { id } of DESCRIPTORS) {
    if (!Object.hasOwn(record, id)) continue;
    const parsed = parseParam(id, record[id]);
    if (parsed.ok) change = { ...change, ...parsed.change };
    else problems.push(parsed.problem);
  }
  const unknown = unknownFields(
    record,
    (name) => findDescriptor(name) !== undefined,
    (name) => `${name}: no such parameter (tried to set it to '${showRaw(record[name])}')`,
  ).map((problem) => (problem.count === undefined ? { ...problem, given: problem.where } : problem));
  return { change, problems: [...problems, ...unknown] };
}

/** A new set of knobs with the change laid over it. */
export function applyChange(values: ParamValues, change: ParamChange): ParamValues {
  return { ...values, ...change };
}

/** What must be changed in `base` to get `values`: empty when they are equal. */
export function differenceOf(base: ParamValues, values: ParamValues): ParamChange {
  const entries: [string, ParamValue][] = DESCRIPTORS.filter(({ id }) => base[id] !== values[id]).map(
    ({ id }) => [id, values[id]],
  );
  return parseParams(Object.fromEntries(entries)).change;
}

/** Canonical text of all knobs and edits: equal text means equal campus, whatever order the keys came in. */
export function inputKeyOf(values: ParamValues, siteEdits: readonly SiteEdit[] = NO_SITE_EDITS): string {
  const knobs = DESCRIPTORS.map(({ id }) => `${id}=${values[id]}`).join(';');
  return siteEdits.length === 0 ? knobs : `${knobs};site=${JSON.stringify(siteEdits)}`;
}
